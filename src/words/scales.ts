/** Scale words that are written out, in the languages of issuers that report in English, as powers of ten. */
export const WRITTEN_OUT: Readonly<Record<string, number>> = {
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
export const ABBREVIATED: Readonly<Record<string, number>> = {
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

/** The written-out scales of English from a thousand on, in the singular, smallest first. */
export const ENGLISH_SCALES = ['thousand', 'million', 'billion', 'trillion'] as const;

/** The factor of a scale word or letter in any case: a million of "MM"; null where the word is none. */
export function scaleFactor(word: string): number | null {
  const power = SCALES[word.toLowerCase()];
  return power === undefined ? null : 10 ** power;
}
