import { readPrintedNumber } from '../../text/printed-number.js';
import type { GridCell } from '../grid.js';

/** A run of characters of a line between gaps; a gap is a tab or two spaces and more. */
export interface Chunk extends GridCell {
  readonly text: string;
  /** whether it is a number as tables print it */
  readonly isNumber: boolean;
}

/** A chunk that may still be cut or joined. */
type Part = Omit<Chunk, 'isNumber'>;

const RUN = /[^\s]+(?:[ \u00a0][^\s]+)*/g;
const LEADER = /(?:[ \u00a0]?\.){4,}[ \u00a0]?/;
const NUMBER_PART = /^(?:[A-Z]{0,3}\p{Sc}|[(]|[)%]{1,2}|\)%)$/u;
const DASHES = /^[-–—]{1,3}$/;

const isNumber = (text: string): boolean => readPrintedNumber(text) !== null;

/** A part of a line as it stays. */
export const chunkOf = ({ text, start, end, left, right }: Part): Chunk => ({
  text,
  start,
  end,
  left,
  right,
  isNumber: isNumber(text),
});

const slice = ({ text, start, left }: Part, from: number, to: number): Part => ({
  text: text.slice(from, to),
  start: start + from,
  end: start + to,
  left: left + from,
  right: left + to,
});

const join = (line: string, offset: number, first: Part, last: Part): Part => ({
  text: line.slice(first.start - offset, last.end - offset),
  start: first.start,
  end: last.end,
  left: first.left,
  right: last.right,
});

/** Cuts a chunk at the dots that lead from a label to its numbers. */
function withoutLeader(chunk: Part): Part[] {
  const leader = LEADER.exec(chunk.text);
  if (!leader) return [chunk];
  const behind = leader.index + leader[0].length;
  return [slice(chunk, 0, leader.index), slice(chunk, behind, chunk.text.length)].filter(
    ({ text }) => text !== '',
  );
}

/** The words of a chunk, which single spaces separate. */
function* wordsOf(chunk: Part): Generator<Part> {
  let from = 0;
  for (let at = 0; at <= chunk.text.length; at++) {
    const isSpace = at === chunk.text.length || chunk.text[at] === ' ' || chunk.text[at] === '\u00a0';
    if (!isSpace) continue;
    if (at > from) yield slice(chunk, from, at);
    from = at + 1;
  }
}

/**
 * Sets the numbers at the end of a chunk apart: "Sales $ 0.25", "1,204 1,110". Behind words, only a number
 * with a currency sign counts, and only where more numbers follow on the line.
 */
function withNumbersApart(chunk: Part, isLast: boolean): Part[] {
  if (isNumber(chunk.text)) return [chunk];
  const words = [...wordsOf(chunk)];
  let first = words.length;
  while (
    first > 0 &&
    (isNumber(words[first - 1]!.text) ||
      NUMBER_PART.test(words[first - 1]!.text) ||
      DASHES.test(words[first - 1]!.text))
  )
    first--;
  if (first === words.length) return [chunk];
  if (first > 0 && isLast) return [chunk];
  if (first > 0) while (first < words.length && !/^\(?[A-Z]{0,3}\p{Sc}/u.test(words[first]!.text)) first++;
  if (first === words.length) return [chunk];
  const label = first === 0 ? [] : [slice(chunk, 0, words[first - 1]!.end - chunk.start)];
  return [...label, ...words.slice(first)];
}

const DATES = /^(?:[A-Z][A-Za-z]{2,8}\.? \d{1,2},? ){1,11}[A-Z][A-Za-z]{2,8}\.? \d{1,2},?$/;
const DATE = /[A-Z][A-Za-z]{2,8}\.? \d{1,2},?/g;

/** Sets days apart that stand over narrow columns: "Jun 30, Mar 31,". */
function withDatesApart(chunk: Part): Part[] {
  if (!DATES.test(chunk.text)) return [chunk];
  return [...chunk.text.matchAll(DATE)].map(({ 0: text, index }) => slice(chunk, index, index + text.length));
}

/** Joins what gaps cut out of one number: "$" and "128", "(23" and ")". */
function withPartsJoined(line: string, offset: number, chunks: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const chunk of chunks) {
    const before = joined.at(-1);
    const whole = before && join(line, offset, before, chunk);
    if (
      before &&
      whole &&
      ((NUMBER_PART.test(before.text) && isNumber(whole.text)) ||
        (/^[)%]/.test(chunk.text) && chunk.text.length < 3 && isNumber(before.text)))
    )
      joined[joined.length - 1] = whole;
    else joined.push(chunk);
  }
  return joined;
}

/** The chunks of a line set in a fixed pitch, their extents in characters. */
export function chunksOf(line: string, offset: number): Chunk[] {
  const parts: Part[] = [];
  for (const match of line.matchAll(RUN)) {
    const [text] = match;
    const chunk = {
      text,
      start: offset + match.index,
      end: offset + match.index + text.length,
      left: match.index,
      right: match.index + text.length,
    };
    for (const part of withoutLeader(chunk)) parts.push(...withDatesApart(part));
  }
  const chunks = parts.flatMap((part, index) => withNumbersApart(part, index === parts.length - 1));
  return withPartsJoined(line, offset, chunks).map(chunkOf);
}

/** The cells of a line whose tabs separate them, their extents in cells. */
export function tabbedChunksOf(line: string, offset: number): Chunk[] {
  const cells: Part[] = [];
  let at = 0;
  line.split('\t').forEach((raw, index) => {
    const text = raw.trim();
    const start = offset + at + (raw.length - raw.trimStart().length);
    if (text !== '') cells.push({ text, start, end: start + text.length, left: index, right: index + 1 });
    at += raw.length + 1;
  });
  return withPartsJoined(line, offset, cells).map(chunkOf);
}
