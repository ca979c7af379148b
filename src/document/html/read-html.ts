import type { Metadata } from '../document.js';
import { InputError } from '../errors.js';
import type { Grid, GridCell } from '../grid.js';
import { findArticle } from './article.js';
import { withoutCopies } from './copies.js';
import { type HtmlNode, parseHtml } from './dom.js';
import { readMetadata, readTime } from './metadata.js';
import { checkNesting } from './nesting.js';
import { Renderer, type Skips } from './render.js';
import type { PlacedText } from './table-rows.js';
import type { TableLines } from './writer.js';

/** A page as text. */
export interface HtmlText {
  /** the release as a browser shows it: blocks as lines, cells of data tables separated by tabs */
  readonly text: string;
  readonly metadata: Metadata;
  /** the data tables, in order */
  readonly tables: readonly Grid[];
}

/** Lines that EDGAR puts before and behind an exhibit. */
const WRAPPER_START =
  /^\s*(?:<DOCUMENT>\s*)?(?:<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^\n]*(?:\n\s*|$))+(?:<TEXT>)?|^\s*<DOCUMENT>\s*<TEXT>/i;
const WRAPPER_END = /<\/TEXT>\s*(?:<\/DOCUMENT>\s*)?$/i;

const unwrapped = (html: string): string => html.replace(WRAPPER_START, '').replace(WRAPPER_END, '');

function render(parts: readonly HtmlNode[], skips: Skips): ReturnType<Renderer['finish']> {
  const renderer = new Renderer(skips);
  for (const part of parts) renderer.add(part);
  return renderer.finish();
}

/** The cells of a row whose line starts at an offset. */
function cellsAt(start: number, cells: readonly PlacedText[]): GridCell[] {
  let at = start;
  return cells.map(({ text, left, right }) => {
    const cell = { start: at, end: at + text.length, left, right };
    at = cell.end + 1;
    return cell;
  });
}

/** The tables with their offsets in the text that the lines are joined to. */
function gridsOf(lines: readonly string[], tables: readonly TableLines[]): Grid[] {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  return tables.map(({ first, end, rows }) => ({
    start: starts[first]!,
    end: starts[end - 1]! + lines[end - 1]!.length,
    rows: rows.map((cells, index) => ({ cells: cellsAt(starts[first + index]!, cells), apart: false })),
    measure: 'columns' as const,
  }));
}

/**
 * Reads a page: finds the release on it, renders it as text and gathers what the page says about it.
 *
 * @param html the page, decoded; an EDGAR exhibit may have its header lines
 * @throws InputError when there is nothing to read, or the page is nested too deep to be one
 */
export function readHtml(html: string): HtmlText {
  const source = unwrapped(html).replaceAll('\0', '');
  checkNesting(source);
  const page = parseHtml(source);
  const metadata = readMetadata(page);
  const { parts, skips } = findArticle(page, metadata.headline);
  let rendered = render(parts, skips);
  if (rendered.lines.length === 0) rendered = render([page], () => false);
  // exhibits repeat notes on purpose; only pages print a block once for each width of screen
  const isPage = parts.some(({ name }) => name !== 'body' && name !== undefined);
  const { lines, tables } = isPage ? withoutCopies(rendered) : rendered;
  if (lines.length === 0) throw new InputError('HTML without readable text');
  return {
    text: lines.join('\n'),
    metadata: { ...metadata, date: metadata.date ?? readTime(page, parts) },
    tables: gridsOf(lines, tables),
  };
}
