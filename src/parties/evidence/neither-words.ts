import {
  AGENCY,
  CURRENCY,
  FAMILY_NAME,
  GIVEN_NAME,
  KNOWN_ORGANISATION,
  MONTH,
  ORGANISATION_HEAD,
  PLACE,
  WEEKDAY,
} from '../../text/classes.js';
import {
  hasClass,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  POINT,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { shortSeats } from '../../words/title-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { hasGivenName } from '../names/personal-shape.js';
import {
  atomCount,
  coreHead,
  hasDigits,
  isCamel,
  isEveryday,
  isGeneric,
  isUpper,
  isUsedInLowerCase,
  isWellKnown,
} from '../names/shape.js';
import type { EvidenceRule } from './rule.js';
import { EVERYDAY, FIRST, IN_CAPITALS, NUMBERED, ONE_WORD, WITHOUT_FORM } from './traits.js';

/** What the words of a name say against a party. */

/** A given name and one more word: not "Victoria Harbour", where only a surname tells it from a place. */
const isPlainPerson = (reading: Reading, name: Occurrence): boolean =>
  hasGivenName(reading, name) &&
  (!hasNaming(reading, name.first, PLACE) || hasNaming(reading, name.atoms.at(-1)!, FAMILY_NAME));

const SEATS = wordSet(shortSeats);

/** "U.S. Rep | . Jane Doe": the seat of the person behind it, written short. */
const isSeat = (reading: Reading, { atoms, end }: Occurrence): boolean =>
  isOne(reading, atoms.at(-1)!, SEATS) &&
  isMark(reading, end, POINT) &&
  isCapitalised(reading, end + 1) &&
  isInline(reading, end + 1);

export const neitherWordRules: readonly EvidenceRule[] = [
  { name: 'seat', kind: 'neither', needs: WITHOUT_FORM, holds: isSeat },
  {
    name: 'generic-noun',
    kind: 'neither',
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, name) => atomCount(name) === 1 && isGeneric(reading, name),
  },
  {
    name: 'everyday-words',
    kind: 'neither',
    needs: EVERYDAY | WITHOUT_FORM,
    holds: (reading, name) =>
      isEveryday(reading, name) &&
      !isPlainPerson(reading, name) &&
      (name.initial || isUsedInLowerCase(reading, name) || atomCount(name) > 1),
  },
  {
    name: 'everyday-word',
    kind: 'neither',
    light: true,
    needs: EVERYDAY | ONE_WORD | WITHOUT_FORM,
    holds: (reading, name) => isEveryday(reading, name) && !name.initial && atomCount(name) === 1,
  },
  {
    name: 'only-initial',
    kind: 'neither',
    light: true,
    needs: ONE_WORD | FIRST | WITHOUT_FORM,
    holds: (reading, name) =>
      name.initial &&
      atomCount(name) === 1 &&
      name.legalForm === null &&
      !(isWellKnown(reading, name) && !hasNaming(reading, name.first, FAMILY_NAME | GIVEN_NAME)) &&
      (name.bracket?.tickers.length ?? 0) === 0,
  },
  {
    name: 'lone-given-name',
    kind: 'neither',
    light: true,
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, name) =>
      atomCount(name) === 1 &&
      hasNaming(reading, name.first, GIVEN_NAME) &&
      !hasNaming(reading, name.first, KNOWN_ORGANISATION) &&
      name.legalForm === null,
  },
  {
    name: 'code',
    kind: 'neither',
    light: true,
    needs: NUMBERED | WITHOUT_FORM,
    holds: (reading, name, { isDomainName }) =>
      name.legalForm === null &&
      hasDigits(reading, name) &&
      !isDomainName(name.key) &&
      !/\.[a-z]{2,4}$/.test(textOf(reading, name.first, name.end)) &&
      atomCount(name) < 3 &&
      !hasNaming(reading, coreHead(reading, name), ORGANISATION_HEAD),
  },
  {
    name: 'acronym',
    kind: 'neither',
    light: true,
    needs: IN_CAPITALS | ONE_WORD,
    holds: (reading, name) =>
      atomCount(name) === 1 &&
      isUpper(reading, name.first) &&
      name.end === name.first + 1 &&
      !hasNaming(reading, name.first, AGENCY | KNOWN_ORGANISATION),
  },
  {
    name: 'currency',
    kind: 'neither',
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, name) =>
      atomCount(name) === 1 &&
      name.legalForm === null &&
      hasClass(reading, name.first, CURRENCY) &&
      name.end === name.first + 1,
  },
  {
    name: 'letters',
    kind: 'neither',
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, { first, end, legalForm }) =>
      legalForm === null &&
      reading.tokens.end[first]! - reading.tokens.start[first]! === 1 &&
      (end === first + 1 ||
        (end > first + 2 && isMark(reading, first + 1, POINT) && isMark(reading, end - 1, POINT))),
  },
  {
    name: 'month-or-day',
    kind: 'neither',
    needs: WITHOUT_FORM,
    holds: (reading, name) =>
      name.legalForm === null &&
      hasClass(reading, name.first, MONTH | WEEKDAY) &&
      (atomCount(name) === 1 || reading.tokens.kind[name.end] === DIGITS),
  },
  {
    name: 'camel',
    kind: 'neither',
    light: true,
    needs: ONE_WORD,
    holds: (reading, { first }) => isCamel(reading, first) && !isCapitalised(reading, first),
  },
];
