import type { Criterion } from '../record/endpoint.js';
import {
  isGlued,
  isInline,
  isMark,
  isOne,
  OPEN,
  PERCENT_SIGN,
  type Reading,
  SLASH,
  textOf,
} from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { list } from '../words/endpoint-words.js';
import type { Phrase } from './phrases.js';

type Comparator = Criterion['comparator'];

const SIGNS: Readonly<Record<string, Comparator>> = { '<': '<', '≤': '<=', '>': '>', '≥': '>=', '=': '=' };
/** Words in front of a number, the longest first. */
const WORDS: readonly [readonly string[], Comparator][] = [
  [['no', 'higher', 'than'], '<='],
  [['no', 'more', 'than'], '<='],
  [['not', 'more', 'than'], '<='],
  [['no', 'less', 'than'], '>='],
  [['no', 'lower', 'than'], '>='],
  [['not', 'exceeding'], '<='],
  [['fewer', 'than'], '<'],
  [['less', 'than'], '<'],
  [['lower', 'than'], '<'],
  [['more', 'than'], '>'],
  [['greater', 'than'], '>'],
  [['higher', 'than'], '>'],
  [['at', 'least'], '>='],
  [['at', 'most'], '<='],
  [['below'], '<'],
  [['under'], '<'],
  [['above'], '>'],
];
const LOWER = list('lower less fewer below');
const HIGHER = list('higher more greater above');
const OR = list('or');
const OF = list('of is was a an to or');
const ENDS_MEASURE = list(
  'a an the of with or and any no individual patients participants total is was reaching attaining having',
);
const TIMES = '×'.charCodeAt(0);
const NO_UNIT = list(
  'or and at in of on to by from within without during as per vs versus with for after than is was more less',
);

/** The comparator that ends right before token `at`, with its first token; or null. */
function comparatorBefore(
  reading: Reading,
  at: number,
  floor: number,
): { comparator: Comparator; first: number } | null {
  const { text, tokens } = reading;
  const sign = SIGNS[text.slice(tokens.start[at - 1], tokens.end[at - 1])];
  if (sign && at - 1 >= floor) {
    const before = text[tokens.start[at - 2] ?? 0];
    if (sign === '=' && at - 2 >= floor && (before === '<' || before === '>'))
      return { comparator: `${before}=`, first: at - 2 };
    return { comparator: sign, first: at - 1 };
  }
  for (const [words, comparator] of WORDS) {
    const first = at - words.length;
    if (first >= floor && words.every((word, index) => textOf(reading, first + index).toLowerCase() === word))
      return { comparator, first };
  }
  return null;
}

/** "2 or lower": the comparator behind a number, or null. */
const comparatorBehind = (reading: Reading, at: number): Comparator | null =>
  !isOne(reading, at, OR)
    ? null
    : isOne(reading, at + 1, LOWER)
      ? '<='
      : isOne(reading, at + 1, HIGHER)
        ? '>='
        : null;

/** The unit behind a number: "mg/dL", "g/g", "%"; the token behind it. */
function readUnit(reading: Reading, at: number, limit: number): { unit: string; end: number } {
  const { tokens } = reading;
  if (isMark(reading, at, PERCENT_SIGN)) return { unit: '%', end: at + 1 };
  if (isMark(reading, at, TIMES)) {
    let end = at + 2;
    while (end < limit && isGlued(reading, end)) end++;
    return { unit: textOf(reading, at, end), end };
  }
  if (at >= limit || tokens.kind[at] !== WORD || !isInline(reading, at) || isOne(reading, at, NO_UNIT))
    return { unit: '', end: at };
  let end = at + 1;
  while (end < limit && isGlued(reading, end) && (isMark(reading, end, SLASH) || tokens.kind[end] === WORD))
    end++;
  const unit = textOf(reading, at, end);
  return unit.length <= 4 || unit.includes('/') ? { unit, end } : { unit: '', end: at };
}

/** What is compared: up to four words in front of a comparator; empty where nothing is, or where it is denied. */
function measureBefore(reading: Reading, end: number, floor: number): string {
  let last = end;
  while (last > floor && isOne(reading, last - 1, OF)) last--;
  let first = last;
  for (let words = 0; first > floor && words < 4; ) {
    if (isMark(reading, first - 1, OPEN)) break;
    const glued = isGlued(reading, first) && first < last;
    if (!glued && (reading.tokens.kind[first - 1] !== WORD || isOne(reading, first - 1, ENDS_MEASURE))) break;
    if (!glued) words++;
    first--;
  }
  const denied = isOne(reading, first - 1, DENIALS);
  const name =
    first < last && !denied && !isOne(reading, last - 1, NO_NAME) ? textOf(reading, first, last) : '';
  return name.length > 1 ? name : '';
}
const DENIALS = list('no without not');
const NO_NAME = list('on by at in for or and to with');

/**
 * Finds the thresholds in a stretch: what is compared, how, and with what.
 *
 * Takes "bilirubin < 2 mg/dL", "UPCR below 0.5 g/g", "a modified Mayo score of 2 or lower".
 * Refuses numbers without something that is compared with them.
 */
export function findCriteria(reading: Reading, { first, end }: Phrase): Criterion[] {
  const found: Criterion[] = [];
  for (let at = first; at < end; at++) {
    const number = reading.numbers.get(at);
    if (!number || number.end > end) continue;
    const { unit, end: behind } = readUnit(reading, number.end, end);
    const before = comparatorBefore(reading, at, first);
    const comparator = before?.comparator ?? comparatorBehind(reading, behind);
    const measure = comparator ? measureBefore(reading, before?.first ?? at, first) : '';
    if (comparator && measure) found.push({ measure, comparator, value: number.value, unit });
    at = number.end - 1;
  }
  return found;
}
