import { codesOf } from '../text/integer-set.js';
import { isCapitalised, isGlued, isQuote, type Reading } from '../text/reading.js';
import { MARK, PARAGRAPH_GAP, WORD } from '../text/tokens.js';

/** Words in quotation marks. Token indices: the marks themselves, and half open what stands between them. */
export interface Quotation {
  readonly open: number;
  readonly first: number;
  readonly end: number;
  /** the token behind the closing mark; of words that go on in the next paragraph, the end of this one */
  readonly behind: number;
}

const OPENING = codesOf('“„‟');
const CLOSING = codesOf('”');
const SINGLE_OPENING = codesOf('‘');
const SINGLE_CLOSING = codesOf('’');
const BEFORE_CLOSING = codesOf(',.!?…');
/** Fewer words are a term in quotation marks, not something said. */
const FEWEST_WORDS = 4;
const MOST_TOKENS = 800;

const isOneOf = ({ tokens }: Reading, at: number, codes: typeof OPENING): boolean =>
  tokens.kind[at] === MARK && codes.has(tokens.hash[at]!);

/** Whether a straight mark, or one that opens in some languages and closes in others, stands in front of a word. */
const isBeforeWord = (reading: Reading, at: number): boolean =>
  isGlued(reading, at + 1) && (!isGlued(reading, at) || isCapitalised(reading, at + 1));

function opensAt(reading: Reading, at: number): 'double' | 'single' | null {
  if (isOneOf(reading, at, SINGLE_OPENING) && isBeforeWord(reading, at)) return 'single';
  if (!isQuote(reading, at) || isOneOf(reading, at, CLOSING)) return null;
  return isOneOf(reading, at, OPENING) || isBeforeWord(reading, at) || isSeamed(reading, at)
    ? 'double'
    : null;
}
/** "…partnership:“A new …": an opening mark glued to what stands before it. */
const COLON = codesOf(':');
const isSeamed = (reading: Reading, at: number): boolean => at > 0 && isOneOf(reading, at - 1, COLON);

function closesAt(reading: Reading, at: number, kind: 'double' | 'single'): boolean {
  if (kind === 'double') return isQuote(reading, at);
  return isOneOf(reading, at, SINGLE_CLOSING) && isOneOf(reading, at - 1, BEFORE_CLOSING);
}

/** The words in quotation marks between two tokens that are long enough to be said by someone, in text order. */
export function findQuotations(reading: Reading, from: number, to: number): Quotation[] {
  const { tokens } = reading;
  const found: Quotation[] = [];
  for (let at = from; at < to; at++) {
    const kind = opensAt(reading, at);
    if (!kind) continue;
    let end = at + 1;
    let words = 0;
    while (
      end < to &&
      end - at < MOST_TOKENS &&
      tokens.gap[end] !== PARAGRAPH_GAP &&
      !closesAt(reading, end, kind)
    )
      if (tokens.kind[end++] === WORD) words++;
    const closed = end < to && closesAt(reading, end, kind) && tokens.gap[end] !== PARAGRAPH_GAP;
    if (words < FEWEST_WORDS) continue;
    found.push({ open: at, first: at + 1, end, behind: closed ? end + 1 : end });
    at = closed ? end : end - 1;
  }
  return found;
}
