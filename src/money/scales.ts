import { words, wordTable } from '../text/reading.js';

/** Scale words and letters as powers of ten. Letters count only behind a currency sign, code or digits. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  thousands: 3,
  k: 3,
  million: 6,
  millions: 6,
  mln: 6,
  mn: 6,
  mm: 6,
  mio: 6,
  mil: 6,
  m: 6,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  b: 9,
  bil: 9,
  trillion: 12,
  trillions: 12,
  tn: 12,
  trn: 12,
  t: 12,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  crore: 7,
  crores: 7,
  cr: 7,
};

/** Powers of ten by the hash of their word, which invisible marks inside a word do not change. */
export const scales = wordTable(SCALES);

/** Scale words that are written out, which may follow a number with any gap or hyphen. */
export const longScales = words(
  ...Object.keys(SCALES).filter((word) => word.length > 3 || word === 'lac' || word === 'mln'),
);

/** Codes with a scale letter in front, as in Nordic and German reports: MSEK, TEUR, KUSD. */
export const SCALED_CODES: Readonly<Record<string, readonly [code: string, power: number]>> =
  Object.fromEntries(
    ['SEK', 'NOK', 'DKK', 'EUR', 'USD', 'CHF', 'GBP', 'ISK', 'PLN', 'CZK'].flatMap((code) =>
      (
        [
          ['M', 6],
          ['T', 3],
          ['K', 3],
          ['B', 9],
        ] as const
      ).map(([letter, power]) => [`${letter}${code}`, [code, power] as const]),
    ),
  );
