import { COLON, hashOf, isMark, isMasked, isOne, POINT, type Reading, textOf } from '../../text/reading.js';
import { DIGITS, LINE_GAP, PARAGRAPH_GAP, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

/** Words of the line above those whom one may ask. */
const OPENERS = wordSet('contact contacts enquiries inquiries enquiry inquiry questions');
const FURTHER = wordSet('further more additional');
const DETAILS = wordSet('information details enquiries inquiries');
const PRESS = wordSet('press media investor investors');
const OFFICE = wordSet('office relations contact contacts enquiries inquiries');
const PHONE = wordSet('tel telephone phone mobile mob cell fax email e-mail mail');
const ABOUT = hashOf('about');
/** Words that a heading or a line of an address has at most. */
const SHORT = 18;
const HEADING = 9;
/** How many lines below a name its telephone may stand. */
const NEAR = 5;
/** How many digits a telephone number has at least. */
const LONG_NUMBER = 7;

/** A line of the text, in tokens, half open. */
interface Line {
  readonly first: number;
  readonly end: number;
  readonly words: number;
  /** behind a blank line */
  readonly opens: boolean;
}

function linesOf({ tokens }: Reading): Line[] {
  const lines: Line[] = [];
  let first = 0;
  let words = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (at > first && tokens.gap[at]! >= LINE_GAP) {
      lines.push({ first, end: at, words, opens: first === 0 || tokens.gap[first] === PARAGRAPH_GAP });
      first = at;
      words = 0;
    }
    if (tokens.kind[at] === WORD) words++;
  }
  if (tokens.count > first)
    lines.push({
      first,
      end: tokens.count,
      words,
      opens: first === 0 || tokens.gap[first] === PARAGRAPH_GAP,
    });
  return lines;
}

/** "Enquiries", "Media contact:", "For further information, please contact:", "Press office". */
function opensContacts(reading: Reading, { first, words, end }: Line): boolean {
  const isFurther = isOne(reading, first + 1, FURTHER) && isOne(reading, first + 2, DETAILS);
  if (isFurther || (isOne(reading, first, FURTHER) && isOne(reading, first + 1, DETAILS))) return true;
  // "PRESS", "Media:"
  const label = isMark(reading, end - 1, COLON) ? end - 1 : end;
  if (label === first + 1 && isOne(reading, first, PRESS)) return true;
  if (isOne(reading, first, OPENERS) && (words <= HEADING || isMark(reading, first + 1, COLON))) return true;
  if (words > HEADING || isMark(reading, end - 1, POINT)) return false;
  for (let at = first; at < end; at++)
    if (isOne(reading, at, OPENERS) || (isOne(reading, at, PRESS) && isOne(reading, at + 1, OFFICE)))
      return true;
  return false;
}

/** Whether a line holds a telephone number or an address for electronic mail. */
function isReachable(reading: Reading, { first, end }: Line): boolean {
  let digits = 0;
  let masked = false;
  for (let at = first; at < end; at++) {
    if (isOne(reading, at, PHONE)) return true;
    masked ||= isMasked(reading, at);
    if (reading.tokens.kind[at] === DIGITS) digits += textOf(reading, at).length;
    else if (reading.tokens.kind[at] === WORD) {
      if (digits >= LONG_NUMBER) return true;
      digits = 0;
    }
  }
  return digits >= LONG_NUMBER || (masked && textOf(reading, first, end).includes('@'));
}

/**
 * Where persons stand whom one may ask: the lines below a heading of contacts, and short lines with a telephone
 * number or an address at or below them.
 *
 * @returns whether a token stands in such a place
 */
export function contactPlaces(reading: Reading): (at: number) => boolean {
  const lines = linesOf(reading);
  const isContact = lines.map(() => false);
  let open = false;
  lines.forEach((line, index) => {
    const opens = opensContacts(reading, line);
    const isAbout = reading.tokens.hash[line.first] === ABOUT && line.words <= HEADING;
    if (opens) open = true;
    else if (line.words > SHORT || isAbout) open = false;
    if (open) isContact[index] = true;
    if (line.words > SHORT || !isReachable(reading, line)) return;
    for (let at = index; at >= 0 && index - at < NEAR && lines[at]!.words <= SHORT; at--) {
      isContact[at] = true;
      if (lines[at]!.opens) break;
    }
  });
  const taken = new Uint8Array(reading.tokens.count);
  lines.forEach(({ first, end }, index) => {
    if (isContact[index]) taken.fill(1, first, end);
  });
  return (at) => taken[at] === 1;
}
