import { anyOf } from '../text/any-of.js';
import type { Line } from './lines.js';

const PHONE =
  /(?:\+\s?\d[\d\s().-]{6,}\d|\(\d{2,5}\)\s?\d[\d\s.-]{4,}\d|\b\d{3}[-./–]\s?\d{3}[-.–]\s?\d{4}\b|\b\d{3}[-.]\d{4}\b|\b1?-?8\d\d-[\dA-Z-]{7,}|(?<![\d,.])0\d{2,4} \d{3,4} \d{3,4}\b)/;
const ADDRESS = /\S@[\w-]+\.\w|\[email[\s\u00a0]protected\]/i;
const SITE = /^(?:(?:[\p{L}’']+ ){0,3}web(?: ?site)?\s*:?\s*)?(?:https?:\/\/|www\.)\S+$/iu;
/** What every address of a site holds. */
const SITE_MARK = /:\/\/|www\./i;
const DOMAINS = /^[\w.-]+\.(?:com|org|net|io|ai|co)(?: (?:and|or|\|) [\w.-]+\.(?:com|org|net|io|ai|co))?$/i;
const CHANNEL =
  /\btel(?:ephone)?\s*:|^(?:tele?phone|phone|tel|fax|facsimile|mobile|cell|e-?mail|office|[mtfpeco])\b\s*[.:)]/i;

const MAX_DIRECT = 110;
/** A longer line is text, whatever it holds. */
const LONGEST_REACHING = 240;

const isPhone = (content: string): boolean => /\d/.test(content) && PHONE.test(content);

/** Whether a line says how to reach somebody. */
export const reaches = (content: string): boolean =>
  content.length < LONGEST_REACHING &&
  (isPhone(content) ||
    ADDRESS.test(content) ||
    (SITE_MARK.test(content) && SITE.test(content)) ||
    DOMAINS.test(content) ||
    CHANNEL.test(content));

/** Whether a line gives a telephone number or an address of mail, and no sentence around it. */
export const isDirect = (content: string): boolean =>
  content.length < MAX_DIRECT && (isPhone(content) || ADDRESS.test(content));

const WHO =
  '(?:media|press|news|investors?|shareholders?|stockholders?|analysts?|company|corporate|financial|business|public|industry|trade|ir|pr|editorial|marketing|agency|general|sales|customers?|product|technical|international|primary)';
const WHOM = `${WHO}(?:\\s*(?:&|and|or|/|,)\\s*${WHO})*`;
/** Who may be named alone in front of a colon: "Media: Jane Doe"; "Company: …" names the company. */
const ASKED =
  '(?:news media|media|press|investors?|shareholders?|analysts?|ir|pr|financial community|trade press)';
const NAMED = "(?:[\\p{Lu}\\d][\\p{L}\\d&.’'-]*[,\\s]\\s*){0,5}?";
/** What closes a label: nothing behind it, a colon, a bracket, a dash. */
const CLOSED = '\\s*(?:\\([^()]{1,40}\\)\\s*)?(?:$|[:：\\]]|\\s[-–—]\\s|\\t| {3})';

/** Labels in front of the people to ask, with the words a house puts around them. */
const PLAIN_LABELS: readonly RegExp[] = [
  new RegExp(
    `^[\\[(*#/\\s]*(?:for )?${NAMED}(?:${WHOM}\\s+)?(?:relations\\s+|information\\s+|affairs\\s+|communications\\s+)?contacts?(?:\\s+(?:information|details|persons?|us|for [^.:]{2,60}))?${CLOSED}`,
    'iu',
  ),
  new RegExp(
    `^[\\[(*#/\\s]*(?:for )?${NAMED}(?:${WHOM}\\s+)?(?:enquir|inquir|quer)(?:y|ies)(?:\\s+(?:should|may|to|please|and)\\b[^:]{0,80})?${CLOSED}`,
    'iu',
  ),
];
const OTHER_LABELS: readonly RegExp[] = [
  new RegExp(
    `^[\\[(*#/\\s]*(?:for )?(?:${ASKED}(?:\\s*(?:&|and|or|/|,)\\s*${ASKED})*|${WHOM}\\s+(?:relations|information|affairs|communications|questions))\\s*:`,
    'i',
  ),
  /^[[(*#\s]*(?:investor|media|public|press|shareholder|corporate) (?:relations|affairs|communications)(?: (?:and|&) (?:investor|media|public|press|shareholder|corporate) (?:relations|affairs|communications))?(?: contacts?)?$/i,
  /^(?:for )?(?:further|more|additional) (?:information|details)(?: (?:on|about|regarding|concerning) [^.:]{2,90})?(?:,? (?:please )?(?:contact|call)\b[^.]{0,60}|,? please)?\s*[:,]?$/i,
  /^(?:for )?(?:further|more|additional) (?:information|details)(?: (?:on|about|regarding|concerning) [^.:]{2,90})?(?:,? (?:please )?(?:contact|call)\b[^.:]{0,60})?\s*:/i,
  /^(?:for )?(?:further|more|additional) (?:information|details)\b[^.]{0,100}\b(?:contact|call)\b/i,
  /^(?:please )?contact:? /i,
  new RegExp(`^[[(*#/\\s]*${ASKED}(?:\\s*(?:&|and|/)\\s*${ASKED})*$`, 'i'),
  // a page whose line ends were lost: "MEDIA CONTACTJane Doe"
  /^(?:(?:MEDIA|PRESS|INVESTORS?|COMPANY|CORPORATE|Media|Press|Investors?|Company|Corporate)\s+)?(?:CONTACTS?|Contacts?)(?:\s?(?:Details|DETAILS|Info(?:rmation)?))?:?(?=\p{Lu}\p{Ll})/u,
  /^at (?:the )?(?:company|agency|financial relations board|frb|[\p{Lu}][\p{L}&. ’'-]{2,40})\s*:$/iu,
  /^(?:ansprechpartner|pressekontakt|kontakt|contatti|contactos?|contacto de prensa)\b[^.]{0,40}:?$/i,
];
const MAX_LABEL = 160;

/** Words without which no line names contacts or enquiries. */
const PLAIN_WORD = /contact|quir|quer/i;
const fitsPlainLabel = anyOf(...PLAIN_LABELS);
const isOtherLabel = anyOf(...OTHER_LABELS);

/** Whether a label is one beyond doubt, whatever follows: it names contacts or enquiries. */
const isPlainLabel = (content: string): boolean => PLAIN_WORD.test(content) && fitsPlainLabel(content);

/** Whether a line opens a block of contacts by its label, as far as the line alone tells. */
export const isContactLabel = (content: string): boolean =>
  content.length <= MAX_LABEL && (isPlainLabel(content) || isOtherLabel(content));

const END_MARK =
  /^(?:[^\p{L}\p{N}]+|[-–—\s]*(?:30|end|ends|fin)[-–—\s]*|<[^<>]{1,30}>.{0,4}|\d{1,3}|page \d.{0,10})$/iu;
const OTHER =
  /^(?:about |source\b|note(?:s)? to |©|copyright|safe harbou?r|["“]?forward[- ]looking|cautionary|disclaimer|view (?:source|original)|for immediate release|exhibit )/i;
const SENTENCE = /[.!?;]["”’)]?$/;
const ABBREVIATED = /\b(?:inc|corp|co|ltd|llc|jr|sr|s\.a|n\.v|ph\.d|m\.d|esq|st|ext|p\.m|a\.m|assoc)\.$/i;
const MAX_LINE = 110;
const MAX_WORDS = 14;

/** Whether a line can stand in a block of contacts: names, titles, houses, addresses, numbers; no sentence. */
export const isContactLine = (content: string): boolean => {
  if (content.length >= LONGEST_REACHING) return false;
  if (END_MARK.test(content) || OTHER.test(content) || /^\([^()]{1,12}\)$/.test(content)) return false;
  if (reaches(content)) return true;
  return (
    content.length <= MAX_LINE &&
    content.split(/\s+/).length <= MAX_WORDS &&
    (!SENTENCE.test(content) || ABBREVIATED.test(content))
  );
};

/** Names and houses may fill this many lines before a number or address confirms a paragraph of them. */
const UNCONFIRMED = 5;
/** A label over several blocks, whose own labels ("Media:", "Investors:") do not part it. */
const GENERAL_LABEL = /^[[(*#\s]*(?:contacts?|enquiries|inquiries|(?:for )?(?:further|more|additional) )/i;

/**
 * Reads a block of contacts from its label on: names, houses and numbers, over blank lines as long as numbers
 * or addresses follow. Another label begins another block.
 *
 * @param contents what stands on the lines
 * @param at the line with the label
 * @param stops whether a line that could be a name belongs to something else
 * @returns the line behind the block; `at` where nothing follows that reaches anybody
 */
export function contactBlockEnd(
  contents: readonly string[],
  lines: readonly Line[],
  at: number,
  stops: (index: number) => boolean,
): number {
  const own = contents[at]!;
  const plain = isPlainLabel(own);
  const parts = GENERAL_LABEL.test(own) ? isPlainLabel : isContactLabel;
  const holds = reaches(own) || /[:\]]\s*\p{Lu}/u.test(own);
  let confirmed = holds && (plain || reaches(own)) ? at + 1 : at;
  if (own.length > MAX_LINE && SENTENCE.test(own)) return confirmed;
  for (let index = at + 1; index < lines.length; index++) {
    const content = contents[index]!;
    const { opensParagraph } = lines[index]!;
    if (stops(index) || !isContactLine(content) || (confirmed > at && parts(content))) break;
    if (index - confirmed > UNCONFIRMED) break;
    if (reaches(content)) confirmed = index + 1;
    else if (!opensParagraph && confirmed === index) confirmed = index + 1;
  }
  if (confirmed === at && plain) {
    let end = at + 1;
    while (end < lines.length && !lines[end]!.opensParagraph && isContactLine(contents[end]!)) end++;
    return stops(end - 1) && end > at + 1 ? end - 1 : end;
  }
  return confirmed;
}
