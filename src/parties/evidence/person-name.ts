import { COMMON, DEMONYM, FAMILY_NAME, PLACE, WEAK_HEAD } from '../../text/classes.js';
import { hasNaming, type Reading, textOf } from '../../text/reading.js';
import { endOfAtom } from '../names/atoms.js';
import { HEADS, isProper } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { atomCount, isInitialLetter } from '../names/shape.js';
import type { EvidenceRule } from './rule.js';
import { GIVEN, PERSONAL } from './traits.js';

/** What the words of a name say for a person. */

/** East Asian names are made of short words: "Tam Kwok Tung". */
const LONGEST_SYLLABLE = 6;

/** "Min-ah", "So-yeon": two syllables, the second in lower case. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}{1,4}[-‐]\p{Ll}{2,5}$/u;
/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const ofHeads = (reading: Reading, { atoms }: Occurrence): boolean =>
  atoms.some((atom) => hasNaming(reading, atom, HEADS));

const hasKoreanGiven = (reading: Reading, name: Occurrence): boolean =>
  name.atoms.length === 2 &&
  !ofHeads(reading, name) &&
  name.atoms.some((atom) => KOREAN_GIVEN.test(textOf(reading, atom, endOfAtom(reading, atom))));

const isVietnamese = (reading: Reading, name: Occurrence): boolean =>
  name.atoms.length >= 3 &&
  name.atoms.length <= 4 &&
  !ofHeads(reading, name) &&
  VIETNAMESE.test(textOf(reading, name.first, name.end)) &&
  name.atoms.every((atom) => textOf(reading, atom).length <= LONGEST_SYLLABLE);

/** "J.": what stands for given names. */
const INITIALS = /^\p{Lu}\.$/u;
/** "J. R. Example": initials for given names. */
const hasInitials = (reading: Reading, { first, atoms }: Occurrence): boolean =>
  isProper(reading, atoms.at(-1)!) && INITIALS.test(textOf(reading, first, endOfAtom(reading, first)));

/** How family names begin or end in Gaelic, Slavic, Baltic, Finnish, Nordic, Romanian, Greek, Turkish and Caucasian names. */
const SURNAME_START = /^(?:Mc|Mac|O['’]|D['’]|Fitz)\p{Lu}/u;
const SURNAME_END =
  /(?:\p{L}ić|ov(?:ic|á|a|ich)?|ev(?:ic|a)|[sc]k[iaýá]|wicz|cz[ya]k|enko|chuk|yshyn|nen|sson|d[óo]ttir|escu|opoulos|poulou|[iy]adis|akis|o[ğg]lu|zadeh|nejad|shvili|adze|yan|auskas|aitis|ien[eė]|iņš)$/u;
/** "Arvo Exampleinen", "Enda McExample": a word that only family names are made like behind one that is no everyday word. */
function hasSurnameForm(reading: Reading, { first, atoms }: Occurrence): boolean {
  const last = atoms.at(-1)!;
  const word = textOf(reading, last, endOfAtom(reading, last));
  return (
    word.length >= SHORTEST_SURNAME &&
    (SURNAME_START.test(word) || SURNAME_END.test(word)) &&
    !hasNaming(reading, last, COMMON | PLACE | DEMONYM) &&
    isProper(reading, first)
  );
}
const SHORTEST_SURNAME = 5;

/** Whether a name is made as those of persons are in some language. */
export const hasFormOfLanguage = (reading: Reading, name: Occurrence): boolean =>
  hasKoreanGiven(reading, name) || isVietnamese(reading, name) || hasSurnameForm(reading, name);

export const personNameRules: readonly EvidenceRule[] = [
  { name: 'given-name', kind: 'person', needs: GIVEN, holds: () => true },
  {
    name: 'family-name',
    kind: 'person',
    light: true,
    needs: PERSONAL,
    holds: (reading, name) =>
      hasNaming(reading, name.atoms.at(-1)!, FAMILY_NAME) &&
      !hasNaming(reading, name.atoms.at(-1)!, WEAK_HEAD),
  },
  {
    name: 'initial',
    kind: 'person',
    light: true,
    needs: PERSONAL,
    holds: (reading, name) =>
      (atomCount(name) >= 3 && isInitialLetter(reading, name.atoms[1]!)) || hasInitials(reading, name),
  },
  {
    name: 'form-of-language',
    kind: 'person',
    needs: PERSONAL,
    holds: hasFormOfLanguage,
  },
];
