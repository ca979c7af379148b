import { COMMON, DEMONYM, FUNCTION_WORD, PLACE, TITLE, WEAK_HEAD } from '../../text/classes.js';
import { hashOf, hasNaming, isOne, isWord, type Reading } from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isFirmName } from '../names/firm-lists.js';
import { allAre, isInsurer, OF_PLACES, TRADES } from '../names/name-words.js';
import { isOwner, type Occurrence } from '../names/occurrence.js';
import { ownsOffice } from '../names/owners.js';
import { atomCount, coreHead, hasAmpersand, hasDigits, isCamel, isUpper } from '../names/shape.js';
import type { EvidenceRule } from './rule.js';
import { IN_CAPITALS, MORE_WORDS, NUMBERED, ONE_WORD, WEAK_HEADED, WITH_PLACE } from './traits.js';

const LOCAL = wordSet('local');
const OF = hashOf('of');
const AND = hashOf('and');

/** "Harbour Transfer Company of Canada". */
const isCompanyOfPlace = (reading: Reading, { atoms }: Occurrence): boolean =>
  atoms.some(
    (atom, index) =>
      index > 1 &&
      hasNaming(reading, atom, PLACE) &&
      isWord(reading, atom - 1, OF) &&
      isOne(reading, atoms[index - 1]!, OF_PLACES),
  );

/** What the words of a name say for an organisation by their order and by what joins them. */
export const organizationWordRules: readonly EvidenceRule[] = [
  {
    name: 'union-local',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS | NUMBERED,
    holds: (reading, { atoms }) =>
      atoms.some(
        (atom, index) => isOne(reading, atom, LOCAL) && reading.tokens.kind[atoms[index + 1]!] === DIGITS,
      ),
  },
  {
    name: 'insurance-company',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS,
    holds: (reading, { atoms }) => isInsurer(reading, atoms),
  },
  {
    name: 'company-of-a-place',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS | WITH_PLACE,
    holds: isCompanyOfPlace,
  },
  {
    name: 'ends-in-possessive',
    kind: 'organization',
    weight: 6,
    holds: (reading, { end }) => isOwner(reading, end - 2),
  },
  {
    name: 'office-of-holder',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS,
    holds: (reading, { atoms }) => atoms.some((atom, index) => index > 0 && ownsOffice(reading, atom - 2)),
  },
  {
    name: 'weak-head',
    kind: 'organization',
    weight: 3,
    needs: MORE_WORDS | WEAK_HEADED,
    holds: (reading, name) => {
      const head = coreHead(reading, name);
      if (!hasNaming(reading, head, WEAK_HEAD) || atomCount(name) < 2) return false;
      return name.atoms.some(
        (atom) => atom !== head && !hasNaming(reading, atom, COMMON | FUNCTION_WORD | DEMONYM | PLACE),
      );
    },
  },
  {
    name: 'ampersand',
    kind: 'organization',
    weight: 5,
    needs: MORE_WORDS,
    holds: (reading, name) =>
      hasAmpersand(reading, name) &&
      atomCount(name) > 1 &&
      !allAre(reading, name, COMMON | FUNCTION_WORD | TITLE),
  },
  {
    name: 'firm',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS,
    holds: isFirmName,
  },
  {
    name: 'pair-of-trades',
    kind: 'organization',
    weight: 4,
    needs: MORE_WORDS,
    holds: (reading, { atoms }) =>
      atoms.length > 2 &&
      isOne(reading, atoms.at(-1)!, TRADES) &&
      isOne(reading, atoms.at(-2)!, TRADES) &&
      isWord(reading, atoms.at(-1)! - 1, AND),
  },
  {
    name: 'acronym-of-place',
    kind: 'organization',
    weight: 5,
    needs: MORE_WORDS | IN_CAPITALS | WITH_PLACE,
    holds: (reading, name) =>
      atomCount(name) === 2 &&
      isUpper(reading, name.first) &&
      isWord(reading, name.atoms[1]! - 1, OF) &&
      hasNaming(reading, name.atoms[1]!, PLACE),
  },
  {
    name: 'inner-capital',
    kind: 'organization',
    weight: 1,
    needs: ONE_WORD,
    holds: (reading, name) =>
      atomCount(name) === 1 && isCamel(reading, name.first) && !hasDigits(reading, name),
  },
];
