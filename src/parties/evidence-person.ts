import { COMMON, FAMILY_NAME, LABEL, SPEECH_VERB, TITLE, WEAK_HEAD } from '../text/classes.js';
import {
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
  words,
} from '../text/reading.js';
import type { EvidenceRule } from './evidence-rule.js';
import { allAre } from './names.js';
import { endsLine, type Occurrence } from './occurrences.js';
import { titleAssigned } from './persons.js';
import { atomCount, hasGivenName, isInitialLetter, looksPersonal } from './shape.js';
import { endsTitle, hasTitleBehind, speaks } from './surroundings.js';

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
const PHOTO = words('photo', 'image', 'photograph', 'picture');

/** "its chair, Jane Doe, said": a title and a comma in front, closed behind. */
function hasTitleAndComma(reading: Reading, name: Occurrence): boolean {
  const comma = name.first - 1;
  if (!isMark(reading, comma, COMMA) || !looksPersonal(reading, name)) return false;
  if (!hasNaming(reading, comma - 1, TITLE)) return false;
  const { afterDegrees } = name;
  const closed =
    isMark(reading, afterDegrees, COMMA) ||
    isMark(reading, afterDegrees, POINT) ||
    isMark(reading, afterDegrees, COLON) ||
    hasNaming(reading, afterDegrees, SPEECH_VERB);
  return closed && endsTitle(reading, comma);
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
  if (!looksPersonal(reading, name) || allAre(reading, name, COMMON)) return false;
  return isMark(reading, name.afterDegrees, COMMA);
}

/** What speaks for a person. */
export const personRules: readonly EvidenceRule[] = [
  {
    name: 'honorific',
    kind: 'person',
    weight: 9,
    holds: (_, name) => name.honorific && name.legalForm === null,
  },
  {
    name: 'degree',
    kind: 'person',
    weight: 8,
    holds: (reading, name) => name.afterDegrees > name.end && looksPersonal(reading, name),
  },
  { name: 'given-name', kind: 'person', weight: 5, holds: hasGivenName },
  {
    name: 'family-name',
    kind: 'person',
    weight: 2,
    holds: (reading, name) =>
      looksPersonal(reading, name) &&
      hasNaming(reading, name.atoms.at(-1)!, FAMILY_NAME) &&
      !hasNaming(reading, name.atoms.at(-1)!, WEAK_HEAD),
  },
  {
    name: 'middle-initial',
    kind: 'person',
    weight: 4,
    holds: (reading, name) =>
      looksPersonal(reading, name) && atomCount(name) >= 3 && isInitialLetter(reading, name.atoms[1]!),
  },
  {
    name: 'title-before',
    kind: 'person',
    weight: 6,
    holds: (reading, name) =>
      name.titleBefore !== null &&
      name.legalForm === null &&
      (looksPersonal(reading, name) || atomCount(name) === 1),
  },
  { name: 'title-comma-before', kind: 'person', weight: 6, holds: hasTitleAndComma },
  { name: 'contact-line', kind: 'person', weight: 6, holds: isContactLine },
  {
    name: 'title-assigned',
    kind: 'person',
    weight: 5,
    holds: (reading, name) => looksPersonal(reading, name) && titleAssigned(reading, name) !== null,
  },
  {
    name: 'title-behind',
    kind: 'person',
    weight: 6,
    holds: (reading, name) => looksPersonal(reading, name) && hasTitleBehind(reading, name),
  },
  {
    name: 'speaks',
    kind: 'person',
    weight: 4,
    holds: (reading, name) => name.legalForm === null && atomCount(name) <= 4 && speaks(reading, name),
  },
  {
    name: 'byline',
    kind: 'person',
    weight: 7,
    holds: (reading, name) => {
      const at = name.first - 1;
      if (!isWord(reading, at, BY) || !looksPersonal(reading, name)) return false;
      return endsLine(reading, at) || isOne(reading, at - 1, PHOTO);
    },
  },
];
