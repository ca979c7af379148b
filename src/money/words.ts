import { CURRENCY, SCALE } from '../text/classes.js';
import type { WordList } from '../text/lexicon-table.js';
import { SCALES } from '../words/scales.js';
import { currencies, MIXED_CODES, OTHER_CODES } from './currencies.js';
import { SCALED_CODES } from './scales.js';
import { SUBUNITS } from './signs.js';

/** What a word says of the unit of an amount: a currency code, and the power of ten its scale letter adds. */
export interface CodeWord {
  readonly unit: string;
  readonly power: number;
}

/** Codes as printed. */
export const codeWords: ReadonlyMap<string, CodeWord> = new Map([
  ...currencies.map(({ code }) => [code, { unit: code, power: 0 }] as const),
  ...Object.entries({ ...OTHER_CODES, ...MIXED_CODES }).map(
    ([word, code]) => [word, { unit: code, power: 0 }] as const,
  ),
  ...Object.entries(SCALED_CODES).map(
    ([word, [code, power]]) => [word, { unit: OTHER_CODES[code] ?? code, power }] as const,
  ),
]);

/** Currency codes by noun, in the order of the table. */
export const codesByNoun: ReadonlyMap<string, readonly string[]> = currencies.reduce(
  (map, { code, nouns }) => {
    for (const noun of nouns) map.set(noun, [...(map.get(noun) ?? []), code]);
    return map;
  },
  new Map<string, string[]>(),
);

/** Currency codes by adjective and noun, in lower case: `swiss francs`. */
export const codesByName: ReadonlyMap<string, string> = new Map(
  currencies.flatMap(({ code, adjectives, nouns }) =>
    adjectives.flatMap((adjective) =>
      nouns.map((noun) => [`${adjective.toLowerCase()} ${noun}`, code] as const),
    ),
  ),
);

/** The words that amounts of money are made of. */
export const moneyWords: readonly WordList[] = [
  { words: [...codeWords.keys()].map((word) => word.toLowerCase()), classes: CURRENCY },
  { words: codesByNoun.keys(), classes: CURRENCY },
  { words: Object.keys(SUBUNITS), classes: CURRENCY },
  { words: ['r', 'p', 'n', 's', 'c'], classes: CURRENCY },
  { words: Object.keys(SCALES), classes: SCALE },
];
