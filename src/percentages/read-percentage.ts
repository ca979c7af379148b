import Big from 'big.js';
import { tellsChange } from '../text/changes.js';
import { skipPlus } from '../text/open-numbers.js';
import {
  CLOSE,
  hashOf,
  isDash,
  isGlued,
  isInline,
  isMark,
  isMasked,
  isMinus,
  isWord,
  OPEN,
  PERCENT_SIGN,
  PLUS,
  POINT,
  type Reading,
  textOf,
} from '../text/reading.js';
import { hasSignWord, standsAsValue } from '../text/sign-words.js';
import type { Read, Unit } from './read.js';
import { readUnit } from './read-unit.js';

const TO = hashOf('to');
const AND = hashOf('and');
const BETWEEN = hashOf('between');

/** A number with its sign; `signed` where one is printed. */
interface Signed {
  readonly first: number;
  /** without its sign: most numbers of a text have no unit of ours behind them, and nobody asks for their value */
  readonly decimal: string;
  readonly negative: boolean;
  readonly end: number;
  readonly signed: boolean;
}

function signedValue({ decimal, negative }: Signed): Big {
  const value = new Big(decimal);
  return negative ? value.times(-1) : value;
}

/** A number with the sign at its beginning: `-1.21`, `5`, `twenty`, `(1.2)` where a unit follows, `minus 3`. */
function readNumber(reading: Reading, at: number): Signed | null {
  const word = reading.numbers.has(at + 1) && hasSignWord(reading, at + 1);
  const minus = isMinus(reading, at) && isGlued(reading, at + 1);
  const opened = isMark(reading, at, OPEN) && isGlued(reading, at + 1);
  const signed = word || minus || opened;
  const number = reading.numbers.get(signed ? at + 1 : at);
  if (!number || isMasked(reading, at)) return null;
  if (opened && !isMark(reading, number.end, CLOSE)) return null;
  const end = opened ? number.end + 1 : number.end;
  return { first: at, decimal: number.decimal, negative: signed, end, signed };
}

const inPercent = (value: Big, unit: Unit): Big => (unit === 'basis_points' ? value.div(100) : value);

/** A minus sign that belongs to the number: glued to it, and to nothing in front. */
function signBefore(reading: Reading, at: number): boolean {
  if (!isMinus(reading, at - 1) || !isGlued(reading, at)) return false;
  return (
    !isGlued(reading, at - 1) ||
    isMark(reading, at - 2, '('.charCodeAt(0)) ||
    isMark(reading, at - 2, ':'.charCodeAt(0)) ||
    isMark(reading, at - 2, '/'.charCodeAt(0))
  );
}

/** Whether the digits at a token stand behind a decimal point alone: the "5" of ".5%". */
const isBehindPoint = (reading: Reading, at: number): boolean =>
  isMark(reading, at - 1, POINT) && isGlued(reading, at) && !isGlued(reading, at - 1);

/** Whether digits can number an item of a list. */
const isOrdinal = (digits: string): boolean => /^\d$/.test(digits);

/** A number with what belongs to it in front: `5`, `-1.21`, `.5`, `negative 3`, `(3.4)` where brackets are its sign. */
function readSigned(reading: Reading, at: number): Signed | null {
  const phrase = reading.numbers.get(at);
  if (!phrase || isMasked(reading, at)) return null;
  const { end } = phrase;
  const pointed = isBehindPoint(reading, at) && /^\d+$/.test(textOf(reading, at));
  const first = pointed ? at - 1 : at;
  const decimal = pointed ? `0.${textOf(reading, at)}` : phrase.decimal;
  if (signBefore(reading, first) || hasSignWord(reading, first))
    return { first: first - 1, decimal, negative: true, end, signed: true };
  const opened = isMark(reading, first - 1, OPEN) && isGlued(reading, first);
  // "and (2) percent change" is the second of a list
  const signs = () =>
    isMark(reading, end + 1, PERCENT_SIGN) ||
    (standsAsValue(reading, first - 1) && !isOrdinal(textOf(reading, at)));
  if (opened && signs() && isMark(reading, end, CLOSE) && readUnit(reading, end + 1))
    return { first: first - 1, decimal, negative: true, end: end + 1, signed: true };
  const signed = isMark(reading, first - 1, PLUS) && isGlued(reading, first);
  return { first, decimal, negative: false, end, signed };
}

/** Whether brackets around a percentage are its sign: "a margin of (1.2%)"; not "$5 million (1.2%)". */
const isBracketed = (reading: Reading, first: number, end: number): boolean =>
  isMark(reading, first - 1, OPEN) &&
  isGlued(reading, first) &&
  isMark(reading, end, CLOSE) &&
  standsAsValue(reading, first - 1);

/** The high end behind a low one: `10% to 12%`, `10-12%`, `between 35 and 38 percent`. */
function readHigh(
  reading: Reading,
  first: number,
  at: number,
): { value: Big; unit: Unit; end: number; dash: boolean; signed: boolean } | null {
  const dash = isDash(reading, at);
  const and = isWord(reading, at, AND) && isWord(reading, first - 1, BETWEEN);
  if (!(dash || and || isWord(reading, at, TO)) || !isInline(reading, at + 1)) return null;
  const number = readNumber(reading, at + 1);
  if (!number) return null;
  const unit = readUnit(reading, number.end);
  return unit && { value: signedValue(number), unit: unit.unit, end: unit.end, dash, signed: number.signed };
}

/** `1.5%` · `20 per cent` · `25 bps` · `10% to 12%` · `-1.21%` · `10-12%`. */
export function readPercentage(reading: Reading, at: number): Read | null {
  const number = readSigned(reading, at);
  if (!number) return null;
  const { first } = number;
  const plus = skipPlus(reading, number.end);
  const open = plus > number.end;
  const unit = readUnit(reading, plus);
  const high = readHigh(reading, first, unit?.end ?? number.end);
  if (!unit && !high) return null;
  const low = signedValue(number);
  if (
    high &&
    (!unit || unit.unit === high.unit) &&
    high.value.gt(low) &&
    (high.dash || !tellsChange(reading, { first, end: high.end, whole: unit !== null }))
  )
    return {
      first,
      end: high.end,
      low: inPercent(low, high.unit),
      high: inPercent(high.value, high.unit),
      unit: high.unit,
      signed: number.signed || high.signed,
      open: false,
      rule: 'range',
    };
  if (!unit) return null;
  const bracketed = !number.signed && isBracketed(reading, first, unit.end);
  const percent = inPercent(low, unit.unit);
  const value = bracketed ? percent.times(-1) : percent;
  return {
    first: bracketed ? first - 1 : first,
    end: bracketed ? unit.end + 1 : unit.end,
    low: value,
    high: value,
    unit: unit.unit,
    signed: number.signed || bracketed,
    open,
    rule: unit.unit.replace('_', '-'),
  };
}
