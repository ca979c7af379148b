import { isYear } from '../../text/printed-number.js';
import type { TextRange } from '../document.js';
import { type Chunk, chunksOf, tabbedChunksOf } from './chunks.js';

/** What a line of text is in a table, if it stands in one. */
export type LineKind = 'blank' | 'rule' | 'tag' | 'open' | 'close' | 'page' | 'figures' | 'words' | 'prose';

/** A line of the text with its chunks; rules have those of their dashes. */
export interface TableLine {
  readonly kind: LineKind;
  readonly start: number;
  readonly end: number;
  readonly chunks: readonly Chunk[];
  readonly tabbed: boolean;
}

const RULE = /^[\s\u00a0]*[-=_–—]{2,}[-=_–—\s\u00a0]*$/;
const TAG = /^\s*(?:<(?:S|C|CAPTION|FN|F\d{1,2})>\s*)+$/i;
const OPEN = /^\s*<TABLE>/i;
const CLOSE = /^\s*<\/TABLE>/i;
const PAGE = /^\s*<PAGE>|^\f/i;
const RULE_CHUNK = /^[-=_–—]{4,}$/;
const SEGMENT = /[-=_–—]{2,}/g;

/** Labels start before it; a number that stands alone further in is a subtotal. */
const LABEL_WITHIN = 20;
const LONG = 52;
const SENTENCE = /[.;,]$|[.?!]['"”’)]?\s+["“‘(]?[A-Z]/;

const isPlain = (text: string): boolean => /^\d{1,3}$/.test(text);

/** Whether the chunks of a line are a row of figures, and not a row of years above them. */
function isFigureRow(chunks: readonly Chunk[], tabbed: boolean): boolean {
  const [first, ...others] = chunks;
  if (!first) return false;
  const numbers = others.filter(({ isNumber }) => isNumber);
  if (first.isNumber) {
    if (!tabbed && first.left < LABEL_WITHIN) return false;
    const all = [first, ...numbers];
    return !all.every(({ text }) => isYear(text)) && (all.length > 1 || !isPlain(first.text));
  }
  return numbers.some(({ text }) => !isYear(text));
}

function ruleChunks(line: string, offset: number): Chunk[] {
  return [...line.matchAll(SEGMENT)].map(({ 0: text, index }) => ({
    text,
    start: offset + index,
    end: offset + index + text.length,
    left: index,
    right: index + text.length,
    isNumber: false,
  }));
}

const bare = (kind: LineKind, start: number, end: number): TableLine => ({
  kind,
  start,
  end,
  chunks: [],
  tabbed: false,
});

function readLine(line: string, start: number): TableLine {
  const end = start + line.length;
  if (line.trim() === '') return bare('blank', start, end);
  if (line.includes('<')) {
    if (OPEN.test(line)) return bare('open', start, end);
    if (CLOSE.test(line)) return bare('close', start, end);
    if (PAGE.test(line)) return bare('page', start, end);
    if (TAG.test(line)) return bare('tag', start, end);
  }
  if (RULE.test(line) && line.trim().length > 3)
    return { ...bare('rule', start, end), chunks: ruleChunks(line, start) };
  const tabbed = line.trimStart().includes('\t');
  const chunks = (tabbed ? tabbedChunksOf(line, start) : chunksOf(line, start)).filter(
    ({ text }) => !RULE_CHUNK.test(text),
  );
  // nothing but dashes and signs that show nothing
  if (chunks.length === 0) return { ...bare('rule', start, end), chunks: ruleChunks(line, start) };
  const figures = isFigureRow(chunks, tabbed);
  const [only] = chunks;
  const prose =
    !figures &&
    chunks.length < 3 &&
    chunks.some(({ text }) => text.length >= LONG) &&
    SENTENCE.test(only!.text);
  return { kind: figures ? 'figures' : prose ? 'prose' : 'words', start, end, chunks, tabbed };
}

/** A line that reads on in the next one, both too long for labels. */
function isProse(line: TableLine, next: TableLine | undefined): boolean {
  if (line.kind !== 'words' || line.chunks.length !== 1 || line.chunks[0]!.text.length < LONG) return false;
  return (
    next?.kind === 'prose' ||
    (next?.kind === 'words' && next.chunks.length === 1 && next.chunks[0]!.text.length >= LONG)
  );
}

/**
 * The lines of a text, blank ones among them.
 *
 * @param known stretches that are not read: their lines end a page
 */
export function readTableLines(text: string, known: readonly TextRange[]): TableLine[] {
  const lines: TableLine[] = [];
  let at = 0;
  let next = 0;
  while (at <= text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end > at && text[end - 1] === '\r' ? end - 1 : end);
    while (next < known.length && known[next]!.end < at) next++;
    const isKnown = next < known.length && known[next]!.start <= at;
    lines.push(isKnown ? bare('page', at, end) : readLine(line, at));
    at = end + 1;
  }
  return lines.map((line, index) => (isProse(line, lines[index + 1]) ? { ...line, kind: 'prose' } : line));
}
