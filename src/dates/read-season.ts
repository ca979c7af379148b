import {
  COMMA,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  words,
} from '../text/reading.js';
import type { Expression } from './expression.js';
import { found, OF, type Read, readSplitYear, readYear, THE } from './read.js';
import { readYearOffset } from './read-year.js';
import { seasons } from './words.js';

/** Reads "summer 2025", "fall of 2024". */
export function readSeason(reading: Reading, at: number): Read | null {
  const season = seasons.get(reading.tokens.hash[at]!)!;
  const next = isMark(reading, at + 1, COMMA) || isWord(reading, at + 1, OF) ? at + 2 : at + 1;
  const split = isInline(reading, next) ? readSplitYear(reading, next) : null;
  if (split) return found(split.end, { kind: 'season', year: split.year - 1, season });
  const year = isInline(reading, next) ? readYear(reading, next) : null;
  if (year !== null) return found(next + 1, { kind: 'season', year, season });
  const named = readYearOffset(reading, at + 1);
  if (!named || named.fiscal) return null;
  const of: Expression = { kind: 'season', year: null, season };
  return found(named.end, { kind: 'this', of, offset: named.offset, ofYear: true });
}

const SEASON_CONTEXT = words('in', 'during', 'by', 'over', 'since', 'until', 'before', 'throughout');
const EVERYDAY_SEASONS = words('fall', 'spring');

/** Reads a season without its year where a preposition shows that it is one: "in summer", "by autumn". */
export function readBareSeason(reading: Reading, at: number): Read | null {
  const the = isWord(reading, at - 1, THE);
  if (isCapitalised(reading, at) || !isOne(reading, the ? at - 2 : at - 1, SEASON_CONTEXT)) return null;
  if (isOne(reading, at, EVERYDAY_SEASONS) && (!the || isWord(reading, at + 1, OF))) return null;
  return found(at + 1, { kind: 'season', year: null, season: seasons.get(reading.tokens.hash[at]!)! });
}
