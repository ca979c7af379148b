import { AGENT_VERB, COMMON, FUNCTION_WORD, GIVEN_NAME, SPEECH_VERB } from '../../text/classes.js';
import {
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isOne,
  isWord,
  type Reading,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { SHORT_ADVERBS } from '../../words/context-words.js';
import { DOING, DONE, FINITE_DEEDS, TO_DO } from '../../words/deeds.js';
import { isProper } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import type { EvidenceRule } from './rule.js';
import { before, behind } from './surroundings.js';
import { LINKED, LOWER_BEHIND, MORE_WORDS, WITHOUT_FORM } from './traits.js';

/** What a name does or is done with in its clause. */

const BY = hashOf('by');
const BEING = wordSet('is was are were');
const HAVING = wordSet('has had have');
const GOING_TO = wordSet('will would can could may might must shall');
const BEEN = hashOf('been');

/** "mainly": the text is asked where it stands, without a copy of the word. */
const endsInManner = ({ text, tokens }: Reading, at: number): boolean =>
  at < tokens.count && text.startsWith('ly', tokens.end[at]! - 2);

const isAdverb = (reading: Reading, at: number): boolean =>
  isOne(reading, at, SHORT_ADVERBS) || (!isCapitalised(reading, at) && endsInManner(reading, at));

/** A word in lower case on the line of the token before. */
const isLower = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD && isInline(reading, at) && !isCapitalised(reading, at);

/** "Example | supplies …", beside the verbs that only companies have. */
export function doesDeed(reading: Reading, name: Occurrence): boolean {
  const first = behind(name);
  if (!isLower(reading, first)) return false;
  const at = isAdverb(reading, first) ? first + 1 : first;
  return (
    isLower(reading, at) &&
    isOne(reading, at, FINITE_DEEDS) &&
    !hasNaming(reading, at, AGENT_VERB | SPEECH_VERB)
  );
}

/** "Example | is advising", "has called", "will study": an auxiliary and a deed behind a name. */
export function isAtDeed(reading: Reading, name: Occurrence): boolean {
  const first = behind(name);
  if (!isLower(reading, first)) return false;
  let at = first + 1;
  if (isAdverb(reading, at)) at++;
  if (isOne(reading, first, BEING)) return isOne(reading, at, DOING);
  if (isOne(reading, first, HAVING)) {
    if (isWord(reading, at, BEEN)) return isOne(reading, at + 1, DOING);
    return isOne(reading, at, DONE);
  }
  return isOne(reading, first, GOING_TO) && isOne(reading, at, TO_DO);
}

/** "supplied by | Example": the agent of a passive. */
export function isAgent(reading: Reading, name: Occurrence): boolean {
  const by = before(reading, name);
  if (!isWord(reading, by, BY)) return false;
  const verb = by - 1;
  return isLower(reading, verb) && isOne(reading, verb, DONE);
}

const WITH = wordSet('by with via through between alongside');

/** Whether all words of a name say whose it is; none is an everyday word, a head, a place. */
const isOwnThroughout = (reading: Reading, { atoms, shouted, legalForm }: Occurrence): boolean =>
  legalForm === null && !shouted && atoms.every((atom) => isProper(reading, atom));

const IN_FRONT = wordSet('the this these that a an our its their his her');

/** A name in mid-sentence of which no word is an everyday word, no article in front. */
const isOwnName = (reading: Reading, name: Occurrence): boolean =>
  name.atoms.length > 1 &&
  !name.initial &&
  isOwnThroughout(reading, name) &&
  !hasNaming(reading, name.first, GIVEN_NAME) &&
  !isOne(reading, before(reading, name), IN_FRONT);

/** Whether what stands behind is no noun that the name describes: "Example | technology". */
export const isAlone = (reading: Reading, name: Occurrence): boolean => {
  const at = behind(name);
  return (
    !isLower(reading, at) ||
    hasNaming(reading, at, FUNCTION_WORD | AGENT_VERB | SPEECH_VERB) ||
    !hasNaming(reading, at, COMMON)
  );
};

export const organizationClauseRules: readonly EvidenceRule[] = [
  {
    name: 'deed',
    kind: 'organization',
    light: true,
    needs: LOWER_BEHIND,
    holds: (reading, name) => doesDeed(reading, name) || isAtDeed(reading, name),
  },
  {
    name: 'own-words',
    kind: 'organization',
    light: true,
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: isOwnName,
  },
  {
    name: 'own-words-with',
    kind: 'organization',
    light: true,
    needs: LINKED | WITHOUT_FORM,
    holds: (reading, name) =>
      isOne(reading, before(reading, name), WITH) && isOwnThroughout(reading, name) && isAlone(reading, name),
  },
  {
    name: 'own-words-act',
    kind: 'organization',
    light: true,
    needs: LOWER_BEHIND | WITHOUT_FORM,
    holds: (reading, name) =>
      isOwnThroughout(reading, name) && (doesDeed(reading, name) || isAtDeed(reading, name)),
  },
];
