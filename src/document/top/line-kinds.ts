import { anyOf } from '../../text/any-of.js';
import { endsInLegalForm } from '../../text/legal-forms.js';
import { isContactLabel, reaches } from '../contact-lines.js';
import { tells, wordsOf } from './told.js';

/**
 * What a line near the top of a release is.
 *
 * - `mark`: tags of EDGAR, page numbers, rules, placeholders of pictures
 * - `label`: what kind of paper it is and for whom: "NEWS RELEASE", "Exhibit 99.1", "For immediate release"
 * - `date`: a date, with or without a time
 * - `contact`: opens a block of contacts
 * - `house`: address, number or web page of a letterhead, listings, "Company: …" and the like
 * - `name`: a company's name and nothing else
 * - `button`: what a page offers to do with the release
 * - `item`: an item of a list, a line in brackets or between dashes
 * - `prose`: sentences
 * - `title`: anything else: what can be a headline
 */
export type LineKind =
  | 'mark'
  | 'label'
  | 'date'
  | 'contact'
  | 'house'
  | 'name'
  | 'button'
  | 'item'
  | 'prose'
  | 'title';

/** How a kind of line is told. The first row that fits decides. */
interface LineRow {
  readonly kind: LineKind;
  readonly longest: number;
  readonly fits: (line: string) => boolean;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})`;
const DATE_LABEL =
  '(?:(?:release |issue |publication )?date|dated|issued|published|released|posted|updated)(?: on)?\\s*:?';
const DATE_LINE = new RegExp(
  `^\\(?(?:${DATE_LABEL}\\s*)?(?:\\p{L}+day,? )?${DAY}\\)?\\.?(?:(?:,? at|[ ,|–—-])+\\s*(?:\\d|by\\b|source\\b|\\p{L}{2,5}\\b).{0,36})?$`,
  'iu',
);

/** A place in front of the date, and no text behind it: "Zurich, 24 November 2025, 6.45 a.m. CET". */
const PLACED_DATE = new RegExp(
  `^\\p{Lu}[\\p{L}.' -]{1,30}(?:, \\p{Lu}[\\p{L}. ]{1,20})?(?:,| [|–—-]) (?:\\p{L}+day,? )?${DAY}(?:[ ,|–—-]+\\d{1,2}[:.]\\d\\d.{0,16})?\\.?$`,
  'iu',
);

/** Whether a line is a date and nothing else. */
export const isDateLine = (line: string): boolean =>
  line.length < 110 && /\d{4}/.test(line) && DATE_LINE.test(line);

/** Whether a line is a place and a date, and nothing else. */
export const isPlacedDate = (line: string): boolean => line.length < 90 && PLACED_DATE.test(line);

const LABEL_WORDS = new Set(
  `press media news release releases announcement announcements statement regulatory current report no nr joint market
  stock exchange information disclosure to shareholders stockholders investors company corporate ad hoc inside notice
  material fact for immediate publication bulletin update filing form public investor relations of the and a results
  trading communication corrected correction translation english version sgx hkex asx jse nzx idx bse nse sec earnings
  first second third fourth quarter quarterly full year annual half fiscal fy relevant financial important highlights
  summary contents department business newsroom advisory general use only wire distribution
  pressemitteilung pressemeldung medienmitteilung presseinformation pressinformation pressmeddelande pressemelding
  pressemeddelelse persbericht communiqué communique de presse comunicado prensa comunicato stampa ad-hoc-mitteilung
  nota lehdistötiedote pörssitiedote`.split(/\s+/),
);
const LABEL_HEAD =
  /release|announcement|statement|report|disclosure|notice|news|fact|bulletin|press|media|filing|advisory|communi|mitteilung|meldung|tiedote|comunica|relevant information|inside information|highlights|contents|translation/i;
