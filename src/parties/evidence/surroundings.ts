import {
  AGENT_VERB,
  FUNCTION_WORD,
  GIVEN_NAME,
  PRODUCT_NOUN,
  SPEECH_VERB,
  TITLE,
} from '../../text/classes.js';
import {
  AMPERSAND,
  CLOSE,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { DIGITS, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { DEALINGS, LIKE, PREPOSITIONS, SHORT_ADVERBS } from '../../words/context-words.js';
import { endOfAtom } from '../names/atoms.js';
import { endsLine, isOwner, type Occurrence } from '../names/occurrence.js';
import { looksPersonal } from '../names/personal-shape.js';
import { isEveryday } from '../names/shape.js';
import { leadsPart } from '../names/title-fields.js';
import { readTitle } from '../names/titles.js';

/** What stands around a name. */

const OF = hashOf('of');
const AT = hashOf('at');
const S = hashOf('s');
const WHO = hashOf('who');
const THE = hashOf('the');
const ARTICLES = wordSet('a an the one its our their another both');
const TITLE_LINKS = wordSet('of and the r d');
const TITLE_PREPOSITIONS = wordSet('of at for with');
const BEFORE_TITLE = wordSet(
  'company new longtime its a bank group firm present current retired retiring departing newly appointed then',
);

const BEFORE_THE = wordSet('of with by from');

/** The token in front of a name and its title on their line, or -1. */
export function before(reading: Reading, { titleBefore, first }: Occurrence): number {
  const at = titleBefore ? titleBefore.first : first;
  return isInline(reading, at) ? at - 1 : -1;
}

/** The token behind a name, its degrees and brackets. */
export const behind = (name: Occurrence): number => name.bracket?.end ?? name.afterDegrees;

const TODAY = wordSet('today yesterday');
/** A finite form: "announces", "announced", "sold"; "launch" behind a name in the singular is a noun. */
const FINITE = /(?:s|ed|sold|won|made|bought|held|led|grew|began|took|gave|beat|met|built|chose)$/;

/** A verb of companies behind a name, adverbs and "today" passed over: "Example, today | announced". */
export function actsBehind(reading: Reading, name: Occurrence): boolean {
  let at = behind(name);
  if (isMark(reading, at, COMMA) && isOne(reading, at + 1, TODAY)) at += 2;
  else if (isOne(reading, at, SHORT_ADVERBS)) at++;
  return (
    hasNaming(reading, at, AGENT_VERB) &&
    isInline(reading, at) &&
    !isCapitalised(reading, at) &&
    FINITE.test(textOf(reading, at))
  );
}

const LONGEST_LIST = 12;
const LIST_JOINTS = wordSet('and or');

/** "products including X and Y", "diseases like X": a name in a list that a noun for products opens. */
export function isListedProduct(reading: Reading, name: Occurrence): boolean {
  let at = before(reading, name);
  for (let steps = 0; steps < LONGEST_LIST; steps++, at--) {
    const listed =
      isMark(reading, at, COMMA) || isOne(reading, at, LIST_JOINTS) || isCapitalised(reading, at);
    if (!listed) break;
  }
  if (!isOne(reading, at, LIKE)) return false;
  const noun = isMark(reading, at - 1, COMMA) ? at - 2 : at - 1;
  return hasNaming(reading, noun, PRODUCT_NOUN) && !isOne(reading, noun, BRANDS);
}
/** Nouns for products that companies are listed behind too. */
const BRANDS = wordSet('brand brands label labels platform platforms');

const IN = hashOf('in');
const STAKES = wordSet(
  'stake stakes shares investment investments invested investor investors interest interests shareholder shareholders shareholding participation participated holding',
);
/** "published in | Example Medicine" */
const PUBLISHED = wordSet('published');
/** A preposition, and behind what dealings it stands: "merger with X", "shares of X". */
export function hasDealing(reading: Reading, name: Occurrence): boolean {
  let at = before(reading, name);
  if (isWord(reading, at, THE) && !isCapitalised(reading, at) && isOne(reading, at - 1, BEFORE_THE)) at--;
  if (isOne(reading, at, DEALINGS)) return true;
  if (!isOne(reading, at, PREPOSITIONS)) return false;
  // "founded in Grasse", "employees in Setúbal", but "a stake in Example"
  if (isWord(reading, at, IN)) return isOne(reading, at - 1, STAKES) || isOne(reading, at - 1, PUBLISHED);
  at--;
  for (let steps = 0; steps < 3; steps++, at--) if (isOne(reading, at, DEALINGS)) return true;
  return false;
}

/** Heads of parts that companies have too: "general manager of Example Fiber", "the board of directors of …". */
const OF_COMPANIES = wordSet('manager managers directors agent');
const BEHIND_FIELD = wordSet('at for since in within and');
/** "Vice President of | Food & Beverage since …": everyday words behind an office of a part, or in front of its company. */
const isField = (reading: Reading, name: Occurrence, link: number): boolean =>
  isEveryday(reading, name) &&
  !isWord(reading, link, AT) &&
  (isOne(reading, behind(name), BEHIND_FIELD) ||
    (leadsPart(reading, link - 1) && !isOne(reading, link - 1, OF_COMPANIES)));

/** "Jane Doe (Chief Engineer, | Example Shipbuilders)": what closes the bracket that a title opens. */
function closesTitle(reading: Reading, name: Occurrence): boolean {
  if (!isMark(reading, name.end, CLOSE)) return false;
  let at = name.first - 2;
  while (at > name.first - LONGEST_LIST && isInline(reading, at) && !isMark(reading, at - 1, OPEN)) at--;
  return isMark(reading, at - 1, OPEN) && hasNaming(reading, at, TITLE) && isCapitalised(reading, at - 2);
}

/** "vice president of | formulation science | at X": a word in lower case of what somebody is in charge of. */
const isFieldWordOf = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  isInline(reading, at + 1) &&
  !isCapitalised(reading, at) &&
  !hasNaming(reading, at, FUNCTION_WORD | SPEECH_VERB | AGENT_VERB);

/** Whether a title ends right before "of", "at", "for" or "with" and the name: "CEO of X". */
export function isTitleOf(reading: Reading, name: Occurrence): boolean {
  const link = before(reading, name);
  const linked =
    isOne(reading, link, TITLE_PREPOSITIONS) ||
    ((isMark(reading, link, COMMA) || (isDash(reading, link) && !isGlued(reading, link))) &&
      (!looksPersonal(reading, name) || closesTitle(reading, name)));
  if (!linked || isField(reading, name, link)) return false;
  for (let at = link - 1, steps = 0; steps < 7 && at > 0; steps++, at--) {
    if (hasNaming(reading, at, TITLE)) {
      const title = readTitle(reading, at);
      if (title && (title.end === link || (isWord(reading, link, OF) && title.end >= link))) return true;
      if (title && title.end > at && isWord(reading, link, AT) && link - title.end < 6) return true;
      continue;
    }
    const joined =
      (isWord(reading, link, AT) && isFieldWordOf(reading, at)) ||
      isOne(reading, at, TITLE_LINKS) ||
      isMark(reading, at, COMMA) ||
      isMark(reading, at, AMPERSAND);
    if (!joined) return false;
  }
  return false;
}

/** A title behind the name: ", CEO of X", ", the company's chief scientist", or on the next line. */
export function hasTitleBehind(reading: Reading, name: Occurrence): boolean {
  let at = name.afterDegrees;
  if (isMark(reading, at, COMMA) || isDash(reading, at) || isMark(reading, at, OPEN)) at++;
  else if (!endsLine(reading, at)) return false;
  for (let steps = 0; steps < 7; steps++, at++) {
    if (hasNaming(reading, at, TITLE) && readTitle(reading, at)) return true;
    if (reading.tokens.kind[at] === DIGITS) {
      // "Jane Doe, 3X chief executive": a name that starts with a digit
      const end = endOfAtom(reading, at);
      if (end === at) return false;
      at = end - 1;
      continue;
    }
    const skip =
      isOne(reading, at, ARTICLES) ||
      isCapitalised(reading, at) ||
      isOwner(reading, at) ||
      isWord(reading, at, S) ||
      isOne(reading, at, BEFORE_TITLE);
    if (!skip) return false;
  }
  return false;
}

/** "analyst | Jane Doe", "chief executive | Jane Doe": whether a title at a token has a person's name behind it. */
export function hasHolder(reading: Reading, at: number): boolean {
  if (!hasNaming(reading, at, TITLE)) return false;
  const person = readTitle(reading, at)?.end ?? at;
  return (
    hasNaming(reading, person, GIVEN_NAME) && isCapitalised(reading, person) && isInline(reading, person)
  );
}

/** Whether a title ends at a token: "its chair, | X". */
export function endsTitle(reading: Reading, at: number): boolean {
  for (let from = at - 1; from > at - 9 && from >= 0; from--)
    if (hasNaming(reading, from, TITLE) && readTitle(reading, from)?.end === at) return true;
  return false;
}

/** A verb of saying next to the name: "said X", "X said", "X, who". */
export function speaks(reading: Reading, name: Occurrence): boolean {
  if (hasNaming(reading, name.first - 1, SPEECH_VERB) && name.titleBefore === null) return true;
  const at = name.afterDegrees;
  if (hasNaming(reading, at, SPEECH_VERB) && isInline(reading, at)) return true;
  return isMark(reading, at, COMMA) && isWord(reading, at + 1, WHO);
}
