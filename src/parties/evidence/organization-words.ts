import { COMMON, DEMONYM, FUNCTION_WORD, PLACE, TITLE, WEAK_HEAD } from '../../text/classes.js';
import { hasNaming } from '../../text/reading.js';
import { isFirmName } from '../names/firm-lists.js';
import { allAre, isProper } from '../names/name-words.js';
import { isOwner } from '../names/occurrence.js';
import { atomCount, coreHead, endsInJoinedLetters, hasAmpersand } from '../names/shape.js';
import type { EvidenceRule } from './rule.js';
import { MORE_WORDS, WEAK_HEADED } from './traits.js';

/** What the words of a name say for an organisation by their order and by what joins them. */
export const organizationWordRules: readonly EvidenceRule[] = [
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
