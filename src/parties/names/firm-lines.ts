import { COMMON, GIVEN_NAME, LABEL } from '../../text/classes.js';
import {
  COLON,
  COMMA,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isInline,
  isMark,
  isOne,
  OPEN,
  type Reading,
  SLASH,
} from '../../text/reading.js';
import { MARK } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { endOfAtom } from './atoms.js';
import type { NameSpan } from './name-words.js';
import { endsLine, isColumn } from './occurrence.js';

/** Firms that stand in contact blocks: "Example & Sample Communications" under the name of a person. */

/** Words that names of agencies end in. */
const TRADES = wordSet(`
  communications communication relations pr ir advisors advisers advisory partners group consulting consultants
  consultancy associates media affairs strategies strategy counsel agency securities capital
  conseil conseils comunicação comunicações comunicación comunicaciones comunicació comunicazione kommunikation
  kommunikasjon komunikacja komunikace viestintä consultores asesores consulenti beratung
`);
/** Words of what is no agency but a department, or a label. */
const DEPARTMENTS = wordSet(`
  contact contacts media press investor investors public corporate external internal communications communication relations
  affairs and the inquiries enquiries company group analyst analysts shareholder
`);
const LINKS = wordSet('for on');
const MOST_WORDS = 6;

/** "Communications department", "Media Relations": words that any company has a department of. */
const isDepartment = (reading: Reading, { atoms }: NameSpan): boolean =>
  atoms.every((atom) => isOne(reading, atom, DEPARTMENTS));

/** Whether a person's name starts at a token: a given name and another capitalised word. */
export const startsPerson = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, GIVEN_NAME) &&
  isCapitalised(reading, at) &&
  isCapitalised(reading, endOfAtom(reading, at)) &&
  isInline(reading, endOfAtom(reading, at));

/** Whether what parts a firm from its person stands at a token: "Example PR: | Jane Doe", "Example PR – | Jane Doe". */
export const isJointOfPerson = (reading: Reading, at: number): boolean =>
  isMark(reading, at, COMMA) || isMark(reading, at, COLON) || (isDash(reading, at) && !isGlued(reading, at));

/** Whether a name is closed as firms are: by the end of its cell, a bracket, the client, or a person. */
function isClosed(reading: Reading, end: number): boolean {
  if (endsLine(reading, end) || isColumn(reading, end) || isMark(reading, end, OPEN)) return true;
  if (isOne(reading, end, LINKS)) return true;
  if (isMark(reading, end, COMMA) && isOne(reading, end + 1, LINKS)) return true;
  return isJointOfPerson(reading, end) && startsPerson(reading, end + 1);
}

/**
 * Whether a name is a firm's by its place in a contact block and by what it ends in.
 *
 * Takes "Example & Sample Communications" on a line of its own, "Example PR (media)", "Example IR, on behalf of".
 * Refuses "Investor Relations", "Media Contacts", "Jane Doe".
 */
export function isFirmLine(reading: Reading, name: NameSpan): boolean {
  const { first, end, atoms } = name;
  if (atoms.length < 2 || atoms.length > MOST_WORDS) return false;
  if (!endsLine(reading, first) && !isColumn(reading, first)) return false;
  if (!isOne(reading, atoms.at(-1)!, TRADES) || hasNaming(reading, first, LABEL)) return false;
  return isClosed(reading, end) && !isDepartment(reading, name);
}

/**
 * Whether a name may be a firm's by its place in a contact block; whether it is one, its evidence decides.
 *
 * Takes "Marlow Hart (Financial PR)" on a line of its own, "Jane Doe, | Marlow Hart". Refuses "Media Contacts".
 */
export function mayBeFirm(reading: Reading, name: NameSpan): boolean {
  const { first, end, atoms } = name;
  if (atoms.length < 2 || atoms.length > MOST_WORDS || isDepartment(reading, name)) return false;
  if (hasNaming(reading, first, LABEL) || hasNaming(reading, atoms.at(-1)!, LABEL)) return false;
  const opens = endsLine(reading, first) || isColumn(reading, first);
  return (opens && isClosed(reading, end)) || isMark(reading, first - 1, COMMA);
}

/** "Jane Doe / Max Muster", "Example & Sample": two to four words on a line of their own or up to a mark. */
export function isContactLine(reading: Reading, { first, atoms }: NameSpan, end: number): boolean {
  if (atoms.length < 2 || atoms.length > 4 || atoms.every((atom) => hasNaming(reading, atom, COMMON)))
    return false;
  const opens = endsLine(reading, first) || isMark(reading, first - 1, SLASH);
  return opens && (endsLine(reading, end) || reading.tokens.kind[end] === MARK);
}
