import { NUMBER } from '../text/classes.js';
import {
  COMMA,
  hasClass,
  hashOf,
  isGlued,
  isMark,
  isOne,
  isWord,
  OPEN,
  PERCENT_SIGN,
  type Reading,
  textOf,
} from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { ARTICLES, list } from '../words/endpoint-words.js';
import { componentsFrom } from './definitions/words.js';
import { endOfBracket } from './marks.js';
import { type Measure, type Phrase, trimPhrase } from './phrases.js';

const AND = hashOf('and');
const BETWEEN = hashOf('between');
const OR = hashOf('or');
const NOR = hashOf('nor');
/** Words that make "or" part of a threshold: "50% or more". */
const COMPARATIVES = list(
  'more less fewer greater higher lower longer shorter above below better earlier later over',
);
const COMPOSITE = list('composite composed occurrence');
const ADJECTIVE = /(?:al|ic|ive|ous|ary|ar|ible|able|less|ful)$/;
const NOUNS_LIKE_ADJECTIVES = list(
  'survival approval hospital trial interval withdrawal arrival removal denial signal clinical festival proposal referral retrieval renewal metal scar calendar diary summary library capillary vocabulary year',
);

const QUANTITIES = list(
  'incidence frequency severity number rate proportion percentage magnitude nature extent type intensity',
);
const OF = list('of');
const isAdjective = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  ADJECTIVE.test(textOf(reading, at).toLowerCase()) &&
  !isOne(reading, at, NOUNS_LIKE_ADJECTIVES);

/** In "A, B, and C" only what stands behind a comma separates: "and" and "or" inside an item belong to it. */
function ofSeries(reading: Reading, { first, end }: Phrase, separators: readonly number[]): number[] {
  if (hasComposite(reading, first, end)) return [...separators];
  const closing = separators.some((at) => isWord(reading, at, AND) && isMark(reading, at - 1, COMMA));
  const commas = separators.filter((at) => isMark(reading, at, COMMA) || isMark(reading, at - 1, COMMA));
  // "…, and safety and tolerability": two words of their own
  const tail = commas.at(-1) ?? end;
  const pair = end - tail === 4 && isWord(reading, tail + 2, AND) ? [tail + 2] : [];
  if (closing && commas.length > 1) return [...commas, ...pair];
  const and = separators.some((at) => isWord(reading, at, AND));
  return and && commas.length > 0 ? separators.filter((at) => !isWord(reading, at, OR)) : [...separators];
}

/** "serogroups A, C, W and Y": letters are no measures each. */
const isLetter = (reading: Reading, at: number): boolean => /^[A-Z]$/.test(textOf(reading, at));
const TIME_WORDS = list('hour hours day days week weeks month months visit');
/** A word of a name: "Area and Severity". */
const isTitle = (reading: Reading, at: number): boolean => /^[A-Z][a-z]+$/.test(textOf(reading, at));

/** "greater than 30% and greater than 50% improvement", "0 and 1": numbers that share a head. */
const joinsThresholds = (reading: Reading, at: number): boolean =>
  (isMark(reading, at - 1, PERCENT_SIGN) || hasClass(reading, at - 1, NUMBER)) &&
  (hasClass(reading, at + 1, NUMBER) || isOne(reading, at + 1, COMPARATIVES));

/** The separators of a stretch outside brackets: commas and conjunctions; "x, and y" is one. */
function separatorsOf(reading: Reading, { first, end }: Phrase): number[] {
  const separators: number[] = [];
  let between = false;
  for (let at = first; at < end; at++) {
    if (isMark(reading, at, OPEN)) {
      const close = endOfBracket(reading, at, end);
      if (close > 0) at = close - 1;
      continue;
    }
    const comma =
      isMark(reading, at, COMMA) && !(isGlued(reading, at + 1) && hasClass(reading, at + 1, NUMBER));
    if (isWord(reading, at, BETWEEN)) between = true;
    if (isMark(reading, at, COMMA) && isOne(reading, at + 1, TIME_WORDS) && hasClass(reading, at + 2, NUMBER))
      continue;
    if (isLetter(reading, at - 1) && isLetter(reading, at + 1)) continue;
    if (isWord(reading, at, AND) && isTitle(reading, at - 1) && isTitle(reading, at + 1)) continue;
    if (between && isWord(reading, at, AND)) {
      between = false;
      continue;
    }
    const joint =
      (isWord(reading, at, AND) && !joinsThresholds(reading, at)) ||
      (isWord(reading, at, OR) && !joinsThresholds(reading, at) && !isOne(reading, at + 1, COMPARATIVES)) ||
      isWord(reading, at, NOR);
    if (!comma && !joint) continue;
    if (joint && isMark(reading, at - 1, COMMA) && separators.at(-1) === at - 1)
      separators[separators.length - 1] = at;
    else separators.push(at);
  }
  return ofSeries(reading, { first, end }, separators);
}

/** A measure without the bracket at its end. */
function withBracket(reading: Reading, phrase: Phrase): Measure | null {
  const trimmed = trimPhrase(reading, phrase);
  if (!trimmed) return null;
  for (let at = trimmed.first; at < trimmed.end; at++) {
    if (!isMark(reading, at, OPEN) || isGlued(reading, at)) continue;
    const close = endOfBracket(reading, at, trimmed.end);
    if (close >= trimmed.end && at > trimmed.first) {
      const inner = trimPhrase(reading, { first: trimmed.first, end: at });
      return inner && { ...inner, bracket: { first: at + 1, end: close - 1 } };
    }
    if (close > 0) at = close - 1;
  }
  return { ...trimmed, bracket: null };
}

