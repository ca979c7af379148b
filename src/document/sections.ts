import type { Section } from '../record/release.js';
import type { SectionKind } from '../record/span.js';
import type { TextRange } from './document.js';
import type { Line } from './lines.js';
import type { Headline } from './top/headline.js';

interface Mark {
  readonly start: number;
  readonly kind: SectionKind;
  readonly heading: string | null;
}

/** Headings, at the start of a line, that open a section of their kind. */
const OPENERS: readonly [SectionKind, RegExp][] = [
  [
    'forward-looking',
    /^(?:cautionary|caution|forward[- ]looking|safe[- ]harbou?r|disclaimer|legal notice|note (?:on|regarding|about) forward|special note|statements? (?:regarding|about) forward|important (?:notice|information)|risk factors|\*?disclosure)\b[^.]{0,120}/i,
  ],
  [
    'contact',
    /^(?:(?:for )?(?:media|press|investor|investors|company|corporate|analyst|ir|pr|public|sales)(?: (?:&|and) (?:media|investor|investors|press|analyst))? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)|contacts?(?: (?:details|information|us|person))?|enquiries|for (?:further|more|additional) (?:information|details)|(?:for )?further (?:information|enquiries)|investor relations)\b.{0,60}/i,
  ],
  [
    'boilerplate',
    /^(?:source\b|view (?:source|the original|original)|note to investors|featured photo|this post contains|the post .{3,200} appeared first|---+$|###$|# # #$|-ends?-$|-30-$|\[original\/source|neither (?:the )?(?:tsx|nasdaq|cse)|this (?:press|news) release (?:does|shall) not|the securities (?:described|offered|have not))/i,
  ],
];

