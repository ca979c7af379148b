import {
  CLOSE,
  hashOf,
  isGlued,
  isInline,
  isMark,
  isOne,
  isWord,
  PERCENT_SIGN,
  type Reading,
  words,
} from './reading.js';
import { DIGITS, WORD } from './tokens.js';

const NEGATIVE = hashOf('negative');
const MINUS = hashOf('minus');
const PLUS_WORD = hashOf('plus');

/** Behind these words an amount stands as a value, so that "minus" is its sign and brackets around it are. */
const BEFORE_VALUES = words(
  ...'of was were is are be been being or to at and from by between with totaled totalled versus vs approximately about around nearly roughly reached hit'.split(
    ' ',
  ),
);

/** Whether a quantity at a token stands behind a word that a value follows: "was", "of", "to". */
export const standsAsValue = (reading: Reading, at: number): boolean => isOne(reading, at - 1, BEFORE_VALUES);

/**
 * Whether the word in front of a quantity is its sign: "negative $1.3 million", "fell to minus 7%".
 * Refuses what is taken from something else: "revenue minus $2 million of costs", "$10 minus $3".
 *
 * @param first the quantity's first token
 */
export function hasSignWord(reading: Reading, first: number): boolean {
  const at = first - 1;
  if (!isInline(reading, first) || isGlued(reading, first)) return false;
  if (isWord(reading, at, NEGATIVE)) return !isGlued(reading, at);
  if (!isWord(reading, at, MINUS) || isMark(reading, at - 1, CLOSE)) return false;
  const { kind } = reading.tokens;
  const opens = at === 0 || !isInline(reading, at) || (kind[at - 1] !== WORD && !isFigure(reading, at - 1));
  // "$9 million, plus or minus $200,000"
  return opens || (standsAsValue(reading, at) && !isWord(reading, at - 2, PLUS_WORD));
}

const isFigure = ({ tokens }: Reading, at: number): boolean =>
  tokens.kind[at] === DIGITS || tokens.hash[at] === PERCENT_SIGN;
