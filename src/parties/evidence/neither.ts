import { COMMON, GIVEN_NAME, HONORIFIC, ORGANISATION_HEAD, PRODUCT_NOUN } from '../../text/classes.js';
import {
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isOne,
  type Reading,
  words,
} from '../../text/reading.js';
import { isBusinessTerm } from '../../words/business-terms.js';
import { NEAR } from '../../words/context-words.js';
import { isOtherThing, isPlaceName } from '../names/name-words.js';
import { isOwner, type Occurrence } from '../names/occurrence.js';
import { atomCount, coreHead, endsInJoinedLetters, isLetter, isWellKnown } from '../names/shape.js';
import { titleAssigned } from './assigned.js';
import { isOneOfAKind, isPlaceOfOffice, isPlural, isTrademark } from './other-things.js';
import type { EvidenceRule } from './rule.js';
import { before, hasDealing, hasTitleBehind, isListedProduct } from './surroundings.js';
import { LINKED, MORE_WORDS, ONE_WORD, OTHER_HEADED, PLACED, WITHOUT_FORM, WORD_BEFORE } from './traits.js';

/** "Toledo-based", "Quito-born", "Kent-wide": what a compound says of a place. */
const OF_BASES = words('based', 'headquartered', 'born', 'wide', 'listed', 'area');

/** "the Example | tablet": a noun for products right behind. */
const hasProductNounBehind = (reading: Reading, { end }: Occurrence): boolean =>
  hasNaming(reading, end, PRODUCT_NOUN) && !isCapitalised(reading, end) && isInline(reading, end);

/** What speaks against a party: places, products, studies, terms, ordinary words with a capital. */
export const neitherRules: readonly EvidenceRule[] = [
  { name: 'place', kind: 'neither', needs: PLACED | WITHOUT_FORM, holds: isPlaceName },
  {
    name: 'honorific-alone',
    kind: 'neither',
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, { first, atoms, legalForm }) =>
      atoms.length === 1 && legalForm === null && hasNaming(reading, first, HONORIFIC),
  },
  {
    name: 'ends-in-letter',
    kind: 'neither',
    light: true,
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: (reading, name) =>
      name.atoms.length > 1 &&
      name.legalForm === null &&
      isLetter(reading, name.atoms.at(-1)!) &&
      !endsInJoinedLetters(reading, name),
  },
  {
    name: 'place-in',
    kind: 'neither',
    light: true,
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
    needs: WITHOUT_FORM,
    holds: (reading, { end }) =>
      isHyphen(reading, end) && isGlued(reading, end) && isOne(reading, end + 1, OF_BASES),
  },
  {
    name: 'place-of-office',
    kind: 'neither',
    needs: WITHOUT_FORM | ONE_WORD,
    holds: isPlaceOfOffice,
  },
  {
    name: 'one-of-a-kind',
    kind: 'neither',
    needs: WORD_BEFORE,
    holds: isOneOfAKind,
  },
  {
    name: 'other-head',
    kind: 'neither',
    needs: OTHER_HEADED | WITHOUT_FORM,
    holds: (reading, name) =>
      isOtherThing(reading, name) &&
      !isWellKnown(reading, name) &&
      (atomCount(name) > 1 || hasNaming(reading, name.first, COMMON)) &&
      !(hasNaming(reading, name.first, GIVEN_NAME) && hasTitleBehind(reading, name)) &&
      !(hasNaming(reading, name.first, GIVEN_NAME) && titleAssigned(reading, name) !== null),
  },
  {
    name: 'product-noun',
    kind: 'neither',
    light: true,
    holds: (reading, name) =>
      hasProductNounBehind(reading, name) || (name.legalForm === null && isListedProduct(reading, name)),
  },
  {
    name: 'trademark',
    kind: 'neither',
    holds: (reading, { end }) => isTrademark(reading, end),
  },
  { name: 'plural-acronym', kind: 'neither', holds: isPlural },
  {
    name: 'business-term',
    kind: 'neither',
    needs: WITHOUT_FORM,
    holds: (_, { key }) => isBusinessTerm(key),
  },
];