/** A day and a time behind the label: "Stock exchange release 26 October 2021 at 8:00 a.m. EEST". */
const DATED = new RegExp(`[,:]?\\s*(?:on )?${DAY}(?:\\s*,?\\s*(?:at )?\\d{1,2}[:.]\\d\\d.{0,16})?$`, 'i');
const LABEL_CODE = /^(?:[1-4]q|q[1-4]|fy|pr|no|nr)?[\d/.#-]*$/;

/** The rule that asks for it, or the language it is translated from: "… pursuant to Article 17 MAR", "(translation of …)". */
const LABEL_TAIL =
  / (?:(?:pursuant|according|acc\.|in accordance|under|as required)(?: (?:to|with|by))? (?:art|section|rule|regulation|§).{0,60}|\([^()]*translation[^()]*\))$/i;

/**
 * Whether a line has nothing but words for kinds of announcement: "Current report No. 17/2026", "MEDIA RELEASE PR4711",
 * "Publication of inside information pursuant to Article 17 MAR".
 */
const isLabel = (line: string): boolean =>
  LABEL_HEAD.test(line) &&
  line
    .replace(DATED, '')
    .replace(LABEL_TAIL, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}/.#-]+/u)
    .every((word) => LABEL_WORDS.has(word.replace(/[.:]+$/, '')) || LABEL_CODE.test(word));

const CODE = '\\(?(?:\\d{1,3}|[a-z])\\)?(?:[.-]\\d{1,3})*';
const EXHIBIT = new RegExp(
  `^\\(?(?:exhibit|annex|appendix|ex)\\b[\\s.:#-]*(?:no\\.?\\s*|number\\s*)?(?:${CODE}[\\s.]?){1,4}\\)?(?:\\s*[-–—:]?\\s*(?:press|news|media|earnings) (?:release|announcement).{0,60})?$`,
  'i',
);
const MARK = anyOf(
  /^(?:<\/?[a-z][^<>]{0,60}>\s*)+\d{0,4}$/i,
  /^[^\p{L}\p{N}]*$/u,
  /^[-–—\s]*(?:page\s+)?\d{1,3}[-–—\s]*(?:of \d{1,3})?$/i,
  /^[(-]?\s*more\s*[)-]?$/i,
  /^[[(<{][^\])>}]{0,90}\b(?:logos?|logotype|letterhead|graphics?|images?|photos?|pictures?|seal|omitted)\b[^\])>}]{0,60}[\])>}]$/i,
  /^(?:\S+\s+){0,5}(?:logo|letterhead)$/i,
  /^(?:graphics?|images?|photos?|logo) (?:omitted|:.{0,80})$/i,
  /^!?\[[^\]]*\]\([^)]*\)$/,
  /^https?:\/\/\S+$/i,
);
const NOTICE = anyOf(
  /^\W{0,4}for (?:immediate |general )?(?:release|publication|distribution|use)\b.{0,60}$/i,
  /^\W{0,4}immediate (?:release|publication)\b.{0,40}$/i,
  /^\W{0,4}(?:strictly )?(?:embargo(?:ed)?|under embargo)\b.{0,80}$/i,
  /^\W{0,4}(?:not for (?:release|distribution|dissemination|publication)|\/not for|this (?:announcement|communication|release) contains inside information|this (?:news release|announcement) is (?:not )?(?:intended )?for)/i,
  /^(?:please note|note)\b.{0,40}\b(?:correct|replac)/i,
  /^[[(](?:(?:english |unofficial |free |convenience |for )+)?(?:translation|summary|reference)\b.{0,80}[\])]$/i,
  /^(?:(?:english|unofficial|free|convenience) )+translation\b.{0,60}$/i,
  /^(?:to |attention |attn:? )?(?:the )?(?:business|financial|medical|health|technology|city|national|state|news|feature|energy|assignment)[\s/,&\p{L}]{0,60}\b(?:editors?|desks?|writers?)\b.{0,20}:?$/iu,
  /^translation (?:of|from|into) .{2,90}$/i,
  // articles that somebody pays for, and who
  /^(?:(?:sponsored|paid|partner|branded|promoted)(?: (?:content|post|feature|article|story|by .{2,60}))?|advertorial|advertisement(?: feature)?)(?:\s*[|:·–—-]\s*.{2,80})?$/i,
  /^(?:presented|sponsored) by .{2,60}$/i,
  /^(?:managed|advised|represented|sponsored) by\s*:?$/i,
  /^(?:voluntary|overseas regulatory|inside information|further|supplemental) announcement$/i,
  /^rns(?: number\b.*)?$/i,
  /\b(?:takes?|assumes?|accepts?|bears?) no (?:responsibility|liability) for (?:\w+ ){0,4}this (?:announcement|release|document)\b/i,
  /^.{4,160} (?:has|have) (?:not|neither) (?:reviewed|verified|approved|checked)\b.{0,120}\b(?:announcement|release|document)\b/i,
  /^\/[^/]{2,80}\/$/,
  /^.{0,60}\bfor (?:immediate )?release(?: (?:on|at))?:? \S{0,12} ?\d.{0,40}$/i,
  /^ad[- ]hoc\b.{0,100}$/i,
  /^eqs-(?:news|ad-hoc)\b/i,
  /^(?:bc|pr|bw|prn|cgprn)[-/][\w/-]+$/i,
  /^\(?(?:financial )?tables? (?:to )?follow\)?$/i,
  /^\d[\d,]* words?$|^word count\b/i,
  /^.{2,60} [–—-] (?:market|asx|stock exchange|regulatory|press|media|company) (?:announcement|release|statement)(?: [–—-] .{0,12}\d.{0,40})?$/i,
);

