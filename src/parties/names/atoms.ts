import { COMMON, FUNCTION_WORD, MONTH } from '../../text/classes.js';
import {
  AMPERSAND,
  hasClass,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isOne,
  isWord,
  PLUS,
  POINT,
  type Reading,
  words,
} from '../../text/reading.js';
import { CAMEL, CAPITALISED, DIGITS, MARK, NO_GAP, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { formAbbreviations } from '../../words/legal-forms.js';

const S = hashOf('s');
const CO = hashOf('co');
const OPERATIVE = hashOf('operative');
const EN_DASH = '–'.charCodeAt(0);
/** Companies whose names end in a possessive. */
const ENDS_IN_S = words(
  ...'moody mcdonald macy lowe sotheby christie kohl domino wendy levi denny lloyd dillard bloomingdale hershey arby kellogg sainsbury'.split(
    ' ',
  ),
);
const ABBREVIATED = words(
  ...formAbbreviations,
  'jr',
  'sr',
  'st',
  'bros',
  'wm',
  'geo',
  'chas',
  'thos',
  'mt',
  'dept',
  'ft',
  'dr',
  'univ',
  'gebr',
  'hnos',
  'cie',
  'cia',
  'cía',
  'nachf',
);

/** Tokens of the longest word of a name; initials and hyphens without end are none. */
const LONGEST_ATOM = 60;

/**
 * Where the word of a name that starts at a token ends: letters with what is glued to them (initials,
 * hyphens, digits), without a possessive; or `at` where no name word starts there.
 */
export function endOfAtom(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (at >= tokens.count || isMasked(reading, at)) return at;
  if (tokens.kind[at] === DIGITS) {
    const glued =
      isGlued(reading, at + 1) &&
      tokens.kind[at + 1] === WORD &&
      (isCapitalised(reading, at + 1) || (tokens.shape[at + 1]! & CAMEL) !== 0);
    if (!glued && !isHyphenatedNumber(reading, at)) return at;
  } else if (tokens.kind[at] !== WORD || !(isCapitalised(reading, at) || tokens.shape[at]! & CAMEL))
    return at;
  let end = at + 1;
  while (end - at < LONGEST_ATOM) {
    if (!isGlued(reading, end)) break;
    const { kind } = tokens;
    if (kind[end] === WORD || kind[end] === DIGITS) {
      if (tokens.gap[end] !== NO_GAP) break;
      end++;
      continue;
    }
    const next = end + 1;
    const joined = isGlued(reading, next) && (kind[next] === WORD || kind[next] === DIGITS);
    if (isMark(reading, end, POINT)) {
      if (joined && kind[next] === WORD && kind[end - 1] === WORD) end = next + 1;
      else if (isAbbreviation(reading, at, end)) {
        end++;
        break;
      } else break;
    } else if (isHyphen(reading, end)) {
      const part = isCapitalised(reading, next) || kind[next] === DIGITS || isLowerPart(reading, next);
      if (!joined || !(part || isLowerPrefix(reading, next) || isInnerLink(reading, next))) break;
      end = next + 1;
    } else if (isMark(reading, end, EN_DASH)) {
      if (!joined || !isCapitalised(reading, next) || hasClass(reading, next, MONTH)) break;
      end = next + 1;
    } else if (isApostrophe(reading, end)) {
      if (!joined) break;
      if (isWord(reading, next, S) ? !isOne(reading, end - 1, ENDS_IN_S) : !isLetterOfName(reading, next))
        break;
      end = next + 1;
    } else if (isMark(reading, end, AMPERSAND)) {
      if (!joined) break;
      end = next + 1;
    } else if (isMark(reading, end, PLUS) && !joined) {
      end++;
      break;
    } else break;
  }
  return end;
}

/** "O'Example", and "Exampl'h": the "c'h" of Breton names. */
const isLetterOfName = ({ text, tokens }: Reading, at: number): boolean =>
  (tokens.shape[at]! & CAPITALISED) !== 0 ||
  /^c.h/i.test(text.slice(tokens.end[at - 2]! - 1, tokens.start[at]! + 1));

/** "Stoke-on-Trent", "Bagh-e-Example": a word in lower case that hyphens join to capitals on both sides. */
const isInnerLink = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  isHyphen(reading, at + 1) &&
  isGlued(reading, at + 1) &&
  isGlued(reading, at + 2) &&
  isCapitalised(reading, at + 2);

/** `24-7PressRelease`: digits that lead to letters through a hyphen. */
const isHyphenatedNumber = (reading: Reading, at: number): boolean =>
  isHyphen(reading, at + 1) &&
  isGlued(reading, at + 1) &&
  isGlued(reading, at + 2) &&
  reading.tokens.kind[at + 2] === DIGITS &&
  isGlued(reading, at + 3) &&
  isCapitalised(reading, at + 3);

/** The lower-case half of a hyphenated name: "Soo-yeon", "Seo-yeon". */
const isLowerPart = (reading: Reading, at: number): boolean =>
  isSyllable(reading, at) ||
  // "Co-operative"
  (isWord(reading, at, OPERATIVE) && isWord(reading, at - 2, CO)) ||
  (!hasNaming(reading, at, FUNCTION_WORD | COMMON) &&
    !(isGlued(reading, at + 1) && (reading.tokens.kind[at + 1] !== MARK || isHyphen(reading, at + 1))));

/** "Shin Min-ah": the second syllable of an East Asian given name, whatever word it looks like. */
const isSyllable = (reading: Reading, at: number): boolean => {
  const { start, end } = reading.tokens;
  const given = at - 2;
  return (
    isCapitalised(reading, given) &&
    isCapitalised(reading, given - 1) &&
    isInline(reading, given) &&
    !isCapitalised(reading, at) &&
    !hasNaming(reading, at, FUNCTION_WORD) &&
    end[at]! - start[at]! <= LONGEST_SYLLABLE &&
    end[given]! - start[given]! <= LONGEST_SYLLABLE &&
    end[given - 1]! - start[given - 1]! <= LONGEST_SYLLABLE
  );
};
const LONGEST_SYLLABLE = 5;

const PREFIXES = wordSet('health operative tech care commerce line up');
/** The lower-case half of a compound that a name goes on behind: "Mobile-health Network". */
const isLowerPrefix = (reading: Reading, at: number): boolean =>
  isOne(reading, at, PREFIXES) &&
  isCapitalised(reading, at + 1) &&
  isInline(reading, at + 1) &&
  !isGlued(reading, at + 1);

/** Whether the point at `end` belongs to an abbreviation or initial rather than to the sentence. */
function isAbbreviation(reading: Reading, at: number, end: number): boolean {
  const last = end - 1;
  const { tokens } = reading;
  if (tokens.kind[last] !== WORD) return false;
  const letter = tokens.end[last]! - tokens.start[last]! === 1;
  return (
    letter ||
    isOne(reading, last, ABBREVIATED) ||
    (last > at + 1 && isMark(reading, last - 1, POINT) && tokens.end[last]! - tokens.start[last]! < 3)
  );
}

export const isNameWord = (reading: Reading, at: number): boolean => endOfAtom(reading, at) > at;

/** The last token of a name so far that is a word. */
export function lastWord(reading: Reading, end: number): number {
  let at = end - 1;
  while (at > 0 && reading.tokens.kind[at] !== WORD) at--;
  return at;
}
