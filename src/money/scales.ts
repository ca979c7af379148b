import { words, wordTable } from '../text/reading.js';

/** Scale words that are written out, in the languages of issuers that report in English, as powers of ten. */
const WRITTEN_OUT: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  thousands: 3,
  million: 6,
  millions: 6,
  millionen: 6,
  millones: 6,
  milioni: 6,
  miljoen: 6,
  miljoner: 6,
  millioner: 6,
  milhões: 6,
  billion: 9,
  billions: 9,
  milliard: 9,
  milliards: 9,
  milliarden: 9,
  miliardi: 9,
  miljard: 9,
  miljarder: 9,
  milliarder: 9,
  bilhões: 9,
  trillion: 12,
  trillions: 12,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  lacs: 5,
  crore: 7,
  crores: 7,
};

/** Abbreviated scale words, which a full stop may follow. */
const ABBREVIATED: Readonly<Record<string, number>> = {
  tsd: 3,
  tys: 3,
  tis: 3,
  mln: 6,
  mn: 6,
  mm: 6,
  mio: 6,
  mil: 6,
  mill: 6,
  bn: 9,
  bln: 9,
  bil: 9,
  mrd: 9,
  mld: 9,
  mlrd: 9,
  mia: 9,
  mdr: 9,
  md: 9,
  mds: 9,
  tn: 12,
  trn: 12,
  cr: 7,
};

/** Scale letters. */
const LETTERS: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 };

/** Scale words and letters as powers of ten. Letters count only behind a currency sign, code or digits. */
export const SCALES: Readonly<Record<string, number>> = { ...WRITTEN_OUT, ...ABBREVIATED, ...LETTERS };

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
