import type { Endpoint } from '../record/endpoint.js';
import { ENDPOINT } from '../text/classes.js';
import {
  hasClass,
  hashOf,
  isCapitalised,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isOne,
  isWord,
  type Reading,
  words,
} from '../text/reading.js';
import {
  ADJECTIVES,
  DETERMINERS,
  END,
  ENDPOINT_NOUNS,
  MEASURES,
  NAMING_ADJECTIVES,
  OUTCOME_NOUNS,
  POINT_NOUNS,
} from './words.js';

export type Role = Endpoint['role'];

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

const PRIMARY = hashOf('primary');
const COPRIMARY = hashOf('coprimary');
const PRIMARIES = hashOf('primaries');
const CO = hashOf('co');
const DUAL = hashOf('dual');
const KEY = hashOf('key');
const SECONDARY = hashOf('secondary');
const EXPLORATORY = hashOf('exploratory');
const TERTIARY = hashOf('tertiary');
const AND = hashOf('and');
const OR = hashOf('or');
const OF = hashOf('of');
const ONE = hashOf('one');

/** The rank at a token and the token behind it. */
function readRank(reading: Reading, at: number): { role: Role; end: number } | null {
  if (isWord(reading, at, PRIMARY)) return { role: 'primary', end: at + 1 };
  if (isWord(reading, at, COPRIMARY)) return { role: 'co-primary', end: at + 1 };
  if (isWord(reading, at, DUAL) && isWord(reading, at + 1, PRIMARY))
    return { role: 'co-primary', end: at + 2 };
  if (isWord(reading, at, CO)) {
    const next = isHyphen(reading, at + 1) ? at + 2 : at + 1;
    return isWord(reading, next, PRIMARY) ? { role: 'co-primary', end: next + 1 } : null;
  }
  if (isWord(reading, at, KEY)) {
    const next = isHyphen(reading, at + 1) ? at + 2 : at + 1;
    return isWord(reading, next, SECONDARY) ? { role: 'key-secondary', end: next + 1 } : null;
  }
  if (isWord(reading, at, SECONDARY)) return { role: 'secondary', end: at + 1 };
  if (isWord(reading, at, EXPLORATORY) || isWord(reading, at, TERTIARY))
    return { role: 'exploratory', end: at + 1 };
  return null;
}

/** Behind "endpoint", "end point", "outcome measure" and their plurals, or -1. */
export function endOfNoun(reading: Reading, at: number): { end: number; plural: boolean } | null {
  if (isOne(reading, at, ENDPOINT_NOUNS))
    return { end: at + 1, plural: reading.tokens.end[at]! - reading.tokens.start[at]! === 9 };
  if (isOne(reading, at, END)) {
    const next = isDash(reading, at + 1) ? at + 2 : at + 1;
    if (!isOne(reading, next, POINT_NOUNS) || !isInline(reading, next)) return null;
    return { end: next + 1, plural: reading.tokens.end[next]! - reading.tokens.start[next]! === 6 };
  }
  if (isOne(reading, at, OUTCOME_NOUNS)) {
    if (isOne(reading, at + 1, MEASURES))
      return { end: at + 2, plural: reading.tokens.end[at + 1]! - reading.tokens.start[at + 1]! === 8 };
    return null;
  }
  return null;
}

const SAFETY_LINK = words('and', 'or');

