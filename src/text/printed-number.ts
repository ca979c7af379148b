import { ENGLISH_SCALES } from '../words/scales.js';

/** A number as a cell of a table prints it; offsets are into the cell's text. */
export interface PrintedNumber {
  /** the number with its sign, brackets, currency and percent sign, without footnote marks */
  readonly start: number;
  readonly end: number;
  /** the digits alone */
  readonly core: number;
  readonly coreEnd: number;
  /** with its sign; nought for a dash */
  readonly value: number;
  readonly isDash: boolean;
  /** the sign or code before it: `$`, `US$`, `RMB`; empty where there is none */
  readonly currency: string;
  /** what stands behind it: `%`, `x`, `bps`, `million`; in lower case */
  readonly unit: string;
  /** marks of footnotes behind it: `(1)`, `*` */
  readonly notes: readonly string[];
}

const SIGN = '[-–−+]';
const CURRENCY =
  '(?:[A-Za-z]{1,3}[.]?\\s{0,3})?\\p{Sc}|[A-Z]{3}(?=\\s?[(]?\\s?[\\d.,]{3})(?!\\s?(?:19|20)\\d\\d(?!,))|Rs\\.?';
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+';
const DASH = '[-–—−]{1,3}|- -';
const UNIT = `%|x\\b|bps?\\b\\.?|pts?\\b\\.?|p\\.p\\.|basis points|percentage points|${ENGLISH_SCALES.join('|')}|bn\\b|[mMBKk]\\b|cents?\\b|¢`;
const NOTES = '(?:\\s{0,3}(?:[*†‡#]{1,3}|\\(\\w{1,2}\\)|\\[\\w{1,2}\\]|(?<=[\\d)%]\\s)\\d(?!\\d)))*';

const NUMBER = new RegExp(
  `^(?<before>(?:(?<sign>${SIGN})\\s?)?(?<open>[(])?\\s*(?:(?<inner>${SIGN})\\s?)?(?:(?<currency>${CURRENCY})\\s*)?(?<open2>[(])?\\s*(?<sign2>${SIGN})?\\s?)(?:(?<digits>${DIGITS})|(?<dash>${DASH}))\\s?(?<unit>${UNIT})?\\s?(?<close>[)])?\\s?(?<unit2>${UNIT})?(?<close2>[)])?(?<notes>${NOTES})$`,
  'u',
);
const LONGEST = 48;
/** What most texts that are no number fail at once. */
const MAY_BE_NUMBER = /^[^a-z]{0,4}[a-z]{0,3}[^a-z]{0,4}[\d–—−-]/i;
const MARK = /[*†‡#]{1,3}|\((\w{1,2})\)|\[(\w{1,2})\]|\d/g;
/** A raised digit behind a number is only told from another number by the number's shape. */
const BARE_MARK = /(?:^|\s)\d$/;
/** Most numbers of tables: digits alone, or in the brackets that are their sign. */
const PLAIN = new RegExp(`^(?:${DIGITS}|\\((?:${DIGITS})\\))$`);

function plainNumber(text: string): PrintedNumber {
  const isOpened = text.startsWith('(');
  const [core, coreEnd] = isOpened ? [1, text.length - 1] : [0, text.length];
  const size = Number(text.slice(core, coreEnd).replaceAll(',', ''));
  return {
    start: 0,
    end: text.length,
    core,
    coreEnd,
    value: isOpened && size !== 0 ? -size : size,
    isDash: false,
    currency: '',
    unit: '',
    notes: [],
  };
}

/** Reads a cell that holds one number and nothing else; null where it does not. */
export function readPrintedNumber(text: string): PrintedNumber | null {
  if (text.length > LONGEST) return null;
  if (PLAIN.test(text)) return plainNumber(text);
  if (!MAY_BE_NUMBER.test(text)) return null;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const groups = match.groups!;
  const opened = Boolean(groups.open ?? groups.open2);
  const closed = Boolean(groups.close ?? groups.close2);
  // a bracket may be lost at either side, but one that closes what was not opened is no sign
  if (closed && !opened) return null;
  const digits = groups.digits;
  if (BARE_MARK.test(groups.notes!) && !/[,.]/.test(digits ?? '')) return null;
  const minus = [groups.sign, groups.inner, groups.sign2].some((sign) => sign !== undefined && sign !== '+');
  const size = digits === undefined ? 0 : Number(digits.replaceAll(',', ''));
  const core = groups.before!.length;
  return {
    start: 0,
    end: text.length - groups.notes!.length,
    core,
    coreEnd: core + (digits ?? groups.dash)!.length,
    value: size === 0 ? 0 : opened || minus ? -size : size,
    isDash: digits === undefined,
    currency: groups.currency ?? '',
    unit: (groups.unit ?? groups.unit2 ?? '').toLowerCase(),
    notes: [...groups.notes!.matchAll(MARK)].map((mark) => mark[1] ?? mark[2] ?? mark[0]),
  };
}

const YEAR = /^(?:19|20)\d\d(?:\s?(?:\(\w{1,2}\)|[*†‡]{1,3}))?$/;

/** Whether a text is a year and nothing else but a footnote's mark. */
export const isYear = (text: string): boolean => YEAR.test(text);
