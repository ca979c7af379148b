import { AGENT_VERB, COMMON, FUNCTION_WORD, ORGANISATION_HEAD, SPEECH_VERB } from '../../text/classes.js';
import { keyOf } from '../../text/keys.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
  SEMICOLON,
  textOf,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { placeKeys } from '../../words/gazetteer.js';
import { endOfAtom, isNameWord } from './atoms.js';
import { isProper } from './name-words.js';
import { isOwner } from './occurrence.js';

/** Possessives inside a name. */

const OWNERS = /(?:ers|ors|ists|ans|ees|men|ants)$/i;

/** What people of one calling own together. */
const JOINT_HEADS = wordSet('fund trust operative union club choir');
const PENSION = wordSet('pension retirement');
const PLAN = wordSet('plan system scheme');

/** "Goldsmiths’ | Association", "Teachers’ | Retirement System": an owner in the plural inside a name. */
function isPluralOwner(reading: Reading, atoms: readonly number[], end: number): boolean {
  if (!isApostrophe(reading, end) || !isGlued(reading, end) || isGlued(reading, end + 1)) return false;
  if (!isInline(reading, end + 1)) return false;
  const owner = textOf(reading, end - 1);
  if (
    !OWNERS.test(owner) &&
    !(atoms.length <= 2 && hasNaming(reading, end - 1, COMMON) && owner.endsWith('s'))
  )
    return false;
  let at = end + 1;
  for (let steps = 0; steps < 3; steps++) {
    const stop = endOfAtom(reading, at);
    if (stop === at) return false;
    if (hasNaming(reading, stop - 1, ORGANISATION_HEAD) || isOne(reading, stop - 1, JOINT_HEADS)) return true;
    if (isOne(reading, at - 1, PENSION) && isOne(reading, stop - 1, PLAN)) return true;
    at = stop;
  }
  return false;
}

/** Owners that names hold whatever is owned: "Children’s Hospital", "King’s College". */
const OWNERS_OF_ANYTHING = wordSet(
  'people children women men veterans workers farmers king governor mayor queen shriners presbyterian',
);
const CHILDREN = wordSet('children women');

const OFFICE_HOLDERS = wordSet(
  'general attorney president minister secretary treasurer comptroller ombudsman sheriff auditor prosecutor',
);
const OFFICES = wordSet('office department bureau cabinet');
/** Whether an office by its holder goes on at a possessive: "Attorney General | ’s Office". */
export const ownsOffice = (reading: Reading, end: number): boolean =>
  isOwner(reading, end) && isOne(reading, end + 2, OFFICES) && isCapitalised(reading, end + 2);

const SAINTS = wordSet('st saint');
/** "St. Orrin | ’s Medical Center"; not "St. Petersburg’s Museum". */
const isSaint = (reading: Reading, atoms: readonly number[], end: number): boolean =>
  atoms.length === 2 &&
  isOne(reading, atoms[0]!, SAINTS) &&
  !placeKeys.has(keyOf(textOf(reading, atoms[0]!, end)));

/** What founders lend their name to: "Marlow’s Club", "Dora’s Organic Bakery". */
const FOUNDED = wordSet(`
  club hospital school church kitchen farm farms foods pizza bakery brewing organics goods warehouse wholesale
  restaurant restaurants pharmacy diner coffee market markets store stores supermarket supermarkets creamery dairy garage
  books bookshop
`);
const LONGEST_FOUNDED = 3;

function isFounder(reading: Reading, atoms: readonly number[], end: number): boolean {
  if (atoms.length > 1 || !isProper(reading, atoms[0]!)) return false;
  let at = end + 2;
  for (let steps = 0; steps < LONGEST_FOUNDED; steps++) {
    const stop = endOfAtom(reading, at);
    if (stop === at) return false;
    if (isOne(reading, stop - 1, FOUNDED)) return true;
    if (!isInline(reading, stop)) return false;
    at = stop;
  }
  return false;
}

const ROYALS = wordSet('king queen prince princess');
/** "King Alfred | ’s College London": a royal founder, and the head of what is called after them. */
const isRoyalFounder = (reading: Reading, atoms: readonly number[], end: number): boolean =>
  atoms.length === 2 &&
  isOne(reading, atoms[0]!, ROYALS) &&
  hasNaming(reading, end + 2, ORGANISATION_HEAD) &&
  isCapitalised(reading, end + 2);

/** Behind a possessive inside a name, at its next word; or -1. */
export function skipOwner(reading: Reading, atoms: readonly number[], end: number): number {
  if (isPluralOwner(reading, atoms, end)) return end + 1;
  // "Children’s and | General Hospital"
  const next = isWord(reading, end + 2, AND) && leadsToHospital(reading, end + 3) ? end + 3 : end + 2;
  if (!isOwner(reading, end) || !isInline(reading, next) || !isNameWord(reading, next)) return -1;
  const owns =
    isOne(reading, end - 1, OWNERS_OF_ANYTHING) ||
    (isOne(reading, end - 1, OFFICE_HOLDERS) && isOne(reading, next, OFFICES)) ||
    isSaint(reading, atoms, end) ||
    isRoyalFounder(reading, atoms, end) ||
    isFounder(reading, atoms, end);
  return owns ? next : -1;
}

const AND = hashOf('and');
const HOSPITALS = wordSet('hospital clinic centre center');
/** "General Hospital", "Women’s Hospital": at most three words up to what children and others are treated in. */
function leadsToHospital(reading: Reading, from: number): boolean {
  for (let at = from; at < from + LONGEST_LIST_STEP && isInline(reading, at); at++)
    if (isOne(reading, at, HOSPITALS)) return isCapitalised(reading, at);
    else if (isNameWord(reading, at) ? isProper(reading, at) : !isOwnerPart(reading, at)) return false;
  return false;
}
const isOwnerPart = (reading: Reading, at: number): boolean =>
  isOwner(reading, at) || isOwner(reading, at - 1);

const LONGEST_LIST_STEP = 5;
/** "sells to Hartwell | ’s, Big Barn and …": a shop by its owner, closed behind, and no owner of a shared noun. */
function isShop(reading: Reading, atoms: readonly number[], end: number): boolean {
  const behind = end + 2;
  if (atoms.length > 2 || !isProper(reading, atoms.at(-1)!)) return false;
  if (isMark(reading, behind, POINT) || isMark(reading, behind, SEMICOLON)) return true;
  if (!isMark(reading, behind, COMMA)) return false;
  for (let at = behind + 1; at < behind + LONGEST_LIST_STEP; at++) if (isOwner(reading, at)) return false;
  return true;
}

/**
 * Behind a possessive that ends a name: hospitals are called "Example Children’s", shops "Example’s". Nothing
 * that it owns may follow; or `end`.
 */
export function skipFinalOwner(reading: Reading, atoms: readonly number[], end: number): number {
  if (!isOwner(reading, end)) return end;
  if (isShop(reading, atoms, end)) return end + 2;
  if (atoms.length < 2 || !isOne(reading, end - 1, CHILDREN)) return end;
  const next = end + 2;
  const owned =
    isInline(reading, next) &&
    reading.tokens.kind[next] === WORD &&
    !hasNaming(reading, next, FUNCTION_WORD | AGENT_VERB | SPEECH_VERB);
  return owned ? end : next;
}
