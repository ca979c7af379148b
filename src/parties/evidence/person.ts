import { COMMON, FUNCTION_WORD, LABEL, PLACE, SPEECH_VERB, TITLE, WEAK_HEAD } from '../../text/classes.js';
import {
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
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
import { describesNoun } from './called.js';
import { isCalledFirm } from './called-before.js';
import type { EvidenceRule } from './rule.js';
import { endsTitle, hasTitleBehind, speaks } from './surroundings.js';
import { MARK_BEFORE, PERSONAL, SPOKEN, TITLED, WITHOUT_FORM } from './traits.js';

const BY = hashOf('by');
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
/** Verbs of which a person is the agent: "designed by Jane Doe". */
const MADE = words(
  ...'designed created written directed composed painted narrated hosted moderated founded invented authored illustrated curated presented sung performed choreographed photographed led chaired headed represented coached mentored joined accompanied'.split(
    ' ',
  ),
);
/** What a person is said to be: "an award-winning journalist". */
const CALLINGS = words(
  ...'journalist author actor actress singer entrepreneur scientist physician engineer artist athlete veteran lawyer attorney economist professor producer director writer analyst researcher philanthropist musician rapper comedian chef designer architect activist expert practitioner executive student resident teacher nurse mother father pilot broker trader investor leader pioneer native graduate alumnus player golfer coach champion politician senator lecturer surgeon oncologist cardiologist geologist columnist anchor host founder partner principal member'.split(
    ' ',
  ),
);
const STATESMEN = words('president', 'senator', 'governor', 'minister', 'chancellor');
const ARTICLES = words('a', 'an', 'the', 'our', 'its', 'his', 'her');
const SUPERLATIVES = words('most', 'own');
const REACH = 9;

/** "Jane Doe, an award-winning journalist and author, …". */
function isCalledPerson(reading: Reading, name: Occurrence): boolean {
  const at = name.afterDegrees + 1;
  if (!isMark(reading, at - 1, COMMA) || !isOne(reading, at, ARTICLES)) return false;
  for (let next = at + 1; next < at + REACH; next++) {
    if (isMark(reading, next, COMMA) && next > at + 2) return false;
    if (isMark(reading, next, POINT)) return false;
    if (isOne(reading, next, CALLINGS) && !isCapitalised(reading, next) && !describesNoun(reading, next))
      return true;
    if (hasNaming(reading, next, FUNCTION_WORD) && !isOne(reading, next, SUPERLATIVES)) return false;
  }
  return false;
}

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

/** "Example Motors: | Jane Doe, +1 …", "Americas: | Jane Doe, jane@…" in a contact block. */
const isBehindLabel: EvidenceRule['holds'] = (reading, name, { inContact }) => {
  if (!inContact(name.first) || !isMark(reading, name.first - 1, COLON)) return false;
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
};

const PHOTO = words('photo', 'image', 'photograph', 'picture');

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
    hasNaming(reading, afterDegrees, SPEECH_VERB);
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

/** What speaks for a person. */
export const personRules: readonly EvidenceRule[] = [
  {
    name: 'honorific',
    kind: 'person',
    weight: 9,
    needs: WITHOUT_FORM,
    holds: (_, name) => name.honorific && name.legalForm === null,
  },
  {
    name: 'degree',
    kind: 'person',
    weight: 8,
    needs: PERSONAL,
    holds: (reading, name) => name.afterDegrees > name.end && looksPersonal(reading, name),
  },
  {
    name: 'title-before',
    kind: 'person',
    weight: 6,
    needs: TITLED | WITHOUT_FORM,
    holds: (reading, name) =>
      name.titleBefore !== null &&
      name.legalForm === null &&
      !isCalledFirm(reading, name) &&
      (looksPersonal(reading, name) ||
        (atomCount(name) === 1 &&
          (name.honorific ||
            isOne(reading, name.titleBefore.end - 1, STATESMEN) ||
            !hasNaming(reading, name.first, COMMON)))),
  },
  {
    name: 'title-comma-before',
    kind: 'person',
    weight: 6,
    needs: PERSONAL | MARK_BEFORE,
    holds: hasTitleAndComma,
  },
  { name: 'contact-line', kind: 'person', weight: 6, needs: PERSONAL, holds: isContactLine },
  {
    name: 'title-assigned',
    kind: 'person',
    weight: 5,
    needs: PERSONAL,
    holds: (reading, name) => titleAssigned(reading, name) !== null,
  },
  {
    name: 'title-behind',
    kind: 'person',
    weight: 6,
    needs: PERSONAL,
    holds: (reading, name) => hasTitleBehind(reading, name),
  },
  {
    name: 'speaks',
    kind: 'person',
    weight: 4,
    needs: SPOKEN | WITHOUT_FORM,
    holds: (reading, name) =>
      name.legalForm === null &&
      atomCount(name) <= 4 &&
      (hasGivenName(reading, name) ||
        atomCount(name) === 1 ||
        !hasNaming(reading, coreHead(reading, name), HEADS)) &&
      speaks(reading, name),
  },
  {
    name: 'made-by',
    kind: 'person',
    weight: 5,
    needs: PERSONAL,
    holds: (reading, name) =>
      isWord(reading, name.first - 1, BY) &&
      isOne(reading, name.first - 2, MADE) &&
      (hasGivenName(reading, name) || name.atoms.every((atom) => !hasNaming(reading, atom, WEAK_HEAD))) &&
      !allAre(reading, name, COMMON),
  },
  {
    name: 'called-person',
    kind: 'person',
    weight: 6,
    needs: PERSONAL,
    holds: (reading, name) =>
      (hasGivenName(reading, name) || !hasNaming(reading, coreHead(reading, name), WEAK_HEAD)) &&
      isCalledPerson(reading, name),
  },
  {
    name: 'contact-behind-label',
    kind: 'person',
    weight: 4,
    needs: PERSONAL | MARK_BEFORE,
    holds: isBehindLabel,
  },
  { name: 'contact-name', kind: 'person', weight: 5, needs: PERSONAL, holds: isContactName },
  {
    name: 'byline',
    kind: 'person',
    weight: 7,
    needs: PERSONAL,
    holds: (reading, name) => {
      const at = name.first - 1;
      if (!isWord(reading, at, BY)) return false;
      return endsLine(reading, at) || isOne(reading, at - 1, PHOTO);
    },
  },
];
