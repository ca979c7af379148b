import { COMMON, PLACE } from '../../text/classes.js';
import { hashOf, hasNaming, isOne, isWord, type Reading, textOf } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';

/** Public bodies and unions, whose names go on behind "of" or "for" where those of companies end. */

const OF = hashOf('of');

/** What a state puts in front of what its bodies are. */
const OF_STATES = wordSet('national federal state royal imperial');
/** Whether a name opens as that of a body of a state: "National Cancer Center", "State Administration for …". */
export const isOfState = (reading: Reading, atoms: readonly number[]): boolean =>
  isOne(reading, atoms[0]!, OF_STATES);

/** "State Administration | for": a body of a state with nothing of its field in front. */
export const isStates = (reading: Reading, atoms: readonly number[]): boolean =>
  atoms.length === 2 && isOfState(reading, atoms);

const COURT = hashOf('court');
/** "Court of Appeals | for the Seventh Circuit". */
export const isCourtOf = (reading: Reading, atoms: readonly number[]): boolean =>
  atoms.some((atom) => isWord(reading, atom, COURT) && isWord(reading, atom + 1, OF));

const OFFICES = wordSet('office bureau department');
/** Whether a name opens as "Office of the …". */
export const isOfficeOf = (reading: Reading, atoms: readonly number[]): boolean =>
  isOne(reading, atoms[0]!, OFFICES) && isWord(reading, atoms[0]! + 1, OF);

/** What the board of any company consists of. */
const OF_BOARDS = wordSet(
  'directors trustees governors management managers supervisors overseers regents inc company',
);
/** What companies call their own boards. */
const OWN_BOARDS = wordSet('supervisory management executive advisory main scientific audit');

/** Whether a board is called by a place or by what it governs: "Oregon Board of | Utilities". */
export const governs = (reading: Reading, atoms: readonly number[], after: number): boolean =>
  atoms.length > 1 &&
  !isOne(reading, atoms.at(-2)!, OWN_BOARDS) &&
  hasNaming(reading, after, COMMON | PLACE) &&
  !isOne(reading, after, OF_BOARDS);

/** "United Bakers of | America": a union by its members and its country or state. */
export const isUnion = (reading: Reading, atoms: readonly number[], at: number): boolean =>
  atoms.length > 1 && textOf(reading, atoms.at(-1)!).endsWith('s') && hasNaming(reading, at, PLACE);