/** Reads the ranks and adjectives from a token up to the noun, or to where a bare rank ends. */
function readRanks(reading: Reading, at: number): Omit<Term, 'first'> | null {
  const roles: Role[] = [];
  const adjectives: number[] = [];
  let next = at;
  for (let steps = 0; steps < 9; steps++) {
    const rank = readRank(reading, next);
    if (rank && (next === at || isInline(reading, next))) {
      if (!roles.includes(rank.role)) roles.push(rank.role);
      next = rank.end;
      continue;
    }
    if (roles.length + adjectives.length > 0 && !isInline(reading, next)) break;
    if (isOne(reading, next, ADJECTIVES) && !endOfNoun(reading, next)) {
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
  const noun = endOfNoun(reading, next);
  if (noun && (next === at || isInline(reading, next)))
    return { end: noun.end, roles, rank: at, plural: noun.plural, named: true, adjectives };
  if (roles.length === 0 || adjectives.length > 0 || next > at + 4) return null;
  const plural = isWord(reading, next - 1, PRIMARIES);
  return { end: next, roles, rank: at, plural, named: false, adjectives };
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
export function findTerms(reading: Reading): Term[] {
  const { tokens } = reading;
  const terms: Term[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (
      !hasClass(reading, at, ENDPOINT) &&
      !isOne(reading, at, ADJECTIVES) &&
      !isWord(reading, at, CO) &&
      !isWord(reading, at, KEY) &&
      !isWord(reading, at, DUAL) &&
      !isOne(reading, at, END)
    )
      continue;
    if (isMasked(reading, at)) continue;
    const read = readRanks(reading, at);
    if (!read) continue;
    if (!read.named && !isBareRank(reading, read)) continue;
    if (read.named && isOtherField(reading, read)) {
      at = read.end - 1;
      continue;
    }
    let first = at;
    while (
      first > 0 &&
      isInline(reading, first) &&
      isOne(reading, first - 1, DETERMINERS) &&
      !isThat(reading, first - 1)
    )
      first--;
    if (isWord(reading, first - 1, OF) && isWord(reading, first - 2, ONE) && first < at) first -= 2;
    const end = isOne(reading, read.end, RANK_NOUNS) && isInline(reading, read.end) ? read.end + 1 : read.end;
    terms.push({ ...read, end, first });
    at = read.end - 1;
  }
  return terms;
}

const RANK_NOUNS = words('list', 'status', 'position', 'rank', 'set', 'category', 'group');
const THAT = hashOf('that');
/** "that the endpoint was reached": the conjunction, not "that endpoint". */
const isThat = (reading: Reading, at: number): boolean =>
  isWord(reading, at, THAT) && isOne(reading, at + 1, DETERMINERS);

const NOUNS_AFTER = words(
  'protection',
  'security',
  'detection',
  'device',
  'devices',
  'management',
  'agent',
  'events',
  'event',
  'adjudication',
  'committees',
  'committee',
  'plaza',
  'ot',
  'tools',
  'list',
);
/** "endpoint protection", "endpoint events": the noun goes on as something else. */
const isOtherField = (reading: Reading, { end }: { end: number }): boolean =>
  isOne(reading, end, NOUNS_AFTER) && isInline(reading, end) && !isGlued(reading, end);

const BEFORE_BARE = words(
  'as',
  'into',
  'either',
  'merely',
  'until',
  'only',
  'sole',
  'to',
  'from',
  'becomes',
  'become',
  'became',
  'remains',
  'remain',
  'stays',
  'stay',
  'now',
  'hitherto',
  'formerly',
  'previously',
  'merely',
  'be',
  'been',
  'is',
  'was',
  'were',
  'are',
  'still',
  'than',
  'of',
  'rank',
  'being',
  'on',
  'the',
  'than',
  '→',
  'once',
  'down',
  'up',
  'initially',
  'originally',
  'and',
  'keeps',
);

/** A rank without its noun counts where it says what something is or becomes: "reclassified as exploratory". */
function isBareRank(reading: Reading, { rank, end }: { rank: number; end: number }): boolean {
  const { tokens } = reading;
  const closes =
    end >= tokens.count ||
    tokens.kind[end] !== 1 ||
    !isInline(reading, end) ||
    isOne(reading, end, AFTER_BARE);
  if (!closes || isCapitalised(reading, rank)) return false;
  return (
    isOne(reading, rank - 1, BEFORE_BARE) ||
    isMark(reading, rank - 1, ':'.charCodeAt(0)) ||
    isMark(reading, rank - 1, '→'.charCodeAt(0)) ||
    isMark(reading, rank - 1, ','.charCodeAt(0))
  );
}
const AFTER_BARE = words(
  'to',
  'from',
  'but',
  'and',
  'rather',
  'instead',
  'before',
  'since',
  'until',
  'only',
  'or',
  'rank',
  'status',
  'position',
  'in',
  'with',
  'after',
  'on',
  'by',
  'while',
  'list',
);
export const isAnd = (reading: Reading, at: number): boolean =>
  isWord(reading, at, AND) || isWord(reading, at, OR);
