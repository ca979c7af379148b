import { PLACE } from '../text/classes.js';
import {
  AMPERSAND,
  CLOSE,
  COLON,
  COMMA,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isHyphen,
  isMark,
  isMasked,
  isOne,
  OPEN,
  POINT,
  type Reading,
  SEMICOLON,
  SLASH,
  textOf,
  words,
} from '../text/reading.js';
import { MARK, UPPERCASE, WORD } from '../text/tokens.js';
import { tells } from './top/told.js';

/** A day in the text, as a dateline may have one. Tokens, half open. */
export interface CalendarDay {
  readonly first: number;
  readonly end: number;
  /** YYYY-MM-DD; null where the year is not given */
  readonly date: string | null;
  /** MM-DD */
  readonly monthDay: string;
}

/** A dateline as read; tokens, half open. */
export interface DatelineRead {
  readonly first: number;
  readonly end: number;
  readonly place: { readonly first: number; readonly end: number } | null;
  readonly day: CalendarDay | null;
  readonly wire: { readonly first: number; readonly end: number } | null;
  /** whether the text of the release goes on behind it */
  readonly opensBody: boolean;
}

const WIRE =
  /wire\b|newswire|\bcnw\b|newsfile|prnews|pressrelease|presswire|pr karma|\beqs\b|\brns\b|\bgnw\b|media outreach|news direct|\bjcn\b|\bacn\b|\bbwnews|thomson reuters|24-7press|einpresswire|\btns\b|\bmarketwired\b|cision|\bkisspr\b|\bprweb\b|newsworthy/i;

const CONNECTORS = words(
  'and',
  'of',
  'de',
  'da',
  'do',
  'del',
  'la',
  'le',
  'les',
  'am',
  'an',
  'der',
  'sur',
  'upon',
  'on',
  'the',
  'y',
  'e',
  'di',
  'bei',
);
const LABELS = words(
  'press',
  'media',
  'news',
  'release',
  'announcement',
  'immediate',
  'for',
  'date',
  'regulatory',
  'ad',
  'hoc',
);
/** Words that start a sentence about a date, not a dateline. */
const SENTENCE_STARTS = words(
  ...'on in as by at since from during after until under the this today following for with effective dated'.split(
    ' ',
  ),
);
const RELEASE = words('release', 'announcement');

const MAX_TOKENS = 60;
const MAX_PLACE_WORDS = 9;

const isPlaceToken = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD
    ? (isCapitalised(reading, at) || isOne(reading, at, CONNECTORS)) && !isMasked(reading, at)
    : isMark(reading, at, COMMA) ||
      isMark(reading, at, POINT) ||
      isMark(reading, at, SEMICOLON) ||
      isMark(reading, at, AMPERSAND) ||
      isMark(reading, at, OPEN) ||
      isMark(reading, at, CLOSE) ||
      isMark(reading, at, SLASH) ||
      isHyphen(reading, at) ||
      "'’.".includes(textOf(reading, at));

/** Trims marks off the ends of a stretch of tokens, but not the point of an abbreviation ("Neb."). */
function trimPlace(reading: Reading, from: number, to: number): { first: number; end: number } | null {
  let first = from;
  let end = to;
  while (first < end && reading.tokens.kind[first] !== WORD) first++;
  if (isOne(reading, first, LABELS)) {
    while (first < end && !isMark(reading, first, COMMA)) first++;
    return first < end ? trimPlace(reading, first + 1, end) : null;
  }
  while (end > first && reading.tokens.kind[end - 1] !== WORD) {
    if (reading.tokens.kind[end - 1] !== MARK) return null;
    const abbreviation = isMark(reading, end - 1, POINT) && isGlued(reading, end - 1);
    if (abbreviation || isMark(reading, end - 1, CLOSE)) break;
    end--;
  }
  let count = 0;
  for (let at = first; at < end; at++) {
    if (!isPlaceToken(reading, at)) return null;
    if (reading.tokens.kind[at] === WORD) count++;
  }
  const named =
    isCapitalised(reading, first) &&
    !isOne(reading, first, SENTENCE_STARTS) &&
    (isCapitalised(reading, end - 1) || !isOne(reading, end - 1, CONNECTORS)) &&
    !(count > 2 && tells(reading.text.slice(reading.tokens.start[first], reading.tokens.end[end - 1])));
  return count > 0 && count <= MAX_PLACE_WORDS && named ? { first, end } : null;
}

