import { AGENT_VERB, COMMON, SPEECH_VERB } from '../../text/classes.js';
import { IntegerSet } from '../../text/integer-set.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isMasked,
  isWord,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { WORD, WRAP_GAP } from '../../text/tokens.js';
import { isOwner } from '../names/occurrence.js';
import type { Entity } from './entities.js';

/** A place where an entity is named; tokens, half open. */
export interface EntityMention {
  readonly entity: number;
  readonly first: number;
  readonly end: number;
}

interface Form {
  readonly entity: number;
  readonly first: number;
  readonly length: number;
}

/** A form is found where its tokens stand again, words whatever their case. */
function matches({ tokens }: Reading, form: Form, at: number): boolean {
  if (at + form.length > tokens.count) return false;
  for (let index = 0; index < form.length; index++) {
    const here = at + index;
    const there = form.first + index;
    if (tokens.kind[here] !== tokens.kind[there] || tokens.hash[here] !== tokens.hash[there]) return false;
    if (
      tokens.kind[here] !== WORD &&
      tokens.end[here]! - tokens.start[here]! !== tokens.end[there]! - tokens.start[there]!
    )
      return false;
    if (index > 0 && tokens.gap[here]! > WRAP_GAP) return false;
  }
  return true;
}

/** The distinct ways an entity is written, as places in the text where they stand first. */
function* formsOf(reading: Reading, { occurrences, kind }: Entity, entity: number): Generator<Form> {
  const seen = new Set<string>();
  for (const { first, end, legalForm, bracket, atoms } of occurrences) {
    const spans: [number, number][] = [[first, end]];
    if (legalForm !== null) {
      let core = end;
      const stop = reading.tokens.end[end - 1]! - legalForm.length;
      while (core > first + 1 && reading.tokens.end[core - 1]! > stop) core--;
      spans.push([first, core]);
    }
    if (kind === 'organization') for (const term of bracket?.terms ?? []) spans.push([term.first, term.end]);
    if (kind === 'person' && atoms.length > 1) {
      const last = atoms.at(-1)!;
      if (!/^(?:jr|sr|ii|iii|iv)\b/i.test(textOf(reading, last))) spans.push([last, end]);
    }
    for (const [from, to] of spans) {
      if (to <= from) continue;
      // most places of a name are written alike
      const written = textOf(reading, from, to);
      if (seen.has(written)) continue;
      seen.add(written);
      const key = written.toLowerCase();
      if (key !== written && seen.has(key)) continue;
      seen.add(key);
      yield { entity, first: from, length: to - from };
    }
  }
}

/** Whether what follows takes a party as its subject: "Target | announced", "Powder’s", "Powder, | a fintech". */
const isSubject = (reading: Reading, at: number): boolean =>
  (hasNaming(reading, at, AGENT_VERB | SPEECH_VERB) && isInline(reading, at)) ||
  isOwner(reading, at) ||
  (isMark(reading, at, COMMA) && isWord(reading, at + 1, A));
const A = hashOf('a');

/** Whether a lone everyday word may be meant where it stands ("Target" at the start of a sentence). */
function isDoubtful(reading: Reading, form: Form, at: number): boolean {
  if (form.length > 1) return false;
  const { sentences, sentenceOf } = reading;
  return hasNaming(reading, at, COMMON) && sentences[sentenceOf[at]!] === at && !isSubject(reading, at + 1);
}

/** The first of some forms that is meant at a token. */
const formAt = (reading: Reading, forms: readonly Form[], at: number): Form | undefined =>
  forms.find(
    (form) =>
      (isCapitalised(reading, at) || !isCapitalised(reading, form.first)) &&
      matches(reading, form, at) &&
      !isDoubtful(reading, form, at),
  );

/**
 * Finds every place where the entities are named, headlines included: the longest form at each token.
 *
 * @param symbols tokens that name no party, those of ticker symbols
 */
export function findMentions(
  reading: Reading,
  entities: readonly Entity[],
  symbols: ReadonlySet<number>,
): EntityMention[] {
  const { tokens } = reading;
  const byFirst = new Map<number, Form[]>();
  // few words start a name: most are told by the quicker set
  const firsts = new IntegerSet([], entities.length * 2);
  entities.forEach((entity, index) => {
    for (const form of formsOf(reading, entity, index)) {
      const hash = tokens.hash[form.first]!;
      const list = byFirst.get(hash);
      if (list) list.push(form);
      else byFirst.set(hash, [form]);
      firsts.add(hash);
    }
  });
  for (const list of byFirst.values()) list.sort((left, right) => right.length - left.length);
  const mentions: EntityMention[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!firsts.has(tokens.hash[at]!) || isMasked(reading, at) || symbols.has(at)) continue;
    const form = formAt(reading, byFirst.get(tokens.hash[at]!) ?? [], at);
    if (!form) continue;
    mentions.push({ entity: form.entity, first: at, end: at + form.length });
    at += form.length - 1;
  }
  return mentions;
}

const THE = hashOf('the');

/**
 * Finds definite stand-ins: "the Company", "the company".
 *
 * @param owners the entity of each noun, by the noun's hash: as defined (any case of the noun counts)
 */
export function findStandIns(reading: Reading, owners: ReadonlyMap<number, number>): EntityMention[] {
  const { tokens } = reading;
  const mentions: EntityMention[] = [];
  for (let at = 0; at + 1 < tokens.count; at++) {
    if (!isWord(reading, at, THE) || !isInline(reading, at + 1)) continue;
    const entity = owners.get(tokens.hash[at + 1]!);
    if (entity === undefined || tokens.kind[at + 1] !== WORD) continue;
    // "the company that makes it" is somebody else
    if (!isCapitalised(reading, at + 1) && isRestricted(reading, at + 2)) continue;
    mentions.push({ entity, first: at, end: at + 2 });
  }
  return mentions;
}

const RESTRICTING = new Set(['that', 'which', 'of', 'behind', 'whose'].map(hashOf));
const isRestricted = ({ tokens }: Reading, at: number): boolean =>
  at < tokens.count && tokens.kind[at] === WORD && RESTRICTING.has(tokens.hash[at]!);
