import {
  COMMON,
  DEMONYM,
  FUNCTION_WORD,
  ORGANISATION_HEAD,
  PLACE,
  TITLE,
  WEAK_HEAD,
} from '../../text/classes.js';
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
  words,
} from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { leadingForms } from '../../words/legal-forms.js';
import { isFirmName } from '../names/firm-lists.js';
import { endsInForeignHead } from '../names/foreign-heads.js';
import { hasForeignWords } from '../names/foreign-words.js';
import { allAre, isInsurer, isOtherThing, TRADES } from '../names/name-words.js';
import { isOwner, type Occurrence } from '../names/occurrence.js';
import { ownsOffice } from '../names/owners.js';
import {
  atomCount,
  coreHead,
  hasAmpersand,
  hasDigits,
  isAgency,
  isBranchOfKnown,
  isCamel,
  isCompanyHead,
  isInstitution,
  isUpper,
  isWellKnown,
  startsWithHead,
  wordCount,
} from '../names/shape.js';
import type { EvidenceRule } from './rule.js';
import {
  FIRST,
  HEADED,
  IN_CAPITALS,
  KNOWN,
  MORE_WORDS,
  NUMBERED,
  OF_AGENCY,
  ONE_WORD,
  WEAK_HEADED,
  WITH_FORM,
  WITH_PLACE,
  WITHOUT_FORM,
} from './traits.js';

const LOCAL = wordSet('local');
const OF = hashOf('of');
const AND = hashOf('and');

/** What agencies lend their name to: "WHO bleeding scale". */
const SCALES = wordSet('scale score criteria classification grade guidelines');

/** "WHO scale", "WHO pain scale". */
const namesScale = (reading: Reading, { end }: Occurrence): boolean =>
  isOne(reading, end, SCALES) || (!isCapitalised(reading, end) && isOne(reading, end + 1, SCALES));

/** An all-capitals sentence, where "AS" and "SE" are words: the next word is in capitals too. */
const inCapitals = (reading: Reading, { first, end }: Occurrence): boolean =>
  isUpper(reading, first) && isInline(reading, end) && isUpper(reading, end);

/** Names ending in a head of organisations: with a proper word in it, or an institution, or a company's head. */
function hasHead(reading: Reading, name: Occurrence): boolean {
  if (wordCount(name) < 2 || isOtherThing(reading, name)) return false;
  const institution = isInstitution(reading, name);
  if (!hasNaming(reading, coreHead(reading, name), ORGANISATION_HEAD) && !institution) return false;
  // "Inland Shippers' Guild"
  const owned = isApostrophe(reading, name.atoms.at(-1)! - 1);
  if (!allAre(reading, name, COMMON | FUNCTION_WORD) || institution || owned) return true;
  return isCompanyHead(reading, name) && !name.initial;
}

const LEADING_FORMS = words(...leadingForms);

const COMPANIES = wordSet('company bancorp trust corporation co');
/** "Harbour Transfer Company of Canada". */
const isCompanyOfPlace = (reading: Reading, { atoms }: Occurrence): boolean =>
  atoms.some(
    (atom, index) =>
      index > 1 &&
      hasNaming(reading, atom, PLACE) &&
      isWord(reading, atom - 1, OF) &&
      isOne(reading, atoms[index - 1]!, COMPANIES),
  );

