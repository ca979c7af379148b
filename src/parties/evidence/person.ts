import { COMMON, LABEL, PLACE, SPEECH_VERB, TITLE, WEAK_HEAD } from '../../text/classes.js';
import {
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isGlued,
  isInline,
  isMark,
  isMasked,
  isOne,
  isWord,
  OPEN,
  PLUS,
  POINT,
  type Reading,
  SEMICOLON,
  words,
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { startsPerson } from '../names/firm-lines.js';
import { allAre, HEADS } from '../names/name-words.js';
import { endsLine, type Occurrence } from '../names/occurrence.js';
import { hasGivenName, looksPersonal } from '../names/personal-shape.js';
import { atomCount, coreHead } from '../names/shape.js';
import { titleAssigned } from './assigned.js';
import { isFirmByCalling } from './called-before.js';
import { isCalledBefore, isCalledPerson } from './callings.js';
import type { EvidenceRule } from './rule.js';
import { before, endsTitle, hasTitleBehind, speaks } from './surroundings.js';
import { MARK_BEFORE, PERSONAL, SPOKEN, TITLED, WITHOUT_FORM } from './traits.js';

const DESKS = words(
  'media',
  'press',
  'investors',
  'investor',
  'relations',
  'analysts',
  'public',
  'office',
  'desk',
  'queries',
);
const STATESMEN = words('president', 'senator', 'governor', 'minister', 'chancellor');
const ARTICLES = words('a', 'an', 'the', 'our', 'its', 'his', 'her');
/** A line of its own in a contact block: a mail address, a telephone number or a title on the next one. */
function isContactName(reading: Reading, name: Occurrence): boolean {
  const { tokens } = reading;
  if (!endsLine(reading, name.first) || allAre(reading, name, COMMON)) return false;
  // "Jane Doe, 555-0100"
  const comma = isMark(reading, name.afterDegrees, COMMA) || isMark(reading, name.afterDegrees, COLON);
  const next = comma ? name.afterDegrees + 1 : name.afterDegrees;
  if (!comma && !endsLine(reading, next)) return false;
  return (
    isMasked(reading, next) ||
    tokens.kind[next] === DIGITS ||
    isMark(reading, next, PLUS) ||
    isMark(reading, next, OPEN) ||
    hasNaming(reading, next, LABEL)
  );
}

const LONGEST_NUMBER = 4;
/** "Im Example | 14, 79541 Muster", "Muster Str | . 310": the number of a house behind a name. */
function isStreet(reading: Reading, end: number): boolean {
  const { kind, start, end: ends } = reading.tokens;
  const at = isMark(reading, end, POINT) ? end + 1 : end;
  if (kind[at] !== DIGITS || ends[at]! - start[at]! > LONGEST_NUMBER) return false;
  return !isGlued(reading, at + 1) || isMark(reading, at + 1, COMMA);
}

/** "Example PR | on behalf of Sample" */
const FOR = words('on', 'for');
/** A line of a contact block that no everyday word, place or head stands in the name of. */
const isProperLine = (reading: Reading, { first, end, atoms }: Occurrence): boolean =>
  endsLine(reading, first) &&
  !isOne(reading, end, FOR) &&
  !isStreet(reading, end) &&
  atoms.every((atom) => !hasNaming(reading, atom, COMMON | PLACE | WEAK_HEAD | LABEL));

/** "Example Motors: | Jane Doe, +1 …", "Americas: | Jane Doe, jane@…" in a contact block. */
function isBehindLabel(reading: Reading, name: Occurrence): boolean {
  if (!isMark(reading, name.first - 1, COLON)) return false;
  if (name.atoms.some((atom) => hasNaming(reading, atom, COMMON | PLACE | LABEL | HEADS))) return false;
  const at = name.afterDegrees;
  const next = isMark(reading, at, COMMA) ? at + 1 : at;
  return (
    // "Press office: Example Kask, | Jane Doe"
    (next > at && !startsPerson(reading, next)) ||
    endsLine(reading, at) ||
    isMasked(reading, at) ||
    isMark(reading, at, PLUS) ||
    isMark(reading, at, OPEN) ||
    isMark(reading, at, SEMICOLON) ||
    reading.tokens.kind[at] === DIGITS
  );
}

/** "its chair, Jane Doe, said": a title and a comma in front, closed behind. */
function hasTitleAndComma(reading: Reading, name: Occurrence): boolean {
  const comma = name.first - 1;
  if (!isMark(reading, comma, COMMA)) return false;
  const title = hasNaming(reading, comma - 1, TITLE) ? comma : linkOfOwner(reading, comma);
  if (!hasNaming(reading, title - 1, TITLE)) return false;
  const { afterDegrees } = name;
  const closed =
    isMark(reading, afterDegrees, COMMA) ||
    isMark(reading, afterDegrees, POINT) ||
    isMark(reading, afterDegrees, COLON) ||
    hasNaming(reading, afterDegrees, SPEECH_VERB) ||
    (endsLine(reading, afterDegrees) && hasGivenName(reading, name));
  return closed && endsTitle(reading, title);
}

const OWNER_LINKS = words('of', 'at');
const LONGEST_OWNER = 8;
/** "the president | of Example Bank, Jane Doe": the link of the organisation that ends in front of a comma. */
function linkOfOwner(reading: Reading, comma: number): number {
  for (let at = comma - 1; at > comma - LONGEST_OWNER && isInline(reading, at); at--) {
    if (isOne(reading, at, OWNER_LINKS) && hasNaming(reading, at - 1, TITLE)) return at;
    if (!isCapitalised(reading, at) && !isOne(reading, at, OWNER_LINKS) && !isOne(reading, at, ARTICLES))
      return -1;
  }
  return -1;
}

/** "Investor contact: Jane Doe, …", or "Contact" on the line before. */
function isContactLine(reading: Reading, name: Occurrence): boolean {
  const colon = isMark(reading, name.first - 1, COLON);
  const label = colon ? name.first - 2 : name.first - 1;
  if (
    !(hasNaming(reading, label, LABEL) || isOne(reading, label, DESKS)) ||
    !(colon || endsLine(reading, name.first))
  )
    return false;
  if (allAre(reading, name, COMMON)) return false;
  return isMark(reading, name.afterDegrees, COMMA);
}

/** "Jane Doe of Example, who …": the clause is the person's. */
const HOMES = words('of', 'at', 'from', 'for');
const WHO = hashOf('who');
/** "Jane Doe, who …". */
const hasWhoClause = (reading: Reading, name: Occurrence): boolean =>
  isMark(reading, name.afterDegrees, COMMA) &&
  isWord(reading, name.afterDegrees + 1, WHO) &&
  !isOne(reading, before(reading, name), HOMES) &&
  !isFirmByCalling(reading, name) &&
  !name.atoms.some((atom) => hasNaming(reading, atom, HEADS));

/** What speaks for a person. */
export const personRules: readonly EvidenceRule[] = [
  {
    name: 'honorific',
    kind: 'person',
    needs: WITHOUT_FORM,
    holds: (_, name) => name.honorific && name.legalForm === null,
  },
  {
    name: 'degree',
    kind: 'person',
    needs: PERSONAL,
    holds: (reading, name) => name.afterDegrees > name.end && looksPersonal(reading, name),
  },
  {
    name: 'title-before',
    kind: 'person',
    needs: TITLED | WITHOUT_FORM,
    holds: (reading, name) =>
      name.titleBefore !== null &&
      name.legalForm === null &&
      !isFirmByCalling(reading, name) &&
      (looksPersonal(reading, name) ||
        (atomCount(name) === 1 &&
          (name.honorific ||
            isOne(reading, name.titleBefore.end - 1, STATESMEN) ||
            !hasNaming(reading, name.first, COMMON)))),
  },
  {
    name: 'title-comma-before',
    kind: 'person',
    needs: PERSONAL | MARK_BEFORE,
    holds: hasTitleAndComma,
  },
  { name: 'contact-line', kind: 'person', needs: PERSONAL, holds: isContactLine },
  {
    name: 'title-assigned',
    kind: 'person',
    needs: PERSONAL,
    holds: (reading, name) => titleAssigned(reading, name) !== null,
  },
  {
    name: 'title-behind',
    kind: 'person',
    needs: PERSONAL,
    holds: (reading, name) => hasTitleBehind(reading, name),
  },
  {
    name: 'speaks',
    kind: 'person',
    light: true,
    needs: SPOKEN | WITHOUT_FORM,
    holds: (reading, name) =>
      name.legalForm === null &&
      !isFirmByCalling(reading, name) &&
      atomCount(name) <= 4 &&
      (hasGivenName(reading, name) ||
        atomCount(name) === 1 ||
        !hasNaming(reading, coreHead(reading, name), HEADS)) &&
      speaks(reading, name),
  },
  {
    name: 'calling',
    kind: 'person',
    needs: PERSONAL,
    holds: (reading, name) =>
      isCalledBefore(reading, name) ||
      ((hasGivenName(reading, name) || !hasNaming(reading, coreHead(reading, name), WEAK_HEAD)) &&
        isCalledPerson(reading, name)),
  },
  {
    name: 'contact-name',
    kind: 'person',
    needs: PERSONAL,
    holds: (reading, name, { inContact }) =>
      isContactName(reading, name) || (inContact(name.first) && isProperLine(reading, name)),
  },
  {
    name: 'contact-behind-label',
    kind: 'person',
    light: true,
    needs: PERSONAL | MARK_BEFORE,
    holds: (reading, name, { inContact }) => inContact(name.first) && isBehindLabel(reading, name),
  },
  {
    name: 'who-clause',
    kind: 'person',
    light: true,
    needs: PERSONAL | SPOKEN,
    holds: hasWhoClause,
  },
];
