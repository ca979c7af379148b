import type { DateMention } from './record/date.js';
import type { Warning } from './record/release.js';

const REPLACEMENT = '\ufffd';

/** Characters the source had lost before it came here. */
function replacementWarning(text: string): Warning[] {
  const start = text.indexOf(REPLACEMENT);
  if (start < 0) return [];
  return [
    {
      code: 'replacement-characters',
      message:
        'the text holds U+FFFD where characters were lost when it was decoded or copied; the first stands here',
      start,
      end: start + 1,
    },
  ];
}

/** Relative and yearless dates that stay open because nothing dates the release. */
function undatedWarning(date: string | null, dates: readonly DateMention[]): Warning[] {
  const open = date === null ? dates.find(({ value }) => value.startsWith('XXXX')) : undefined;
  if (!open) return [];
  return [
    {
      code: 'no-release-date',
      message: 'the release date is not known, so dates without a year stay open (XXXX); give it with --date',
      start: open.start,
      end: open.end,
    },
  ];
}

/** A text that reads as another paper than a release: the record is to be taken with care. */
const paperWarning = (otherPaper: string | null): Warning[] =>
  otherPaper === null
    ? []
    : [{ code: 'not-a-press-release', message: `the text does not read as a press release: ${otherPaper}` }];

/**
 * What the reader of a record should know about its text.
 *
 * @param otherPaper what tells that the text is another paper than a release, or null
 */
export const findWarnings = (
  text: string,
  date: string | null,
  dates: readonly DateMention[],
  otherPaper: string | null,
): Warning[] => [...paperWarning(otherPaper), ...replacementWarning(text), ...undatedWarning(date, dates)];
