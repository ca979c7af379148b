import { GIVEN_NAME, LABEL, PLACE, TITLE, WEAK_HEAD } from '../../text/classes.js';
import {
  COLON,
  COMMA,
  hasNaming,
  isCapitalised,
  isDash,
  isInline,
  isMark,
  isOne,
  type Reading,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { EMPLOYERS, OFFICE_LABELS } from '../../words/context-words.js';
import { endOfAtom } from '../names/atoms.js';
import { isFirmLine, isJointOfPerson, startsPerson } from '../names/firm-lines.js';
import { endsLine, type Occurrence } from '../names/occurrence.js';
import { looksPersonal } from '../names/personal-shape.js';
import type { EvidenceRule } from './rule.js';
import { WITHOUT_FORM } from './traits.js';

/** What the line on which a name stands says of it. */

/** "Ran Meir": a given name behind, and no head of organisations. */
const isNamesOnly = (reading: Reading, { atoms }: Occurrence): boolean =>
  atoms.length > 1 &&
  hasNaming(reading, atoms.at(-1)!, GIVEN_NAME) &&
  !hasNaming(reading, atoms.at(-1)!, WEAK_HEAD | PLACE);

const BEHALF = wordSet('on for');
/** A line of its own, or up to "on behalf of", with the line of a person above or below. */
function isBesidePersonsLine(reading: Reading, name: Occurrence): boolean {
  if (name.legalForm !== null || startsPerson(reading, name.first) || isNamesOnly(reading, name))
    return false;
  let end = name.end;
  if (isOne(reading, end, BEHALF))
    while (end < name.end + LONGEST_BEHALF && !endsLine(reading, end) && !isMark(reading, end, COLON)) end++;
  // "Example PR for Example Corp.: Jane Doe"
  if (end > name.end && isMark(reading, end, COLON) && startsPerson(reading, end + 1)) return true;
  if (!endsLine(reading, end)) return false;
  let above = name.first - 1;
  while (above > name.first - LONGEST_BEHALF && above > 0 && !endsLine(reading, above)) above--;
  return startsPerson(reading, end) || startsPerson(reading, above) || isPersonBehindLabel(reading, end);
}
const OUTLETS = wordSet(
  'press media investor investors analyst analysts relations enquiries inquiries contact',
);
const LONGEST_LABEL = 4;

/** "Investor relations: Jane Doe": a line that says whom a person answers. */
function isPersonBehindLabel(reading: Reading, first: number): boolean {
  if (!isOne(reading, first, OUTLETS)) return false;
  for (let at = first + 1; at <= first + LONGEST_LABEL; at++)
    if (isMark(reading, at, COLON)) return isInline(reading, at) && startsPerson(reading, at + 1);
  return false;
}
const LONGEST_BEHALF = 8;

/** "Ilmo Kask, | Jane Doe, Max Muster": a name like a person's in front of two persons is a third. */
function isFirstOfPeers(reading: Reading, name: Occurrence): boolean {
  const next = endOfAtom(reading, endOfAtom(reading, name.end + 1));
  return (
    isMark(reading, name.end, COMMA) &&
    isMark(reading, next, COMMA) &&
    isCapitalised(reading, next + 1) &&
    !hasNaming(reading, next + 1, TITLE) &&
    looksPersonal(reading, name)
  );
}

/** "Example PR: | Jane Doe", "Example PR, Jane Doe": a person behind the name on its line. */
const hasPersonBehind = (reading: Reading, name: Occurrence): boolean =>
  isJointOfPerson(reading, name.end) &&
  // "Jane Doe – Dallas Chapter Lead"
  !(isDash(reading, name.end) && looksPersonal(reading, name)) &&
  startsPerson(reading, name.end + 1) &&
  !startsPerson(reading, name.first) &&
  !isFirstOfPeers(reading, name);

/** "Company: | Example Trust": a line that says where a contact is. */
const isBehindEmployer = (reading: Reading, { first, end }: Occurrence): boolean =>
  isMark(reading, first - 1, COLON) &&
  isInline(reading, first) &&
  isOne(reading, first - 2, EMPLOYERS) &&
  endsLine(reading, first - 2) &&
  endsLine(reading, end);

/** "Position: | Directora de Ejemplo": what somebody is, on a line of its own. */
const isBehindOfficeLabel = (reading: Reading, { first }: Occurrence): boolean =>
  isMark(reading, first - 1, COLON) &&
  isInline(reading, first) &&
  isOne(reading, first - 2, OFFICE_LABELS) &&
  endsLine(reading, first - 2);

export const layoutRules: readonly EvidenceRule[] = [
  {
    name: 'contact-organization',
    kind: 'organization',
    light: true,
    needs: WITHOUT_FORM,
    holds: (reading, name, { inContact }) =>
      inContact(name.first) &&
      ((endsLine(reading, name.first) &&
        (isBesidePersonsLine(reading, name) || hasPersonBehind(reading, name))) ||
        isBehindEmployer(reading, name) ||
        (name.atoms.length > 1 && isFirmLine(reading, name))),
  },
  {
    name: 'label-word',
    kind: 'neither',
    needs: WITHOUT_FORM,
    holds: (reading, name) =>
      hasNaming(reading, name.atoms.at(-1)!, LABEL) || isBehindOfficeLabel(reading, name),
  },
];
