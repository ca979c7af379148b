import { AGENT_VERB, COMMON, DEMONYM, FUNCTION_WORD, LABEL, PLACE, TITLE } from '../../../text/classes.js';
import { phraseTable } from '../../../text/phrases.js';
import {
  BAR,
  CLOSE,
  COLON,
  COMMA,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  OPEN,
  POINT,
  type Reading,
  words,
} from '../../../text/reading.js';
import { WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { IS } from '../../../words/context-words.js';
import { formsOfClasses } from '../../../words/verb-forms.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import { endsLine, type Occurrence } from '../../names/occurrence.js';
import {
  type Known,
  organizationFrom,
  organizationTo,
  personBehindHonorific,
  personFrom,
  possessiveBefore,
  skipPossessive,
} from '../known.js';
import { organizationAt } from '../meant/descriptions.js';
import { DEFINITE } from '../meant/topics.js';
import { ownerSigning } from './form-lines.js';
import { isHired } from './hired.js';
import { ownerAround } from './owner-around-name.js';
import { ownerBefore } from './owner-before.js';
import { isClosed, OWNER_LINKS, type Owner, ownerBehind, UNNAMED } from './owners.js';
import { FORMER } from './titles.js';

/** The organisation beside a name that has no title there. */

const FOR = wordSet('for');
const ARTICLES = wordSet('a an');

const LONGEST_CALLING = 4;

/** "Pinewater Nation: | Jane Doe": capitalised words, not all of them everyday ones, that lead to a name. */
function isStrangersName(reading: Reading, colon: number): boolean {
  let first = colon;
  while (first > 0 && isInline(reading, first) && isCapitalised(reading, first - 1)) first--;
  if (colon - first < 2) return false;
  for (let at = first; at < colon; at++)
    if (!hasNaming(reading, at, COMMON | TITLE | LABEL | FUNCTION_WORD | PLACE)) return true;
  return false;
}

/** "Example Trust — | Jane Doe, chief operating officer", "Media: Example Films – | Jane Doe": the dash behind an organisation that opens a line or what a label says. */
function opensEntry(known: Known, dash: number): boolean {
  const { reading } = known;
  const owner = isDash(reading, dash) && !isGlued(reading, dash) ? organizationTo(known, dash) : null;
  if (owner === null) return false;
  const colon = owner.first - 1;
  return endsLine(reading, owner.first) || (isMark(reading, colon, COLON) && isInline(reading, owner.first));
}

/** "By Jane Doe | Example News": an organisation closes the line of a name. */
function ownerInByline(known: Known, at: number): Owner {
  const mention = isInline(known.reading, at) ? organizationFrom(known, at) : null;
  return mention && endsLine(known.reading, mention.end) ? mention.entity : null;
}

/** "For Example Ltd." on the line above: who signs for an organisation. */
function ownerSigned(known: Known, first: number): Owner {
  const { reading } = known;
  const above = endsLine(reading, first) && !known.inContact(first) ? organizationTo(known, first) : null;
  return above && isOne(reading, above.first - 1, FOR) && endsLine(reading, above.first - 1)
    ? above.entity
    : null;
}

/** Behind "who is now", "currently" in front of "at X"; or the token. */
function skipNow(reading: Reading, from: number): number {
  const said = isOne(reading, from, WHO) && isOne(reading, from + 1, IS) ? from + 2 : from;
  return isOne(reading, said, NOW) ? said + 1 : said;
}
const WHO = wordSet('who');
const NOW = wordSet('now currently today presently');

/** "Jane Doe | (soil science, Example University)": the one organisation in the bracket of a name, behind what somebody does. */
function ownerInBracket(known: Known, open: number): Owner {
  const { reading } = known;
  if (!isMark(reading, open, OPEN)) return null;
  for (let at = open + 1; at < open + LONGEST_BRACKET && !isMark(reading, at, CLOSE); at++) {
    if (isOne(reading, at, FORMER) || personFrom(known, at)) return null;
    const mention = isMark(reading, at, COMMA) ? organizationFrom(known, at + 1) : null;
    if (mention) return isClosed(reading, mention.end) ? mention.entity : null;
    if (hasNaming(reading, at, FUNCTION_WORD) && !isOne(reading, at, JOINTS)) return null;
  }
  return null;
}
const LONGEST_BRACKET = 12;

/** "Example LLP (Max Muster, partner; | Jane Doe)": the organisation in front of a bracket of which a person is the first word. */
function ownerOfBracket(known: Known, first: number): Owner {
  const { reading } = known;
  for (let at = first - 1; at > first - LONGEST_TEAM && isInline(reading, at + 1); at--) {
    if (isMark(reading, at, CLOSE)) return null;
    if (!isMark(reading, at, OPEN)) continue;
    const isOfPersons = personBehindHonorific(known, at + 1) !== null;
    return isOfPersons ? (organizationTo(known, at)?.entity ?? null) : null;
  }
  return null;
}
const LONGEST_TEAM = 40;

/** The organisation right behind a name: "Jane Doe, X" closed by a mark or line end, "Jane Doe of X", "Jane Doe (X)". */
export function ownerBeside(known: Known, name: Occurrence): Owner {
  const { afterDegrees, first, shouted } = name;
  const { reading } = known;
  if (
    isMark(reading, afterDegrees, COMMA) ||
    isMark(reading, afterDegrees, OPEN) ||
    isMark(reading, afterDegrees, BAR) ||
    isDash(reading, afterDegrees)
  ) {
    const mention = organizationFrom(known, afterDegrees + 1);
    const isLast =
      mention &&
      (isClosed(reading, mention.end) || (isDash(reading, mention.end) && !isGlued(reading, mention.end)));
    if (isLast && isInline(reading, afterDegrees + 1)) return mention.entity;
  }
  const inBracket = ownerInBracket(known, afterDegrees) ?? ownerOfBracket(known, first);
  if (inBracket !== null) return inBracket;
  const colon = beforeHonorific(reading, name);
  const labelled =
    isMark(reading, colon, COLON) || opensEntry(known, colon)
      ? organizationTo(known, possessiveBefore(reading, colon))
      : null;
  // "Example PR for Example Corp.: Jane Doe": the client; a heading of contacts is read with its block
  if (labelled && isOne(reading, labelled.first - 1, FOR)) {
    const agency = organizationTo(known, labelled.first - 1)?.entity;
    if (agency !== undefined || isInline(reading, colon + 1)) return agency ?? UNNAMED;
  } else if (labelled) return labelled.entity;
  if (isMark(reading, colon, COLON) && isInline(reading, colon + 1) && isStrangersName(reading, colon))
    return UNNAMED;
  const link = isMark(reading, afterDegrees, COMMA) ? skipNow(reading, afterDegrees + 1) : afterDegrees;
  if (isOne(reading, link, OWNER_LINKS) && isInline(reading, link) && !isHired(reading, name, link))
    return ownerBehind(known, link).owner;
  return (
    ownerInByline(known, afterDegrees) ??
    // "… of Example S.L. | Jane Doe said": another sentence
    (shouted || isMark(reading, first - 1, POINT) ? null : ownerBefore(known, first)) ??
    ownerAround(known, name) ??
    ownerSigned(known, first) ??
    ownerSigning(known, name)
  );
}

/** "Jane Doe, | our press team", "Jane Doe, | Example’s man in Paris": whose somebody is in words that are no title. */
function ownerCalledOurs(known: Known, at: number): Owner {
  const { reading } = known;
  const owner = organizationFrom(known, at);
  const noun = owner ? skipPossessive(reading, owner.end) : at + 1;
  if (owner ? noun === owner.end : !isOne(reading, at, OURS)) return null;
  let end = noun;
  while (end <= noun + LONGEST_CALLING && reading.tokens.kind[end] === WORD && !isCapitalised(reading, end))
    end++;
  return end > noun && isClosed(reading, end) ? (owner?.entity ?? known.issuer) : null;
}
const OURS = wordSet('our');

/** "Jane Doe, in her third year running | the company", "Jane Doe, the first woman to lead | X": what somebody is said to lead. */
function ownerLed(known: Known, from: number): Owner {
  const { reading } = known;
  for (let at = from; at < from + LONGEST_LED && isInline(reading, at); at++) {
    if (isMark(reading, at, COMMA) || personFrom(known, at)) return null;
    const leads = isOne(reading, at, LEADING) || (isOne(reading, at, TO) && isOne(reading, at + 1, LEAD));
    if (leads) return organizationAt(known, isOne(reading, at, TO) ? at + 2 : at + 1)?.entity ?? null;
  }
  return null;
}
const LONGEST_LED = 12;
const LEADING = words(...formsOfClasses(['lead'], ['gerund']));
const LEAD = words(...formsOfClasses(['lead'], ['base']));
const TO = wordSet('to');

const CHARGES = phraseTable<'charge'>({ charge: ['in charge of', 'responsible for', 'the head of'] });

/** Behind the article and the places of "responsible for | the Nordic and Baltic | markets at X". */
function skipPlaces(reading: Reading, from: number): number {
  let at = isOne(reading, from, DEFINITE) ? from + 1 : from;
  while (hasNaming(reading, at, PLACE | DEMONYM) || (at > from && isOne(reading, at, JOINTS))) at++;
  return at;
}
const JOINTS = wordSet('and');

/** Behind what a person is said to be in words that no title holds: "Jane Doe, dyrektor finansowy of | X". */
export function ownerCalled(known: Known, { afterDegrees }: Occurrence): Owner {
  const { reading } = known;
  if (!isMark(reading, afterDegrees, COMMA)) return null;
  const ours = ownerCalledOurs(known, afterDegrees + 1);
  if (ours !== null) return ours;
  const led = ownerLed(known, afterDegrees + 1);
  if (led !== null) return led;
  const said = isOne(reading, afterDegrees + 1, WHO) && isOne(reading, afterDegrees + 2, IS) ? 3 : 1;
  const charged = CHARGES.behind(reading, afterDegrees + said);
  const lead = isOne(reading, afterDegrees + said, ARTICLES) ? said + 1 : said;
  const start = charged ? skipPlaces(reading, charged.end) : afterDegrees + lead;
  let at = start;
  while (
    at <= start + LONGEST_CALLING &&
    (reading.tokens.kind[at] === WORD || isHyphen(reading, at)) &&
    !isCapitalised(reading, at) &&
    !hasNaming(reading, at, FUNCTION_WORD | AGENT_VERB) &&
    !isOne(reading, at, FORMER)
  )
    at++;
  return at > start && isOne(reading, at, OWNER_LINKS) ? ownerBehind(known, at).owner : null;
}