const EXCHANGE =
  '(?:nasdaq|nyse|amex|otc\\w*|tsx\\w*|cse|lse|aim|asx|fse|fwb|jse|hkex|sehk|sgx|bse|nse|tse|euronext\\w*|xetra|frankfurt|trading symbols?|symbols?|tickers?|isin|wkn|cusip)';
const LISTING = new RegExp(
  `^[[(]?\\s*${EXCHANGE}(?:[\\s/-]+[\\p{Lu}\\p{L}-]{1,12}){0,3}\\s*[:：]\\s*[\\p{L}\\d.: /|,;()&-]{1,90}$`,
  'iu',
);
const FIELD =
  /^(?:company(?: name| registration)?|(?:name of )?(?:listed )?(?:company|representative)|issuer|code(?: no\.?| number)?|(?:securities|stock|share|ticker|jse share|company) (?:code|symbol|exchange|listing)s?(?: no\.?| number)?|head office|headquarters|registered (?:office|address|number)|(?:stock )?(?:exchange )?listings?|listed(?: on)?|president|chairman|source|categor(?:y|ies)|tags?|topics?|industr(?:y|ies)|keywords?|language|author|by|published by|provider|sectors?|countr(?:y|ies)|regions?|ref(?:erence)?|url|location|place|release (?:no\.?|number|time|status)|document|file(?:d by| no\.?| number)?|submitted by|herausgeber|emittent|unternehmen|firma|attention|attn|tel(?:ephone)?|phone|fax|web(?:site)?|e-?mail|mobile|contact person)\s*[:：．]\s*.{0,120}$/i;
