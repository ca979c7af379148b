import { isPageNumber } from './page-breaks.js';
import type { PlacedText } from './table-rows.js';

/** A data table: its lines by their index, half open, one for each row, and the cells they are made of. */
export interface TableLines {
  readonly first: number;
  readonly end: number;
  readonly rows: readonly (readonly PlacedText[])[];
}

const SPACES = /[ \t\n\r\f]+/g;
const BULLET = /^\s*[•●○▪■◦·∙‣⁃]/;
const WORD_END = /[\p{L}\p{N}%.,;:!?)\]”’"]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const UNFINISHED = /[\p{L},]$/u;
const CONTINUED = /^\p{Ll}/u;

const isPadding = (code: number): boolean =>
  code === 0x20 ||
  code === 0xa0 ||
  code === 0x200b ||
  (code !== 0 && String.fromCharCode(code).trim() === '');

/** A line without white space of any kind, and characters without width, at its ends. */
function withoutPadding(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isPadding(line.charCodeAt(start))) start++;
  while (end > start && isPadding(line.charCodeAt(end - 1))) end--;
  return line.slice(start, end);
}

/** Builds rendered text line by line. At most one blank line stands between two lines, except in `<pre>`. */
export class LineWriter {
  readonly lines: string[] = [];
  readonly tables: TableLines[] = [];
  #pieces: string[] = [];
  #mark = '';
  /** whether the line has something other than white space on it */
  #filled = false;
  #spaced = true;
  #blank = false;
  #separate = false;
  /** whether the line keeps its indentation */
  #raw = false;
  #pages = 0;
  #newPage = false;
  #numberAhead = false;

  /** Adds text, its white space collapsed as a browser does. */
  text(data: string): void {
    const text = data.replace(SPACES, ' ');
    if (text === '' || (text === ' ' && this.#spaced)) return;
    this.#add(this.#spaced && text.startsWith(' ') ? text.slice(1) : text);
    this.#spaced = text.endsWith(' ');
  }

  /** Adds text of `<pre>`, its line ends and spaces kept. */
  preformatted(data: string): void {
    const [first, ...others] = data.split(/\r\n|\r|\n/);
    if (first) this.#add(first);
    for (const line of others) {
      this.#raw = true;
      this.#finish(true);
      if (line) this.#add(line);
    }
    if (data !== '') this.#spaced = /\s$/.test(data);
    this.#raw = true;
  }

  #add(text: string): void {
    if (this.#mark !== '' && text.trim() !== '') {
      if (!BULLET.test(text)) this.#pieces.unshift(this.#mark);
      this.#mark = '';
    }
    if (this.#separate && text !== '') {
      if (WORD_START.test(text) && WORD_END.test(this.#pieces.at(-1) ?? '')) this.#pieces.push(' ');
      this.#separate = false;
    }
    this.#pieces.push(text);
    this.#filled ||= text.trim() !== '';
  }

  /** Puts the mark of a list item before the next text. */
  mark(mark: string): void {
    this.#mark = mark;
  }

  /** Keeps the next text apart from the last where they would read as one word. */
  separate(): void {
    this.#separate = true;
  }

  /** Whether nothing has been written. */
  get isEmpty(): boolean {
    return this.lines.length === 0 && this.#pieces.length === 0;
  }

  /** The end of the line so far. */
  get ending(): string {
    return this.#pieces.at(-1) ?? '';
  }

  /** Ends the line, if one is begun. */
  line(): void {
    this.#finish(false);
  }

  /** `<br>`: ends the line; on an empty one, leaves a blank line. */
  lineEnd(): void {
    if (this.#filled) this.#finish(false);
    else this.#blank = true;
  }

  /** Ends the line and leaves a blank line before the next. */
  paragraph(): void {
    this.#finish(false);
    this.#blank = true;
  }

  /** Ends the page: a page number next to its end goes, a sentence broken by it is joined. */
  newPage(): void {
    this.#finish(false);
    const last = this.lines.length - 1;
    if (last >= 0 && last >= (this.tables.at(-1)?.end ?? 0) && isPageNumber(this.lines[last]!)) {
      this.lines.pop();
      if (this.lines.at(-1) === '') this.lines.pop();
    }
    this.#blank = true;
    this.#pages++;
    this.#newPage = true;
    this.#numberAhead = true;
  }

  #finish(preformatted: boolean): void {
    const joined = this.#pieces.length === 1 ? this.#pieces[0]! : this.#pieces.join('');
    this.#pieces = [];
    this.#filled = false;
    this.#spaced = true;
    this.#separate = false;
    const line = this.#raw ? joined.trimEnd() : withoutPadding(joined);
    this.#raw = false;
    if (line !== '') this.#push(line);
    else if (preformatted && this.lines.length > 0) this.lines.push('');
    else if (joined !== '') this.#blank = true;
  }

  #push(line: string): void {
    if (this.#numberAhead) {
      this.#numberAhead = false;
      if (isPageNumber(line)) return;
    }
    if (this.#newPage) {
      this.#newPage = false;
      const last = this.lines.length - 1;
      const before = last >= (this.tables.at(-1)?.end ?? 0) ? this.lines[last] : undefined;
      if (before !== undefined && UNFINISHED.test(before) && CONTINUED.test(line)) {
        this.lines[last] = `${before} ${line}`;
        this.#blank = false;
        return;
      }
    }
    if (this.#blank && this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
    this.#blank = false;
    this.lines.push(line);
  }

  /** Adds finished lines as they are, blank ones among them. */
  append(lines: readonly string[]): void {
    this.#finish(false);
    for (const line of lines) {
      if (line === '') this.#blank = true;
      else this.#push(line);
    }
  }

  /** Adds the rows of a data table, their cells separated by tabs. */
  table(rows: readonly (readonly PlacedText[])[]): void {
    this.paragraph();
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
    const first = this.lines.length;
    for (const cells of rows) this.lines.push(cells.map(({ text }) => text).join('\t'));
    this.tables.push({ first, end: this.lines.length, rows });
    this.#newPage = false;
    this.#numberAhead = false;
  }

  /** The finished lines. */
  finish(): readonly string[] {
    this.#finish(false);
    const { lines } = this;
    if (this.#pages > 0 && lines.length > (this.tables.at(-1)?.end ?? 0) && isPageNumber(lines.at(-1)!))
      lines.pop();
    while (lines.at(-1) === '') lines.pop();
    return lines;
  }
}
