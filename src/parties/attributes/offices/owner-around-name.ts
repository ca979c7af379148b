import { VERB } from '../../../grammar/tags.js';
import { AGENT_VERB, FUNCTION_WORD, SPEECH_VERB } from '../../../text/classes.js';
import {
  CLOSE,
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
} from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { IS } from '../../../words/context-words.js';
import { formsOfClasses } from '../../../words/verb-forms.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import type { Occurrence } from '../../names/occurrence.js';
import { type Known, organizationsIn, organizationTo, personTo } from '../known.js';
import { organizationAt } from '../meant/descriptions.js';
import { skipPeers } from './behind-name.js';
import { openOf } from './owner-before.js';
import { ownerOfOthers } from './owner-of-others.js';
import { OWNER_LINKS, type Owner, ownerBehind, UNNAMED } from './owners.js';
import { officesShared, startOfList } from './shared.js';

/** The organisation that the sentence around a name gives it: by the noun, list or adjunct in front of it. */

const ON = hashOf('on');
const BEHALF = hashOf('behalf');
const THE = wordSet('the its');
const FOR = wordSet('for');
const LONGEST_OFFICE = 9;
const LONGEST_DESCRIPTION = 10;
const LONGEST_FOUNDING = 4;

/** Whether words of an everyday description lead from a comma to a token: "X, a biotech firm | founded by"; its comma or verb, or the token. */
function commaBefore(known: Known, end: number): number {
  const { reading } = known;
  for (let at = end - 1; at > end - LONGEST_DESCRIPTION && isInline(reading, at + 1); at--) {
    const isSaid = isOne(reading, at, IS) && isOne(reading, at + 1, ARTICLES) && organizationTo(known, at);
    if (isMark(reading, at, COMMA) || isSaid) return at;
    if (organizationTo(known, at + 1) || personTo(known, at + 1)) return end;
  }
  return end;
}

/** "X, founded in 2015 by | Jane Doe", "X, a biotech firm founded by | Jane Doe": whose founder somebody is. */
function ownerFounded(known: Known, name: Occurrence): Owner {
  const { reading } = known;
  const by = (name.titleBefore?.first ?? startOfList(known, name)) - 1;
  if (isOne(reading, by, UNDER) && !isCapitalised(reading, by))
    return organizationsIn(known, reading.sentences[name.sentence]!, by).at(-1)?.entity ?? null;
  if (!isOne(reading, by, BY)) return null;
  let founded = by - 1;
  while (founded > by - LONGEST_FOUNDING && !isOne(reading, founded, FOUNDED)) founded--;
  if (!isOne(reading, founded, FOUNDED)) return null;
  const comma = commaBefore(known, founded);
  const end = isMark(reading, comma - 1, CLOSE) ? openOf(reading, comma - 1) : comma;
  return (organizationTo(known, end) ?? organizationTo(known, founded))?.entity ?? null;
}

const ARTICLES = wordSet('a an');
const BY = wordSet('by');
const FOUNDED = wordSet(
  'founded established started created formed led run headed owned chaired directed managed controlled overseen launched represented',
);
const UNDER = wordSet('under');

/** "Speaking for X, Jane Doe", "At X, head of research Jane Doe": the organisation that opens the sentence of a name. */
function ownerOpening(known: Known, { sentence, first }: Occurrence): Owner {
  const { reading } = known;
  let at = reading.sentences[sentence]!;
  if (isOne(reading, at, SPEAKING)) at++;
  if (isWord(reading, at, ON) && isWord(reading, at + 1, BEHALF)) at += 2;
  if (!isOne(reading, at, OPENING_LINKS)) return null;
  const mention =
    organizationAt(known, at + 1) ?? (isOne(reading, at + 1, THE) ? organizationAt(known, at + 2) : null);
  if (!mention || !isMark(reading, mention.end, COMMA) || first - mention.end > LONGEST_OFFICE) return null;
  for (let next = mention.end; next < first; next++)
    if (hasNaming(reading, next, AGENT_VERB | SPEECH_VERB) || isOne(reading, next, WHERE)) return null;
  return mention.entity;
}

const SPEAKING = wordSet('speaking writing testifying');
const OPENING_LINKS = wordSet('for of at');

/** "her counterpart at X, | Jane Doe", "the lawyer of X, | Jane Doe": a noun in everyday words and the organisation behind it. */
function ownerRelated(known: Known, name: Occurrence): Owner {
  const { reading } = known;
  const comma = beforeHonorific(reading, name);
  const named = isMark(reading, comma, COMMA) ? organizationTo(known, comma) : null;
  if (!named) return null;
  const link = isOne(reading, named.first - 1, THE) ? named.first - 2 : named.first - 1;
  const isNoun =
    isOne(reading, link, OWNER_LINKS) &&
    !isCapitalised(reading, link - 1) &&
    !hasNaming(reading, link - 1, FUNCTION_WORD | AGENT_VERB | SPEECH_VERB) &&
    isOne(reading, link - 2, RELATING);
  return isNoun ? named.entity : null;
}

const RELATING = wordSet('his her its their the');

