import {
  AGENCY,
  COMMON,
  CURRENCY,
  FAMILY_NAME,
  GIVEN_NAME,
  KNOWN_ORGANISATION,
  MONTH,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PLACE,
  PRODUCT_NOUN,
  WEEKDAY,
} from '../../text/classes.js';
import {
  CLOSE,
  COMMA,
  hasClass,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isQuote,
  OPEN,
  POINT,
  type Reading,
  textOf,
  words,
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { isBusinessTerm } from '../../words/business-terms.js';
import { NEAR } from '../../words/context-words.js';
import { isOtherThing, isPlaceName } from '../names/name-words.js';
import { isOwner, type Occurrence } from '../names/occurrence.js';
import {
  atomCount,
  coreHead,
  hasDigits,
  hasGivenName,
  isEveryday,
  isGeneric,
  isUpper,
  isUsedInLowerCase,
  isWellKnown,
} from '../names/shape.js';
import { titleAssigned } from './assigned.js';
import { isField, isInCountry, isPlural, isTrademark, LANGUAGES } from './other-things.js';
import type { EvidenceRule } from './rule.js';
import { before, hasDealing, hasTitleBehind, isListedProduct } from './surroundings.js';
import {
  EVERYDAY,
  FIRST,
  IN_CAPITALS,
  LINKED,
  MARK_BEFORE,
  MORE_WORDS,
  NOUN_BEFORE,
  NUMBERED,
  ONE_WORD,
  OTHER_HEADED,
  PLACED,
  PRODUCT_BEHIND,
  WITHOUT_FORM,
  WORD_BEFORE,
} from './traits.js';

const SYMBOL_WORDS = words('symbol', 'symbols', 'ticker', 'tickers');

/** A given name and one more word: not "Victoria Harbour", where only a surname tells it from a place. */
const isPlainPerson = (reading: Reading, name: Occurrence): boolean =>
  hasGivenName(reading, name) &&
  (!hasNaming(reading, name.first, PLACE) || hasNaming(reading, name.atoms.at(-1)!, FAMILY_NAME));

/** What speaks against a party: places, products, studies, terms, ordinary words with a capital. */
export const neitherRules: readonly EvidenceRule[] = [
  { name: 'place', kind: 'neither', weight: 9, needs: PLACED | WITHOUT_FORM, holds: isPlaceName },
  {
    name: 'place-in',
    kind: 'neither',
    weight: 3,
    needs: LINKED | WITHOUT_FORM,
    holds: (reading, name) =>
      isOne(reading, before(reading, name), NEAR) &&
      !isOwner(reading, name.end) &&
      !hasDealing(reading, name) &&
      name.legalForm === null &&
      !hasNaming(reading, coreHead(reading, name), ORGANISATION_HEAD),
  },
  {
    name: 'other-head',
    kind: 'neither',
    weight: 9,
    needs: OTHER_HEADED | WITHOUT_FORM,
    holds: (reading, name) =>
      isOtherThing(reading, name) &&
      !isWellKnown(reading, name) &&
      (atomCount(name) > 1 || hasNaming(reading, name.first, COMMON)) &&
      !(hasNaming(reading, name.first, GIVEN_NAME) && hasTitleBehind(reading, name)) &&
      !(hasNaming(reading, name.first, GIVEN_NAME) && titleAssigned(reading, name) !== null),
  },
  {
    name: 'product-noun-behind',
    kind: 'neither',
    weight: 4,
    needs: PRODUCT_BEHIND,
    holds: (reading, { end }) =>
      hasNaming(reading, end, PRODUCT_NOUN) && !isCapitalised(reading, end) && isInline(reading, end),
  },
  {
    name: 'product-noun-before',
    kind: 'neither',
    weight: 4,
    needs: NOUN_BEFORE,
    holds: (reading, name) =>
      name.afterDegrees === name.end &&
      hasNaming(reading, before(reading, name), PRODUCT_NOUN) &&
      !hasNaming(reading, before(reading, name), ORGANISATION_NOUN) &&
      !isCapitalised(reading, before(reading, name)) &&
      isInline(reading, name.first),
  },
  {
    name: 'one-of-products',
    kind: 'neither',
    weight: 4,
    needs: WITHOUT_FORM,
    holds: isListedProduct,
  },
  {
    name: 'trademark',
    kind: 'neither',
    weight: 6,
    holds: (reading, { end }) => isTrademark(reading, end),
  },
  {
    name: 'language',
    kind: 'neither',
    weight: 9,
    holds: (reading, name) => name.atoms.every((atom) => isOne(reading, atom, LANGUAGES)),
  },
  { name: 'in-country', kind: 'neither', weight: 6, needs: LINKED | WITHOUT_FORM, holds: isInCountry },
  { name: 'field-of-study', kind: 'neither', weight: 8, needs: WORD_BEFORE | WITHOUT_FORM, holds: isField },
  { name: 'plural-acronym', kind: 'neither', weight: 9, holds: isPlural },
  {
    name: 'business-term',
    kind: 'neither',
    weight: 12,
    needs: WITHOUT_FORM,
    holds: (_, { key }) => isBusinessTerm(key),
  },
  {
    name: 'symbol',
    kind: 'neither',
    weight: 12,
    holds: (reading, name) =>
      isOne(reading, before(reading, name), SYMBOL_WORDS) ||
      (isOne(reading, name.first - 2, SYMBOL_WORDS) && isQuote(reading, name.first - 1)),
  },
  {
    name: 'generic-noun',
    kind: 'neither',
    weight: 30,
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, name) => atomCount(name) === 1 && isGeneric(reading, name),
  },
  {
    name: 'generic-nouns',
    kind: 'neither',
    weight: 8,
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: (reading, name) => atomCount(name) > 1 && isGeneric(reading, name),
  },
  {
    name: 'everyday-words',
    kind: 'neither',
    weight: 5,
    needs: EVERYDAY | WITHOUT_FORM,
    holds: (reading, name) =>
      isEveryday(reading, name) &&
      !isPlainPerson(reading, name) &&
      (name.initial || isUsedInLowerCase(reading, name) || atomCount(name) > 1),
  },
  {
    name: 'everyday-word',
    kind: 'neither',
    weight: 2,
    needs: EVERYDAY | ONE_WORD | WITHOUT_FORM,
    holds: (reading, name) => isEveryday(reading, name) && !name.initial && atomCount(name) === 1,
  },
  {
    name: 'adverb',
    kind: 'neither',
    weight: 9,
    needs: ONE_WORD | FIRST,
    holds: (reading, name) =>
      atomCount(name) === 1 &&
      name.initial &&
      isMark(reading, name.end, COMMA) &&
      textOf(reading, name.first).endsWith('ly'),
  },
  {
    name: 'only-initial',
    kind: 'neither',
    weight: 2,
    needs: ONE_WORD | FIRST | WITHOUT_FORM,
    holds: (_, name) =>
      name.initial &&
      atomCount(name) === 1 &&
      name.legalForm === null &&
      (name.bracket?.tickers.length ?? 0) === 0,
  },
  {
    name: 'lone-given-name',
    kind: 'neither',
    weight: 4,
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
    weight: 4,
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
    weight: 2,
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
    weight: 9,
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, name) =>
      atomCount(name) === 1 &&
      name.legalForm === null &&
      hasClass(reading, name.first, CURRENCY) &&
      name.end === name.first + 1,
  },
  {
    name: 'initials',
    kind: 'neither',
    weight: 9,
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, { first, end, atoms, legalForm }) =>
      legalForm === null &&
      atoms.length === 1 &&
      end > first + 2 &&
      reading.tokens.end[first]! - reading.tokens.start[first]! === 1 &&
      isMark(reading, first + 1, POINT) &&
      isMark(reading, end - 1, POINT),
  },
  {
    name: 'letter',
    kind: 'neither',
    weight: 9,
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, { first, end, legalForm }) =>
      legalForm === null &&
      end === first + 1 &&
      reading.tokens.end[first]! - reading.tokens.start[first]! === 1,
  },
  {
    name: 'month-or-day',
    kind: 'neither',
    weight: 9,
    needs: WITHOUT_FORM,
    holds: (reading, name) =>
      name.legalForm === null &&
      hasClass(reading, name.first, MONTH | WEEKDAY) &&
      (atomCount(name) === 1 || reading.tokens.kind[name.end] === DIGITS),
  },
  {
    name: 'quoted-term',
    kind: 'neither',
    weight: 4,
    needs: MARK_BEFORE,
    holds: (reading, name) =>
      isQuote(reading, name.first - 1) &&
      isQuote(reading, name.end) &&
      (isMark(reading, name.end + 1, CLOSE) || isMark(reading, name.first - 2, OPEN)),
  },
];
