import type { TextRange } from '../document.js';
import type { Line } from '../lines.js';
import type { Headline } from '../top/headline.js';
import type { Mark } from './mark.js';

/** A dateline's offsets, as far as sections need them. */
export interface DatelineSpan {
  readonly start: number;
  readonly end: number;
  readonly opensBody: boolean;
}

/** Lines longer than this are text, not a headline; UTF-16 units. */
const LONG_LINE = 240;

const mark = (start: number, kind: Mark['kind']): Mark => ({ start, kind, heading: null, parts: false });

/** Headline, subheadline and dateline, and what stands before them. */
function* headMarks(
  text: string,
  lines: readonly Line[],
  headline: Headline | null,
  dateline: DatelineSpan | null,
): Generator<Mark> {
  if (headline) {
    const leading = headline.firstLine > 0 || headline.start > lines[0]!.start;
    // ends of pages stand on no line
    if (leading || text.slice(0, lines[0]!.start).trim() !== '') yield mark(0, 'boilerplate');
    yield mark(headline.firstLine > 0 ? lines[headline.firstLine]!.start : headline.start, 'headline');
  }
  const body = headline ? lines[headline.endLine] : lines[0];
  if (!body) return;
  if (!dateline || dateline.start < body.start) {
    yield mark(body.start, 'body');
    return;
  }
  const prose = lines.find(({ start, end }) => start >= body.start && end - start > LONG_LINE);
  if (dateline.start > body.start && prose !== body) yield mark(body.start, 'subheadline');
  // a place and date below the text, as notices of the Hong Kong exchange have them
  if (prose && prose.start < dateline.start && prose.end < dateline.start) yield mark(prose.start, 'body');
  yield mark(dateline.start, 'dateline');
}

/** The sections above the body, and where the body begins. */
export function topMarks(
  text: string,
  lines: readonly Line[],
  headline: Headline | null,
  dateline: DatelineSpan | null,
  contacts: readonly TextRange[],
): { readonly marks: readonly Mark[]; readonly body: number } {
  const marks = [...headMarks(text, lines, headline, dateline)];
  const early = marks.find(({ kind }) => kind === 'body');
  const last = marks.at(-1);
  const body = early?.start ?? (dateline && last?.kind === 'dateline' ? dateline.end : (last?.start ?? 0));
  if (dateline && last?.kind === 'dateline') marks.push(mark(dateline.end, 'body'));
  const title = marks.find(({ kind }) => kind === 'headline');
  for (const { start, end } of contacts) {
    if (start >= body) continue;
    const behind = lines.find((line) => line.start >= end);
    marks.push({ ...mark(start, 'contact'), parts: true });
    if (behind && behind.start < body && !marks.some((other) => other.start === behind.start))
      marks.push(mark(behind.start, title && title.start < start ? 'subheadline' : 'boilerplate'));
    if (start > 0 && !marks.some((other) => other.start < start)) marks.push(mark(0, 'boilerplate'));
  }
  return { marks: marks.sort((left, right) => left.start - right.start), body };
}