/** Whether dots in a row stand at a token, as old wires have them behind a place: "MINNEAPOLIS...". */
const isEllipsis = (reading: Reading, at: number): boolean =>
  (isMark(reading, at + 1, POINT) && isGlued(reading, at + 1)) ||
  (isMark(reading, at - 1, POINT) && isGlued(reading, at));

/** Whether a separator between the parts of a dateline stands at a token: a dash set apart, a slash, a bar. */
function isSeparator(reading: Reading, at: number): boolean {
  if (isMark(reading, at, '|'.charCodeAt(0))) return true;
  if (isMark(reading, at, POINT)) return isEllipsis(reading, at);
  if (isMark(reading, at, SLASH)) return !isGlued(reading, at) || !isGlued(reading, at + 1);
  if (!isDash(reading, at)) return false;
  if (!isHyphen(reading, at)) return true;
  return (
    isHyphen(reading, at + 1) ||
    isHyphen(reading, at - 1) ||
    !isGlued(reading, at) ||
    !isGlued(reading, at + 1)
  );
}

/** The token behind a bracket that opens at `at` and closes soon, else -1. */
function closing(reading: Reading, at: number, open: number, close: number): number {
  if (!isMark(reading, at, open)) return -1;
  for (let next = at + 1; next < at + 16; next++) if (isMark(reading, next, close)) return next + 1;
  return -1;
}

const SQUARE_OPEN = '['.charCodeAt(0);
const SQUARE_CLOSE = ']'.charCodeAt(0);

/** Whether a bracket is the label of a link: "[label](https://…)". */
const isLink = (reading: Reading, at: number, end: number): boolean =>
  isMark(reading, at, SQUARE_OPEN) && isMark(reading, end, OPEN) && isMasked(reading, end + 1);

/** Whether a place that stands without date and wire is one: upper case with a comma behind, or known. */
function isCertainPlace(reading: Reading, first: number, end: number): boolean {
  const upper = (reading.tokens.shape[first]! & UPPERCASE) !== 0;
  for (let at = first; at < end; at++) {
    if (hasNaming(reading, at, PLACE)) return true;
    if (upper && isMark(reading, at, COMMA)) return true;
  }
  return false;
}

/** Words of a place that stands on a line of its own. */
const MOST_ALONE = 6;

/** The place that a line is, and nothing else: "AMSTERDAM, the Netherlands"; null for other lines. */
export function readPlaceAlone(reading: Reading, first: number, end: number): DatelineRead | null {
  const place = trimPlace(reading, first, end);
  if (!place || place.first !== first || place.end !== end || end - first > MOST_ALONE) return null;
  let comma = false;
  let known = false;
  for (let at = first; at < end; at++) {
    comma ||= isMark(reading, at, COMMA);
    known ||= hasNaming(reading, at, PLACE);
  }
  return comma && known ? { first, end, place, day: null, wire: null, opensBody: false } : null;
}

/**
 * Reads the dateline at the start of a paragraph: place, date and wire in any order, set apart by dashes,
 * slashes or brackets.
 *
 * Takes "CITY, State, Month D, YYYY /PRNewswire/ --", "CITY - Month D, YYYY (NEWMEDIAWIRE) -", "CITY, Ctry, D Month
 * YYYY:", "(GLOBE NEWSWIRE) -", "CITY, Region -". Refuses a sentence that starts with a place.
 *
 * @param first the paragraph's first token
 * @param end the token behind the paragraph
 * @param days the fully dated days of the text, in order
 */
