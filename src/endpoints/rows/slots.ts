import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { COLON, COMMA, isMark, isOne, POINT } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Preposition } from '../../words/prepositions.js';
import { cutList } from '../measure-list.js';
import { measuresAfter } from '../measures.js';
import type { Measure, Phrase } from '../phrases.js';
import { referenceOf } from '../pronouns.js';
import type { Role } from '../ranks.js';
import { accept, isMarkPiece, type Sentence } from '../sentence.js';
import { subjectOf } from '../subject.js';
import { measuresOfTerm } from './attached.js';

/**
 * Where an argument of a clause stands, beside its prepositions: `printed` what stands in front of a finite verb
 * whatever its voice, `rest` what follows it, `before` what stands in front of "as"; the `theme` is what the verb is about: what it says the subject is,
 * its object, or else its subject; the `place` is the one somebody takes ("takes its place", "in their stead").
 */
export type Slot =
  | 'subject'
  | 'object'
  | 'complement'
  | 'printed'
  | 'rest'
  | 'theme'
  | 'place'
  | 'before'
  | Preposition;

/** What stands in one slot of a clause. */
export interface Side {
  readonly measures: readonly Measure[];
  readonly roles: readonly Role[];
  /** the piece of the rank that stands in it */
  readonly term?: number;
}

export const NOTHING: Side = { measures: [], roles: [] };
const STOPS = wordSet('as because since after following while whereas instead rather');
/** Prepositions of the sides of an exchange: each ends the side before it. */
export const SIDES: ReadonlySet<string> = new Set([
  'from',
  'to',
  'into',
  'with',
  'for',
  'by',
  'as',
  'in place of',
  'in lieu of',
  'in favour of',
  'in favor of',
]);
const COUNTS = wordSet(`
  a an the one single another second third fourth further additional new common joint composite combined
`);
const PLACES = wordSet('place stead');
const ROLES = wordSet('role rank position spot');
const DEMONSTRATIVES = wordSet('that this');
const TO = wordSet('to');
const OPENED: ReadonlySet<Slot> = new Set<Slot>(['complement', 'object', 'theme', 'rest']);
const PREPOSITIONS = wordSet('in on at for with under by after to from during among of over as');

export const isPrinted = ({ verb, complement, object }: Clause, slot: Slot): boolean =>
  verb.form === 'finite' &&
  (slot === 'printed' ||
    slot === (verb.passive ? 'object' : 'subject') ||
    (slot === 'theme' && complement.length === 0 && (verb.passive || object.length === 0)));

/** The phrases in a slot of a clause; those that are clauses themselves ("by adding pain") left out. */
export function phrasesIn(sentence: Sentence, clause: Clause, slot: Slot): readonly NounPhrase[] {
  const { reading, grammar, index } = sentence;
  const { subject, object, complement, by, verb } = clause;
  switch (slot) {
    case 'subject':
    case 'object':
    case 'complement':
      return clause[slot];
    case 'printed':
      return verb.passive ? object : subject;
    case 'rest':
      return [complement, verb.passive ? subject : object].find(({ length }) => length > 0) ?? [];
    case 'theme':
      return (
        [complement.filter(({ kind }) => kind !== 'adjective'), object].find(({ length }) => length > 0) ??
        subject
      );
    case 'place':
      return [...subject, ...object, ...(by.get('in') ?? [])].filter(
        ({ head, determiner }) =>
          determiner >= 0 &&
          (isOne(reading, head, PLACES) ||
            (isOne(reading, head, ROLES) && isOne(reading, determiner, DEMONSTRATIVES))),
      );
    case 'before':
      return [];
    default: {
      const attached = (by.get(slot) ?? []).filter(({ kind }) => kind !== 'gerund');
      if (attached.length > 0 || slot !== 'into') return attached;
      // "were merged by the amendment into one, C": a noun of action stands between
      if (verb.form !== 'nominal' || clause.parent === null)
        return (
          grammar
            .clausesOf(index)
            .find(({ parent }) => parent === clause.index)
            ?.by.get(slot) ?? []
        );
      // "Fusion of A and B into a single one: C": the colon takes what stands behind the noun
      return grammar.clausesOf(index)[clause.parent]?.by.get(slot) ?? [];
    }
  }
}

