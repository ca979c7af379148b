import { CURRENCY } from '../text/classes.js';
import {
  hasClass,
  hashOf,
  isCapitalised,
  isOne,
  isWord,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { PLAIN_NOUNS } from './currencies.js';
import type { Amount } from './read-money.js';
import { codesByName, codesByNoun } from './words.js';

/** What units that do not name a currency mean in one release. */
export interface Units {
  /** The ISO code of a unit, and whether it was worked out rather than read. */
  resolve(unit: string): { currency: string; inferred: boolean } | null;
}

const STATEMENT = words(
  ...'amounts figures values references reference expressed stated unless otherwise currency reported presented denominated dollar quoted monetary noted indicated'.split(
    ' ',
  ),
);

/** The currency a release says its bare amounts are in: "all amounts in Canadian dollars". */
function statedDollar(reading: Reading): string | null {
  const { tokens, sentenceOf, sentences } = reading;
  for (let at = 1; at < tokens.count; at++) {
    if (!hasClass(reading, at, CURRENCY) || !isCapitalised(reading, at - 1)) continue;
    const noun = textOf(reading, at).toLowerCase();
    if (noun !== 'dollars') continue;
    const code =
      codesByName.get(`${textOf(reading, at - 1).toLowerCase()} dollars`) ??
      codesByName.get(`${textOf(reading, Math.max(0, at - 2), at).toLowerCase()} dollars`);
    if (!code) continue;
    const sentence = sentenceOf[at]!;
    for (let word = sentences[sentence]!; word < sentences[sentence + 1]!; word++)
      if (word !== at && STATEMENT.has(tokens.hash[word]!)) return code;
  }
  return null;
}

/** The most frequent of the currencies an amount names itself, of those in a list. */
function mostFrequent(amounts: readonly Amount[], codes: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const { unit } of amounts) if (codes.includes(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, count] of counts) if (best === null || count > counts.get(best)!) best = code;
  return best;
}

const DOLLARS = codesByNoun.get('dollars')!;
/** Currencies whose hundredth is a cent. */
const CENTS = [...DOLLARS, 'EUR', 'ZAR', 'KES', 'TZS', 'UGX', 'MUR', 'LKR'];
const CROWNS = ['SEK', 'NOK', 'DKK', 'ISK'];
const FILS = ['AED', 'KWD', 'BHD', 'JOD'];

const FOR_EACH = words('per', 'a');
const SHARE = hashOf('share');

/** "6.2p per ordinary share": pence, whether or not a pound stands anywhere. */
const isForAShare = (reading: Reading, at: number): boolean =>
  isOne(reading, at, FOR_EACH) && (isWord(reading, at + 1, SHARE) || isWord(reading, at + 2, SHARE));

/**
 * Works out what `$`, `kr` and nouns of several currencies mean in a release: what the caller says, else
 * what the release states, else what its other amounts show, else the usual meaning (guideline: a bare `$`
 * is USD unless the release says otherwise).
 *
 * @param amounts all amounts of the release
 * @param currency the ISO code a bare `$` stands for, or null
 */
export function unitsOf(reading: Reading, amounts: readonly Amount[], currency: string | null): Units {
  const uses = (...names: string[]) => amounts.some(({ unit }) => names.includes(unit));
  const stated = currency ?? (uses('$', 'c', 'cents', 'dollars', 'dollar') ? statedDollar(reading) : null);
  const dollar = stated ?? (uses('$') ? 'USD' : (mostFrequent(amounts, DOLLARS) ?? 'USD'));
  const cents = stated ?? (uses('$') ? 'USD' : mostFrequent(amounts, CENTS));
  const sterling =
    mostFrequent(amounts, ['GBP']) !== null ||
    amounts.some(({ unit, end }) => unit === 'p' && isForAShare(reading, end));
  const read = (unit: string): { currency: string; inferred: boolean } | null => {
    if (/^[A-Z]{3}$/.test(unit)) return { currency: unit, inferred: false };
    switch (unit) {
      case '$':
        return { currency: dollar, inferred: true };
      case 'c':
        return cents === null ? null : { currency: cents, inferred: true };
      case 'cents':
        return { currency: cents ?? 'USD', inferred: true };
      case 'p':
        return sterling ? { currency: 'GBP', inferred: true } : null;
      case 'kr':
        return { currency: mostFrequent(amounts, CROWNS) ?? 'SEK', inferred: true };
      case 'fils':
        return { currency: mostFrequent(amounts, FILS) ?? 'AED', inferred: true };
      case 'dollar':
      case 'dollars':
        return { currency: dollar, inferred: true };
      default: {
        const code = mostFrequent(amounts, codesByNoun.get(unit) ?? []) ?? PLAIN_NOUNS[unit];
        return code ? { currency: code, inferred: true } : null;
      }
    }
  };
  // what a unit means takes a look at all amounts, so each is asked once
  const known = new Map<string, ReturnType<typeof read>>();
  return {
    resolve(unit) {
      const before = known.get(unit);
      if (before !== undefined) return before;
      const made = read(unit);
      known.set(unit, made);
      return made;
    },
  };
}
