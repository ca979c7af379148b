import { TITLE } from '../../text/classes.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  words,
} from '../../text/reading.js';
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

/** What only people do. */
const HUMAN_ACTS = wordSet(`
  chairs chaired heads headed co-chairs graduated retired retires died studied teaches taught lectures lectured resigned resigns
  recalls recalled remembers remembered volunteers volunteered captained coaches coached grew lives lived
  married smiles smiled laughs laughed
`);
/** What is done to people alone, behind "was" or "is". */
const SUFFERED = wordSet('born educated raised married survived buried');
const ADVERBS = wordSet(
  'also now currently previously formerly later then still once never first both has had who',
);
const BE = wordSet('is was were are');
const USED = wordSet('used');
const TO = hashOf('to');
/** "| Jane Doe chairs", "| Jane Doe, who grew up", "| Jane Doe used to drive". */
function actsLikeHuman(reading: Reading, name: Occurrence): boolean {
  let at = isMark(reading, name.afterDegrees, COMMA) ? name.afterDegrees + 1 : name.afterDegrees;
  if (at > name.afterDegrees && !isWord(reading, at, WHO)) return false;
  while (at < name.afterDegrees + LONGEST_ADVERBS && isOne(reading, at, ADVERBS)) at++;
  if (!isInline(reading, at) || name.atoms.some((atom) => hasNaming(reading, atom, HEADS))) return false;
  return (
    (isOne(reading, at, HUMAN_ACTS) && !isCapitalised(reading, at)) ||
    (isOne(reading, at, BE) && isOne(reading, at + 1, SUFFERED)) ||
    (isOne(reading, at, USED) && isWord(reading, at + 1, TO))
  );
}
const LONGEST_ADVERBS = 4;

/** What only people do to a thing, and what only people are to each other. */
const DONE_BY = wordSet(
  'chaired headed written authored moderated edited narrated coached captained penned sung curated',
);
const KIN_OF = wordSet('son daughter wife husband widow widower brother sister mother father nephew niece');
const BY = hashOf('by');
const OF = hashOf('of');
/** "chaired by | Jane Doe", "the son of | Jane Doe". */
function isHumanAgent(reading: Reading, name: Occurrence): boolean {
  const link = before(reading, name);
  if (name.atoms.some((atom) => hasNaming(reading, atom, HEADS))) return false;
  return (
    (isWord(reading, link, BY) && isOne(reading, link - 1, DONE_BY)) ||
    (isWord(reading, link, OF) && isOne(reading, link - 1, KIN_OF))
  );
}

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
  { name: 'human-act', kind: 'person', needs: PERSONAL, holds: actsLikeHuman },
  { name: 'act-of-human', kind: 'person', needs: PERSONAL, holds: isHumanAgent },
  {
    name: 'hired-or-in-office',
    kind: 'person',
    needs: PERSONAL,
    holds: (reading, name) => isTitled(reading, name) || isHired(reading, name),
  },
];
