import { COMMON, GIVEN_NAME, MONTH, TITLE, WEEKDAY } from '../../text/classes.js';
import {
  hasClass,
  hashOf,
  hasNaming,
  isCapitalised,
  isHyphen,
  isOne,
  isWord,
  type Reading,
  words,
} from '../../text/reading.js';
import { UPPERCASE } from '../../text/tokens.js';
import { HEADS, isProper } from './name-words.js';
import type { Occurrence } from './occurrence.js';

/** Words in capitals in front of a name that are no part of it. */

/** "Appointed Jane Doe …": an everyday word of a bullet in front of a person's name. */
export const opensWithVerb = (reading: Reading, { initial, atoms, legalForm }: Occurrence): boolean =>
  initial &&
  legalForm === null &&
  atoms.length >= 3 &&
  hasNaming(reading, atoms[0]!, COMMON) &&
  !hasNaming(reading, atoms[0]!, GIVEN_NAME) &&
  hasNaming(reading, atoms[1]!, GIVEN_NAME) &&
  !hasNaming(reading, atoms[1]!, COMMON);

/** "Subsidiary Example Labs", "Explore Example.ai": a word in front that is no part of the name. */
const LEADS = words(
  ...'subsidiary affiliate competitor rival partner parent division explore discover meet visit follow join contact tell ask call email introducing welcome congratulations startup insurer lender chipmaker retailer automaker distributor manufacturer messrs'.split(
    ' ',
  ),
);

/** Words that everyday words go on behind: "Solicitors Regulation Authority". */
const LEADS_OF_NAMES = words('lawyers', 'solicitors', 'accountants', 'auditors', 'joined');

/** "SOURCE | Example Corp.": who publishes a release, at its end. */
const isSource = (reading: Reading, first: number): boolean =>
  isWord(reading, first, SOURCE) && (reading.tokens.shape[first]! & UPPERCASE) !== 0;
const SOURCE = hashOf('source');

const START = hashOf('start');
const UP = hashOf('up');
/** "Start-up | Example". */
const isStartUp = (reading: Reading, first: number): boolean =>
  isWord(reading, first, START) && isHyphen(reading, first + 1) && isWord(reading, first + 2, UP);

/** Whether a name starts with a word that only leads to it, and is no listed company of that name. */
export const hasLead = (reading: Reading, { atoms, bracket, first }: Occurrence): boolean =>
  atoms.length > 1 &&
  (isOne(reading, first, LEADS) ||
    isSource(reading, first) ||
    isStartUp(reading, first) ||
    (isOne(reading, first, LEADS_OF_NAMES) && isProper(reading, atoms[1]!))) &&
  isCapitalised(reading, atoms[1]!) &&
  (bracket?.tickers.length ?? 0) === 0;

/** Words for who pays, in front of who does: "Platinum Sponsors | Example Cloud". */
export const SPONSORS = words('sponsor', 'sponsors', 'exhibitors', 'supporters', 'organizers', 'organisers');

const OF = hashOf('of');
/** "Head of | Investor Relations | Jane Doe": how many words of a title's field stand in front of a given name. */
export function fieldsInFront(reading: Reading, { first, atoms, legalForm }: Occurrence): number {
  if (legalForm !== null || !isWord(reading, first - 1, OF) || !hasNaming(reading, first - 2, TITLE))
    return 0;
  const given = atoms.findIndex((atom) => !hasNaming(reading, atom, COMMON));
  const isPerson =
    given > 0 &&
    atoms.length - given > 1 &&
    hasNaming(reading, atoms[given]!, GIVEN_NAME) &&
    atoms.slice(given).every((atom) => !hasNaming(reading, atom, HEADS));
  return isPerson ? given : 0;
}

/** "In December Example Gas a.s. offered": a month in front of a name. */
export const startsWithMonth = (reading: Reading, { first, atoms }: Occurrence): boolean =>
  hasClass(reading, first, MONTH | WEEKDAY) &&
  isOne(reading, first - 1, BEFORE_MONTH) &&
  isCapitalised(reading, atoms[1]!) &&
  atoms[1] === first + 1;
const BEFORE_MONTH = words(
  'in',
  'since',
  'by',
  'last',
  'this',
  'next',
  'until',
  'from',
  'on',
  'of',
  'late',
  'early',
  'mid',
);
