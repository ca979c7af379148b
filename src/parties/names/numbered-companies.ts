import { PLACE } from '../../text/classes.js';
import { endOfLegalForm } from '../../text/legal-forms.js';
import {
  COMMA,
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { endOfAtom } from './atoms.js';
import { type NameSpan, spanOf } from './name-words.js';

/** Companies that registers call by a number: "1032487 Alberta Ltd.", "9187-2231 Québec Inc.", "62, LLC". */

/** Shorter ones are years, days and numbers of houses. */
const SHORTEST_NUMBER = 6;
const MOST_PLACES = 2;
const SHORT_PLACE = /^(?:B\.?C\.?|[A-Z]{2})$/;

const isPlace = (reading: Reading, at: number, stop: number): boolean =>
  hasNaming(reading, at, PLACE) || SHORT_PLACE.test(textOf(reading, at, stop).replace(/\.$/, ''));

/** The name with the legal form behind a token, where one stands there. */
function withForm(reading: Reading, at: number, end: number, atoms: readonly number[]): NameSpan | null {
  const { tokens, text } = reading;
  const stop = tokens.end[end - 1]!;
  const legal = endOfLegalForm(reading, stop);
  if (legal < 0) return null;
  let behind = end;
  while (behind < tokens.count && tokens.start[behind]! < legal) behind++;
  return spanOf(at, behind, atoms, text.slice(stop, legal));
}

/**
 * Reads a company that is called by a number: six digits and more, or digits with a hyphen, and a place in front
 * of the form; any number that only a comma parts from the form, in mid-sentence.
 *
 * @returns null where no such name starts at a token
 */
export function readNumberedCompany(reading: Reading, at: number): NameSpan | null {
  const { kind } = reading.tokens;
  if (kind[at] !== DIGITS || (at > 0 && isGlued(reading, at))) return null;
  let end = at + 1;
  const hyphenated = isHyphen(reading, end) && isGlued(reading, end) && kind[end + 1] === DIGITS;
  if (hyphenated && isGlued(reading, end + 1)) end += 2;
  if (isMark(reading, end, COMMA) && !isCapitalised(reading, at - 1) && isInline(reading, at))
    return withForm(reading, at, end, [at]);
  if (textOf(reading, at, end).length < SHORTEST_NUMBER) return null;
  const atoms = [at];
  for (let places = 0; places < MOST_PLACES && isInline(reading, end); places++) {
    const stop = endOfAtom(reading, end);
    if (stop === end || !isPlace(reading, end, stop)) return null;
    atoms.push(end);
    end = stop;
    const name = withForm(reading, at, end, atoms);
    if (name) return name;
  }
  return null;
}
