import { hashOf, isOne, isWord, type Reading, words } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { lastWord } from './atoms.js';
import { GEOGRAPHIC, isAcronym } from './name-words.js';

/** What heads of organisations take behind them: "of", "for" and "on". */

const OF = hashOf('of');
const FOR = hashOf('for');
const ON = hashOf('on');
const THE = hashOf('the');
/** Heads that call for an "of" or "for": Bank of …, Association for …. */
export const TAKES_OF = words(
  ...'circle bank university institute institutes ministry department bureau association society college school center centre office council chamber federation academy commission agency museum church city republic government house hospital organization organisation foundation alliance committee court district state port county union league confederation order sisters friends friend daughters sons campaign coalition embassy consulate kingdom commonwealth village town township secretariat administration authority registry comptroller faculty library archives corps army fund network local brotherhood fraternity guild directorate inspectorate tribunal diocese archdiocese synod conservatory trust club'.split(
    ' ',
  ),
);

/** Whether the name so far ends in a head that takes a complement with "of", "for" or "on". */
export const takesComplement = (reading: Reading, atoms: readonly number[], end: number): boolean =>
  isOne(reading, lastWord(reading, end), TAKES_OF) ||
  isOne(reading, lastWord(reading, end), GEOGRAPHIC) ||
  (atoms.length === 1 && isAcronym(reading, atoms[0]!));

export const TAKES_FOR = words(
  ...'association society institute center centre foundation organization organisation alliance coalition council campaign committee fund office academy federation school network initiative court courts ministry department agency bureau authority commission union hospital directorate panel force trust'.split(
    ' ',
  ),
);
export const TAKES_ON = wordSet(
  'institute commission committee council center centre board panel authority agency',
);

/** Heads whose "of X Inc." is the name of another party: "Division of Example Inc." */
export const PARTS = wordSet(`
  division board subsidiary unit shares director directors management office branch member president
  chairman acquisition customers clients suppliers employees users makers holder holders shareholders merger sale affiliate behalf
`);

/** Whether a "for" stands inside the name so far: what it is for may go on with "of". */
export const hasPurpose = (reading: Reading, atoms: readonly number[]): boolean =>
  atoms.some(
    (atom, index) =>
      index > 0 &&
      (isWord(reading, atom - 1, FOR) || (isWord(reading, atom - 1, THE) && isWord(reading, atom - 2, FOR))),
  );

/** Whether an "of" or "for" stands inside the name so far. */
export const hasComplement = (reading: Reading, atoms: readonly number[]): boolean =>
  atoms.some(
    (atom, index) =>
      index > 0 &&
      (isWord(reading, atom - 1, OF) ||
        isWord(reading, atom - 1, FOR) ||
        isWord(reading, atom - 1, ON) ||
        (isWord(reading, atom - 1, THE) &&
          (isWord(reading, atom - 2, OF) || isWord(reading, atom - 2, FOR)))),
  );
