import { GIVEN_NAME } from '../../text/classes.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { isProper } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { hasDigits, isUpper } from '../names/shape.js';
import { hasFormOfLanguage } from './person-name.js';
import type { EvidenceRule } from './rule.js';
import { GIVEN, MORE_WORDS, WITHOUT_FORM, WORD_BEFORE } from './traits.js';

/** What the place of a name says of which no word is in any list: most such names are parties. */

/** "Example Muster": several words that are no everyday words, places, given names, codes, and nobody "who …". */
const isUnheard = (reading: Reading, name: Occurrence): boolean =>
  name.atoms.length > 1 &&
  !name.shouted &&
  name.legalForm === null &&
  name.titleBefore === null &&
  !name.honorific &&
  !hasDigits(reading, name) &&
  !(isMark(reading, name.afterDegrees, COMMA) && isWord(reading, name.afterDegrees + 1, WHO)) &&
  !hasFormOfLanguage(reading, name) &&
  name.atoms.every(
    (atom) => isProper(reading, atom) && !isUpper(reading, atom) && !hasNaming(reading, atom, GIVEN_NAME),
  );

const WHO = hashOf('who');

const ARTICLE = wordSet('the');
/** "at the | Jane Doe Hall", "the | Clara Muster": a thing that is called after a person, but for "the Jane Doe who …". */
const isNamesake = (reading: Reading, name: Occurrence): boolean =>
  isOne(reading, name.first - 1, ARTICLE) && isInline(reading, name.first) && name.titleBefore === null;

export const unheardWordsRules: readonly EvidenceRule[] = [
  {
    name: 'unheard-words',
    kind: 'organization',
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: isUnheard,
  },
  {
    name: 'given-name-with-article',
    kind: 'organization',
    needs: GIVEN | WORD_BEFORE,
    holds: isNamesake,
  },
];