/** "replaced this with freedom | from stroke": nouns that a preposition belongs to. */
const TAKING_FROM = wordSet('freedom free change changes relief recovery');

/** Where a slot ends: in front of what else the clause attaches, the next verb, or the full stop. */
function endOf(
  { reading, pieces, limit }: Sentence,
  clause: Clause,
  phrases: readonly NounPhrase[],
  stops: ReadonlySet<string>,
): number {
  const { first } = phrases[0]!;
  const own = new Set(phrases.map((phrase) => phrase.first));
  const reach = Math.max(
    ...phrases.flatMap((phrase) => [phrase, ...phrase.appositions]).map((phrase) => phrase.reach),
  );
  // what belongs to it by a clause of its own: "patients who achieved remission"
  const around = pieces.find((piece) => piece.kind === 'phrase' && piece.first < reach && reach <= piece.end);
  let end = around?.end ?? reach;
  if (isMark(reading, limit - 1, POINT)) end = Math.min(end, limit - 1);
  for (const [preposition, attached] of clause.by)
    for (const phrase of attached)
      if (phrase.first > first + 1 && !own.has(phrase.first) && stops.has(preposition)) {
        const stop = phrase.first - preposition.split(' ').length;
        if (!isOne(reading, stop - 1, TAKING_FROM)) end = Math.min(end, stop);
      }
  for (const [at, piece] of pieces.entries()) {
    const ends = piece.kind === 'verb' || (piece.kind === 'link' && pieces[at + 1]?.kind === 'term');
    if (ends && piece.first > first) end = Math.min(end, piece.first);
  }
  for (let at = first + 1; at < Math.min(end, reach); at++) if (isOne(reading, at, STOPS)) end = at;
  return end;
}

/** "A is the primary endpoint and B | a secondary one": the verb of the second clause is that of the first, left out. */
const isGapped = ({ verb, subject, object }: Clause): boolean =>
  verb.form === 'finite' && subject.length > 0 && subject[0]!.first > verb.main && object.length === 0;

/** The piece of a clause's verb, or -1 for a noun of action, a colon and a verb that is left out. */
export function pieceOfVerb({ pieces }: Sentence, clause: Clause): number {
  if (isGapped(clause)) return -1;
  const { first, main } = clause.verb;
  for (const token of [Math.min(first, main), Math.max(first, main)]) {
    const at = pieceAt(pieces, token);
    if (at >= 0 && pieces[at]!.kind === 'verb') return at;
  }
  return -1;
}

/** The piece that holds a token, or -1; pieces stand in text order. */
function pieceAt(pieces: readonly Phrase[], token: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.first <= token) low = middle + 1;
    else high = middle;
  }
  return low > 0 && token < pieces[low - 1]!.end ? low - 1 : -1;
}

const RANKED: ReadonlySet<string> = new Set(['as']);

/**
 * What a slot of a clause measures, and the ranks it names.
 *
 * @param stops prepositions at which what is measured ends
 */
