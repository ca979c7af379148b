import {
  AGENT_VERB,
  COMMON,
  FUNCTION_WORD,
  GIVEN_NAME,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  OTHER_HEAD,
  PLACE,
  SPEECH_VERB,
  TITLE,
  WEAK_HEAD,
} from '../../text/classes.js';
import {
  hasNaming,
  isApostrophe,
  isCapitalised,
  isHyphen,
  isInline,
  isOne,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { endOfAtom } from '../names/atoms.js';
import { isOwner, type Occurrence } from '../names/occurrence.js';
import { looksPersonal } from '../names/personal-shape.js';
import { isBranchOfKnown, isUpper, isWellKnown } from '../names/shape.js';
import { isFieldWord } from '../names/title-fields.js';
import type { EvidenceRule } from './rule.js';
import { actsBehind, before, behind, hasHolder } from './surroundings.js';
import { LOWER_BEHIND, MORE_WORDS, ONE_WORD, OWNING, WITHOUT_FORM, WORD_BEFORE } from './traits.js';

/** What a name looks like where it stands, whatever it means: each says little, several together much. */

const INDEFINITE = wordSet('a an its our their his her your each any every no');

/** A lower-case noun right behind, which the name only describes: "QRX technology", "Velmont shares". */
const describes = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  isInline(reading, at) &&
  !isCapitalised(reading, at) &&
  hasNaming(reading, at, COMMON) &&
  !hasNaming(reading, at, FUNCTION_WORD | AGENT_VERB | SPEECH_VERB | ORGANISATION_NOUN) &&
  !VERBAL.test(textOf(reading, at));
const VERBAL = /(?:ed|ing|ly)$/;

/** "104 | Waitrose shops", "every | Aldi Scotland store": what is known to be a company is one here too. */
const isKnown = (reading: Reading, name: Occurrence): boolean =>
  isWellKnown(reading, name) || isBranchOfKnown(reading, name);

const COMPANY_NOUNS = wordSet(
  'company subsidiary affiliate unit brand portfolio venture business spokesperson spokesman',
);
/** "a Norvane Group | company": a company of the group it names. */
function describesCompany(reading: Reading, name: Occurrence): boolean {
  return (
    isOne(reading, behind(name), COMPANY_NOUNS) &&
    isInline(reading, behind(name)) &&
    !isCapitalised(reading, behind(name))
  );
}

/** Conditions that are called after who described them: "Crohn’s disease". */
const CONDITIONS = wordSet(
  'disease diseases syndrome disorder lymphoma sarcoma palsy dementia test score sign law',
);

const DEPARTMENTS = wordSet('department office team desk group communications relations affairs');
const DESKS = wordSet('prospectus syndicate press newsroom editorial shareholder shareholders');
/** "Prospectus Department", "Investor Relations Team": a part of a company that any has. */
function isDepartment(reading: Reading, { atoms, legalForm }: Occurrence): boolean {
  if (legalForm !== null || atoms.length < 2 || !isOne(reading, atoms.at(-1)!, DEPARTMENTS)) return false;
  return atoms.slice(0, -1).every((atom) => isFieldWord(reading, atom) || isOne(reading, atom, DESKS));
}

/** Whether a name is one word that is in no vocabulary: "Zenteris", "Kavoto". */
const isUnknownWord = (reading: Reading, { first, atoms, legalForm }: Occurrence): boolean =>
  legalForm === null && atoms.length === 1 && reading.tokens.naming[first] === 0 && !isUpper(reading, first);

/** A person's name behind a possessive: "Example’s | Jane Doe". */
const ownsPerson = (reading: Reading, { end }: Occurrence): boolean => {
  const at = isOwner(reading, end) ? end + 2 : isApostrophe(reading, end) ? end + 1 : -1;
  return (
    at > 0 &&
    isInline(reading, at) &&
    hasNaming(reading, at, GIVEN_NAME) &&
    isCapitalised(reading, at) &&
    isCapitalised(reading, endOfAtom(reading, at))
  );
};

/** what follows a given name and is no family name: "Grace Hospital", "Austin Mayor" */
const NO_FAMILY = ORGANISATION_HEAD | WEAK_HEAD | OTHER_HEAD | PLACE | TITLE | FUNCTION_WORD;
const AT_HOME = wordSet('from of at with');
/** "Jane Doe from | Example": a person in front of the preposition. */
const isHomeOfPerson = (reading: Reading, name: Occurrence): boolean => {
  const link = before(reading, name);
  // "Jane Doe-Example of"
  const given = isHyphen(reading, link - 2) ? link - 4 : link - 2;
  return (
    isOne(reading, link, AT_HOME) &&
    isCapitalised(reading, link - 1) &&
    !hasNaming(reading, link - 1, NO_FAMILY) &&
    hasNaming(reading, given, GIVEN_NAME) &&
    isCapitalised(reading, given)
  );
};

/** "HTX1801", "GLPX-1972", as drugs under study are called; "rPFS", "iRECIST", "mRNA": a small letter before capitals. */
const CODE_OF_SCIENCE = /^(?:\p{Lu}{2,5}-?\d{3,}\p{L}?|\p{Ll}\p{Lu}{2,}\d*)$/u;

/** How generic names of drugs end (the stems of the WHO's list), and names of conditions, examinations and operations. */
const MEDICAL_ENDING =
  /(?:.{3}mab|tinib|ciclib|parib|gliptin|gliflozin|sartan|.statin|mycin|cycline|platin|taxel|rubicin|leucel|parvovec|prazole|conazole|triptan|setron|metry|scopy|graphy|osis|itis|emia|aemia|opathy|ectomy|plasty|.cytes?)$/i;

/** "Example | chief executive Jane Doe", "named Jane Doe | chief executive". */
const isBesideTitle = (reading: Reading, name: Occurrence): boolean =>
  hasHolder(reading, behind(name)) ||
  (hasNaming(reading, behind(name), TITLE) &&
    (looksPersonal(reading, name) ||
      (isCapitalised(reading, behind(name) + 1) && isInline(reading, behind(name) + 1))));

export const formRules: readonly EvidenceRule[] = [
  {
    name: 'code-of-science',
    kind: 'neither',
    needs: ONE_WORD | WITHOUT_FORM,
    holds: (reading, { first, end }) => CODE_OF_SCIENCE.test(textOf(reading, first, end)),
  },
  {
    name: 'one-of-many',
    kind: 'neither',
    light: true,
    needs: WORD_BEFORE,
    holds: (reading, name) =>
      isOne(reading, before(reading, name), INDEFINITE) &&
      !describesCompany(reading, name) &&
      !(describes(reading, behind(name)) && isKnown(reading, name)),
  },
  {
    name: 'owner-of-disease',
    kind: 'neither',
    needs: OWNING,
    holds: (reading, { end }) => isOwner(reading, end) && isOne(reading, end + 2, CONDITIONS),
  },
  {
    name: 'department',
    kind: 'neither',
    needs: MORE_WORDS | WITHOUT_FORM,
    holds: isDepartment,
  },
  {
    name: 'describes-noun',
    kind: 'neither',
    light: true,
    needs: LOWER_BEHIND,
    holds: (reading, name) =>
      !isBesideTitle(reading, name) && describes(reading, behind(name)) && !isKnown(reading, name),
  },
  {
    name: 'unknown-word-acts',
    kind: 'organization',
    needs: WITHOUT_FORM | ONE_WORD,
    holds: (reading, name) => isUnknownWord(reading, name) && actsBehind(reading, name),
  },
  {
    name: 'owner',
    kind: 'organization',
    light: true,
    needs: OWNING,
    holds: (reading, { end }) => isOwner(reading, end),
  },
  {
    name: 'medical-ending',
    kind: 'neither',
    needs: WITHOUT_FORM,
    holds: (reading, { atoms }) => MEDICAL_ENDING.test(textOf(reading, atoms.at(-1)!)),
  },
  { name: 'owner-of-person', kind: 'organization', light: true, holds: ownsPerson },
  { name: 'home-of-person', kind: 'organization', light: true, needs: WORD_BEFORE, holds: isHomeOfPerson },
];
