import { TITLE } from '../../text/classes.js';
import { COMMA, hashOf, hasNaming, isMark, isOne, isWord, type Reading, words } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { FIRM_OFFICES } from '../../words/context-words.js';
import { HEADS } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { readTitle } from '../names/titles.js';
import { describesNoun } from './called.js';
import type { EvidenceRule } from './rule.js';
import { before } from './surroundings.js';
import { PERSONAL, SPOKEN } from './traits.js';

/** The part a name plays that only a person can: who is hired, who is in office, who the next clause is about. */

const ARTICLES = words('a', 'an', 'the', 'our', 'its', 'his', 'her');
/** "Jane Doe of Example, who …": the clause is the person's. */
const HOMES = words('of', 'at', 'from', 'for');
const WHO = hashOf('who');
const FROM = hashOf('from');
const HIRING = words('hired', 'hires', 'poached', 'recruited', 'lured', 'tapped');
const BEING = words('is', 'was', 'remains');
/** Offices of firms, and what companies are called by the same nouns. */
const OF_FIRMS = wordSet(`${FIRM_OFFICES} partner leader producer developer sponsor owner member`);
/** "Jane Doe was deputy general manager …": an office right behind "is", and none that firms hold. */
function isTitled(reading: Reading, name: Occurrence): boolean {
  const be = name.afterDegrees;
  if (!isOne(reading, be, BEING) || name.atoms.some((atom) => hasNaming(reading, atom, HEADS))) return false;
  const at = isOne(reading, be + 1, ARTICLES) ? be + 2 : be + 1;
  const title = hasNaming(reading, at, TITLE) ? readTitle(reading, at) : null;
  return title !== null && !isOne(reading, title.end - 1, OF_FIRMS) && !describesNoun(reading, title.end - 1);
}

/** "poached | Jane Doe from Example" */
const isHired = (reading: Reading, name: Occurrence): boolean =>
  isOne(reading, before(reading, name), HIRING) && isWord(reading, name.afterDegrees, FROM);

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
  {
    name: 'hired-or-in-office',
    kind: 'person',
    needs: PERSONAL,
    holds: (reading, name) => isTitled(reading, name) || isHired(reading, name),
  },
];
