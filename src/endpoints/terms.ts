import type { Grammar } from '../grammar/grammar.js';
import { ENDPOINT, FUNCTION_WORD } from '../text/classes.js';
import { codesOf } from '../text/integer-set.js';
import {
  CLOSE,
  hashOf,
  hasNaming,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  isMasked,
  isOne,
  isWord,
  OPEN,
  type Reading,
  words,
} from '../text/reading.js';
import { MARK, WORD } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import { ADJECTIVES, DETERMINERS, ENDPOINT_NOUNS, NAMING_ADJECTIVES } from '../words/endpoint-words.js';
import { isBareRank } from './bare-ranks.js';
import { endOfNoun, KEY, ONES, type Role, readRank } from './ranks.js';

/**
 * A place where the text speaks of endpoints by rank: "the two key secondary endpoints", "exploratory".
 * Tokens, half open; `first` includes articles and numbers.
 */
export interface Term {
  readonly first: number;
  readonly end: number;
  /** the ranks named; two for "primary and key secondary endpoints"; empty where no rank is named */
  readonly roles: readonly Role[];
  /** where the rank or its adjectives start, behind articles and numbers */
  readonly rank: number;
  readonly plural: boolean;
  /** whether "endpoint" itself is said, not only a rank */
  readonly named: boolean;
  /** tokens of adjectives that name what is measured ("safety", "efficacy") */
  readonly adjectives: readonly number[];
}
const PLURAL_RANKS = words('primaries', 'secondaries', 'coprimaries');
const OF = hashOf('of');
const ONE = hashOf('one');

const SAFETY_LINK = words('and', 'or');

/** Reads the ranks and adjectives from a token up to the noun, or to where a bare rank ends. */
function readRanks(reading: Reading, at: number): Omit<Term, 'first'> | null {
  const roles: Role[] = [];
  const adjectives: number[] = [];
  let next = at;
  let bare = -1;
  for (let steps = 0; steps < 9; steps++) {
    const rank = readRank(reading, next);
    if (rank && (next === at || isInline(reading, next))) {
      if (!roles.includes(rank.role)) roles.push(rank.role);
      next = rank.end;
      bare = next;
      continue;
    }
    if (roles.length + adjectives.length > 0 && !isInline(reading, next)) break;
    if (isOne(reading, next, ADJECTIVES) && !endOfNoun(reading, next, roles.length > 0)) {
      if (isOne(reading, next, NAMING_ADJECTIVES)) adjectives.push(next);
      next++;
      continue;
    }
    const joint = isOne(reading, next, SAFETY_LINK) || isMark(reading, next, ','.charCodeAt(0));
    if (joint && roles.length + adjectives.length > 0) {
      const and = isOne(reading, next + 1, SAFETY_LINK) ? next + 2 : next + 1;
      const after = isOne(reading, and, DETERMINERS) ? skipDeterminers(reading, and) : and;
      const rankFollows = readRank(reading, after) !== null && (roles.length > 0 || after === and);
      if (rankFollows || (isOne(reading, after, ADJECTIVES) && roles.length === 0)) {
        next = after;
        continue;
      }
    }
    break;
  }
  // "primary sign endpoint", "primary cognitive endpoint": whatever names its kind
  if (roles.length > 0 && !endOfNoun(reading, next, true)) {
    const named = endOfKind(reading, next);
    if (named > next) next = named;
  }
  const noun = endOfNoun(reading, next, roles.length > 0);
  if (noun && (next === at || isInline(reading, next)))
    return { end: noun.end, roles, rank: at, plural: noun.plural, named: true, adjectives };
  if (roles.length === 0 || adjectives.length > 0 || next > at + 4 || bare !== next) return null;
  const plural = isOne(reading, next - 1, PLURAL_RANKS);
  return { end: next, roles, rank: at, plural, named: false, adjectives };
}

/** Behind one or two words between a rank and "endpoint" that name its kind, or the token itself. */
function endOfKind(reading: Reading, at: number): number {
  for (let next = at; next < at + 3 && isInline(reading, next); next++) {
    if (next > at && isOne(reading, next, ENDPOINT_NOUNS)) return next;
    if (
      reading.tokens.kind[next] !== WORD ||
      hasNaming(reading, next, FUNCTION_WORD) ||
      isCapitalised(reading, next)
    )
      return at;
  }
  return at;
}

function skipDeterminers(reading: Reading, at: number): number {
  let next = at;
  for (let steps = 0; steps < 5; steps++) {
    if (isWord(reading, next, ONE) && isWord(reading, next + 1, OF)) next += 2;
    else if (isOne(reading, next, DETERMINERS) && isInline(reading, next + 1)) next++;
    else break;
  }
  return next;
}

