import type { NounPhrase } from '../../grammar/phrase.js';
import type { Span } from '../../record/span.js';
import { DEMONYM, PLACE } from '../../text/classes.js';
import { hasNaming, isOne, type Reading, textOf } from '../../text/reading.js';
import { DIGITS, WORD } from '../../text/tokens.js';
import type { Preposition } from '../../words/prepositions.js';
import { spanOfTokens, wordsFrom } from '../clauses/phrases.js';
import { namedBy, sceneOf } from '../clauses/who.js';
import type { World } from '../world.js';
import { looksLikeDisease } from './indications.js';
import { NO_CONDITION, PEOPLE, SEVERITY } from './vocabulary.js';

/** What belongs to the name of a condition behind its head: "hypoglycemia after bariatric surgery". */
const BELONGS: readonly Preposition[] = ['of', 'after', 'due to', 'without', 'following'];

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

function startOf(reading: Reading, from: number, head: number): number {
  let at = from;
  while (at < head && (isOne(reading, at, SEVERITY) || isHyphenOf(reading, at))) at++;
  return at;
}
const isHyphenOf = ({ tokens }: Reading, at: number): boolean =>
  tokens.kind[at] !== WORD && tokens.kind[at] !== DIGITS;

/** A short name in capitals: "PBC", "COPD". */
const isAbbreviation = (words: string): boolean => /^(?:[A-Z][A-Za-z]?[A-Z][A-Za-z0-9-]{0,5}|[A-Z]{2,6}\+?)$/.test(words);

/**
 * The condition a phrase names.
 *
 * Takes "moderately to severely active ulcerative colitis" as "ulcerative colitis". Refuses places, people, dates, parties.
 *
 * @param certain whether its place says that it is one: somebody is "with" it
 */
export function conditionNamed(world: World, phrase: NounPhrase, certain: boolean): NamedCondition | null {
  const { reading } = world;
  const { head, kind } = phrase;
  if (kind !== 'noun' && kind !== 'name') return null;
  const scene = sceneOf(world, phrase);
  if (namedBy(scene, phrase, 'organization') || namedBy(scene, phrase, 'person')) return null;
  if (isOne(reading, head, NO_CONDITION) || isOne(reading, head, PEOPLE)) return null;
  if (reading.tokens.kind[head] !== WORD && reading.tokens.kind[head] !== DIGITS) return null;
  const dated = scene.items.some(
    (item) => item.kind === 'date' && item.first <= head && head < item.end,
  );
  if (dated || hasNaming(reading, head, PLACE | DEMONYM)) return null;
  const first = startOf(reading, wordsFrom(scene, phrase), head);
  const span = spanOfTokens(reading, first, endOf(phrase));
  const told = looksLikeDisease(span.text);
  const short = isAbbreviation(span.text);
  if (!told && !short && !certain) return null;
  return { span, told: told && !short };
}

/** A condition in front of whom or what has it: "IBS patients", "the Phase 3 ulcerative colitis trial". */
export function conditionBefore(world: World, from: number, head: number): NamedCondition | null {
  const { reading } = world;
  for (let first = startOf(reading, from, head); first < head; first++) {
    if (reading.tokens.kind[first] !== WORD) continue;
    const words = textOf(reading, first, head);
    if (looksLikeDisease(words)) return { span: spanOfTokens(reading, first, head), told: true };
    return null;
  }
  return null;
}
