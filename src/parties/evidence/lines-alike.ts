import { BAR, COLON, COMMA, isCapitalised, isDash, isMark, OPEN, type Reading } from '../../text/reading.js';
import { MARK } from '../../text/tokens.js';
import { endOfLine, endsLine, type Occurrence } from '../names/occurrence.js';

/** Lines that follow each other and are made alike: a name in front, and the same mark behind it. */

/** tokens of the longest line of a list */
const LONGEST_LINE = 30;
/** and of a heading between its parts */
const LONGEST_HEADING = 4;

/** What stands behind the name of a line, or null: "Jane Doe | – Tax", "Jane Doe | (Tax)". */
function jointOf(reading: Reading, { afterDegrees: at }: Occurrence): string | null {
  if (endsLine(reading, at)) return null;
  if (isDash(reading, at)) return 'dash';
  return [BAR, COMMA, COLON, OPEN].some((mark) => isMark(reading, at, mark))
    ? String(reading.tokens.hash[at])
    : null;
}

/** The first token of a line behind its bullet. */
const behindBullet = (reading: Reading, at: number): number =>
  reading.tokens.kind[at] === MARK && !isCapitalised(reading, at) ? at + 1 : at;

/**
 * The names that open lines of one shape, one below the other; a short heading may stand between.
 *
 * Takes "Jane Doe – Tax", "Oda Rehn – Disputes" below each other.
 */
export function linesAlike(reading: Reading, occurrences: readonly Occurrence[]): Occurrence[][] {
  const lists: Occurrence[][] = [];
  let current: Occurrence[] = [];
  let joint: string | null = null;
  let next = -1;
  const close = (): void => {
    if (current.length > 1) lists.push(current);
    current = [];
  };
  for (const occurrence of occurrences) {
    const { first } = occurrence;
    const starts =
      endsLine(reading, first) ||
      (first > 0 && behindBullet(reading, first - 1) === first && endsLine(reading, first - 1));
    if (!starts) continue;
    const own = jointOf(reading, occurrence);
    const line = endOfLine(reading, first, LONGEST_LINE);
    // "London": a heading between the parts of a list
    if (own === null && line - first <= LONGEST_HEADING && first === next) {
      next = line;
      continue;
    }
    if (own === null || line < 0) {
      close();
      next = -1;
      continue;
    }
    if (own !== joint || behindBullet(reading, next) !== first) close();
    current.push(occurrence);
    joint = own;
    next = line;
  }
  close();
  return lists;
}
