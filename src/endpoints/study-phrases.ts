import {
  COMMA,
  hashOf,
  isCapitalised,
  isGlued,
  isHyphen,
  isMark,
  isOne,
  isWord,
  type Reading,
} from '../text/reading.js';
import { DIGITS } from '../text/tokens.js';
import { DETERMINERS, STUDY_NOUNS } from '../words/endpoint-words.js';
import { type Sentence, TERM_LINK } from './sentence.js';

/**
 * Behind "of the study", "for the 160-patient trial", "in TRIAL-1": the token behind the study a term belongs
 * to; the token itself when none follows.
 */
export function skipStudy({ reading, isStudy }: Sentence, at: number, end: number): number {
  if (!isOne(reading, at, TERM_LINK)) return at;
  for (let next = at + 1; next < Math.min(end, at + 16); next++) {
    if (isOne(reading, next, STUDY_NOUNS) && !isHyphen(reading, next + 1) && !isWord(reading, next, PHASE))
      return skipName(reading, next + 1, end);
    if (isStudy(next)) {
      const behind = skipName(reading, next, end);
      if (isOne(reading, behind, STUDY_NOUNS)) return behind + 1;
      return behind;
    }
    const isComma = isMark(reading, next, COMMA);
    if (
      (isComma && (next - at <= 2 || isOne(reading, next + 1, DETERMINERS))) ||
      isOne(reading, next, TERM_LINK)
    )
      break;
  }
  return at;
}

const PHASE = hashOf('phase');
function skipName(reading: Reading, at: number, end: number): number {
  let next = at;
  while (
    next < end &&
    (isCapitalised(reading, next) || isGlued(reading, next) || reading.tokens.kind[next] === DIGITS) &&
    !isMark(reading, next, COMMA)
  )
    next++;
  return next;
}
