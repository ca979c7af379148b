import {
  COMMON,
  DEMONYM,
  FUNCTION_WORD,
  ORGANISATION_HEAD,
  OTHER_HEAD,
  PLACE,
  TITLE,
  WEAK_HEAD,
} from '../../text/classes.js';
import type { IntegerSet } from '../../text/integer-set.js';
import { keyOf } from '../../text/keys.js';
import { hashOf, hasNaming, isOne, isWord, type Reading, textOf } from '../../text/reading.js';
import { UPPERCASE, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { placeFirstWords, placeKeys } from '../../words/gazetteer.js';
import { endOfAtom } from './atoms.js';

const OF = hashOf('of');
const FOR = hashOf('for');
const ON = hashOf('on');
const THE = hashOf('the');
export const HEADS = ORGANISATION_HEAD | WEAK_HEAD;

/** Words that companies are called by and little else, so that the rest of the name may be everyday words. */
export const COMPANY_HEADS = wordSet(`
  advisors advisers ventures partners therapeutics pharmaceuticals holdings technologies labs laboratories
  industries enterprises associates bancorp airlines airways studios productions publishing properties realty
  brands foods hotels resorts biosciences robotics motors insurance communications consulting investments
  builders restaurants semiconductors newspapers
`);

/** What companies trade in, two of them joined: "Gold and Copper", "Oil and Gas", "Power and Light". */
export const TRADES = wordSet(`
  gold silver copper lithium uranium nickel zinc cobalt minerals metals oil gas power light energy electric steel iron
  coal water food foods beverage beverages health wellness science sciences technology film television media
  entertainment sports leisure travel tourism trade development life fire marine casualty chemicals engineering
  construction logistics shipping foundry machine tool die storage supply seed feed
`);

/** A run of name words in the text; tokens, half open. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  /** the first token of each word of the name, connectors left out */
  readonly atoms: readonly number[];
  /** the legal form at its end, or null */
  readonly legalForm: string | null;
}

export const spanOf = (
  first: number,
  end: number,
  atoms: readonly number[],
  legalForm: string | null,
): NameSpan => ({ first, end, atoms, legalForm });

export const isAcronym = (reading: Reading, at: number): boolean =>
  (reading.tokens.shape[at]! & UPPERCASE) !== 0;

/** Whether a word of a name says of itself whose it is: not a head, a place or an everyday word. */
export const isProper = (reading: Reading, atom: number): boolean =>
  !hasNaming(reading, atom, COMMON | HEADS | PLACE | DEMONYM | OTHER_HEAD | TITLE | FUNCTION_WORD) &&
  !isCountry(reading, atom);

/** `U.S.`, `US`, `UK`, `EU`. */
export const isCountry = (reading: Reading, atom: number): boolean =>
  isCountryStart(reading, atom) && COUNTRY.test(textOf(reading, atom, endOfAtom(reading, atom)));

/** Whether a token may be the first of such a country. */
export const isCountryStart = (reading: Reading, at: number): boolean => isOne(reading, at, COUNTRY_STARTS);
const COUNTRY = /^(?:U\.?S\.?A?\.?|U\.?K\.?|E\.?U\.?)$/;
const COUNTRY_STARTS = wordSet('u us usa uk e eu');

/** Whether the word at a token, or the one behind "the", is one of a set. */
export const startsAny = (reading: Reading, at: number, first: IntegerSet): boolean =>
  reading.tokens.kind[at] !== WORD || first.has(reading.tokens.hash[at]!) || isWord(reading, at, THE);

/** Whether all words of a name have one of these naming classes. */
export function allAre(reading: Reading, { atoms }: NameSpan, naming: number): boolean {
  for (const atom of atoms) if (!hasNaming(reading, atom, naming)) return false;
  return true;
}

/** What companies are called that have a place behind "of": "Harbour Transfer Company of Canada". */
export const OF_PLACES = wordSet('company bancorp trust corporation co');

/** Parts of the earth whose "of …" opens a longer name: "Gulf of Maine Institute". */
export const GEOGRAPHIC = wordSet('gulf bay isle isles cape strait straits sea firth bight horn lake');

/** The last word of a name before its legal form, and before "of …". */
export function headOf(reading: Reading, name: Pick<NameSpan, 'atoms'>): number {
  for (let index = 1; index < name.atoms.length; index++) {
    const atom = name.atoms[index]!;
    if (isOne(reading, name.atoms[index - 1]!, GEOGRAPHIC)) continue;
    const before = isWord(reading, atom - 1, THE) ? atom - 2 : atom - 1;
    if (isWord(reading, before, OF) || isWord(reading, before, FOR) || isWord(reading, before, ON))
      return name.atoms[index - 1]!;
  }
  return name.atoms.at(-1)!;
}

/** Whether a name is nothing but a place or the people of one. */
export const isPlaceName = (reading: Reading, name: NameSpan): boolean =>
  name.legalForm === null &&
  (name.atoms.every((atom) => hasNaming(reading, atom, PLACE | DEMONYM) || isCountry(reading, atom)) ||
    (startsAny(reading, name.first, placeFirstWords) &&
      placeKeys.has(keyOf(textOf(reading, name.first, name.end)))));

const PENSION = wordSet('pension retirement superannuation');
const PENSION_PLANS = wordSet('plan scheme');
/** "Ontario Bakers' Pension Plan": an investor by its place or calling; "Employees' Pension Plan" is anybody's. */
export const isPensionPlan = (reading: Reading, { atoms, end }: NameSpan): boolean =>
  atoms.length > 2 &&
  isOne(reading, end - 1, PENSION_PLANS) &&
  isOne(reading, atoms.at(-2)!, PENSION) &&
  hasNaming(reading, atoms[0]!, PLACE);

const HEALTH = wordSet('health healthcare hospital school');
const SYSTEM = hashOf('system');
/** "Example Ridge Health System": hospitals or schools under one roof. */
const isHealthSystem = (reading: Reading, { atoms }: NameSpan): boolean =>
  atoms.length > 2 && isWord(reading, atoms.at(-1)!, SYSTEM) && isOne(reading, atoms.at(-2)!, HEALTH);

/** Whether the head of a name says that it is something else than a party. */
export const isOtherThing = (reading: Reading, name: NameSpan): boolean =>
  name.legalForm === null &&
  hasNaming(reading, headOf(reading, name), OTHER_HEAD) &&
  !isPensionPlan(reading, name) &&
  !isHealthSystem(reading, name) &&
  !hasNaming(reading, headOf(reading, name), ORGANISATION_HEAD);
