import { COLON, COMMA, isDash, isMark, isQuote, OPEN, type Reading, SEMICOLON } from '../../text/reading.js';

export const isSeparator = (reading: Reading, at: number): boolean =>
  isMark(reading, at, COMMA) ||
  isMark(reading, at, SEMICOLON) ||
  isMark(reading, at, COLON) ||
  isMark(reading, at, OPEN) ||
  isQuote(reading, at) ||
  (isDash(reading, at) && !isInlineDash(reading, at));
const isInlineDash = ({ tokens }: Reading, at: number): boolean => tokens.gap[at] === 0;
