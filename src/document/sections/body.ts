import type { SectionKind } from '../../record/span.js';
import { contactBlockEnd, isContactLabel } from '../contact-lines.js';
import { describesCompany, describesSame } from './company-description.js';
import { inlineMarks } from './inline.js';
import type { Mark } from './mark.js';
import {
  CLOSING,
  type CutText,
  closesRelease,
  isDivider,
  LONGEST_HEADING,
  openedBy,
  opensUnlabelled,
} from './openings.js';
import { aboutHeading, type SectionRow } from './rows.js';

/** Lines longer than this are text, not a heading; UTF-16 units. */
const LONG_LINE = 300;

/** A short line without an end mark: a heading of the body. */
const isHeading = (content: string): boolean =>
  content.length < 90 &&
  !/[.!?,;:”"]$/.test(content) &&
  /^[\p{Lu}\d]/u.test(content) &&
  content.split(/\s+/).length < 12;

const RULE = /^[-–—_=*\s]{5,}$/;

const CONTINUES_ABOUT: SectionRow = {
  kind: 'about',
  heading: /^$/,
  continues: (_, headed) => headed,
};

/** Cuts the lines from `from` on; the marks come in text order. */
export function* bodyMarks(cut: CutText, from: number): Generator<Mark> {
  const { contents, lines, tables } = cut;
  let current: SectionRow | null = null;
  let kind: SectionKind = 'body';
  let headed = false;
  /** where dividers began that nothing of the same section has followed yet */
  let divided = -1;
  let table = 0;
  /** the line of the last heading */
  let opener = -1;
  const opensOther = (index: number): boolean =>
    aboutHeading(contents[index]!) !== null ||
    openedBy(cut, index) !== null ||
    tables.some(({ first, end }) => first <= index && index < end);
  const begin = function* (
    index: number,
    opened: SectionKind,
    heading: string | null,
    parts = true,
  ): Generator<Mark> {
    if (divided >= 0)
      yield { start: lines[divided]!.start, kind: 'boilerplate', heading: null, parts: false };
    divided = -1;
    kind = opened;
    yield { start: lines[index]!.start, kind: opened, heading, parts };
  };
  for (let index = from; index < lines.length; index++) {
    while (table < tables.length && tables[table]!.end <= index) table++;
    const span = tables[table];
    if (span && span.first <= index) {
      yield* begin(index, 'table', null);
      current = null;
      index = span.end - 1;
      continue;
    }
    const content = contents[index]!;
    if (isDivider(content)) {
      if (divided < 0) divided = index;
      continue;
    }
    const about = aboutHeading(content);
    if (about !== null) {
      yield* begin(index, 'about', about);
      current = CONTINUES_ABOUT;
      headed = true;
      continue;
    }
    if (isContactLabel(content)) {
      const end = contactBlockEnd(contents, lines, index, opensOther);
      if (end > index) {
        yield* begin(
          index,
          'contact',
          content.length <= LONGEST_HEADING ? content.replace(/[:\s]+$/, '') : null,
        );
        current = null;
        index = end - 1;
        continue;
      }
    }
    if (CLOSING.has(kind) && opensUnlabelled(contents, lines, index)) {
      yield* begin(index, 'contact', null);
      current = null;
      const end = contactBlockEnd(contents, lines, index, opensOther);
      index = Math.max(index, end - 1);
      continue;
    }
    const opened = openedBy(cut, index);
    if (opened && !(opened.heading === null && current?.kind === opened.row.kind)) {
      yield* begin(index, opened.row.kind, opened.heading, opened.row.kind !== 'boilerplate');
      current = opened.row;
      headed = opened.heading !== null;
      if (headed && content.length <= LONGEST_HEADING) opener = index;
      continue;
    }
    const describes =
      index > from &&
      !(headed && (current?.kind === 'about' || index === opener + 1)) &&
      describesCompany(content);
    const ruled = divided >= 0 && RULE.test(contents[index - 1]!);
    const unheaded = current?.kind === 'about' && !headed && index > 0;
    if (describes && unheaded && describesSame(content, contents[index - 1]!)) continue;
    if (describes && (ruled || closesRelease(cut, index, kind))) {
      yield* begin(index, 'about', null);
      current = CONTINUES_ABOUT;
      headed = false;
      continue;
    }
    const heading = lines[index]!.opensParagraph && isHeading(content);
    // a heading over two lines, each with a rule below
    const isRest =
      headed &&
      content.length < LONGEST_HEADING &&
      index > opener + 1 &&
      contents.slice(opener + 1, index).every(isDivider);
    // what stands right under a heading is its own, whatever it says
    const isUnder = headed && index === opener + 1;
    const goesOn =
      current !== null && (isRest || (!heading && (isUnder || current.continues(content, headed))));
    if (isRest) opener = index;
    if (goesOn || (current === null && kind === 'body')) divided = -1;
    else if (kind !== 'body' || divided >= 0) {
      yield* begin(index, 'body', heading ? content : null, false);
      current = null;
    }
    if (content.length > LONG_LINE) yield* inlineMarks(content, lines[index]!.start);
  }
  if (divided >= 0 && kind !== 'body')
    yield { start: lines[divided]!.start, kind: 'boilerplate', heading: null, parts: false };
}
