import {
  FAMILY_NAME,
  FUNCTION_WORD,
  GIVEN_NAME,
  KNOWN_ORGANISATION,
  PARTICLE,
  PLACE,
  TITLE,
} from '../../text/classes.js';
import { endOfLegalForm } from '../../text/legal-forms.js';
import {
  AMPERSAND,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { endOfAtom, lastWord } from './atoms.js';
import { HEADS, isAcronym, isProper, type NameSpan } from './name-words.js';

/** What joins the last partner to the others, in the languages of law firms. */
const ANDS = wordSet('and e y et und og och i');
const AND = hashOf('and');
/** What the last partner of a firm may be: "Example, Sample and Company". */
const FIRM_TAILS = wordSet('co company sons associates partners brothers bros daughters');
/** Forms of partnerships, in which family names are joined by commas and "and". */
const PARTNERSHIP = /(?:LLP|PLLC|P\.?L\.?L\.?C\.?|P\.C\.|P\.A\.)$/;
const MOST_PARTNERS = 6;

/** Names joined by commas, read to their end; tokens. */
export interface FirmList {
  readonly atoms: readonly number[];
  readonly end: number;
}

/** A partner's name in a firm's: one word that is none of a sentence's, and no initial of an author. */
const isPartner = (reading: Reading, at: number): boolean =>
  isInline(reading, at) &&
  endOfAtom(reading, at) > at &&
  !hasNaming(reading, at, FUNCTION_WORD | TITLE) &&
  !isInitials(reading, at);

/** What lawyers' firms end in: "Example, Sample e Muster | Advogados". */
const LAWYERS = wordSet(`
  advogados abogados avocats avvocati advocaten advokater rechtsanwälte attorneys solicitors lawyers associados
  asociados associés associati wspólnicy
`);

/** "and | Company", "& | Sons". */
export const isFirmTail = (reading: Reading, at: number): boolean =>
  isOne(reading, at, FIRM_TAILS) && isCapitalised(reading, at);

/** Whether a name is a firm's by its partners: commas inside, or "and Company", "& Sons" at its end. */
export function isFirmName(reading: Reading, { atoms }: NameSpan): boolean {
  const last = atoms.at(-1)!;
  if (atoms.length < 2) return false;
  if (
    atoms.some(
      (atom, index) => index > 0 && isFirmTail(reading, atom) && isMark(reading, atom - 1, AMPERSAND),
    )
  )
    return true;
  const joined = isWord(reading, last - 1, AND) || isMark(reading, last - 1, AMPERSAND);
  return (
    joined &&
    (isCalledFirm(reading, atoms[0]!) ||
      isFirmTail(reading, last) ||
      atoms.some((atom) => isMark(reading, atom - 1, COMMA) && atom > atoms[0]!))
  );
}

/** Whether what stands behind the last partner, or that one itself, says that the list is a firm. */
function isFirm(reading: Reading, last: number, end: number, ampersand: boolean): boolean {
  if (isOne(reading, lastWord(reading, end), FIRM_TAILS)) return true;
  const stop = reading.tokens.end[end - 1]!;
  const form = endOfLegalForm(reading, stop);
  if (form < 0) return false;
  return last > 0 && (ampersand || PARTNERSHIP.test(reading.text.slice(stop, form)));
}

/** What opens a list of companies. */
const OPENERS = wordSet('including include includes like as are were namely');

/** Whether family names alone are a firm's: "Example, Sample, Roe & Muster" not in a list of more. */
function isPlainFirm(reading: Reading, atoms: readonly number[], partners: readonly number[]): boolean {
  const [first] = atoms;
  if (partners.length < 2 || isMark(reading, first! - 1, COMMA)) return false;
  if (partners.length > 2 && isOne(reading, first! - 1, OPENERS)) return false;
  if (atoms.length > 1 && !isInitials(reading, first!)) return false;
  const names = [atoms.at(-1)!, ...partners];
  const proper = names.filter((atom) => isProper(reading, atom)).length;
  return (
    !names.some((atom) => hasNaming(reading, atom, KNOWN_ORGANISATION | PLACE)) &&
    (proper >= 2 ||
      (proper === 1 &&
        // "Example Bank and | Keel, Hatch & Sample": the last of a list
        (isWord(reading, first! - 1, AND) || names.every((atom) => isFamily(reading, atom)))))
  );
}

const isFamily = (reading: Reading, atom: number): boolean =>
  isProper(reading, atom) || hasNaming(reading, atom, FAMILY_NAME);

/** "J.C. Example": initials in front of the first partner. */
const isInitials = (reading: Reading, atom: number): boolean =>
  isMark(reading, atom + 1, POINT) && reading.tokens.end[atom]! - reading.tokens.start[atom]! === 1;

const FIRMS = wordSet('firm firms partnership practice attorneys solicitors');
const OF = hashOf('of');
/** "the firm of | Example and Sample": what stands in front says that partners follow. */
export const isCalledFirm = (reading: Reading, first: number): boolean =>
  isWord(reading, first - 1, OF) && isOne(reading, first - 2, FIRMS) && isInline(reading, first);

/**
 * Reads the partners of a firm behind the first: "Hart, | Moss & Lyle LLP", "Orrin, | Roe and Co.".
 *
 * Takes lists of family names that a legal form or a word for partners closes, and three proper names with
 * an ampersand. Refuses "Example, Sample and Muster Inc.", three companies.
 *
 * @param end the token of the first comma
 * @returns null where no firm's list goes on there
 */
export function readFirmList(reading: Reading, atoms: readonly number[], end: number): FirmList | null {
  if (!isMark(reading, end, COMMA) || atoms.length > 2 || isAcronym(reading, atoms.at(-1)!)) return null;
  const initials = isInitials(reading, atoms[0]!);
  if (
    atoms.length === 2 &&
    !initials &&
    !isCalledFirm(reading, atoms[0]!) &&
    hasNaming(reading, atoms[0]!, GIVEN_NAME)
  )
    return null;
  // "with Example Ventures, Sample & Co.": a company of its own, not the first partner
  if (atoms.some((atom) => hasNaming(reading, lastWord(reading, endOfAtom(reading, atom)), HEADS)))
    return null;
  // "carriers such as Alba Express, Orrin & Daughters"
  const leads = initials || hasNaming(reading, atoms[0]!, PARTICLE);
  if (atoms.length === 2 && !leads && !isCalledFirm(reading, atoms[0]!)) return null;
  const partners: number[] = [];
  let at = end;
  while (isMark(reading, at, COMMA) && partners.length < MOST_PARTNERS && isPartner(reading, at + 1)) {
    partners.push(at + 1);
    at = endOfAtom(reading, at + 1);
  }
  const joint = isMark(reading, at, COMMA) ? at + 1 : at;
  const ampersand = isMark(reading, joint, AMPERSAND);
  if (partners.length === 0 || !(ampersand || isOne(reading, joint, ANDS))) return null;
  const last = joint + 1;
  if (!isPartner(reading, last) && !isFirmTail(reading, last)) return null;
  partners.push(last);
  const stop = endOfAtom(reading, last);
  // "Example S.r.l., | Sample, Hask & Sons Bakeries": two companies of a list
  if (partners.length === 2 && isMark(reading, atoms[0]! - 1, COMMA) && isFirmTail(reading, last))
    return null;
  if (isInline(reading, stop) && isOne(reading, stop, LAWYERS) && isCapitalised(reading, stop))
    return { atoms: [...partners, stop], end: stop + 1 };
  const firm =
    isFirm(reading, last, stop, ampersand) ||
    isCalledFirm(reading, atoms[0]!) ||
    (ampersand && isPlainFirm(reading, atoms, partners));
  const initial = textOf(reading, atoms[0]!, endOfAtom(reading, atoms[0]!)).length === 1;
  return firm && !initial ? { atoms: partners, end: stop } : null;
}
