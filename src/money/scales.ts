import { words, wordTable } from '../text/reading.js';
import { ABBREVIATED, SCALES, WRITTEN_OUT } from '../words/scales.js';

/** Powers of ten by the hash of their word, which invisible marks inside a word do not change. */
export const scales = wordTable(SCALES);

/** Scale words that may follow a number with any gap or hyphen: those that are no other word. */
export const longScales = words(...Object.keys(WRITTEN_OUT), 'mln', 'mlrd');

/** Scale words that a full stop may end. */
export const stoppedScales = words(...Object.keys(ABBREVIATED));

/** Short scales as they are printed where a space parts them from their number; "MD", "Tn" and "CR" are other words. */
export const SPACED_SCALE =
  /^(?:m|M|k|K|B|mm|MM|mn|Mn|MN|bn|Bn|BN|bln|Bln|mio|Mio|MIO|mil|mill|Mill|tn|trn|cr|Cr|tsd|Tsd|tys|tis|mrd|Mrd|MRD|mld|Mld|mia|Mia|mdr|Mdr|md|Md|mds|Mds)$/;

/** Scale letters in front of a sign or code ("M€", "TEUR", "kUSD") and behind it ("€m", "EURbn"), as printed. */
const LETTERS_BEFORE: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  t: 3,
  T: 3,
  m: 6,
  M: 6,
  MM: 6,
  Md: 9,
  Mrd: 9,
  Mio: 6,
};
const LETTERS_BEHIND: Readonly<Record<string, number>> = { k: 3, m: 6, mn: 6, mln: 6, MM: 6, bn: 9 };

/** Powers of ten of the letters at a currency sign. */
export const scaleBeforeSign: ReadonlyMap<string, number> = new Map(Object.entries(LETTERS_BEFORE));
export const scaleBehindSign: ReadonlyMap<string, number> = new Map(Object.entries(LETTERS_BEHIND));

/** Currencies whose code takes a scale letter; not those that make words with one (TRON, MARS, TILS, MCAD). */
const SCALED =
  'SEK NOK DKK EUR USD CHF GBP ISK PLN CZK HUF BGN AUD NZD JPY CNY RMB INR BRL ZAR KRW HKD SGD TWD THB MXN CLP RUB UAH DEM FRF NLG'.split(
    ' ',
  );

/** A stablecoin that looks like thousands of dollars. */
const STABLECOIN = 'TUSD';

/** Codes with a scale letter in front or behind, as in Nordic and German reports: MSEK, TEUR, kUSD, EURm, mkr. */
export const SCALED_CODES: Readonly<Record<string, readonly [code: string, power: number]>> = {
  ...Object.fromEntries(
    SCALED.flatMap((code) => [
      ...Object.entries(LETTERS_BEFORE).map(([letters, power]) => [
        `${letters}${code}`,
        [code, power] as const,
      ]),
      ...Object.entries(LETTERS_BEHIND).map(([letters, power]) => [
        `${code}${letters}`,
        [code, power] as const,
      ]),
    ]).filter(([word]) => word !== STABLECOIN),
  ),
  ...Object.fromEntries(
    (
      [
        ['t', 3],
        ['m', 6],
        ['md', 9],
        ['mrd', 9],
      ] as const
    ).flatMap(([letters, power]) =>
      // as printed at the start of a sentence too: mkr, Mkr, MKr
      [letters, letters[0]!.toUpperCase() + letters.slice(1)].flatMap((prefix) =>
        ['kr', 'Kr'].map((code) => [`${prefix}${code}`, ['kr', power] as const]),
      ),
    ),
  ),
};
