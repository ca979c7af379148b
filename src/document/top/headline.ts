import { inOneLine } from '../../text/lines/in-one-line.js';
import { contactBlockEnd, isContactLabel } from '../contact-lines.js';
import type { TextRange } from '../document.js';
import type { Line } from '../lines.js';
import { continuesHeadline, type TopLine } from './headline-joins.js';
import { lineKind } from './line-kinds.js';
import { tells, wordsOf } from './told.js';

/** Where the headline stands, and which lines it takes. */
export interface Headline {
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  /** the line behind it */
  readonly endLine: number;
}

/** What stands above the body of a release. */
export interface Top {
  readonly headline: Headline | null;
  /** blocks of contacts above the body, in order */
  readonly contacts: readonly TextRange[];
}

/** A headline above the body is among so many lines. */
export const MAX_TOP_LINES = 60;
/** Paragraphs of the text among which the dateline is. */
const MAX_PROSE = 3;
/** The same where nothing tells where the body starts. */
const MAX_UNBOUNDED = 24;

/** Labels in front of a headline on its own line. */
const LABEL =
  /^(?:(?:press|media|news)\s+release\s*[:–—-]\s*|\((?:BW|business wire)\)(?:\([^()]{1,60}\)){0,3}\s*|\/[A-Z][A-Z /]{1,20}\/\s*[-–—]\s*|#+\s+|\*{1,3}(?=\S))/i;
/** Labels that say that a headline follows. */
const HEADLINE_LABEL = /^(?:headline|title|subject|sub|re)\s*[:：]\s*/i;
/** Those of them that are no field of a record: each endpoint of a registry's record has a title. */
const OWN_LABEL = /^(?:headline|subject|sub|re)\s*[:：]/i;

/** Labels of a list of points, in place of a headline. */
const LIST_LABEL = /\b(?:summary|highlights|points|facts)\s*:$/i;

/** Lines that may be the headline, and how well they read as one. */
interface Candidate extends Headline {
  readonly worth: number;
  /** whether a label says that it is the headline */
  readonly labelled: boolean;
}

const GOOD = 2;
const FEW_WORDS = 3;

/** "Study: …", "Patients: …": one such line may be a headline, several in a row are the fields of a form. */
const FIELD = /^\p{Lu}[\p{L} ]{2,30}:\s+\S|^\p{L}[\p{L} -]{1,30}:\s+[<>≤≥]?\d/u;
const FIELDS = 3;

function withFields(top: readonly TopLine[]): TopLine[] {
  const isField = top.map(({ content }) => content.length < 110 && FIELD.test(content));
  return top.map((line, index) => {
    if (!isField[index] || line.kind !== 'title' || OWN_LABEL.test(line.content)) return line;
    let first = index;
    let last = index;
    while (isField[first - 1]) first--;
    while (isField[last + 1]) last++;
    return last - first + 1 >= FIELDS ? { ...line, kind: 'house' as const } : line;
  });
}

/**
 * Reads the lines among which the headline and the dateline are.
 *
 * @param contents what stands on the lines
 */
export function readTop(text: string, lines: readonly Line[], contents: readonly string[]): TopLine[] {
  const top: TopLine[] = [];
  let last = 0;
  let prose = 0;
  for (const [index, { start, end, opensParagraph }] of lines.slice(0, MAX_TOP_LINES).entries()) {
    const content = contents[index]!;
    const before = Math.max(text.lastIndexOf('\n', start - 1) + 1, last);
    const kind = kindOf(content);
    top.push({ start, end, opensParagraph, content, kind, indent: start - before });
    last = end;
    if (kind === 'prose' && ++prose > MAX_PROSE) break;
  }
  return withFields(top);
}

const COLUMNS = /\t+| {3,}/;
const hasColumns = (content: string): boolean => content.includes('\t') || content.includes('   ');

/** The kind of a line, which may have several columns: "[LOGO]      Exhibit 99.1". */
function kindOf(content: string): TopLine['kind'] {
  if (!hasColumns(content)) return lineKind(content);
  const cells = content.split(COLUMNS);
  const kinds = cells.map(lineKind);
  if (kinds.includes('contact')) return 'contact';
  return kinds.find((kind) => kind !== 'title' && kind !== 'name') ?? 'house';
}

/** Where in a line its label for contacts starts: behind another column at times. */
function labelOffset(content: string): number {
  let offset = 0;
  for (const cell of content.split(/(\t+| {3,})/)) {
    if (isContactLabel(cell)) return offset;
    offset += cell.length;
  }
  return 0;
}

function worthOf(content: string, labelled: boolean): number {
  const words = wordsOf(content).length;
  return (
    (words > FEW_WORDS ? 2 : words === FEW_WORDS ? 1 : 0) +
    (tells(content) ? 3 : 0) +
    (labelled ? 4 : 0) -
    (/:$/.test(content) ? 3 : 0)
  );
}

/** The candidates among the first lines and the blocks of contacts between them. */
function gather(top: readonly TopLine[], lines: readonly Line[], all: readonly string[], text: string) {
  const candidates: Candidate[] = [];
  const contacts: TextRange[] = [];
  const contents = all.slice(0, MAX_TOP_LINES + 20);
  const bounded = lines.slice(0, contents.length);
  const stops = (index: number): boolean => {
    const line = top[index];
    if (!line) return true;
    if (line.kind === 'contact' || line.kind === 'house' || line.kind === 'name') return false;
    // names in one column beside a label in another
    if (line.kind === 'label' && COLUMNS.test(line.content)) return false;
    return line.kind !== 'title' || (tells(line.content) && wordsOf(line.content).length > FEW_WORDS);
  };
  for (let index = 0; index < top.length; index++) {
    const { kind, content, start } = top[index]!;
    if (kind === 'contact') {
      const end = contactBlockEnd(contents, bounded, index, stops);
      if (end > index) {
        contacts.push({ start: start + labelOffset(content), end: lines[end - 1]!.end });
        index = end - 1;
      }
      continue;
    }
    // what stands below "News summary:" is a list
    if (kind === 'label' && LIST_LABEL.test(content)) break;
    if (kind !== 'title' && kind !== 'name') continue;
    const label = (HEADLINE_LABEL.exec(content) ?? LABEL.exec(content))?.[0].length ?? 0;
    let last = index;
    let length = content.length;
    while (last + 1 < top.length && continuesHeadline(top[last]!, top[last + 1]!, length)) {
      last++;
      length += top[last]!.content.length + 1;
    }
    if (kind === 'name' && last === index) continue;
    // emphasis of Markdown
    const end = top[last]!.end - (/\*+$/.exec(top[last]!.content)?.[0].length ?? 0);
    const whole = inOneLine(text.slice(start + label, end));
    const labelled = HEADLINE_LABEL.test(content);
    const worth = worthOf(whole, labelled);
    candidates.push({
      start: start + label,
      end,
      firstLine: index,
      endLine: last + 1,
      worth,
      labelled,
    });
    index = last;
    if (/:$/.test(whole)) break;
  }
  return { candidates, contacts };
}

/**
 * The headline among the candidates: the first that is good. One that tells nothing and stands above the label
 * of the paper or its contacts is the house's motto, where another tells something; above the house's own lines it is
 * the house's name.
 */
function choose(candidates: readonly Candidate[], top: readonly TopLine[]): Candidate | null {
  const named = candidates.find(({ labelled }) => labelled);
  if (named) return named;
  const label = top.findLastIndex(({ kind }) => kind === 'label' || kind === 'contact');
  const good = candidates.filter(({ worth }) => worth >= GOOD);
  const [first] = good;
  if (first && first.firstLine < label && first.worth < GOOD + 3) {
    const isHouse = top[first.endLine]?.kind === 'house';
    const below = good.find(({ worth, firstLine }) => firstLine > label && (isHouse || worth >= GOOD + 3));
    if (below) return below;
  }
  return first ?? candidates.find(({ worth }) => worth >= 0) ?? null;
}

/** A kind of announcement that serves as headline where there is no other: "Trading Update". */
function labelAsHeadline(top: readonly TopLine[]): Headline | null {
  const index = top.findIndex(
    ({ kind, content }) =>
      kind === 'label' &&
      /results|update|report|notice|disclosure|fact|statement of/i.test(content) &&
      content.length < 90,
  );
  const line = top[index];
  return line ? { start: line.start, end: line.end, firstLine: index, endLine: index + 1 } : null;
}

const SHORTEST_STATED = 12;
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The lines among the first that read, joined, as the headline that the source states; null where none do. */
function statedHeadline(text: string, lines: readonly Line[], stated: string): Headline | null {
  const wanted = fold(stated);
  if (wanted.length < SHORTEST_STATED) return null;
  for (let first = 0; first < Math.min(lines.length, MAX_UNBOUNDED); first++) {
    let joined = '';
    for (let last = first; last < lines.length && joined.length < wanted.length; last++) {
      const { start, end } = lines[last]!;
      joined += fold(text.slice(start, end));
      if (joined === wanted) return { start: lines[first]!.start, end, firstLine: first, endLine: last + 1 };
      if (!wanted.startsWith(joined)) break;
    }
  }
  return null;
}

/**
 * Reads what stands above the body: the headline, below contacts, letterheads and labels, and the contacts.
 *
 * @param contents what stands on the lines
 * @param read the first lines, as `readTop` gives them
 * @param dateline the line with the dateline that the body goes on behind, or -1
 * @param stated the headline by the metadata of the source, or null
 */
export function readTopOf(
  text: string,
  lines: readonly Line[],
  contents: readonly string[],
  read: readonly TopLine[],
  dateline: number,
  stated: string | null,
): Top {
  const all = read.slice(0, dateline >= 0 ? dateline : MAX_UNBOUNDED);
  const prose = all.findIndex(({ kind }) => kind === 'prose');
  const top = dateline < 0 && prose >= 0 ? all.slice(0, prose) : all;
  const { candidates, contacts } = gather(top, lines, contents, text);
  const named = stated === null ? null : statedHeadline(text, lines, stated);
  if (named) return { headline: named, contacts };
  const above = candidates.filter(({ firstLine }) => prose < 0 || firstLine < prose);
  const found = choose(above, top) ?? choose(candidates, top) ?? labelAsHeadline(top);
  return {
    headline: found && {
      start: found.start,
      end: found.end,
      firstLine: found.firstLine,
      endLine: found.endLine,
    },
    contacts,
  };
}
