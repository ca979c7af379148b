import { OTHER_HEAD, SPEECH_VERB } from '../../text/classes.js';
import {
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isOne,
  isWord,
  type Reading,
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { HEADS, isPlaceName, isProper, TRADES } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { hasGivenName } from '../names/personal-shape.js';
import { coreHead, isCompanyHead, isGeneric, isUsedInLowerCase } from '../names/shape.js';
import { isFieldWord } from '../names/title-fields.js';
import { doesDeed, isAlone, isAtDeed } from './organization-clause.js';
import type { EvidenceRule } from './rule.js';
import { actsBehind, before, behind } from './surroundings.js';
import { LINKED, MORE_WORDS, WITHOUT_FORM } from './traits.js';

/**
 * What the place of a name of several words says where its words leave open what it is. A party stands bare,
 * as what acts or behind a preposition; a defined term, a field or a part of a company has an article, or
 * describes a noun.
 */

const LINKS = wordSet('by with from to through against at between of for alongside');
const ARTICLES = wordSet('the a an this that these those its our their his her any each every all no such');
/** Parts of any company, by which it is not called. */
const PARTS = wordSet('department board committee team office desk unit division services relations affairs');

/** A name of several words in running text that has no article, is no field, place or person by its words. */
function isBare(reading: Reading, name: Occurrence): boolean {
  const { first, atoms, legalForm, shouted, honorific, titleBefore } = name;
  if (atoms.length < 2 || legalForm !== null || shouted || honorific || titleBefore !== null) return false;
  if (isOne(reading, first - 1, ARTICLES)) return false;
  const last = atoms.at(-1)!;
  if (
    isOne(reading, last, PARTS) ||
    (hasNaming(reading, last, OTHER_HEAD) && !hasNaming(reading, last, HEADS))
  )
    return false;
  return (
    !hasGivenName(reading, name) &&
    !isGeneric(reading, name) &&
    !isPlaceName(reading, name) &&
    !atoms.every((atom) => isFieldWord(reading, atom))
  );
}

/** What the last word of a name is: a head or a trade, that of a name of its own, an everyday word. */
type Form = 'headed' | 'own' | 'everyday';

function formOf(reading: Reading, name: Occurrence): Form {
  const head = coreHead(reading, name);
  if (hasNaming(reading, head, HEADS) || isOne(reading, head, TRADES) || isCompanyHead(reading, name))
    return 'headed';
  return name.atoms.some((atom) => isProper(reading, atom)) ? 'own' : 'everyday';
}

/** "an approach from | Example Leisure Group": bare behind a preposition, describing nothing. */
function isLinked(reading: Reading, name: Occurrence): boolean {
  const link = before(reading, name);
  if (name.initial || !isOne(reading, link, LINKS) || !isAlone(reading, name)) return false;
  // "Cost of Goods Sold", "National Instrument 45-106"
  const partOfMore = isCapitalised(reading, link - 1) && isOne(reading, link, INNER_LINKS);
  // "presented at Example Valves": a meeting
  const meeting = isWord(reading, link, AT) && isOne(reading, link - 1, PRESENTED);
  return !partOfMore && !meeting && reading.tokens.kind[behind(name)] !== DIGITS;
}
const TO = hashOf('to');
const ACCORDING = hashOf('according');
/** "according to | Allied Example Research": who has found a figure. */
const isSource = (reading: Reading, name: Occurrence): boolean =>
  isWord(reading, before(reading, name), TO) &&
  isWord(reading, before(reading, name) - 1, ACCORDING) &&
  isLinked(reading, name) &&
  isBare(reading, name);

const AT = hashOf('at');
const PRESENTED = wordSet(
  'presented presenting present presents presentation shown reported discussed speaking exhibit exhibiting data',
);
const INNER_LINKS = wordSet('of for and');

/** "| Example Optical Devices announced": bare in front of what it does or says. */
function isActing(reading: Reading, name: Occurrence): boolean {
  const at = behind(name);
  if (!isInline(reading, at) || isCapitalised(reading, at)) return false;
  return (
    hasNaming(reading, at, SPEECH_VERB) ||
    actsBehind(reading, name) ||
    doesDeed(reading, name) ||
    isAtDeed(reading, name)
  );
}

/** Everyday words that stand in lower case elsewhere, or behind "of", are a term. */
const isTerm = (reading: Reading, name: Occurrence, form: Form): boolean =>
  form === 'everyday' &&
  (isUsedInLowerCase(reading, name) || isOne(reading, before(reading, name), INNER_LINKS));

const linked =
  (form: Form): EvidenceRule['holds'] =>
  (reading, name) =>
    isLinked(reading, name) &&
    isBare(reading, name) &&
    formOf(reading, name) === form &&
    !isTerm(reading, name, form);

const isHeadedActing = (reading: Reading, name: Occurrence): boolean =>
  isActing(reading, name) && isBare(reading, name) && formOf(reading, name) === 'headed';

export const severalWordsRules: readonly EvidenceRule[] = [
  {
    name: 'headed-and-linked',
    kind: 'organization',
    light: true,
    needs: MORE_WORDS | WITHOUT_FORM | LINKED,
    holds: linked('headed'),
  },
  {
    name: 'own-word-linked',
    kind: 'organization',
    light: true,
    needs: MORE_WORDS | WITHOUT_FORM | LINKED,
    holds: linked('own'),
  },
  {
    name: 'everyday-words-linked',
    kind: 'organization',
    light: true,
    needs: MORE_WORDS | WITHOUT_FORM | LINKED,
    holds: linked('everyday'),
  },
  {
    name: 'source-of-figures',
    kind: 'organization',
    needs: MORE_WORDS | WITHOUT_FORM | LINKED,
    holds: isSource,
  },
  {
    name: 'headed-and-acting',
    kind: 'organization',
    light: true,
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: isHeadedActing,
  },
];
