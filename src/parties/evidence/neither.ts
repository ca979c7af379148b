import {
  COMMON,
  GIVEN_NAME,
  HONORIFIC,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PRODUCT_NOUN,
} from '../../text/classes.js';
import {
  CLOSE,
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isQuote,
  OPEN,
  type Reading,
  words,
} from '../../text/reading.js';
import { isBusinessTerm } from '../../words/business-terms.js';
import { NEAR } from '../../words/context-words.js';
import { isOtherThing, isPlaceName } from '../names/name-words.js';
import { isColumn, isOwner } from '../names/occurrence.js';
import { atomCount, coreHead, isWellKnown } from '../names/shape.js';
import { titleAssigned } from './assigned.js';
import {
  isField,
  isInCountry,
  isOneOfAKind,
  isPlaceOfOffice,
  isPlural,
  isTrademark,
  isVersioned,
  LANGUAGES,
} from './other-things.js';
import type { EvidenceRule } from './rule.js';
import { before, hasDealing, hasTitleBehind, isListedProduct } from './surroundings.js';
import {
  LINKED,
  MARK_BEFORE,
  MORE_WORDS,
  NOUN_BEFORE,
  ONE_WORD,
  OTHER_HEADED,
  PERSONAL,
  PLACED,
  PRODUCT_BEHIND,
  WITHOUT_FORM,
  WORD_BEFORE,
} from './traits.js';

const SYMBOL_WORDS = words('symbol', 'symbols', 'ticker', 'tickers');

/** "Toledo-based", "Quito-born", "Kent-wide": what a compound says of a place. */
const OF_BASES = words('based', 'headquartered', 'born', 'wide', 'listed', 'area');

/** "Serie B", "Vitamin C". */
const isLetter = ({ tokens }: Reading, at: number): boolean => tokens.end[at]! - tokens.start[at]! === 1;
/** What is called after persons: "the Jane Doe Award", "the Jane Doe Professor of Soil Science". */
const HONOURS = words(
  ...'award awards prize medal chair professor professorship fellowship fellow scholarship lecture lectureship memorial'.split(
    ' ',
  ),
);

/** What speaks against a party: places, products, studies, terms, ordinary words with a capital. */
export const neitherRules: readonly EvidenceRule[] = [
  { name: 'place', kind: 'neither', weight: 9, needs: PLACED | WITHOUT_FORM, holds: isPlaceName },
  {
    name: 'honorific-alone',
    kind: 'neither',
    weight: 9,
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, { first, atoms, legalForm }) =>
      atoms.length === 1 && legalForm === null && hasNaming(reading, first, HONORIFIC),
  },
  {
    name: 'ends-in-letter',
    kind: 'neither',
    weight: 4,
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: (reading, { atoms, legalForm }) =>
      atoms.length > 1 && legalForm === null && isLetter(reading, atoms.at(-1)!),
  },
  {
    name: 'lends-name',
    kind: 'neither',
    weight: 9,
    needs: PERSONAL,
    holds: (reading, { end }) =>
      isOne(reading, end, HONOURS) &&
      isCapitalised(reading, end) &&
      isInline(reading, end) &&
      !isColumn(reading, end),
  },
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
    name: 'place-of-base',
    kind: 'neither',
    weight: 12,
    needs: WITHOUT_FORM,
    holds: (reading, { end }) =>
      isHyphen(reading, end) && isGlued(reading, end) && isOne(reading, end + 1, OF_BASES),
  },
  {
    name: 'place-of-office',
    kind: 'neither',
    weight: 12,
    needs: WITHOUT_FORM | ONE_WORD,
    holds: isPlaceOfOffice,
  },
  {
    name: 'versioned',
    kind: 'neither',
    weight: 12,
    needs: WITHOUT_FORM,
    holds: isVersioned,
  },
  {
    name: 'one-of-a-kind',
    kind: 'neither',
    weight: 10,
    needs: WORD_BEFORE,
    holds: isOneOfAKind,
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