const ABOUT = /^(?:#+\s*|\*+\s*)?about\s+(?=[\p{Lu}\d“"])(?!the (?:offering|transaction))[^\n]{1,90}/iu;

/** Section openings inside a paragraph, where a page was flattened into one line, with the words they have. */
const INLINE: readonly [kind: SectionKind, words: readonly string[], pattern: RegExp][] = [
  [
    'about',
    ['About '],
    /(?<=[.!?”"]\s{1,3})About (?:the )?[A-Z0-9][^.!?\n]{1,80}?(?=\s+[A-Z][\w.&’'-]*,? [^.!?\n]{0,60}\b(?:is|are|was|provides|offers|develops|has|specializes|operates|forms|harnesses)\b)/g,
  ],
  [
    'forward-looking',
    ['Cautionary', 'CAUTIONARY', 'Forward', 'FORWARD', 'Safe Harbor'],
    /(?<=[.!?”"]\s{1,3})(?:Cautionary|CAUTIONARY|Forward[- ]Looking|FORWARD[- ]LOOKING|Safe Harbor)[^.!?\n]{0,90}?(?:Statements?|STATEMENTS?|Information|INFORMATION)(?=\s+[A-Z])/g,
  ],
];

/** Lines longer than this are text, not a headline; UTF-16 units. */
const LONG_LINE = 240;

const isTabular = (line: string): boolean =>
  line.includes('\t') || /\S(?: {3,}|\.{3,}\s?)\(?[$€£]?\s?\(?\d[\d,.]*\)?(?: {2,}|$)/.test(line);

/** A dateline's offsets, as far as sections need them. */
export interface DatelineSpan {
  readonly start: number;
  readonly end: number;
  readonly opensBody: boolean;
}

function* headMarks(
  lines: readonly Line[],
  headline: Headline | null,
  dateline: DatelineSpan | null,
): Generator<Mark> {
  if (headline) {
    if (headline.firstLine > 0 || headline.start > lines[0]!.start)
      yield { start: 0, kind: 'boilerplate', heading: null };
    yield {
      start: headline.firstLine > 0 ? lines[headline.firstLine]!.start : headline.start,
      kind: 'headline',
      heading: null,
    };
  }
  const body = headline ? lines[headline.endLine] : lines[0];
  if (!body) return;
  if (!dateline || dateline.start < body.start) {
    yield { start: body.start, kind: 'body', heading: null };
    return;
  }
  const text = lines.find(({ start, end }) => start >= body.start && end - start > LONG_LINE);
  if (dateline.start > body.start && text !== body)
    yield { start: body.start, kind: 'subheadline', heading: null };
  // a place and date below the text, as notices of the Hong Kong exchange have them
  if (text && text.start < dateline.start && text.end < dateline.start)
    yield { start: text.start, kind: 'body', heading: null };
  yield { start: dateline.start, kind: 'dateline', heading: null };
}

function lineMark(line: string, start: number): Mark | null {
  const about = ABOUT.exec(line);
  if (about) {
    const colon = /^[^:]{3,90}:/.exec(line);
    const heading = (colon ? colon[0].slice(0, -1) : line.length > 100 ? about[0] : line).replace(
      /[:*\s]+$/,
      '',
    );
    return { start, kind: 'about', heading };
  }
  for (const [kind, pattern] of OPENERS) {
    if (!pattern.test(line)) continue;
    const sentence = kind === 'boilerplate' || (line.length > 140 && kind !== 'forward-looking');
    return { start, kind, heading: sentence ? null : line.slice(0, 140).replace(/[:*\s]+$/, '') };
  }
  return null;
}

/** A short line without an end mark, between paragraphs: a heading of the body. */
const isHeading = (line: string): boolean =>
  line.length < 90 && !/[.!?,;:”"]$/.test(line) && /^[\p{Lu}\d]/u.test(line) && line.split(/\s+/).length < 12;

function* bodyMarks(
  text: string,
  lines: readonly Line[],
  from: number,
  tables: readonly TextRange[],
): Generator<Mark> {
  let kind: SectionKind = 'body';
  let next = 0;
  for (let index = 0; index < lines.length; index++) {
    const { start, end, opensParagraph } = lines[index]!;
    if (start < from) continue;
    while (next < tables.length && tables[next]!.end <= start) {
      // the end of a page, which is no line, stands behind the table
      const behind = tables[next++]!.end;
      if (kind === 'table' && text.slice(behind, start).trim() !== '') {
        kind = 'body';
        yield { start: behind, kind, heading: null };
      }
    }
    const range = tables[next];
    if (range && range.start <= start) {
      kind = 'table';
      yield { start, kind, heading: null };
      continue;
    }
    const line = text.slice(start, end);
    const mark = lineMark(line, start);
    if (mark) {
      kind = mark.kind;
      yield mark;
      continue;
    }
    const table = isTabular(line);
    if (table && kind !== 'table') {
      let rows = 0;
      while (rows < 3 && index + rows < lines.length) {
        const row = lines[index + rows]!;
        if (!isTabular(text.slice(row.start, row.end))) break;
        rows++;
      }
      if (rows >= 3) {
        kind = 'table';
        yield { start, kind, heading: null };
      }
    } else if (!table && kind === 'table') {
      kind = 'body';
      yield { start, kind, heading: null };
    } else if (kind === 'about' && opensParagraph && isHeading(line) && index > 0) {
      kind = 'body';
      yield { start, kind, heading: line };
    }
    if (end - start > 300)
      for (const [inline, words, pattern] of INLINE)
        for (const match of words.some((word) => line.includes(word)) ? line.matchAll(pattern) : [])
          yield { start: start + match.index, kind: inline, heading: match[0] };
  }
}

/**
 * Cuts a text into sections by its layout: headline, subheadline, dateline and body at the top, then
 * "About …", forward-looking statements, contacts, tables and boilerplate by their headings.
 *
 * @param tables where data tables stand, in order, as far as the source says
 * @returns sections in order that cover the text without gap or overlap
 */
export function findSections(
  text: string,
  lines: readonly Line[],
  headline: Headline | null,
  dateline: DatelineSpan | null,
  tables: readonly TextRange[] = [],
  _contacts: readonly TextRange[] = [],
): Section[] {
  if (lines.length === 0) return [{ kind: 'body', start: 0, end: text.length, heading: null }];
  const head = [...headMarks(lines, headline, dateline)];
  const early = head.find(({ kind }) => kind === 'body');
  const bodyFrom =
    early?.start ?? (dateline && head.at(-1)?.kind === 'dateline' ? dateline.end : (head.at(-1)?.start ?? 0));
  if (dateline && head.at(-1)?.kind === 'dateline')
    head.push({ start: dateline.end, kind: 'body', heading: null });
  const marks = [...head, ...bodyMarks(text, lines, bodyFrom, tables)];
  marks.sort((left, right) => left.start - right.start);
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last && (mark.start === last.start || (mark.kind === last.kind && mark.heading === null))) continue;
    kept.push(mark);
  }
  return kept.map(({ kind, start, heading }, index) => ({
    kind,
    start: index === 0 ? 0 : start,
    end: kept[index + 1]?.start ?? text.length,
    heading,
  }));
}