/** "her Swanmere colleague | Jane Doe": the one organisation with the word in front of the noun in its name. */
function ownerOfColleague(known: Known, name: Occurrence): Owner {
  const { reading, entities } = known;
  const noun = name.titleBefore ? name.titleBefore.first - 1 : beforeHonorific(reading, name);
  const called = noun - 1;
  const isSaid =
    isOne(reading, noun, COLLEAGUES) &&
    isCapitalised(reading, called) &&
    isOne(reading, called - 1, POSSESSIVES) &&
    isInline(reading, noun);
  if (!isSaid) return null;
  const { hash } = reading.tokens;
  const named = entities.flatMap(({ kind, occurrences }, entity) =>
    kind === 'organization' &&
    occurrences.some(({ first, end }) => hash.subarray(first, end).includes(hash[called]!))
      ? [entity]
      : [],
  );
  return named.length === 1 ? named[0]! : null;
}
const COLLEAGUES = wordSet('colleague counterpart');
const POSSESSIVES = wordSet('his her their');

/** "adds Jane Doe | for X", "said Jane Doe | on behalf of X": for whom somebody speaks. */
function ownerSpokenFor(known: Known, name: Occurrence): Owner {
  const { reading } = known;
  if (!hasNaming(reading, beforeHonorific(reading, name), SPEECH_VERB)) return null;
  const at = name.afterDegrees;
  if (isWord(reading, at, ON) && isWord(reading, at + 1, BEHALF)) return ownerBehind(known, at + 2).owner;
  return isOne(reading, at, FOR) && isInline(reading, at) ? ownerBehind(known, at).owner : null;
}

/** "Jane Doe | and Max Muster, both of X", "Jane Doe | and Max Muster at X": where all of a list are. */
function ownerOfAll(known: Known, name: Occurrence): Owner {
  const { reading } = known;
  const { afterDegrees } = name;
  const at = skipPeers(known, afterDegrees);
  const isSaid = isMark(reading, at, COMMA) && isOne(reading, at + 1, ALL);
  const link = isSaid ? at + 2 : at;
  // "co-founders Jane Doe and Max Muster at X, where they met": their title has its own organisation
  if (!isSaid && (at === afterDegrees || opensClause(reading, name) || officesShared(known, name).length > 0))
    return null;
  if (!isOne(reading, link, isSaid ? OWNER_LINKS : HOMES) || !isInline(reading, link)) return null;
  const { owner } = ownerBehind(known, link);
  return owner === UNNAMED && !isSaid ? null : owner;
}
/** "won by Jane Doe, | and Max Muster of X came second": a comma between two opens another clause. */
const opensClause = (reading: Reading, { first, afterDegrees }: Occurrence): boolean =>
  isMark(reading, afterDegrees, COMMA) &&
  isOne(reading, afterDegrees + 1, AND) &&
  !isMark(reading, first - 1, COMMA);
const AND = wordSet('and');
const HOMES = wordSet('at of');
const ALL = wordSet('all both each');

/** In front of the place of an organisation: "Example Ltd. | in London", "Example Ltd. | of New York"; or the token. */
function beforePlace(reading: Reading, end: number): number {
  let at = end;
  while (at > end - LONGEST_PLACE && isInline(reading, at) && isCapitalised(reading, at - 1)) at--;
  return at < end && isOne(reading, at - 1, IN_PLACES) ? at - 1 : end;
}
const IN_PLACES = wordSet('in of');
const LONGEST_PLACE = 3;

/** "at Example Ltd., where | Jane Doe leads the audit": whoever acts there; not who studied, met or stood there once. */
function ownerWhere(known: Known, name: Occurrence): Owner {
  const { reading } = known;
  const where = name.titleBefore ? name.titleBefore.first - 1 : beforeHonorific(reading, name);
  if (!isOne(reading, where, WHERE) || !isMark(reading, where - 1, COMMA)) return null;
  if (!actsThere(known, name.afterDegrees)) return null;
  const end = isMark(reading, where - 2, CLOSE) ? openOf(reading, where - 2) : where - 1;
  return (organizationTo(known, end) ?? organizationTo(known, beforePlace(reading, end)))?.entity ?? null;
}
const WHERE = wordSet('where');

/** Whether a verb tells of standing work: "leads", "was in charge"; not of something done once: "showed", "was born". */
function actsThere({ reading, grammar }: Known, verb: number): boolean {
  if (!isInline(reading, verb) || isCapitalised(reading, verb)) return false;
  if (isOne(reading, verb, ACTING)) return true;
  if (isOne(reading, verb, WAS)) return isOne(reading, verb + 1, IN_OFFICE);
  return grammar.tagOf(verb) === VERB && isOne(reading, verb, PRESENT);
}
const ACTING = wordSet('led headed ran managed directed oversaw chaired handled works worked coordinated is');
const WAS = wordSet('was');
const IN_OFFICE = wordSet('in responsible head the');
const PRESENT = words(
  ...formsOfClasses(['lead', 'employ', 'found'], ['third']),
  'looks',
  'handles',
  'coordinates',
  'manages',
  'runs',
  'oversees',
);

/** The organisation that what stands in front of a name, or the verb at it, gives the person. */
export const ownerAround = (known: Known, name: Occurrence): Owner =>
  officesShared(known, name)[0]?.owner ??
  ownerOfAll(known, name) ??
  ownerFounded(known, name) ??
  ownerRelated(known, name) ??
  ownerOfColleague(known, name) ??
  ownerSpokenFor(known, name) ??
  ownerOfOthers(known, name) ??
  ownerWhere(known, name) ??
  ownerOpening(known, name);
