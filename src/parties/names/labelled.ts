import { GIVEN_NAME, TITLE } from '../../text/classes.js';
import {
  BAR,
  COLON,
  COMMA,
  hasNaming,
  isDash,
  isGlued,
  isMark,
  OPEN,
  type Reading,
  SEMICOLON,
  SLASH,
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { isProper } from './name-words.js';
import { endsLine, isBullet, type Occurrence } from './occurrence.js';
import { readTitle } from './titles.js';

/** Names in lines of capitals that are no headline: rows of cells, lists, labels. */

const isSpacedDash = (reading: Reading, at: number): boolean => isDash(reading, at) && !isGlued(reading, at);

const opensField = (reading: Reading, first: number): boolean =>
  isMark(reading, first - 1, COLON) || isMark(reading, first - 1, COMMA);

/** Whether the border of a cell stands in front of a token. */
const opensCell = (reading: Reading, first: number): boolean =>
  isMark(reading, first - 1, SEMICOLON) ||
  isMark(reading, first - 1, BAR) ||
  (isSpacedDash(reading, first - 1) && !isGlued(reading, first));

const closesCell = (reading: Reading, at: number): boolean =>
  isMark(reading, at, COMMA) ||
  isMark(reading, at, SEMICOLON) ||
  isMark(reading, at, BAR) ||
  endsLine(reading, at) ||
  reading.tokens.kind[at] === DIGITS;

/** "Media: Jane Doe, Example PR, 555-0100", "Prize | Jane Doe | Example Mills": a short name between a label or a border and the next. */
export const isLabelled = (reading: Reading, { first, afterDegrees, atoms }: Occurrence): boolean => {
  if (atoms.length < 2 || atoms.length > 4) return false;
  const { start, end } = reading.tokens;
  if (end[afterDegrees - 1]! - start[first]! >= LONGEST_LABELLED) return false;
  const closes = closesCell(reading, afterDegrees);
  // "Prize – Strong Public Services"
  const isNamed = atoms.some((atom) => isProper(reading, atom) || hasNaming(reading, atom, GIVEN_NAME));
  const opens = opensField(reading, first) || (isNamed && opensCell(reading, first));
  if (closes && opens) return true;
  // "* Jane Doe, Example Corp", "Example LLP (Broker) – Jane Doe / Max Muster", "Contacts: Jane Doe (610) …"
  const listed =
    endsLine(reading, first) || isBullet(reading, first - 1) || isMark(reading, first - 1, SLASH);
  // "Jane Doe – Real Estate"
  const dashed = isSpacedDash(reading, afterDegrees);
  if (dashed && listed && atoms.every((atom) => isProper(reading, atom))) return true;
  const leads =
    closes || dashed || isMark(reading, afterDegrees, OPEN) || isMark(reading, afterDegrees, SLASH);
  const alone = endsLine(reading, first) && endsLine(reading, afterDegrees);
  return (opens || listed) && leads && !alone && hasNaming(reading, first, GIVEN_NAME);
};
const LONGEST_LABELLED = 40;

/** A title behind a comma or dash: what stands in front is a person even in a line of capitals. */
export const hasTitleAt = (reading: Reading, at: number): boolean =>
  (isMark(reading, at, COMMA) || isDash(reading, at)) &&
  hasNaming(reading, at + 1, TITLE) &&
  readTitle(reading, at + 1) !== null;
