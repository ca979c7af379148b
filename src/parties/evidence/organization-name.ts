import { COMMON, FAMILY_NAME, FUNCTION_WORD, GIVEN_NAME, ORGANISATION_HEAD } from '../../text/classes.js';
import { isAmbiguousForm } from '../../text/legal-forms.js';
import {
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isInline,
  isOne,
  isWord,
  type Reading,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { leadingForms } from '../../words/legal-forms.js';
import { endsInForeignHead } from '../names/foreign-heads.js';
import { allAre, isOtherThing } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import {
  coreHead,
  isAgency,
  isBranchOfKnown,
  isCompanyHead,
  isInstitution,
  isUpper,
  isWellKnown,
  startsWithHead,
  wordCount,
} from '../names/shape.js';
import type { EvidenceRule } from './rule.js';
import { HEADED, KNOWN, MORE_WORDS, OF_AGENCY, WITH_FORM, WITHOUT_FORM } from './traits.js';

/** What agencies lend their name to: "WHO bleeding scale". */
const SCALES = wordSet('scale score criteria classification grade guidelines');

/** "WHO scale", "WHO pain scale". */
const namesScale = (reading: Reading, { end }: Occurrence): boolean =>
  isOne(reading, end, SCALES) || (!isCapitalised(reading, end) && isOne(reading, end + 1, SCALES));

/** An all-capitals sentence, where "AS" and "SE" are words: the next word is in capitals too. */
const inCapitals = (reading: Reading, { first, end }: Occurrence): boolean =>
  isUpper(reading, first) && isInline(reading, end) && isUpper(reading, end);

const DETERMINERS = wordSet('all our its their his her these those any each some other s');

const DISTRICT = hashOf('district');
/** What the areas are known for that are called districts, beside those of schools, water and counties. */
const OF_AREAS = wordSet(`
  mining gold silver copper uranium lithium historic business financial arts theatre theater garden lake
  fashion entertainment shopping wine industrial warehouse nightlife innovation
`);
/** "Example Mining District": an area, not who governs it. */
const isArea = (reading: Reading, { atoms }: Occurrence): boolean =>
  isWord(reading, atoms.at(-1)!, DISTRICT) && atoms.length > 1 && isOne(reading, atoms.at(-2)!, OF_AREAS);

/** Names ending in a head of organisations: with a proper word in it, or an institution, or a company's head. */
function hasHead(reading: Reading, name: Occurrence): boolean {
  if (wordCount(name) < 2 || isOtherThing(reading, name) || isArea(reading, name)) return false;
  const institution = isInstitution(reading, name);
  if (!hasNaming(reading, coreHead(reading, name), ORGANISATION_HEAD) && !institution) return false;
  // "Inland Shippers' Guild"
  const owned = isApostrophe(reading, name.atoms.at(-1)! - 1);
  if (!allAre(reading, name, COMMON | FUNCTION_WORD) || institution || owned) return true;
  // "all Strategic Partners", "its Key Holdings"
  return isCompanyHead(reading, name) && !name.initial && !isOne(reading, name.first - 1, DETERMINERS);
}

const LEADING_FORMS = wordSet(leadingForms.join(' '));
/** "UAB Example", "PT Example": a legal form in front. */
const hasLeadingForm = (reading: Reading, { first, atoms }: Occurrence): boolean =>
  atoms.length > 1 && isOne(reading, first, LEADING_FORMS) && !isUpper(reading, atoms[1]!);

/** "Pearson", "Merck": a family name or a given name, which a person of the text may go by. */
const isNameOfPersons = (reading: Reading, { first, end }: Occurrence): boolean =>
  end === first + 1 && hasNaming(reading, first, FAMILY_NAME | GIVEN_NAME) && !isUpper(reading, first);

/** What a name itself, its legal form and the brackets behind it say for an organisation. */
export const organizationNameRules: readonly EvidenceRule[] = [
  {
    name: 'legal-form',
    kind: 'organization',
    holds: (reading, name) =>
      (name.legalForm !== null && !isAmbiguousForm(name.legalForm)) || hasLeadingForm(reading, name),
  },
  {
    name: 'ambiguous-legal-form',
    kind: 'organization',
    needs: WITH_FORM,
    holds: (reading, name) =>
      name.legalForm !== null && isAmbiguousForm(name.legalForm) && !inCapitals(reading, name),
  },
  {
    name: 'agency',
    kind: 'organization',
    needs: OF_AGENCY,
    holds: (reading, name) => isAgency(reading, name) && !namesScale(reading, name),
  },
  {
    name: 'branch-of-known',
    kind: 'organization',
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: isBranchOfKnown,
  },
  { name: 'organisation-head', kind: 'organization', needs: HEADED, holds: hasHead },
  { name: 'head-first', kind: 'organization', needs: MORE_WORDS, holds: startsWithHead },
  {
    name: 'foreign-head-last',
    kind: 'organization',
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: (reading, name) => name.legalForm === null && endsInForeignHead(reading, name),
  },
  {
    name: 'well-known',
    kind: 'organization',
    needs: KNOWN,
    holds: (reading, name) =>
      isWellKnown(reading, name) && !isNameOfPersons(reading, name) && !hasHead(reading, name),
  },
  {
    name: 'well-known-name',
    kind: 'organization',
    needs: KNOWN,
    holds: (reading, name) =>
      isWellKnown(reading, name) &&
      (name.end > name.first + 1 || (isNameOfPersons(reading, name) && name.afterDegrees === name.end)),
  },
];
