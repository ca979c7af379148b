import { COMMON, FUNCTION_WORD, ORGANISATION_NOUN, OTHER_HEAD, PRODUCT_NOUN } from '../../text/classes.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
  SEMICOLON,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { IS } from '../../words/context-words.js';
import { endsLine, isOwner, type Occurrence } from '../names/occurrence.js';
import { hasGivenName } from '../names/personal-shape.js';
import { atomCount, hasDigits, isUpper } from '../names/shape.js';
import { isCalled } from './called.js';
import type { EvidenceRule } from './rule.js';
import { before, behind } from './surroundings.js';
import { COMMA_BEFORE, COMMA_BEHIND, LINKED, VERB_BEHIND, WORD_BEFORE } from './traits.js';

/** What a text calls a name: nouns for companies beside it. */

const WHICH = hashOf('which');

const ABOUT = hashOf('about');

const RELATIONS = wordSet(
  'rival competitor subsidiary affiliate insurer lender chipmaker automaker retailer carmaker startup distributor manufacturer',
);
const START = hashOf('start');
const UP = hashOf('up');
/** "start-up | Example". */
const isStartUp = (reading: Reading, at: number): boolean =>
  isWord(reading, at, UP) && isHyphen(reading, at - 1) && isWord(reading, at - 2, START);

const closesPhrase = (reading: Reading, at: number): boolean =>
  isMark(reading, at, COMMA) || isMark(reading, at, POINT) || isMark(reading, at, SEMICOLON);

const LONGEST_PHRASE = 5;
/** "its advanced biofuels | subsidiary": a noun for companies with its article and words in lower case between. */
function isNounPhrase(reading: Reading, noun: number): boolean {
  if (!hasNaming(reading, noun, ORGANISATION_NOUN) || isCapitalised(reading, noun)) return false;
  for (let at = noun - 1; at > noun - LONGEST_PHRASE; at--) {
    if (isOne(reading, at, NEAR_ARTICLES) || isOwner(reading, at - 1)) return true;
    if (isHyphen(reading, at)) continue;
    if (
      isCapitalised(reading, at) ||
      !hasNaming(reading, at, COMMON) ||
      hasNaming(reading, at, FUNCTION_WORD)
    )
      return false;
  }
  return false;
}

const NEAR_ARTICLES = wordSet('the its their our a an partner');

const LONGEST_LEAD = 40;
/** Whether the paragraph under a heading "About X" says first that X is a disease, a drug, a trial. */
function isAboutThing(reading: Reading, name: Occurrence): boolean {
  const start = behind(name);
  if (!endsLine(reading, start)) return false;
  for (let at = start; at < start + LONGEST_LEAD && !isMark(reading, at, POINT); at++) {
    if (isCapitalised(reading, at)) continue;
    if (hasNaming(reading, at, ORGANISATION_NOUN)) return false;
    const head = !hasNaming(reading, at + 1, COMMON) || hasNaming(reading, at + 1, FUNCTION_WORD);
    if (hasNaming(reading, at, PRODUCT_NOUN | OTHER_HEAD) && head) return true;
  }
  return false;
}

const BY = hashOf('by');
const THE = hashOf('the');
/** "Founded by | Jane Doe, the network has …": who has made what the sentence goes on about. */
const isFounder = (reading: Reading, name: Occurrence): boolean =>
  isWord(reading, before(reading, name), BY) &&
  isWord(reading, behind(name) + 1, THE) &&
  hasGivenName(reading, name);

const isFirstCapital = (reading: Reading, name: Occurrence): boolean => !isUpper(reading, name.first);

export const appositionRules: readonly EvidenceRule[] = [
  {
    name: 'apposition',
    kind: 'organization',
    needs: COMMA_BEHIND,
    holds: (reading, name) =>
      isMark(reading, behind(name), COMMA) &&
      isCalled(reading, behind(name) + 1, ORGANISATION_NOUN) &&
      !isFounder(reading, name),
  },
  {
    name: 'is-a-company',
    kind: 'organization',
    needs: VERB_BEHIND,
    holds: (reading, name) =>
      isOne(reading, behind(name), IS) && isCalled(reading, behind(name) + 1, ORGANISATION_NOUN),
  },
  {
    name: 'noun-before',
    kind: 'organization',
    light: true,
    needs: WORD_BEFORE,
    holds: (reading, name) => {
      const at = before(reading, name);
      return (
        (isStartUp(reading, at) || hasNaming(reading, at, ORGANISATION_NOUN)) &&
        (!isCapitalised(reading, at) || isOne(reading, at, RELATIONS)) &&
        isInline(reading, name.first) &&
        name.titleBefore === null
      );
    },
  },
  {
    name: 'noun-and-comma-before',
    kind: 'organization',
    needs: COMMA_BEFORE,
    holds: (reading, name) => {
      const comma = before(reading, name);
      if (!isMark(reading, comma, COMMA) || name.titleBefore !== null || atomCount(name) > 4) return false;
      return closesPhrase(reading, behind(name)) && isNounPhrase(reading, comma - 1);
    },
  },
  {
    name: 'which-clause',
    kind: 'organization',
    light: true,
    needs: COMMA_BEHIND,
    holds: (reading, name) =>
      isMark(reading, behind(name), COMMA) &&
      isWord(reading, behind(name) + 1, WHICH) &&
      isFirstCapital(reading, name),
  },
  {
    name: 'about',
    kind: 'organization',
    light: true,
    needs: LINKED,
    holds: (reading, name) =>
      isWord(reading, name.first - 1, ABOUT) &&
      isCapitalised(reading, name.first - 1) &&
      !hasDigits(reading, name) &&
      !isAboutThing(reading, name),
  },
];
