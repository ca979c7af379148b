import { DEGREE } from '../text/classes.js';
import { codesOf } from '../text/integer-set.js';
import { COLON, COMMA, POINT, SLASH } from '../text/reading.js';
import { DIGITS } from '../text/tokens.js';
import { companyEndings } from '../words/company-endings.js';
import type { TaggedSentence } from './sentence.js';
import { CCONJ, NUM, OTHER, PROPN } from './tags.js';

const HYPHENS = codesOf('-‐‑');
const APOSTROPHES = codesOf("'’‘ʼ`");
const YEAR_LENGTH = 4;

/** Whether a token joins the words on both sides into one: "co-primary", "and/or", "S.p.A.", "Alpha, Inc.". */
export function bridges(sentence: TaggedSentence, at: number): boolean {
  const mark = sentence.mark(at);
  if (mark === 0 || !sentence.has(at + 1)) return false;
  if (mark === COMMA)
    return (
      companyEndings.has(sentence.hash(at + 1)) ||
      (sentence.naming(at + 1) & DEGREE) !== 0 ||
      isDateComma(sentence, at)
    );
  if (!sentence.isGlued(at)) return false;
  if (mark === COLON)
    return sentence.isGlued(at + 1) && sentence.tag(at - 1) === NUM && sentence.tag(at + 1) === NUM;
  // a full stop inside a sentence belongs to an abbreviation
  if (mark === POINT)
    return (
      sentence.isWord(at - 1) &&
      (!sentence.mark(at + 1) || sentence.mark(at + 1) === COMMA || sentence.isGlued(at + 2))
    );
  if (APOSTROPHES.has(mark)) return sentence.isGlued(at + 1) || sentence.word(at - 1).endsWith('s');
  return (HYPHENS.has(mark) || mark === SLASH) && sentence.isGlued(at + 1);
}

/** "December 28, 2006" */
function isDateComma(sentence: TaggedSentence, at: number): boolean {
  const { kind, start, end } = sentence.reading.tokens;
  const next = at + 1;
  return (
    (kind[at - 1] === DIGITS || sentence.isGlued(at - 1)) &&
    kind[next] === DIGITS &&
    end[next]! - start[next]! === YEAR_LENGTH &&
    (sentence.tag(at - 2) === PROPN || sentence.tag(at - 3) === PROPN)
  );
}

/** Whether a hyphen joins a word to the next. */
export const isCompound = (sentence: TaggedSentence, at: number): boolean =>
  sentence.isWord(at) &&
  HYPHENS.has(sentence.mark(at + 1)) &&
  sentence.isGlued(at + 1) &&
  sentence.isGlued(at + 2) &&
  sentence.isWord(at + 2);

/** Whether a hyphen joins a word to the one before it. */
export const isHyphened = (sentence: TaggedSentence, at: number): boolean =>
  sentence.isWord(at) &&
  HYPHENS.has(sentence.mark(at - 1)) &&
  sentence.isGlued(at) &&
  sentence.isGlued(at - 1);

/** A number with a scale or a sign behind it: "5 million", "64%". */
export const isAmount = (sentence: TaggedSentence, at: number): boolean =>
  (sentence.tag(at + 1) === NUM && sentence.isWord(at + 1)) ||
  (sentence.tag(at + 1) === OTHER && sentence.isGlued(at + 1));

export const isAmpersand = (sentence: TaggedSentence, at: number): boolean =>
  sentence.mark(at) !== 0 && sentence.tag(at) === CCONJ;