export function sideOf(
  sentence: Sentence,
  clause: Clause,
  slot: Slot,
  stops: ReadonlySet<string> = RANKED,
): Side {
  const { reading, pieces } = sentence;
  const at = pieceOfVerb(sentence, clause);
  if (at >= 0 && isPrinted(clause, slot)) {
    const whole = subjectIn(sentence, clause);
    if (whole) return sideIn(sentence, whole);
    const { term, measures } = subjectOf(sentence, at, true);
    if (term >= 0) return sideOfTerm(sentence, term);
    if (measures.length > 0) return { measures, roles: [] };
  }
  const phrases = phrasesIn(sentence, clause, slot);
  const [only] = phrases;
  const isIt = phrases.length === 1 && only!.kind === 'pronoun' && only!.first > clause.verb.main;
  const meant = isIt ? referenceOf(reading, only!) : null;
  if (meant !== null) return { measures: sentence.resolve(meant), roles: [] };
  if (phrases.length > 0) {
    // "is annualized relapse rate": a participle opens it
    const next = at >= 0 ? pieces[at + 1] : undefined;
    const { first } = phrases[0]!;
    const opens =
      next?.kind === 'phrase' &&
      next.first < first &&
      first < next.end &&
      OPENED.has(slot) &&
      !isOne(reading, next.first, PREPOSITIONS);
    return sideIn(sentence, {
      first: opens ? next.first : first,
      end: endOf(sentence, clause, phrases, stops),
    });
  }
  // "from A to complete response": what reads like an infinitive
  const from = slot === 'to' ? clause.by.get('from')?.[0] : undefined;
  for (let next = from?.coreEnd ?? sentence.limit; next < sentence.limit; next++)
    if (isOne(reading, next, TO)) {
      const piece = pieces.find(({ first, end }) => first <= next && next < end);
      return piece?.kind === 'phrase' ? sideIn(sentence, { first: next + 1, end: piece.end }) : NOTHING;
    }
  return NOTHING;
}

/** The subject of a clause as printed, where it stands right in front of its verb. */
function subjectIn(sentence: Sentence, clause: Clause): Phrase | null {
  const phrases = phrasesIn(sentence, clause, 'printed');
  const last = phrases.at(-1);
  if (!last || clause.borrowed || phrases.some(({ refersTo }) => refersTo !== null)) return null;
  const { first } = phrases[0]!;
  // "Walking speed": a word that reads like a verb may open it
  const around = sentence.pieces.find(
    (piece) => piece.kind === 'phrase' && piece.first < first && first < piece.end,
  );
  const opens = around && !isOne(sentence.reading, around.first, PREPOSITIONS);
  return last.reach === clause.verb.first ? { first: opens ? around.first : first, end: last.reach } : null;
}

function sideOfTerm(sentence: Sentence, index: number): Side {
  const piece = sentence.pieces[index]!;
  return piece.kind === 'term'
    ? { measures: measuresOfTerm(sentence, index), roles: piece.term.roles, term: index }
    : NOTHING;
}

/** What a stretch measures, by the term in it or by itself. */
function sideIn(sentence: Sentence, { first, end }: Phrase): Side {
  const { reading, pieces, limit } = sentence;
  // "into a single one: M"
  if (end + 1 < limit && isMark(reading, end, COLON) && end - first <= 3)
    return sideIn(sentence, { first: end + 1, end: isMark(reading, limit - 1, POINT) ? limit - 1 : limit });
  // "into one, M" · "adds a third, M"
  let counted = first;
  while (isOne(reading, counted, COUNTS)) counted++;
  if (counted > first && isMark(reading, counted, COMMA)) {
    const behind = pieces.find((piece) => piece.first <= counted + 1 && counted + 1 < piece.end);
    if (behind?.kind === 'phrase')
      return sideIn(sentence, { first: counted + 1, end: Math.max(end, behind.end) });
  }
  const numbered = pieces.findIndex(
    (piece) => isMarkPiece(piece, '#') && piece.first >= first - 3 && piece.first <= first,
  );
  if (numbered >= 0)
    return { measures: accept(sentence, measuresAfter(sentence, numbered).measures), roles: [] };
  const term = pieces.findIndex(
    (piece) => piece.kind === 'term' && piece.first >= first && piece.first < end,
  );
  const measuresIn = (stretch: Phrase) => accept(sentence, cutList(reading, stretch));
  if (term < 0) return { measures: end > first ? measuresIn({ first, end }) : [], roles: [] };
  const side = sideOfTerm(sentence, term);
  // "into one secondary endpoint, M"
  const closes = pieces[term]!.end >= end ? end + 1 : -1;
  const own = side.measures.filter(
    (measure) => (measure.first >= first && measure.end <= end) || measure.first === closes,
  );
  const front = pieces[term]!.first - 1;
  if (own.length > 0 || front <= first) return { ...side, measures: own };
  return { ...side, measures: measuresIn({ first, end: front }) };
}
