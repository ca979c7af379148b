import { hasProse, isOtherTitle, TITLE_LINES } from './other-papers.js';

/** What the header of a submission says of it. */
export interface SubmissionHeader {
  /** YYYY-MM-DD */
  readonly filed: string | null;
  /** the company that files, as EDGAR writes it, in capitals */
  readonly filer: string | null;
  /** its Central Index Key, ten digits */
  readonly cik: string | null;
}

/** One document of a submission. */
export interface SubmittedDocument {
  /** EX-99.1 */
  readonly type: string;
  /** the type, with a number behind it from the second document of that type on: EX-99.1-2 */
  readonly label: string;
  /** what stands between `<TEXT>` and `</TEXT>`; empty for a document of another kind than text */
  readonly content: string;
}

/** A file as EDGAR serves it. */
export interface Submission {
  /** null for a document that is served alone, outside its submission */
  readonly header: SubmissionHeader | null;
  readonly documents: readonly SubmittedDocument[];
}

const WRAPPER = /^<(?:SEC-DOCUMENT|IMS-DOCUMENT|SEC-HEADER|IMS-HEADER|SUBMISSION)>/m;
const DOCUMENT = /^<DOCUMENT>/gm;
/** Images, PDFs and archives, as uuencode writes them. */
const ENCODED = /^\s*(?:<PDF>\s*)?begin [0-7]{3} /;

/** `20250911` → `2025-09-11`; null when that is no day. */
function isoFiled(digits: string | undefined): string | null {
  const iso = digits?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  if (iso === undefined) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

/** Company names end with a state or a note in the header: `ACME CORP /DE/`, `ACME CORP/TX`. */
const STATE_BEHIND = / ?[/\\](?:[A-Z]{2}|[A-Z .]{2,8}[/\\])$/;
const FILED = /^(?:[ \t]*FILED AS OF DATE:[ \t]*|<FILING-DATE>)(\d{8})\b/m;
const FILED_IN_WRAPPER = /^<SEC-(?:DOCUMENT|HEADER)>[^:\n]{0,200}: (\d{8})\b/m;
const FILER = /^(?:(?:FILER|FILED BY):|<(?:FILER|FILED-BY)>)/m;
const NAME = /^(?:[ \t]*COMPANY CONFORMED NAME:|<CONFORMED-NAME>)[ \t]*(\S.{0,200})/m;
const KEY = /^(?:[ \t]*CENTRAL INDEX KEY:|<CIK>)[ \t]*(\d{1,10})\b/m;
const HEADER_WITHIN = 1_000_000;

/**
 * Reads both headers: the printed one (`FILED AS OF DATE: 20250911`) and the tagged one of the dissemination
 * feed (`<FILING-DATE>20250911`). Where several companies stand in it, the one that files is taken, not the
 * one it files about.
 */
function readHeader(header: string): SubmissionHeader {
  const filer = header.slice(Math.max(0, header.search(FILER)));
  const name = (NAME.exec(filer) ?? NAME.exec(header))?.[1];
  const key = (KEY.exec(filer) ?? KEY.exec(header))?.[1];
  return {
    filed: isoFiled((FILED.exec(header) ?? FILED_IN_WRAPPER.exec(header))?.[1]),
    filer: name?.trim().replace(STATE_BEHIND, '') ?? null,
    cik: key?.padStart(10, '0') ?? null,
  };
}

function readDocument(part: string): { type: string; content: string } {
  const open = /<TEXT>[ \t]*(?:\r?\n)?/.exec(part);
  const head = open ? part.slice(0, open.index) : part;
  const start = open ? open.index + open[0].length : part.length;
  const close = part.lastIndexOf('</TEXT>');
  const content = part.slice(start, close < start ? undefined : close);
  return {
    type: /^<TYPE>[ \t]*(\S.{0,80})/m.exec(head)?.[1]?.trim() ?? '',
    content: ENCODED.test(content.slice(0, 200)) ? '' : content,
  };
}

/** Splits what EDGAR serves: a full submission, printed or tagged, or a document alone. */
export function splitSubmission(text: string): Submission {
  const starts = [...text.matchAll(DOCUMENT)].map(({ index }) => index);
  const first = starts[0] ?? (/^\s*<TYPE>/.test(text) ? 0 : text.length);
  if (starts.length === 0 && first === 0) starts.push(0);
  const seen = new Map<string, number>();
  const documents = starts.map((start, index) => {
    const part = text.slice(start, starts[index + 1]);
    const close = part.lastIndexOf('</DOCUMENT>');
    const { type, content } = readDocument(close < 0 ? part : part.slice(0, close));
    const count = (seen.get(type) ?? 0) + 1;
    seen.set(type, count);
    return { type, label: count === 1 ? type : `${type}-${count}`, content };
  });
  const before = text.slice(0, Math.min(first, HEADER_WITHIN));
  const isWhole = WRAPPER.test(before) || documents.length > 1;
  return { header: isWhole ? readHeader(before) : null, documents };
}

/** EX-99, EX-99.1, EX-99.(A)(5), and EX-20 of old filings: the exhibits among which releases are. */
export const isExhibit99 = ({ type }: SubmittedDocument): boolean => /^EX-(?:99|20)(?![0-9])/.test(type);

const TOP = 2000;
/** What only a release says of itself near its top. */
const RELEASE = new RegExp(
  [
    /\bfor (?:immediate )?release\b|\b(?:press|news|media|earnings) release\b/,
    /\bPR ?Newswire\b|\bBusiness ?Wire\b|\bGLOBE ?NEWSWIRE\b|\bACCESS ?(?:WIRE|Newswire)\b|\bNewsfile\b|\bMarket(?:wired| ?wire)\b/,
    /\b(?:today|has|have) (?:announced|reported|said)\b|\b(?:announced|reported|said|announces) today\b|\bannounces?\b/,
    // the end of a dateline: `March 12, 2025 (Newswire) --`
    /\b(?:19|20)\d\d[ \t]*(?:\([^)\n]{3,40}\)[ \t]*)?(?:--|[–—:]| - )/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
/**
 * Judges by its content whether the text of an exhibit is a press release. An announcement of an agreement is
 * one, the agreement is not; what cannot be told counts as a release.
 */
export function readsAsRelease(text: string): boolean {
  if (!hasProse(text)) return false;
  const top = text.trimStart().slice(0, TOP);
  if (RELEASE.test(top)) return true;
  const lines = top.split(/[\r\n]+/).map((line) => line.trim());
  return !lines.filter(Boolean).slice(0, TITLE_LINES).some(isOtherTitle);
}

const NAMED_TYPES = 12;

/** `8-K, EX-10.1, GRAPHIC`: the types in a submission, each once. */
export function listTypes(documents: readonly SubmittedDocument[]): string {
  const types = [...new Set(documents.map(({ type }) => type || 'untyped'))];
  if (types.length === 0) return 'none';
  const more = types.length - NAMED_TYPES;
  return types.slice(0, NAMED_TYPES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