/** What a name itself, its legal form and the brackets behind it say for an organisation. */
export const organizationNameRules: readonly EvidenceRule[] = [
  {
    name: 'legal-form',
    kind: 'organization',
    weight: 10,
    needs: WITH_FORM,
    holds: (_, name) => name.legalForm !== null && !isAmbiguousForm(name.legalForm),
  },
  {
    name: 'ambiguous-legal-form',
    kind: 'organization',
    weight: 6,
    needs: WITH_FORM,
    holds: (reading, name) =>
      name.legalForm !== null && isAmbiguousForm(name.legalForm) && !inCapitals(reading, name),
  },
  {
    name: 'leading-form',
    kind: 'organization',
    weight: 8,
    needs: IN_CAPITALS | MORE_WORDS,
    holds: (reading, { first, atoms }) =>
      atoms.length > 1 && isOne(reading, first, LEADING_FORMS) && !isUpper(reading, atoms[1]!),
  },
  {
    name: 'agency',
    kind: 'organization',
    weight: 8,
    needs: OF_AGENCY,
    holds: (reading, name) => isAgency(reading, name) && !namesScale(reading, name),
  },
  {
    name: 'branch-of-known',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS | WITHOUT_FORM | WITH_PLACE,
    holds: isBranchOfKnown,
  },
  { name: 'well-known', kind: 'organization', weight: 8, needs: KNOWN, holds: isWellKnown },
  { name: 'organisation-head', kind: 'organization', weight: 6, needs: HEADED, holds: hasHead },
  {
    name: 'company-head-first-in-sentence',
    kind: 'organization',
    weight: 2,
    needs: FIRST | MORE_WORDS,
    holds: (reading, name) => name.initial && isCompanyHead(reading, name),
  },
  { name: 'head-first', kind: 'organization', weight: 6, needs: MORE_WORDS, holds: startsWithHead },
  {
    name: 'foreign-head-last',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: (reading, name) => name.legalForm === null && endsInForeignHead(reading, name),
  },
  { name: 'foreign-words', kind: 'organization', weight: 6, holds: hasForeignWords },
  {
    name: 'union-local',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS | NUMBERED,
    holds: (reading, { atoms }) =>
      atoms.some(
        (atom, index) => isOne(reading, atom, LOCAL) && reading.tokens.kind[atoms[index + 1]!] === DIGITS,
      ),
  },
  {
    name: 'insurance-company',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS,
    holds: (reading, { atoms }) => isInsurer(reading, atoms),
  },
  {
    name: 'company-of-a-place',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS | WITH_PLACE,
    holds: isCompanyOfPlace,
  },
  {
    name: 'ends-in-possessive',
    kind: 'organization',
    weight: 6,
    holds: (reading, { end }) => isOwner(reading, end - 2),
  },
  {
    name: 'office-of-holder',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS,
    holds: (reading, { atoms }) => atoms.some((atom, index) => index > 0 && ownsOffice(reading, atom - 2)),
  },
  {
    name: 'weak-head',
    kind: 'organization',
    weight: 3,
    needs: MORE_WORDS | WEAK_HEADED,
    holds: (reading, name) => {
      const head = coreHead(reading, name);
      if (!hasNaming(reading, head, WEAK_HEAD) || atomCount(name) < 2) return false;
      return name.atoms.some(
        (atom) => atom !== head && !hasNaming(reading, atom, COMMON | FUNCTION_WORD | DEMONYM | PLACE),
      );
    },
  },
  {
    name: 'ampersand',
    kind: 'organization',
    weight: 5,
    needs: MORE_WORDS,
    holds: (reading, name) =>
      hasAmpersand(reading, name) &&
      atomCount(name) > 1 &&
      !allAre(reading, name, COMMON | FUNCTION_WORD | TITLE),
  },
  {
    name: 'firm',
    kind: 'organization',
    weight: 6,
    needs: MORE_WORDS,
    holds: isFirmName,
  },
  {
    name: 'pair-of-trades',
    kind: 'organization',
    weight: 4,
    needs: MORE_WORDS,
    holds: (reading, { atoms }) =>
      atoms.length > 2 &&
      isOne(reading, atoms.at(-1)!, TRADES) &&
      isOne(reading, atoms.at(-2)!, TRADES) &&
      isWord(reading, atoms.at(-1)! - 1, AND),
  },
  {
    name: 'acronym-of-place',
    kind: 'organization',
    weight: 5,
    needs: MORE_WORDS | IN_CAPITALS | WITH_PLACE,
    holds: (reading, name) =>
      atomCount(name) === 2 &&
      isUpper(reading, name.first) &&
      isWord(reading, name.atoms[1]! - 1, OF) &&
      hasNaming(reading, name.atoms[1]!, PLACE),
  },
  {
    name: 'inner-capital',
    kind: 'organization',
    weight: 1,
    needs: ONE_WORD,
    holds: (reading, name) =>
      atomCount(name) === 1 && isCamel(reading, name.first) && !hasDigits(reading, name),
  },
];
