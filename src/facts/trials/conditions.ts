import type { NounPhrase } from '../../grammar/phrase.js';
import type { Span } from '../../record/span.js';
import { DEMONYM, PLACE } from '../../text/classes.js';
import { hashOf, hasNaming, isGlued, isOne, type Reading, textOf } from '../../text/reading.js';
import { DIGITS, MARK, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Preposition } from '../../words/prepositions.js';
import { nested, spanOfTokens } from '../clauses/phrases.js';
import { namedBy, sceneOf } from '../clauses/who.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { looksLikeDisease } from './indications.js';
import { NO_CONDITION, PEOPLE, SEVERITY } from './vocabulary.js';

/** What belongs to the name of a condition behind its head: "hypoglycemia after bariatric surgery". */
const BELONGS: readonly Preposition[] = ['of', 'after', 'due to', 'without', 'following', 'versus', 'vs'];

/** A condition as a phrase words it, and whether its words are those of a disease. */
export interface NamedCondition {
  readonly span: Span;
  readonly told: boolean;
}

/** Behind the core and what belongs to its name. */
function endOf(phrase: NounPhrase): number {
  let end = phrase.coreEnd;
  for (const preposition of BELONGS)
    for (const inner of phrase.by.get(preposition) ?? [])
      if (inner.first - end <= 2 && inner.coreEnd > end) end = inner.coreEnd;
  return end;
}

/** Behind the determiner, how many there are, and a range of how bad it is: of "moderate to severe asthma" the asthma. */
function startOf(reading: Reading, { first, determiner, head }: NounPhrase): number {
  let from = determiner >= first ? determiner + 1 : first;
  if (from === first && reading.numbers.has(from) && !isGlued(reading, from + 1))
    from = reading.numbers.get(from)!.end;
  while (from < head && isOne(reading, from, FOUND)) from++;
  let at = from;
  let isRange = false;
  while (
    at < head &&
    (isOne(reading, at, SEVERITY) || isOne(reading, at, RANGE) || reading.tokens.kind[at] === MARK)
  ) {
    isRange ||= isOne(reading, at, RANGE);
    at++;
  }
  return isRange ? at : from;
}
const RANGE = wordSet('to and or');
/** How a condition was found, in front of its name. */
const FOUND = wordSet('presumed documented confirmed untreated newly diagnosed');

/** A short name in capitals: "PBC", "COPD". */
const isAbbreviation = (words: string): boolean =>
  /^(?:[A-Z][A-Za-z]?[A-Z][A-Za-z0-9-]{0,5}|[A-Z]{2,6}\+?)$/.test(words);

/**
 * The condition a phrase names.
 *
 * Takes "moderately to severely active ulcerative colitis" as "ulcerative colitis". Refuses places, people, dates, parties.
 *
 * @param certain whether its place says that it is one: somebody is "with" it
 */
export function conditionNamed(world: World, phrase: NounPhrase, certain: boolean): NamedCondition | null {
  const { reading } = world;
  const { head } = phrase;
  // "mild to moderate acne"
  if (isOne(reading, head, SEVERITY)) {
    const [inner] = phrase.by.get('to') ?? [];
    return inner ? conditionNamed(world, inner, certain) : null;
  }
  if (phrase.kind === 'pronoun' || phrase.kind === 'number' || phrase.kind === 'gerund') return null;
  const scene = sceneOf(world, phrase);
  if (namedBy(scene, phrase, 'organization') || namedBy(scene, phrase, 'person')) return null;
  if (isOne(reading, head, NO_CONDITION) || isOne(reading, head, PEOPLE)) return null;
  const dated = scene.items.some((item) => item.kind === 'date' && item.first <= head && head < item.end);
  if (dated || hasNaming(reading, head, PLACE | DEMONYM)) return null;
  const end = endOf(phrase);
  const span = spanOfTokens(reading, startOf(reading, phrase), end);
  const short = isAbbreviation(span.text);
  const told =
    !short &&
    (isDiseaseAt(reading, head) ||
      (end > phrase.coreEnd && looksLikeDisease(textOf(reading, head + 1, end))));
  if (!told && !short && !certain) return null;
  return { span, told };
}

const STAGES = wordSet('type stage grade');
/** Whether the word at a head is one of diseases, or the one in front of "type 3". */
function isDiseaseAt(reading: Reading, head: number): boolean {
  let at = head;
  if (reading.tokens.kind[at] === DIGITS) at--;
  if (isOne(reading, at, STAGES)) at--;
  return looksLikeDisease(textOf(reading, at));
}

/** Where the condition something is for stands at its phrase, the likeliest first. */
const FOR: readonly Preposition[] = ['for', 'in', 'against', 'of', 'with'];

/** The condition that something is for, as the phrases of a sentence say: "tavorelbin for gout", "a trial in adults with gout". */
export function conditionFor(world: World, scene: Scene): Span | null {
  const phrases = nested(world.grammar.phrasesOf(scene.index));
  const attached = [
    ...phrases.map(({ by }) => by),
    ...world.grammar.clausesOf(scene.index).map(({ by }) => by),
  ];
  for (const preposition of FOR)
    for (const by of attached)
      for (const phrase of by.get(preposition) ?? []) {
        const named = conditionNamed(world, phrase, false);
        if (named?.told) return named.span;
      }
  return null;
}

/** A condition in front of whom or what has it: "IBS patients", "the Phase 3 ulcerative colitis trial". */
export function conditionBefore(world: World, phrase: NounPhrase): NamedCondition | null {
  const { reading } = world;
  const { head } = phrase;
  if (head <= phrase.first || !isDiseaseAt(reading, head - 1)) return null;
  let first = head - 1;
  const from = startOf(reading, phrase);
  while (first - 1 >= from && isPartOfCondition(reading, first - 1)) first--;
  return { span: spanOfTokens(reading, first, head), told: true };
}

/** What a condition may be made of: words in front of it that are no phase, number or name. */
const isPartOfCondition = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD
    ? !isOne(reading, at, NO_PART) &&
      reading.tokens.hash[at] !== PHASE &&
      !/^(?:I{1,3}|IV)$/.test(textOf(reading, at))
    : reading.tokens.kind[at] === MARK && isGlued(reading, at) && isGlued(reading, at + 1);
const PHASE = hashOf('phase');
const NO_PART = wordSet(
  `clinical pivotal registrational randomized randomised double-blind blind controlled open-label label ongoing global confirmatory its our the
  a an healthy first second third positive lead new large planned completed`,
);
