import { ORGANISATION_HEAD, WEAK_HEAD } from '../../text/classes.js';
import {
  hashOf,
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  PLUS,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { DIGITS, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Occurrence } from '../names/occurrence.js';
import type { EvidenceRule } from './rule.js';
import { before } from './surroundings.js';
import { LOWER_BEHIND, ONE_WORD, WITHOUT_FORM, WORD_BEFORE } from './traits.js';

/** What the words around a name make of it that is no party: what is earned, numbered papers, chairs, families. */

const IN = hashOf('in');
const OF = hashOf('of');
const THE = hashOf('the');
const YEAR = wordSet('year month week decade');

const DEGREES = wordSet(`
  degree degrees bachelor bachelors master masters mba diploma diplomas doctorate doctorates phd msc bsc certificate
  certificates major majors minor graduate graduated postgraduate licentiate studies qualification qualifications
`);
const LONGEST_DEGREE = 4;
/** "degrees in | Law and Business Administration", "a Master's degree in | Finance". */
function isFieldOfDegree(reading: Reading, name: Occurrence): boolean {
  const link = before(reading, name);
  if (!isWord(reading, link, IN)) return false;
  for (let at = link - 1; at > link - LONGEST_DEGREE && isInline(reading, at + 1); at--)
    if (isOne(reading, at, DEGREES)) return true;
  return false;
}

/** "Law Firm | of the Year": a prize, whatever wins it. */
const isPrize = (reading: Reading, { first, end }: Occurrence): boolean => {
  for (let at = first; at <= end; at++)
    if (isWord(reading, at, OF) && isWord(reading, at + 1, THE) && isOne(reading, at + 2, YEAR)) return true;
  return false;
};

const HOLDERS = wordSet('chair professor professorship fellow lecturer scholar');
const FIELDS = wordSet('of in for at');
const LONGEST_DONOR = 3;
/** "the | Merriweather Professor of Medicine": who paid for a chair. */
const isNamesake = (reading: Reading, { end, atoms }: Occurrence): boolean =>
  atoms.length <= LONGEST_DONOR &&
  !hasNaming(reading, atoms.at(-1)!, ORGANISATION_HEAD | WEAK_HEAD) &&
  isOne(reading, end, HOLDERS) &&
  isCapitalised(reading, end) &&
  isInline(reading, end) &&
  isOne(reading, end + 1, FIELDS) &&
  !isWord(reading, end + 2, THE);

const KIN = wordSet('family families brothers sisters heirs siblings dynasty clan');
/** "the | Pugh family". */
const isFamily = (reading: Reading, name: Occurrence): boolean =>
  isOne(reading, name.end, KIN) &&
  !isCapitalised(reading, name.end) &&
  isOne(reading, name.first - 1, ARTICLES);
const ARTICLES = wordSet('the and');

const RATING = /^(?:A{1,3}|B{1,3}|C{1,3}|Aaa|Aa|Baa|Ba|Caa|Ca)$/;
const RATED = wordSet('rated rating ratings');
/** "rated | Aa3", "AA-": a grade of credit. */
const isRating = (reading: Reading, name: Occurrence): boolean =>
  RATING.test(textOf(reading, name.first)) &&
  (isOne(reading, before(reading, name), RATED) ||
    (isGlued(reading, name.first + 1) &&
      (reading.tokens.kind[name.first + 1] === DIGITS ||
        isHyphen(reading, name.first + 1) ||
        isMark(reading, name.first + 1, PLUS)) &&
      !(isGlued(reading, name.first + 2) && reading.tokens.kind[name.first + 2] === WORD)));

export const neitherPlaceRules: readonly EvidenceRule[] = [
  {
    name: 'degree-grade-or-prize',
    kind: 'neither',
    needs: WITHOUT_FORM,
    holds: (reading, name) =>
      isPrize(reading, name) || isFieldOfDegree(reading, name) || isRating(reading, name),
  },
  { name: 'namesake-of-chair', kind: 'neither', needs: WITHOUT_FORM, holds: isNamesake },
  {
    name: 'family',
    kind: 'neither',
    needs: ONE_WORD | WITHOUT_FORM | LOWER_BEHIND | WORD_BEFORE,
    holds: isFamily,
  },
];
