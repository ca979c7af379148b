import { COMMON, FAMILY_NAME, PLACE, WEAK_HEAD } from '../../text/classes.js';
import {
  hasNaming,
  isCapitalised,
  isInline,
  isOne,
  type Reading,
  textOf,
  words,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { endOfAtom } from '../names/atoms.js';
import { allAre, HEADS } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { atomCount, isInitialLetter } from '../names/shape.js';
import type { EvidenceRule } from './rule.js';
import { GIVEN, PERSONAL } from './traits.js';

/** What the words of a name say for a person. */

/** East Asian names are made of short words: "Tam Kwok Tung". */
const LONGEST_SYLLABLE = 6;
/** Particles that stand in names of persons only. */
const PATRONYMIC = words('bin', 'binti', 'bint', 'ibn', 'van', 'von', 'ole', 'ter');
/** Capitalised ones: "Ciarán Ó Example". */
const GAELIC = words('ó', 'ní', 'nic', 'uí');
/** East Asian family names that are everyday words too. */
const SYLLABLES = words(...'lee yip long song young ma so he hu hung fan tan lim park kim do ho'.split(' '));

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

/** Callings that stand right in front of a name: "the economist | Jane Doe". */
const CALLINGS = wordSet(`
  economist author novelist poet architect artist painter sculptor photographer filmmaker journalist reporter columnist
  historian philosopher scientist physicist chemist biologist astronomer mathematician engineer inventor entrepreneur
  philanthropist activist lawyer attorney judge justice senator congressman congresswoman mayor governor ambassador
  actor actress singer musician pianist violinist composer conductor choreographer dancer comedian rapper chef
  athlete golfer cyclist driver racer boxer swimmer skier sprinter footballer quarterback coach surgeon physician
  pediatrician cardiologist oncologist nurse pharmacist psychologist astronaut cosmonaut pilot farmer rancher investor
  financier billionaire veteran survivor student teacher librarian designer illustrator cartoonist
`);
const isCalledBefore = (reading: Reading, name: Occurrence): boolean =>
  isOne(reading, name.first - 1, CALLINGS) &&
  isInline(reading, name.first) &&
  (!isCapitalised(reading, name.first - 1) || !isCapitalised(reading, name.first - 2)) &&
  !ofHeads(reading, name);

export const personNameRules: readonly EvidenceRule[] = [
  { name: 'given-name', kind: 'person', weight: 5, needs: GIVEN, holds: () => true },
  {
    name: 'family-name',
    kind: 'person',
    weight: 2,
    needs: PERSONAL,
    holds: (reading, name) =>
      hasNaming(reading, name.atoms.at(-1)!, FAMILY_NAME) &&
      !hasNaming(reading, name.atoms.at(-1)!, WEAK_HEAD),
  },
  {
    name: 'middle-initial',
    kind: 'person',
    weight: 4,
    needs: PERSONAL,
    holds: (reading, name) => atomCount(name) >= 3 && isInitialLetter(reading, name.atoms[1]!),
  },
  {
    name: 'particle',
    kind: 'person',
    weight: 3,
    needs: PERSONAL,
    holds: (reading, name) =>
      name.atoms.some((atom) => isOne(reading, atom - 1, PATRONYMIC) || isOne(reading, atom, GAELIC)),
  },
  {
    name: 'surname-first',
    kind: 'person',
    weight: 4,
    needs: PERSONAL,
    holds: (reading, name) =>
      hasNaming(reading, name.first, FAMILY_NAME) &&
      (!hasNaming(reading, name.first, COMMON) || isOne(reading, name.first, SYLLABLES)) &&
      !allAre(reading, name, COMMON) &&
      name.atoms.every((atom) => !hasNaming(reading, atom, WEAK_HEAD | PLACE)) &&
      name.atoms.every((atom) => textOf(reading, atom).length <= LONGEST_SYLLABLE) &&
      name.atoms.some((atom) => textOf(reading, atom).length > 2) &&
      (atomCount(name) > 2 || textOf(reading, name.atoms[1]!).length > 2),
  },
  { name: 'korean-given-name', kind: 'person', weight: 6, needs: PERSONAL, holds: hasKoreanGiven },
  { name: 'vietnamese-name', kind: 'person', weight: 6, needs: PERSONAL, holds: isVietnamese },
  { name: 'calling-before', kind: 'person', weight: 5, needs: PERSONAL, holds: isCalledBefore },
];
