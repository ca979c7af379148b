import { COMMA, hashOf, hasNaming, isMark, isOne, isWord, words } from '../../text/reading.js';
import { HEADS } from '../names/name-words.js';
import type { EvidenceRule } from './rule.js';
import { before } from './surroundings.js';
import { PERSONAL, SPOKEN } from './traits.js';

/** The part a name plays that only a person can: who the next clause is about. */

/** "Jane Doe of Example, who …": the clause is the person's. */
const HOMES = words('of', 'at', 'from', 'for');
const WHO = hashOf('who');
/** What says that a name plays the part of a person. */
export const personPartRules: readonly EvidenceRule[] = [
  {
    name: 'who-clause',
    kind: 'person',
    light: true,
    needs: PERSONAL | SPOKEN,
    holds: (reading, name) =>
      isMark(reading, name.afterDegrees, COMMA) &&
      isWord(reading, name.afterDegrees + 1, WHO) &&
      !isOne(reading, before(reading, name), HOMES) &&
      !name.atoms.some((atom) => hasNaming(reading, atom, HEADS)),
  },
];