/**
 * Finds the places that speak of endpoints.
 *
 * Takes "the primary endpoint", "two co-primary end points", "key secondary outcome measures", "its primary
 * and secondary endpoints", "exploratory" where it stands alone, "safety endpoint".
 * Refuses "primary care", "secondary sites", "endpoint protection".
 */
export function findTerms(reading: Reading, grammar: Grammar): Term[] {
  const { tokens } = reading;
  const terms: Term[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!(tokens.classes[at]! & ENDPOINT) || isMasked(reading, at)) continue;
    const plain = readRanks(reading, at);
    if (!plain) continue;
    const read = plain.roles.length === 0 ? { ...plain, roles: rolesByDegree(reading, at) } : plain;
    if (!read.named && !read.plural && !isBareRank(grammar, read)) continue;
    if (read.named && (isOtherField(reading, read) || isSetOf(reading, read))) {
      at = read.end - 1;
      continue;
    }
    // "a key safety endpoint"
    let first = read.roles.length === 0 && isWord(reading, at - 1, KEY) ? at - 1 : at;
    while (
      first > 0 &&
      isInline(reading, first) &&
      isOne(reading, first - 1, DETERMINERS) &&
      !isThat(reading, first - 1)
    )
      first--;
    if (isWord(reading, first - 1, OF) && isWord(reading, first - 2, ONE) && first < at) first -= 2;
    const end = isOne(reading, read.end, RANK_NOUNS) && isInline(reading, read.end) ? read.end + 1 : read.end;
    const close = endOfGloss(reading, end);
    terms.push({ ...read, end: close, first });
    at = close - 1;
  }
  // "the secondary ones" is a rank only where endpoints are spoken of
  return terms.some((term) => term.named && !isStandIn(reading, term))
    ? terms
    : terms.filter((term) => !isStandIn(reading, term));
}

const DEGREES = codesOf('°º');
/** "1° endpoint", "2° endpoints": the rank in the signs of notes and posters. */
function rolesByDegree({ tokens, numbers }: Reading, at: number): readonly Role[] {
  if (at < 2 || tokens.kind[at - 1] !== MARK || !DEGREES.has(tokens.hash[at - 1]!)) return [];
  const rank = numbers.get(at - 2)?.value;
  return rank === 1 ? ['primary'] : rank === 2 ? ['secondary'] : rank === 3 ? ['exploratory'] : [];
}

const isStandIn = (reading: Reading, { end, roles }: Term): boolean =>
  isOne(reading, end - 1, ONES) && roles.every((role) => role !== 'co-primary' && role !== 'key-secondary');

/** Behind "evaluation items (secondary endpoints)": the bracket says the same once more. */
function endOfGloss(reading: Reading, at: number): number {
  if (!isMark(reading, at, OPEN)) return at;
  const inner = readRanks(reading, at + 1);
  return inner?.named && isMark(reading, inner.end, CLOSE) ? inner.end + 1 : at;
}

const RANK_NOUNS = words('list', 'status', 'position', 'rank', 'set', 'category', 'group');
const THAT = hashOf('that');
/** "that the endpoint was reached": the conjunction, not "that endpoint". */
const isThat = (reading: Reading, at: number): boolean =>
  isWord(reading, at, THAT) && isOne(reading, at + 1, DETERMINERS);

const NOUNS_AFTER = wordSet(`
  protection security detection device devices management agent events event adjudication
  committees committee plaza ot tools list analysis analyses
`);
/** "endpoint protection", "endpoint events": the noun goes on as something else. */
const isOtherField = (reading: Reading, { end }: { end: number }): boolean =>
  isOne(reading, end, NOUNS_AFTER) && isInline(reading, end) && !isGlued(reading, end);

const WHOLES = wordSet('composite combined');
const SAYS = wordSet('a an is was being be');
const THE = wordSet('the');
/** "the primary endpoint is a composite endpoint of A and B": the measure, which the rank is said of. */
function isSetOf(reading: Reading, { roles, end }: { roles: readonly Role[]; end: number }): boolean {
  const first = end - 2;
  return (
    roles.length === 0 &&
    isOne(reading, first, WHOLES) &&
    isWord(reading, end, OF) &&
    isOne(reading, isOne(reading, first - 1, THE) ? first - 2 : first - 1, SAYS)
  );
}

/** Terms by the ordinal of their sentence. */
export function termsBySentence(
  terms: readonly Term[],
  sentenceOf: Int32Array,
): ReadonlyMap<number, readonly Term[]> {
  const found = new Map<number, Term[]>();
  for (const term of terms) {
    const sentence = sentenceOf[term.rank]!;
    const known = found.get(sentence);
    if (known) known.push(term);
    else found.set(sentence, [term]);
  }
  return found;
}
