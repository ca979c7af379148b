import {
  AGENCY,
  AGENT_VERB,
  DEMONYM,
  KNOWN_ORGANISATION,
  ORGANISATION_NOUN,
  OTHER_HEAD,
  PLACE,
  PRODUCT_NOUN,
  SPEECH_VERB,
  WEAK_HEAD,
} from '../../text/classes.js';
import { COMMA, hasNaming, isCapitalised, isInline, isMark, type Reading } from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { isNameLink, isVerbWord } from '../../words/context-words.js';
import { placeFirstWords } from '../../words/gazetteer.js';
import { isKnownName } from '../names/known-names.js';
import { allAre, HEADS, isCountryStart, startsAny } from '../names/name-words.js';
import { isOwner, type Occurrence } from '../names/occurrence.js';
import { isGivenFirst, looksPersonal } from '../names/personal-shape.js';
import { EVERYDAY_CLASSES, hasDigits, isInstitutionWord, isUpper } from '../names/shape.js';

/**
 * What most evidence depends on, as bits: worked out once for each place of a name, so that a rule is only
 * asked where it can hold.
 */

/** made like a person's name */
export const PERSONAL = 1 << 0;
/** and starts with a given name */
export const GIVEN = 1 << 1;
export const WITH_FORM = 1 << 2;
export const WITHOUT_FORM = 1 << 3;
export const ONE_WORD = 1 << 4;
export const MORE_WORDS = 1 << 5;
export const COMMA_BEHIND = 1 << 6;
/** a word in front of it and its title */
export const WORD_BEFORE = 1 << 7;
export const BRACKETED = 1 << 8;
export const TITLED = 1 << 9;
export const FIRST = 1 << 10;
export const OWNING = 1 << 11;
/** no word right in front of it */
export const MARK_BEFORE = 1 << 12;
export const COMMA_BEFORE = 1 << 13;
/** its first word is in capitals */
export const IN_CAPITALS = 1 << 14;
/** digits inside */
export const NUMBERED = 1 << 15;
/** made of everyday words throughout */
export const EVERYDAY = 1 << 16;
/** its first word may be a place or be the first of one */
export const PLACED = 1 << 17;
/** it may be an organisation known beforehand */
export const KNOWN = 1 << 18;
/** a head of organisations inside */
export const HEADED = 1 << 19;
/** a word inside that names no organisation as a head */
export const OTHER_HEADED = 1 << 20;
export const WEAK_HEADED = 1 << 21;
/** a regulator's short name inside */
export const OF_AGENCY = 1 << 22;
/** a place inside */
export const WITH_PLACE = 1 << 23;
/** a noun for companies or products in front of it */
export const NOUN_BEFORE = 1 << 24;
/** a preposition or another word in front of it that leads to names */
export const LINKED = 1 << 25;
/** a verb of companies or an auxiliary behind it */
export const VERB_BEHIND = 1 << 26;
/** a verb of saying beside it, or a comma and perhaps "who" */
export const SPOKEN = 1 << 27;
/** a word in lower case right behind it and its brackets */
export const LOWER_BEHIND = 1 << 28;

/** The classes that some word of a name has, connectors included. */
function classesInside({ tokens }: Reading, { first, end }: Occurrence): number {
  let naming = 0;
  for (let at = first; at < end; at++) naming |= tokens.naming[at]!;
  return naming;
}

function hasInstitutionWord(reading: Reading, { first, end }: Occurrence): boolean {
  for (let at = first; at < end; at++) if (isInstitutionWord(reading, at)) return true;
  return false;
}

function traitsOfWords(reading: Reading, name: Occurrence): number {
  const { naming } = reading.tokens;
  const { first, end, atoms } = name;
  const inside = classesInside(reading, name);
  let traits = atoms.length === 1 ? ONE_WORD : MORE_WORDS;
  if (looksPersonal(reading, name)) traits |= isGivenFirst(reading, name) ? PERSONAL | GIVEN : PERSONAL;
  if (isUpper(reading, first)) traits |= IN_CAPITALS;
  if (hasDigits(reading, name)) traits |= NUMBERED;
  if (allAre(reading, name, EVERYDAY_CLASSES)) traits |= EVERYDAY;
  const placed =
    (naming[first]! & (PLACE | DEMONYM)) !== 0 ||
    startsAny(reading, first, placeFirstWords) ||
    isCountryStart(reading, first);
  if (placed) traits |= PLACED;
  const known = end === first + 1 ? (inside & KNOWN_ORGANISATION) !== 0 : isKnownName(reading, first, end);
  if (known) traits |= KNOWN;
  if (inside & HEADS || hasInstitutionWord(reading, name)) traits |= HEADED;
  if (inside & OTHER_HEAD) traits |= OTHER_HEADED;
  if (inside & WEAK_HEAD) traits |= WEAK_HEADED;
  if (inside & AGENCY) traits |= OF_AGENCY;
  if (inside & PLACE) traits |= WITH_PLACE;
  return traits;
}

function traitsBefore(reading: Reading, { first, titleBefore }: Occurrence): number {
  const { kind } = reading.tokens;
  const before = (titleBefore === null ? first : titleBefore.first) - 1;
  let traits = first > 0 && kind[first - 1] !== WORD ? MARK_BEFORE : 0;
  if (hasNaming(reading, first - 1, SPEECH_VERB)) traits |= SPOKEN;
  // what ends the line above says nothing of a name
  if (before < 0 || !isInline(reading, before + 1)) return traits;
  if (kind[before] === WORD) {
    traits |= WORD_BEFORE;
    if (hasNaming(reading, before, ORGANISATION_NOUN | PRODUCT_NOUN)) traits |= NOUN_BEFORE;
    if (isNameLink(reading, before)) traits |= LINKED;
  } else if (isMark(reading, before, COMMA)) traits |= COMMA_BEFORE;
  return traits;
}

function traitsBehind(reading: Reading, { end, afterDegrees, bracket }: Occurrence): number {
  const behind = bracket === null ? afterDegrees : bracket.end;
  let traits = isOwner(reading, end) ? OWNING : 0;
  if (reading.tokens.kind[behind] === WORD && isInline(reading, behind) && !isCapitalised(reading, behind))
    traits |= LOWER_BEHIND;
  if (hasNaming(reading, afterDegrees, SPEECH_VERB) || isMark(reading, afterDegrees, COMMA)) traits |= SPOKEN;
  if (hasNaming(reading, behind, AGENT_VERB) || isVerbWord(reading, behind)) traits |= VERB_BEHIND;
  else if (isMark(reading, behind, COMMA)) traits |= COMMA_BEHIND;
  return traits;
}

/** The traits of a name where it stands. */
export function traitsOf(reading: Reading, name: Occurrence): number {
  let traits = name.legalForm === null ? WITHOUT_FORM : WITH_FORM;
  if (name.bracket !== null) traits |= BRACKETED;
  if (name.titleBefore !== null) traits |= TITLED;
  if (name.initial) traits |= FIRST;
  return traits | traitsOfWords(reading, name) | traitsBefore(reading, name) | traitsBehind(reading, name);
}
