import { COMMON, DEMONYM, FUNCTION_WORD, PLACE, TITLE, WEAK_HEAD } from '../../text/classes.js';
import { hashOf, hasNaming, isOne, isWord, type Reading } from '../../text/reading.js';
import { isFirmName } from '../names/firm-lists.js';
import { allAre, isProper, OF_PLACES } from '../names/name-words.js';
import { isOwner, type Occurrence } from '../names/occurrence.js';
import { atomCount, coreHead, endsInJoinedLetters, hasAmpersand, isUpper } from '../names/shape.js';
import type { EvidenceRule } from './rule.js';
import { MORE_WORDS, WEAK_HEADED, WITH_PLACE } from './traits.js';

const OF = hashOf('of');

/** "Harbour Transfer Company | of Canada", "HTCA | of Canada". */
const isOfPlace = (reading: Reading, { first, atoms }: Occurrence): boolean =>
  atoms.some(
    (atom, index) =>
      index > 0 &&
      hasNaming(reading, atom, PLACE) &&
      isWord(reading, atom - 1, OF) &&
      (index === 1
        ? atoms.length === 2 && isUpper(reading, first)
        : isOne(reading, atoms[index - 1]!, OF_PLACES)),
  );

/** What the words of a name say for an organisation by their order and by what joins them. */
export const organizationWordRules: readonly EvidenceRule[] = [
  {
    name: 'of-a-place',
    kind: 'organization',
    needs: MORE_WORDS | WITH_PLACE,
    holds: isOfPlace,
  },
  {
    name: 'ends-in-possessive',
    kind: 'organization',
    holds: (reading, { end }) => isOwner(reading, end - 2),
  },
  {
    name: 'weak-head',
    kind: 'organization',
    light: true,
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
    name: 'partners',
    kind: 'organization',
    needs: MORE_WORDS,
    holds: (reading, name) =>
      isFirmName(reading, name) ||
      (endsInJoinedLetters(reading, name) && isProper(reading, name.first)) ||
      (hasAmpersand(reading, name) &&
        atomCount(name) > 1 &&
        !allAre(reading, name, COMMON | FUNCTION_WORD | TITLE)),
  },
];