/** Whether commas and conjunctions of a stretch join components of one composite measure. */
function isComposite(reading: Reading, phrase: Phrase, separators: readonly number[]): boolean {
  for (let at = phrase.first; at < phrase.end; at++)
    if (isOne(reading, at, COMPOSITE) || componentsFrom(reading, at) >= 0) return true;
  return separators.some((at) => isWord(reading, at, OR));
}

/**
 * Cuts a stretch into the measures it lists: one each, or one for all where it names a composite or
 * adjectives share a head ("cardiovascular, metabolic, and renal comorbidities").
 */
export function cutList(reading: Reading, stretch: Phrase): Measure[] {
  const separators = separatorsOf(reading, stretch);
  const whole = withBracket(reading, stretch);
  if (separators.length === 0) return whole ? [whole] : [];
  const joints = separators.filter((at) => !isMark(reading, at, COMMA));
  const last = separators.at(-1)!;
  if (isComposite(reading, stretch, separators)) {
    const name = nameOfComposite(reading, stretch, separators);
    if (name) return cutList(reading, name);
    const lists = splitAtComposite(reading, stretch, separators);
    if (lists) return lists;
    const stop = isMark(reading, last, COMMA) && joints.length > 0 ? last : stretch.end;
    const single = withBracket(reading, {
      first: stretch.first,
      end: joints.length === 0 ? separators[0]! : stop,
    });
    return single ? [single] : [];
  }
  // a comma without an "and" behind it closes the phrase
  if (joints.length === 0)
    return compact([withBracket(reading, { first: stretch.first, end: separators[0]! })]);
  const afterJoint = separators.filter((at) => at > joints.at(-1)!);
  const end = afterJoint[0] ?? stretch.end;
  const inside = separators.filter((at) => at < end);
  const items = itemsOf(reading, { first: stretch.first, end }, inside);
  if (sharesHead(reading, items)) return compact([withBracket(reading, { first: stretch.first, end })]);
  return compact(items.map((item) => withBracket(reading, withoutIn(reading, item))));
}

/** `MACE at 30 days, a composite of A, B and C`: the name in front, where the composite ends the stretch. */
function nameOfComposite(
  reading: Reading,
  { first, end }: Phrase,
  separators: readonly number[],
): Phrase | null {
  const [comma] = separators;
  if (comma === undefined || !isMark(reading, comma, COMMA)) return null;
  const noun = isOne(reading, comma + 1, ARTICLES) ? comma + 2 : comma + 1;
  const listGoesOn = separators.some(
    (at) => at > comma && isWord(reading, at, AND) && isMark(reading, at - 1, COMMA),
  );
  if (!isOne(reading, noun, COMPOSITE) || noun >= end || listGoesOn) return null;
  return { first, end: comma };
}

const compact = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);

function itemsOf(reading: Reading, { first, end }: Phrase, separators: readonly number[]): Phrase[] {
  const bounds = [first - 1, ...separators, end];
  return bounds.slice(0, -1).map((bound, index) => {
    const stop = bounds[index + 1]!;
    const comma =
      index + 1 < bounds.length - 1 && !isMark(reading, stop, COMMA) && isMark(reading, stop - 1, COMMA);
    return { first: bound + 1, end: comma ? stop - 1 : stop };
  });
}

/**
 * Whether the items in front of the last are adjectives of its noun ("metabolic, and renal comorbidities") or
 * the last only continues a phrase ("hand, foot and mouth disease", "safety and tolerability" stay two).
 */
function sharesHead(reading: Reading, items: readonly Phrase[]): boolean {
  if (items.length < 2) return false;
  const front = items.slice(0, -1);
  // "incidence and severity of adverse events"
  const [only] = front;
  if (
    front.length === 1 &&
    only!.end - only!.first <= 2 &&
    isOne(reading, only!.end - 1, QUANTITIES) &&
    isOne(reading, items[1]!.first + 1, OF)
  )
    return true;
  if (front.some(({ first, end }) => end > first && isAdjective(reading, end - 1) && end - first <= 6))
    return true;
  // one bare noun each and a two-word end: "hand, foot and mouth disease"
  return (
    items.length > 2 &&
    front.slice(1).every(({ first, end }) => end - first === 1) &&
    items.at(-1)!.end - items.at(-1)!.first === 2 &&
    front[0]!.end - front[0]!.first > 2
  );
}

/** "changes in A, in B and in C": the preposition that is said again. */
const withoutIn = (reading: Reading, { first, end }: Phrase): Phrase => ({
  first: isOne(reading, first, IN) && end > first + 1 ? first + 1 : first,
  end,
});
const IN = list('in');

/** "the share of patients …, time to a composite of A, B or C, and change in fatigue": a composite inside a list. */
function splitAtComposite(
  reading: Reading,
  stretch: Phrase,
  separators: readonly number[],
): Measure[] | null {
  const or = separators.findIndex((at) => isWord(reading, at, OR));
  if (or < 0) return null;
  const behind = separators
    .slice(or + 1)
    .find((at) => isWord(reading, at, AND) && isMark(reading, at - 1, COMMA));
  if (behind === undefined) {
    // "A and B or C": the conjunction in front joins measures when each side is a phrase of its own
    return null;
  }
  let start = stretch.first;
  const front: Phrase[] = [];
  for (const at of separators.slice(0, or)) {
    const opensComposite = hasComposite(reading, start, at);
    if (opensComposite) break;
    if (!isMark(reading, at, COMMA)) break;
    front.push({ first: start, end: at });
    start = at + 1;
  }
  const composite = { first: start, end: behind - 1 };
  return compact(
    [...front, composite, { first: behind + 1, end: stretch.end }].map((item) => withBracket(reading, item)),
  );
}

const hasComposite = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isOne(reading, at, COMPOSITE)) return true;
  return false;
};
