import { GIVEN_NAME } from '../../text/classes.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isInline,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isProper } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { hasDigits, isUpper } from '../names/shape.js';
import { isAlone } from './organization-clause.js';
import { hasFormOfLanguage } from './person-name.js';
import type { EvidenceRule } from './rule.js';
import { before } from './surroundings.js';
import { GIVEN, LINKED, MORE_WORDS, PERSONAL, SPOKEN, WITHOUT_FORM, WORD_BEFORE } from './traits.js';

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

/** Prepositions behind which organisations stand rather than persons, places and the parts of a thing. */
const LINKS = wordSet('from to for through against via');

/** "bought from | Example Muster" */
const isUnheardBehindLink = (reading: Reading, name: Occurrence): boolean =>
  isOne(reading, before(reading, name), LINKS) && isUnheard(reading, name) && isAlone(reading, name);

const ARTICLE = wordSet('the');
/** "at the | Jane Doe Hall", "the | Clara Muster": a thing that is called after a person, but for "the Jane Doe who …". */
const isNamesake = (reading: Reading, name: Occurrence): boolean =>
  isOne(reading, name.first - 1, ARTICLE) && isInline(reading, name.first) && name.titleBefore === null;

/** "Jane Doe, | 34," */
const hasAge = (reading: Reading, { afterDegrees }: Occurrence): boolean => {
  const { kind, start, end } = reading.tokens;
  const at = afterDegrees + 1;
  return (
    isMark(reading, afterDegrees, COMMA) &&
    kind[at] === DIGITS &&
    end[at]! - start[at]! === 2 &&
    isInline(reading, at) &&
    (isMark(reading, at + 1, COMMA) || isMark(reading, at + 1, POINT)) &&
    reading.tokens.kind[at + 2] !== DIGITS
  );
};

export const unheardWordsRules: readonly EvidenceRule[] = [
  {
    name: 'unheard-words',
    kind: 'organization',
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: isUnheard,
  },
  {
    name: 'unheard-words-linked',
    kind: 'organization',
    light: true,
    needs: MORE_WORDS | WITHOUT_FORM | LINKED,
    holds: isUnheardBehindLink,
  },
  {
    name: 'given-name-with-article',
    kind: 'organization',
    needs: GIVEN | WORD_BEFORE,
    holds: isNamesake,
  },
  { name: 'age-behind', kind: 'person', needs: PERSONAL | SPOKEN, holds: hasAge },
];
