import { codesOf } from '../text/integer-set.js';
import { CLOSE, COLON, OPEN, POINT, type Reading, textOf } from '../text/reading.js';
import { DIGITS, LINE_GAP, MARK, NO_GAP, PARAGRAPH_GAP, WORD } from '../text/tokens.js';

/** Where a line stands: an item of a list, under a heading, or both. */
export interface ListPlace {
  /** "•", "1.", "(a)": the tokens of the mark, half open; equal for a line that is no item by a mark of its own */
  readonly mark: { readonly first: number; readonly end: number };
  /** the sentence that introduces the list ("Secondary endpoints include:"), or -1 */
  readonly introduction: number;
  /** the nearest heading above, or -1 */
  readonly heading: number;
  /** the sentences that open the items of the same list, in text order; empty for what is no item */
  readonly items: readonly number[];
}

const BULLETS = codesOf('•●○▪■◦‣·–—*-▶►➢✓→');
const NUMBERING = /^(?:[ivx]{1,4}|[a-z]|\d{1,2})$/i;
/** A heading has at most so many tokens. */
const LONGEST_HEADING = 14;
/** So many sentences may stand between a heading and what it governs. */
const REACH = 60;

/** The token behind the mark of an item that opens at a token, or the token itself: "• ", "1. ", "(a) ", "2) ". */
function endOfItemMark(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading;
  if (at >= limit) return at;
  const isMark = (index: number, code: number) => tokens.kind[index] === MARK && tokens.hash[index] === code;
  const spaced = (index: number) => index < limit && tokens.gap[index] !== NO_GAP;
  if (tokens.kind[at] === MARK && BULLETS.has(tokens.hash[at]!) && spaced(at + 1)) return at + 1;
  const numbered = (index: number) =>
    (tokens.kind[index] === DIGITS || tokens.kind[index] === WORD) && NUMBERING.test(textOf(reading, index));
  if (isMark(at, OPEN) && at + 3 < limit && numbered(at + 1) && isMark(at + 2, CLOSE)) return at + 3;
  const closed = at + 2 < limit && (isMark(at + 1, POINT) || isMark(at + 1, CLOSE));
  return closed && numbered(at) && tokens.gap[at + 1] === NO_GAP && spaced(at + 2) ? at + 2 : at;
}