export function readDateline(
  reading: Reading,
  first: number,
  end: number,
  days: readonly CalendarDay[],
): DatelineRead | null {
  let place: { first: number; end: number } | null = null;
  let wire: { first: number; end: number } | null = null;
  let dated: CalendarDay | null = null;
  let at = first;
  let stop = first;
  let closed = false;
  const limit = Math.min(end, first + MAX_TOKENS);
  const hasDay = days.some((day) => day.first >= first && day.first < limit);
  while (at < limit) {
    const bracket = Math.max(
      closing(reading, at, OPEN, CLOSE),
      closing(reading, at, SQUARE_OPEN, SQUARE_CLOSE),
    );
    if (bracket > 0) {
      // "Pickup - [example.ai](https://example.ai/post)" is a link below the release
      if (!hasDay && isLink(reading, at, bracket)) break;
      const inside = { first: at + 1, end: bracket - 1 };
      const text = textOf(reading, inside.first, inside.end);
      const day = days.find((other) => other.first >= inside.first && other.end <= inside.end);
      const bracketed: { first: number; end: number } | null = place
        ? null
        : trimPlace(reading, inside.first, inside.end);
      if (isMasked(reading, inside.first)) stop = bracket;
      else if (WIRE.test(text) && !wire) {
        wire = inside;
        dated ??= day ?? null;
        stop = bracket;
      } else if (day && !dated && day.end >= inside.end - 1 && place) {
        dated = day;
        stop = bracket;
      } else if (bracketed && isMark(reading, at, SQUARE_OPEN)) {
        place = bracketed;
        stop = bracket;
      } else break;
      at = bracket;
      continue;
    }
    if (isSeparator(reading, at)) {
      closed =
        place !== null &&
        (dated !== null || wire !== null) &&
        (isDash(reading, at) || isEllipsis(reading, at));
      at++;
      if (closed && !continues(reading, at, limit, days)) break;
      continue;
    }
    if (reading.tokens.kind[at] !== WORD && !days.some((day) => day.first === at)) {
      at++;
      continue;
    }
    // a chunk: up to the next separator or bracket, or behind a date
    let chunk = at;
    const day = days.find((candidate) => candidate.first >= at && candidate.first < limit);
    while (chunk < limit && !isSeparator(reading, chunk) && !(day && chunk === day.first)) {
      if (isMark(reading, chunk, OPEN) && day && day.first === chunk + 1) break;
      if (isMark(reading, chunk, OPEN) && WIRE.test(textOf(reading, chunk, Math.min(limit, chunk + 4))))
        break;
      if (isMark(reading, chunk, SQUARE_OPEN)) break;
      chunk++;
    }
    const delimited =
      chunk < limit &&
      (isSeparator(reading, chunk) || isMark(reading, chunk, OPEN) || isMark(reading, chunk, SQUARE_OPEN));
    if (day && chunk === day.first) {
      const before = chunk > at ? trimPlace(reading, at, chunk) : null;
      if (chunk > at && !before && !onlyLabels(reading, at, chunk)) break;
      if (before && !place) place = before;
      dated ??= day;
      stop = day.end;
      at = day.end;
      const mark = isMark(reading, at, COLON) || isMark(reading, at, POINT);
      if (mark && place) {
        at++;
        closed = true;
        break;
      }
      continue;
    }
    if (!delimited) break;
    const text = textOf(reading, at, chunk);
    if (WIRE.test(text) && chunk - at < 9 && !/(?:^|\s)\p{Ll}{3}/u.test(text)) {
      wire ??= { first: at, end: chunk };
      // the slash behind the wire closes it
      stop = isMark(reading, chunk, SLASH) && isMark(reading, at - 1, SLASH) ? chunk + 1 : chunk;
    } else {
      const candidate = place ? null : trimPlace(reading, at, chunk);
      if (!candidate) break;
      place = candidate;
      stop = chunk;
    }
    at = chunk;
  }
  const known = place !== null && isCertainPlace(reading, place.first, place.end);
  // a day without its year opens many sentences; a dateline is told by the wire or the dash behind it
  const told = dated !== null && (dated.date !== null || wire !== null || closed);
  if (!told && wire === null && !known) return null;
  if (place === null && wire === null) return null;
  return {
    first,
    end: Math.max(stop, place?.end ?? stop),
    place,
    day: told ? dated : null,
    wire,
    opensBody: at < end,
  };
}

const onlyLabels = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (reading.tokens.kind[at] === WORD && !isOne(reading, at, LABELS) && !isOne(reading, at, RELEASE))
      return false;
  return true;
};

/** Whether behind the dash that could close a dateline another part of it follows: a date or a wire. */
function continues(reading: Reading, at: number, limit: number, days: readonly CalendarDay[]): boolean {
  let next = at;
  while (next < limit && isDash(reading, next)) next++;
  if (days.some((day) => day.first === next)) return true;
  const bracket = Math.max(
    closing(reading, next, OPEN, CLOSE),
    closing(reading, next, SQUARE_OPEN, SQUARE_CLOSE),
  );
  return bracket > 0 && WIRE.test(textOf(reading, next + 1, bracket - 1));
}
