import { DEMONYM, PLACE } from '../../text/classes.js';
import { endOfLegalForm } from '../../text/legal-forms.js';
import {
  CLOSE,
  hasNaming,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  isOne,
  OPEN,
  type Reading,
  words,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { leadingForms } from '../../words/legal-forms.js';
import { endOfAtom, isNameWord } from './atoms.js';

/** Legal forms that do not end a name: in a bracket, in the middle, in front. */

const LEADING_FORMS = words(...leadingForms);

/** `(Suzhou) Co., Ltd.`, `(Pty) Ltd`: a bracket inside a name, which a legal form follows; else -1. */
export function skipBracket(reading: Reading, end: number): number {
  if (!isMark(reading, end, OPEN) || !isNameWord(reading, end + 1)) return -1;
  for (let at = end + 2; at < end + 5; at++) {
    if (!isMark(reading, at, CLOSE)) continue;
    const legal = endOfLegalForm(reading, reading.tokens.end[at]!);
    return legal > 0 ? at + 1 : -1;
  }
  return -1;
}

const FORMS_IN_FRONT = words(...leadingForms, 'AB', 'AS');
const MOST_LOWER_WORDS = 3;
/**
 * Behind lower-case words of another language that a legal form shows to be part of the name: "UAB Pavyzdžio | kelias",
 * "Esimerkki | energia Oy", "Vzorový | podnik Lomice, a.s."; else -1.
 */
export function skipLowerWords(reading: Reading, atoms: readonly number[], end: number): number {
  const { kind, naming, end: ends } = reading.tokens;
  const isForeign = (at: number): boolean =>
    kind[at] === WORD &&
    naming[at] === 0 &&
    isInline(reading, at) &&
    !isGlued(reading, at) &&
    !isCapitalised(reading, at);
  let at = end;
  while (at < end + MOST_LOWER_WORDS && isForeign(at)) {
    at++;
    if (endOfLegalForm(reading, ends[at - 1]!) > 0) return at;
  }
  if (at === end) return -1;
  if (atoms.length > 1 && isOne(reading, atoms[0]!, FORMS_IN_FRONT)) return at;
  const stop = isInline(reading, at) && isNameWord(reading, at) ? endOfAtom(reading, at) : at;
  return stop > at && endOfLegalForm(reading, ends[stop - 1]!) > 0 ? at : -1;
}

/** Whether name words lead from a token to a legal form. */
export function leadsToForm(reading: Reading, from: number): boolean {
  let at = from;
  for (let steps = 0; steps < 4 && isInline(reading, at); steps++) {
    const stop = endOfAtom(reading, at);
    if (stop === at) return false;
    if (endOfLegalForm(reading, reading.tokens.end[stop - 1]!) > 0) return true;
    at = stop;
  }
  return false;
}

const OF_GOVERNMENT = words('des', 'der');
const GOVERNMENTS = words(
  'bundes',
  'landes',
  'freistaates',
  'stadt',
  'landkreises',
  'kreises',
  'gemeinde',
  'universität',
);
/** Behind "des Bundes", "der Stadt Kassel", whose company it is: "Autobahn GmbH | des Bundes"; or `end`. */
export function skipGovernment(reading: Reading, end: number): number {
  if (!isOne(reading, end, OF_GOVERNMENT) || !isInline(reading, end)) return end;
  if (!isOne(reading, end + 1, GOVERNMENTS) || !isInline(reading, end + 1)) return end;
  const next = end + 2;
  return isInline(reading, next) && hasNaming(reading, next, PLACE) && isNameWord(reading, next)
    ? endOfAtom(reading, next)
    : next;
}

/** A form that a name may go on behind: "Mohr & Co Example Metals Inc." */
export const OPEN_FORM = /&\s+Co\.?$/;

/** Whether the form at a token leads the name behind it: only a place or a people stands in front. */
export const isLeadingForm = (reading: Reading, atoms: readonly number[], at: number): boolean =>
  isOne(reading, at, LEADING_FORMS) &&
  isNameWord(reading, at + 1) &&
  isInline(reading, at + 1) &&
  atoms.every((atom) => hasNaming(reading, atom, DEMONYM | PLACE));
