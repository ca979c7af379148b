/** What papers beside releases are told by: agreements, reports, transcripts, supplements, slides. */

/** Words of running text: they stand in lines with several others, as in tables and on slides they do not. */
const PROSE_WORD = /(?<![^\s"'“‘(])(?:[a-z]|\p{Ll})(?:[a-z'’-]|\p{L})*/gu;
const LINE = /[^\r\n\t]+/g;
const WORDS_IN_LINE = 5;
const WORDS_OF_PROSE = 20;
const PROSE_WITHIN = 50_000;

/** Whether a text has sentences, and is not only figures, names or slides. */
export function hasProse(text: string): boolean {
  let words = 0;
  const start = text.slice(0, PROSE_WITHIN);
  LINE.lastIndex = 0;
  for (let line = LINE.exec(start)?.[0]; line !== undefined; line = LINE.exec(start)?.[0]) {
    const count = line.match(PROSE_WORD)?.length ?? 0;
    if (count >= WORDS_IN_LINE) words += count;
    if (words >= WORDS_OF_PROSE) return true;
  }
  return false;
}

/** The titles of other exhibits: a line that opens with such words, or ends with them. */
const OTHER =
  /^(?:(?:unaudited|amended|restated|supplemental|consolidated|form of|and|first|second|third) )*(?:amendment (?:no|to)\b|indenture|power of attorney|certificat(?:e|ion) of|consent of|financial data schedule|(?:unaudited )?pro forma|bylaws|code of (?:ethics|conduct)|transcript of|prepared remarks|supplemental (?:financial|operating|information)|report of independent|notes to)|\b(?:agreement|indenture|certificate|bylaws|transcript|remarks|presentation|slides|supplement|factsheet|fact ?(?:sheet|book)|financial statements|promissory note|warrant)(?: \(unaudited\))?$/i;
/** The title of a paper is among its first lines. */
export const TITLE_LINES = 8;
const TITLE_LENGTH = 90;

/** Whether a line is the title of another paper than a release. */
export const isOtherTitle = (line: string): boolean => line.length <= TITLE_LENGTH && OTHER.test(line);

/** Speakers of a call, who take turns. */
const TURN = /^(?:operator|moderator|q|a|questions? and answers?)\s*[:–—-]/i;
const FEWEST_TURNS = 2;
const TURNS_WITHIN = 80;
const FEWEST_LINES = 4;
const CONTRACT =
  /^(?:agreement|plan|deed|articles|terms|memorandum) (?:and plan )?of (?:merger|association|incorporation|reorganization|trust|settlement|sale|lease)\b/i;

/**
 * What a text reads as where it is no release: the title of the paper, or what its lines show; null for a
 * release and for what cannot be told.
 *
 * @param contents what stands on its lines
 * @param isDated whether it opens with a dateline that has a day: only releases do
 */
export function otherPaper(text: string, contents: readonly string[], isDated: boolean): string | null {
  if (isDated) return null;
  const top = contents.slice(0, TITLE_LINES);
  const title = top.find(
    (line) => line.length <= TITLE_LENGTH && (isOtherTitle(line) || CONTRACT.test(line)),
  );
  if (title !== undefined) return `its title is "${title}"`;
  const turns = contents.slice(0, TURNS_WITHIN).filter((line) => TURN.test(line)).length;
  if (turns >= FEWEST_TURNS) return 'it is the transcript of a call';
  // a line or two tell nothing
  return contents.length < FEWEST_LINES || hasProse(text) ? null : 'it has no sentences';
}
