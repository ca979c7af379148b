import type { Line } from './lines.js';

/** Labels that stand before a headline on its own line. */
const LABEL = /^(?:press|media|news)\s+release\s*[:–—-]\s*/i;

/** Lines above a headline that are none: labels, exhibit numbers, notices, counters, addresses of services. */
const PRELIMINARY: readonly RegExp[] = [
  /^(?:(?:press|media|news)\s+release|news|announcement|asx announcement|asx release|regulatory (?:announcement|release)|company announcement.*|stock exchange (?:announcement|release).*|investor news|corporate news|material fact|notice to (?:share|stock)holders|relevant information|inside information|ad[- ]hoc.*|highlights|market release|announcement of results)[:.]?$/i,
  /^(?:for )?immediate release\b.{0,40}$/i,
  /^(?:exhibit|ex-?)\s*99(?:\.\d+)?\b.{0,20}$/i,
  /^(?:not for (?:release|distribution)|this announcement contains inside information|\/not for).*/i,
  /^rns number\b.*/i,
  /^eqs-(?:news|ad-hoc)\b.*/i,
  /^(?:publicly[- ]held company|a public company|company registration|corporate taxpayer|abn|acn|isin|lei|ticker|listed on)\b.{0,80}$/i,
  /^(?:embargoed|under embargo|release date|date|dated|issued|published)\b.{0,80}$/i,
  /^\((?:incorporated|constituted|established|a joint stock|a company|registered|formerly)\b/i,
  /^(?:registration number|reg\.? no|jse (?:share )?code|share code|stock code|isin)\b/i,
  /^\((?:stock|share) code\b/i,
  /^.{2,60} [–—-] (?:market|asx|stock exchange|regulatory|press|media|company) (?:announcement|release|statement)$/i,
  /^(?:[*•·-] )/,
  /^(?:source|contact|page \d+)\b.{0,60}$/i,
  /^https?:\/\/\S+$/i,
  /^!?\[[^\]]*\]\([^)]*\)$/,
  /^[^\p{L}]*$/u,
];

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** A line that is only a date, with or without a time. */
const DATE_LINE = new RegExp(
  `^(?:\\w+day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})(?:[ ,|–-].{0,40})?$`,
  'i',
);

/** A line that is only a company's name: it ends in a legal form, or in a bracket with its short name. */
const NAME_LINE =
  /^[\p{L}\d&.,'’() -]{2,70}\b(?:inc|corp|corporation|ltd|limited|plc|llc|llp|lp|ag|se|sa|s\.a|s\.p\.a|spa|nv|n\.v|bv|b\.v|ab|asa|as|a\/s|oyj|gmbh|kgaa|co|pte|pty|bhd|berhad|kk|s\.a\.b|k\.k|kk|nyrt|zrt|reit|tbk|a\.s|s\.r\.o|oyj|gmbh & co\. kg|holdings limited)\.?(?: \(publ\))?$/iu;
const VERB_INSIDE =
  /\b(?:to|announces?|reports?|acquires?|completes?|launches?|receives?|appoints?|signs?|closes?|names?|with|for|in|at|from|by|as|of its|up|wins|sells|buys)\b/i;
const ALIAS_LINE = /^\(?["“][^"”]{1,40}["”].{0,60}\)$/u;

const LABEL_WORDS = new Set(
  'press media news release releases announcement announcements statement regulatory current report no nr joint market stock exchange information disclosure to shareholders stockholders investors company corporate ad hoc inside notice material fact for immediate publication bulletin update filing form public investor relations of the and a results trading communication corrected correction translation english version sgx hkex asx jse nzx idx bse nse sec'.split(
    ' ',
  ),
);
/** A line of nothing but words for kinds of announcement: "Current report No. 17/2026". */
const isLabel = (line: string): boolean =>
  line.length < 80 &&
  /release|announcement|statement|report|disclosure|notice|news|fact|bulletin/i.test(line) &&
  line
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || LABEL_WORDS.has(word));

const isPreliminary = (line: string): boolean =>
  isLabel(line) ||
  PRELIMINARY.some((pattern) => pattern.test(line)) ||
  DATE_LINE.test(line) ||
  ALIAS_LINE.test(line);

const MAX_HEADLINE = 320;
const MAX_PRELIMINARY = 12;

/** Whether a line is a date and nothing else. */
export const isDateLine = (line: string): boolean => DATE_LINE.test(line);

/** Where the headline stands, and which lines it takes. */
export interface Headline {
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  /** the line behind it */
  readonly endLine: number;
}

/** Whether the next line goes on with a headline that was broken: it starts in lower case. */
const continuesLine = (text: string, line: Line | undefined): boolean =>
  line !== undefined &&
  !line.opensParagraph &&
  /^(?:\p{Ll}|&)/u.test(text.slice(line.start, line.start + 2)) &&
  line.end - line.start < 160;

/**
 * Finds the headline: the first line that is neither a label, a date, a notice nor the company's name
 * alone. A label in front of it on the same line is left out; a headline printed twice is taken once.
 *
 * @returns null where the text starts with its body
 */
export function findHeadline(text: string, lines: readonly Line[]): Headline | null {
  const limit = Math.min(lines.length, MAX_PRELIMINARY);
  for (let index = 0; index < limit; index++) {
    const { start, end } = lines[index]!;
    const line = text.slice(start, end);
    if (isPreliminary(line)) continue;
    const label = LABEL.exec(line)?.[0].length ?? 0;
    const nameOnly = NAME_LINE.test(line) && !VERB_INSIDE.test(line) && hasAnother(text, lines, index + 1);
    if (nameOnly) continue;
    if (end - start - label > MAX_HEADLINE) return null;
    let last = index;
    while (continuesLine(text, lines[last + 1])) last++;
    return { start: start + label, end: lines[last]!.end, firstLine: index, endLine: last + 1 };
  }
  return null;
}

/** Whether a later line among the first can be the headline, so that a bare name above it is not. */
function hasAnother(text: string, lines: readonly Line[], from: number): boolean {
  for (let index = from; index < Math.min(lines.length, from + 6); index++) {
    const { start, end } = lines[index]!;
    const line = text.slice(start, end);
    if (isPreliminary(line) || NAME_LINE.test(line)) continue;
    return end - start <= MAX_HEADLINE && !/[.!?]["”]?$/.test(line);
  }
  return false;
}