const HOUSE = anyOf(
  LISTING,
  FIELD,
  /^(?:publicly[- ]held company|a public company|company registration|corporate taxpayer|abn|acn|isin|lei|ticker|listed on)\b.{0,80}$/i,
  /^\((?:incorporated|constituted|established|a joint stock|a company|registered|formerly|(?:securities|stock|share|tse|company) code|code\b|(?:nasdaq|nyse|tsx|tse|amex|otc|asx|aim|lse)\b)/i,
  /^(?:registration number|reg\.? no|jse (?:share )?code|share code|stock code)\b/i,
  /^\d{1,6}\s+[\p{L}\d.'’ ]{2,50}\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|way|parkway|pkwy|plaza|square|court|suite|highway|hwy|place|circle)\b.{0,60}$/iu,
  /^p\.?\s?o\.? box \d/i,
  /\b[A-Z]{2},?\s+\d{5}(?:-\d{4})?$/i,
  /^\p{Lu}[\p{L}.' -]{2,30}, [A-Z]{2}$/u,
  /^(?:dear\b|to,?$|to:|via\b|to whom it may concern).{0,60}$/i,
  /^\p{Lu}.{2,60} (?:press|news|media|communications) (?:office|room|service|centre|center|relations|bureau)$|^\p{Lu}.{2,60} newsroom$/iu,
  // "Example SE / Key word(s): Personnel"
  /^.{2,90} \/ key ?words?(?:\(s\))?\s*:/i,
  /^By \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}(?:,.{2,40})?$/u,
);

const BUTTONS = new Set(
  `save print share email e-mail tweet post like comment comments facebook twitter linkedin x pinterest whatsapp reddit
  instagram youtube telegram copy link download pdf listen follow us subscribe back to news home menu read more previous
  next article this page send rss feed search top all view images image gallery media kit add as preferred source on
  google by in and or the a`.split(/\s+/),
);
const BUTTON = anyOf(
  /^(?:home|news|newsroom|investors?)\s*(?:[>»›/|]|::)\s*\S/i,
  /^\d+ min(?:ute)?s? (?:read|ago)$/i,
  /^(?:category|categories|tags?)\s*:/i,
);
const isButtons = (line: string): boolean => {
  const words = wordsOf(line);
  return (words.length > 0 && !/\d/.test(line) && words.every((word) => BUTTONS.has(word))) || BUTTON(line);
};

/** What a company's name is written with, and the words beside legal forms that it may end in. */
const NAME_SIGNS = /^[\p{L}\d&.,'’()/ -]{2,80}$/u;
const NAME_END = /\b(?:company|holdings?|group)$/i;
const endsLikeName = (line: string): boolean => endsInLegalForm(line) || NAME_END.test(line);
const VERB_INSIDE =
  /\b(?:to|announces?|reports?|acquires?|completes?|launches?|receives?|appoints?|signs?|closes?|names?|with|for|in|at|from|by|as|of its|up|wins|sells|buys)\b/i;
const ALIAS = /^\(?["“][^"”]{1,40}["”].{0,60}\)$/u;

const LISTED = /\s*(?:\([^()]{2,40}\)\s*)+$/;
/** The name in its own script behind it. */
const OWN_SCRIPT = /\s+[^\p{Script=Latin}()]+$/u;
/** A name without what stands behind it in brackets or in another script: "Example Limited (ASX: EXM)". */
const withoutListing = (line: string): string => line.replace(LISTED, '').replace(OWN_SCRIPT, '') || line;

/** Whether a line is a company's name and nothing else. */
export const isNameLine = (line: string): boolean =>
  line.length <= 90 &&
  ((!VERB_INSIDE.test(line) &&
    NAME_SIGNS.test(withoutListing(line)) &&
    endsLikeName(withoutListing(line)) &&
    !tells(line)) ||
    ALIAS.test(line)) &&
  wordsOf(line).length <= 8;

const ITEM = anyOf(
  /^[-–—]{1,2}.{1,60}[-–—]{1,2}$/,
  /^(?:[*•·▪◦●■➢✓✔➤]|[-–—]{1,2}\s|\(?\d{1,2}[.)]\s)/,
  /^[([][^()[\]]{3,}[)\]]$/,
);

const LONGEST_TITLE = 320;
const SENTENCE_WORDS = 14;
const FINISHED = /[.!?]["”’)]?$/;
const RUNNING = /\b(?:announced|announces|informs|said|has|have|is|are|was|were|will|today)\b/;

/** Whether a line is a sentence of the text rather than a headline: it ends as one, and is written as one. */
const isProse = (line: string): boolean => {
  if (line.length > LONGEST_TITLE) return true;
  if (/[.!?]["”’]?\s+["“]?\p{Lu}\p{Ll}+ \p{Ll}+ /u.test(line) && FINISHED.test(line) && line.length > 160)
    return true;
  if (!FINISHED.test(line) || !RUNNING.test(line)) return false;
  const words = line.split(/\s+/);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= SENTENCE_WORDS && lower * 2 > words.length;
};

const ROWS: readonly LineRow[] = [
  { kind: 'mark', longest: 160, fits: MARK },
  { kind: 'label', longest: 160, fits: (line) => EXHIBIT.test(line) },
  { kind: 'label', longest: 90, fits: isLabel },
  { kind: 'label', longest: 1_000, fits: NOTICE },
  { kind: 'date', longest: 110, fits: isDateLine },
  { kind: 'date', longest: 90, fits: isPlacedDate },
  { kind: 'button', longest: 90, fits: isButtons },
  { kind: 'contact', longest: 160, fits: isContactLabel },
  { kind: 'house', longest: 160, fits: HOUSE },
  { kind: 'house', longest: 100, fits: (line) => reaches(line) && !tells(line) },
  { kind: 'name', longest: 90, fits: isNameLine },
  // the first of the matters of a notice: "(1) DISPOSAL OF …; AND"
  { kind: 'title', longest: 200, fits: (line) => /^\(1\) .*\band$/i.test(line) },
  { kind: 'item', longest: Number.POSITIVE_INFINITY, fits: ITEM },
  { kind: 'prose', longest: Number.POSITIVE_INFINITY, fits: isProse },
];

/** Letters set apart: "N E W S  R E L E A S E". */
const SPACED = /^(?:\S ){3,}/;
const SPACE_INSIDE = /(\S) (?=\S(?: |$))/g;
const unspaced = (line: string): string =>
  SPACED.test(line) ? line.replace(SPACE_INSIDE, '$1').replace(/ {2,}/g, ' ') : line;

/** Tells what a line near the top of a release is. */
export function lineKind(content: string): LineKind {
  const line = unspaced(content);
  return ROWS.find(({ longest, fits }) => line.length <= longest && fits(line))?.kind ?? 'title';
}
