import { PLACE } from '../../text/classes.js';
import {
  COLON,
  COMMA,
  hasNaming,
  isDash,
  isMark,
  isMasked,
  OPEN,
  POINT,
  type Reading,
  SLASH,
  textOf,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { behindBracket, isEllipsis, isLink, isSeparator, SQUARE_OPEN } from './dateline-marks.js';
import { isCertainPlace, onlyLabels, type TokenRange, trimPlace } from './place.js';

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
  readonly place: TokenRange | null;
  readonly day: CalendarDay | null;
  readonly wire: TokenRange | null;
  /** whether the text of the release goes on behind it */
  readonly opensBody: boolean;
}

const WIRE =
  /wire\b|newswire|\bcnw\b|newsfile|prnews|pressrelease|presswire|pr karma|\beqs\b|\brns\b|\bgnw\b|media outreach|news direct|\bjcn\b|\bacn\b|\bbwnews|thomson reuters|24-7press|einpresswire|\btns\b|\bmarketwired\b|cision|\bkisspr\b|\bprweb\b|newsworthy/i;

const MAX_TOKENS = 60;

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
  let place: TokenRange | null = null;
  let wire: TokenRange | null = null;
  let dated: CalendarDay | null = null;
  let at = first;
  let stop = first;
  let closed = false;
  const limit = Math.min(end, first + MAX_TOKENS);
  const hasDay = days.some((day) => day.first >= first && day.first < limit);
  while (at < limit) {
    const bracket = behindBracket(reading, at);
    if (bracket > 0) {
      // "Pickup - [example.ai](https://example.ai/post)" is a link below the release
      if (!hasDay && isLink(reading, at, bracket)) break;
      const inside = { first: at + 1, end: bracket - 1 };
      const text = textOf(reading, inside.first, inside.end);
      const day = days.find((other) => other.first >= inside.first && other.end <= inside.end);
      const bracketed: TokenRange | null = place ? null : trimPlace(reading, inside.first, inside.end);
      // "(Hong Kong, 28 August 2025) –"
      const opening = at === first && day?.end === inside.end ? trimPlace(reading, at + 1, day.first) : null;
      if (isMasked(reading, inside.first)) stop = bracket;
      else if (WIRE.test(text) && !wire) {
        wire = inside;
        dated ??= day ?? null;
        stop = bracket;
      } else if (day && !dated && day.end >= inside.end - 1 && place) {
        dated = day;
        stop = bracket;
      } else if (opening) {
        place = opening;
        dated = day!;
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

/** Whether behind the dash that could close a dateline another part of it follows: a date or a wire. */
function continues(reading: Reading, at: number, limit: number, days: readonly CalendarDay[]): boolean {
  let next = at;
  while (next < limit && isDash(reading, next)) next++;
  if (days.some((day) => day.first === next)) return true;
  const bracket = behindBracket(reading, next);
  return bracket > 0 && WIRE.test(textOf(reading, next + 1, bracket - 1));
}