/** Reads where sentences stand in lists and under headings; each answer looks back over a bounded number of sentences. */
export function createPlaces(
  reading: Reading,
  isVerbless: (sentence: number) => boolean,
): (sentence: number) => ListPlace | null {
  const { tokens, sentences } = reading;
  const count = sentences.length - 1;
  const limitOf = (sentence: number) => sentences[sentence + 1]!;
  const firstOf = (sentence: number) => sentences[sentence]!;
  const isBullet = (at: number) => tokens.kind[at] === MARK && BULLETS.has(tokens.hash[at]!);
  const startsLine = (sentence: number) => tokens.gap[firstOf(sentence)]! >= LINE_GAP || sentence === 0;
  const endsLine = (sentence: number) => sentence + 1 >= count || startsLine(sentence + 1);
  /** A number with a full stop that the sentence cutter took for a sentence: "1." */
  const isBareMark = (sentence: number): boolean => {
    const first = firstOf(sentence);
    if (sentence < 0 || !startsLine(sentence) || endsLine(sentence)) return false;
    return limitOf(sentence) === first + 2 && endOfItemMark(reading, first, first + 3) === first + 2;
  };
  const opensItem = (sentence: number) => startsLine(sentence) && !isBareMark(sentence);
  const markOf = (sentence: number): { first: number; end: number } => {
    const first = firstOf(sentence);
    if (isBareMark(sentence - 1)) return { first: firstOf(sentence - 1), end: first };
    return { first, end: opensItem(sentence) ? endOfItemMark(reading, first, limitOf(sentence)) : first };
  };
  const isItem = (sentence: number): boolean => {
    const { first, end } = markOf(sentence);
    return end > first;
  };
  const endsInColon = (sentence: number) => {
    const last = limitOf(sentence) - 1;
    return last >= firstOf(sentence) && tokens.kind[last] === MARK && tokens.hash[last] === COLON;
  };
  /** A short line by itself without a full stop or a verb, or one that ends in a colon and is no sentence. */
  const isHeading = (sentence: number): boolean => {
    if (!(startsLine(sentence) || isBareMark(sentence - 1)) || !endsLine(sentence)) return false;
    const length = limitOf(sentence) - firstOf(sentence);
    if (length === 0 || length > LONGEST_HEADING) return false;
    const last = limitOf(sentence) - 1;
    const isStopped =
      tokens.kind[last] === MARK && tokens.hash[last] !== COLON && tokens.hash[last] !== CLOSE;
    if (isStopped || !isVerbless(sentence)) return false;
    // a bullet is never a heading, a number only with text of its own below
    const { first, end } = markOf(sentence);
    if (end === first) return true;
    const next = isBareMark(sentence + 1) ? sentence + 2 : sentence + 1;
    return !isBullet(first) && next < count && !isItem(next);
  };
  const headingAbove = (sentence: number): number => {
    for (let at = sentence - 1; at >= 0 && at > sentence - REACH; at--) {
      if (!isHeading(at)) continue;
      // lines of one list are no headings of each other
      if (isItem(at) && isItem(sentence) && sameMark(at, sentence)) continue;
      if (endsInColon(at) || isItem(at) || tokens.gap[firstOf(at)] === PARAGRAPH_GAP || at === 0) return at;
    }
    return -1;
  };
  /** The sentence that opens the item a sentence belongs to, or -1. */
  const itemOf = (sentence: number): number => {
    for (let at = sentence; at >= 0 && at > sentence - REACH; at--) {
      if (isItem(at)) return at;
      if (opensItem(at)) return -1;
    }
    return -1;
  };
  const sameMark = (left: number, right: number): boolean => {
    const one = markOf(left).first;
    const other = markOf(right).first;
    if (tokens.kind[one] !== tokens.kind[other]) return false;
    return tokens.kind[one] !== MARK || tokens.hash[one] === tokens.hash[other];
  };
  /** The sentences that open items of the list around one of them, and the sentence in front of the first. */
  const listAround = (item: number): { items: number[]; before: number } => {
    const items = [item];
    let before = -1;
    for (let at = item - 1; at >= 0 && at > item - REACH; at--) {
      if (isItem(at) && sameMark(at, item)) items.unshift(at);
      else if (opensItem(at) && !isItem(at)) {
        before = at;
        break;
      }
    }
    for (let at = item + 1; at < count && at < item + REACH; at++) {
      if (isItem(at) && sameMark(at, item)) items.push(at);
      else if (opensItem(at) && !isItem(at)) break;
    }
    return { items, before };
  };
  /** The last sentence of the line that starts with a sentence. */
  const lastOfLine = (sentence: number): number => {
    let at = sentence;
    while (at + 1 < count && !startsLine(at + 1)) at++;
    return at;
  };
  return (sentence) => {
    const item = itemOf(sentence);
    const heading = headingAbove(sentence);
    const first = firstOf(sentence);
    if (item < 0) {
      const above = sentence - 1;
      const introduction = above >= 0 && startsLine(sentence) && endsInColon(above) ? above : -1;
      if (heading < 0 && introduction < 0) return null;
      return { mark: { first, end: first }, introduction, heading, items: [] };
    }
    const { items, before } = listAround(item);
    const introducing = before >= 0 ? lastOfLine(before) : -1;
    return {
      mark: item === sentence ? markOf(sentence) : { first, end: first },
      introduction:
        introducing >= 0 && (endsInColon(introducing) || isHeading(introducing)) ? introducing : -1,
      heading,
      items,
    };
  };
}
