import { type HtmlNode, isElement, walk } from './dom.js';
import { HEADINGS, isBlock, isSetApart, isSpaced } from './elements.js';
import { ListMarks } from './lists.js';
import { pageBreak } from './page-breaks.js';
import { belongsToWord, isRaised, partsFigure } from './raised.js';
import { isLeafTable, leafTables, TableReader } from './table.js';
import { isHidden } from './visibility.js';
import { LineWriter } from './writer.js';

const PREFORMATTED = new Set(['pre', 'xmp', 'listing', 'plaintext']);
const MAY_RAISE = new Set(['sup', 'a']);
const CELLS = new Set(['td', 'th']);

/** What a rendering leaves out beside what a browser hides. */
export type Skips = (node: HtmlNode) => boolean;

/** Renders parts of one page, in order. */
export class Renderer {
  readonly #page = new LineWriter();
  readonly #marks = new ListMarks();
  readonly #skips: Skips;
  #writer = this.#page;
  #table: TableReader | null = null;
  #leaves: ReadonlySet<HtmlNode> = new Set();
  #preformatted = 0;
  #headings = 0;

  constructor(skips: Skips) {
    this.#skips = skips;
  }

  /** Adds a part of the page as a paragraph, or several, of its own. */
  add(root: HtmlNode): void {
    this.#leaves = leafTables(root);
    this.#page.paragraph();
    walk(
      root,
      (node) => this.#enter(node),
      (node) => this.#leave(node),
    );
    this.#page.paragraph();
  }

  /** The finished lines and where data tables stand among them. */
  finish(): Pick<LineWriter, 'lines' | 'tables'> {
    this.#page.finish();
    return this.#page;
  }

  #enter(node: HtmlNode): boolean {
    if (node.type === 'text') {
      if (this.#preformatted > 0) this.#writer.preformatted(node.data!);
      else this.#writer.text(node.data!);
      return false;
    }
    if (isHidden(node) || this.#skips(node)) return false;
    if (!isElement(node)) return true;
    if (node.name === 'br') {
      if (this.#headings > 0) this.#writer.text(' ');
      else if (this.#preformatted > 0) this.#writer.preformatted('\n');
      else this.#writer.lineEnd();
      return false;
    }
    if (MAY_RAISE.has(node.name) || node.attribs.style) {
      if (partsFigure(node, this.#writer.ending)) return false;
      this.#separate(node);
    }
    if (pageBreak(node) === 'before') this.#writer.newPage();
    if (isBlock(node)) this.#enterBlock(node);
    if (PREFORMATTED.has(node.name)) this.#preformatted++;
    if (HEADINGS.has(node.name)) this.#headings++;
    return true;
  }

  #enterBlock(node: HtmlNode): void {
    if (isLeafTable(this.#leaves, node)) {
      this.#writer.line();
      this.#table = new TableReader(this.#writer);
      this.#writer = this.#table.loose();
    } else if (this.#table && node.name === 'tr') this.#writer = this.#table.row();
    else if (this.#table && CELLS.has(node.name!)) this.#writer = this.#table.cell(node);
    else if (isSpaced(node, 'top')) this.#writer.paragraph();
    else this.#writer.line();
    if (node.name === 'li') this.#writer.mark(this.#marks.markOf(node));
  }

  #separate(node: HtmlNode): void {
    if (isSetApart(node)) this.#writer.text(' ');
    if (isRaised(node) && !belongsToWord(node, this.#writer.ending)) this.#writer.separate();
  }

  #leave(node: HtmlNode): void {
    if (!isElement(node)) return;
    if (node.name === 'sup' || node.attribs.style) {
      if (isRaised(node)) this.#writer.separate();
    }
    if (isBlock(node)) this.#leaveBlock(node);
    if (PREFORMATTED.has(node.name)) this.#preformatted--;
    if (HEADINGS.has(node.name)) this.#headings--;
    if (pageBreak(node) === 'after') this.#writer.newPage();
  }

  #leaveBlock(node: HtmlNode): void {
    if (node.name === 'li') this.#writer.mark('');
    if (this.#table && isLeafTable(this.#leaves, node)) {
      this.#writer = this.#table.finish();
      this.#table = null;
    } else if (this.#table && (CELLS.has(node.name!) || node.name === 'tr' || node.name === 'caption'))
      this.#writer = node.name === 'tr' ? this.#table.endRow() : this.#table.loose();
    else if (isSpaced(node, 'bottom')) this.#writer.paragraph();
    else this.#writer.line();
  }
}
