import { AGENCY, KNOWN_ORGANISATION } from '../../text/classes.js';
import { hasNaming, isCapitalised } from '../../text/reading.js';
import { isNameLink } from '../../words/context-words.js';
import { atomCount, isCamel, isEveryday, isUpper, isUsedInLowerCase } from '../names/shape.js';
import type { EvidenceRule } from './rule.js';
import { before } from './surroundings.js';
import { EVERYDAY, LINKED, MORE_WORDS, ONE_WORD, WITHOUT_FORM } from './traits.js';

/** How a name is spelled: its capitals, and the everyday words that have theirs for no name’s sake. */

const LONGEST_TERM = 4;

export const spellingRules: readonly EvidenceRule[] = [
  {
    name: 'camel',
    kind: 'neither',
    weight: 1,
    needs: ONE_WORD,
    holds: (reading, { first }) => isCamel(reading, first) && !isCapitalised(reading, first),
  },
  {
    name: 'short-capitals',
    kind: 'neither',
    weight: 1,
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, { first, end, legalForm }) =>
      legalForm === null &&
      end === first + 1 &&
      isUpper(reading, first) &&
      reading.tokens.end[first]! - reading.tokens.start[first]! <= LONGEST_TERM &&
      !hasNaming(reading, first, AGENCY | KNOWN_ORGANISATION),
  },
  {
    name: 'everyday-words-first',
    kind: 'neither',
    weight: 2,
    needs: EVERYDAY | WITHOUT_FORM,
    holds: (reading, name) => isEveryday(reading, name) && (name.initial || name.shouted),
  },
  {
    name: 'everyday-words-in-lower-case',
    kind: 'neither',
    weight: 2,
    needs: EVERYDAY | WITHOUT_FORM,
    holds: (reading, name) => isEveryday(reading, name) && isUsedInLowerCase(reading, name),
  },
  {
    name: 'everyday-words-behind-link',
    kind: 'neither',
    weight: 2,
    needs: EVERYDAY | LINKED | WITHOUT_FORM,
    holds: (reading, name) =>
      isEveryday(reading, name) && !name.shouted && isNameLink(reading, before(reading, name)),
  },
  {
    name: 'long-everyday-name',
    kind: 'neither',
    weight: 1,
    needs: EVERYDAY | MORE_WORDS | WITHOUT_FORM,
    holds: (reading, name) => isEveryday(reading, name) && atomCount(name) > 2,
  },
];
