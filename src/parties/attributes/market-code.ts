import { type Exchange, exchanges } from '../../words/exchanges.js';

/** What two spellings of a name share: "TSX.V", "TSX-V", "TSXV". */
const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What stands behind a name or is left out: "Nasdaq Stock Market", "OTCQX Best Market", "Frankfurt". */
const KIND = /(?:stockexchange|exchange|(?:stock|best|venture)market|market(?:place)?)$/;
const shortKeyOf = (name: string): string => keyOf(name).replace(KIND, '');

const byKey = new Map<string, readonly Exchange[]>();
for (const exchange of exchanges)
  for (const key of new Set(exchange.names.flatMap((name) => [keyOf(name), shortKeyOf(name)])))
    byKey.set(key, [...(byKey.get(key) ?? []), exchange]);

const SPACES = /\s+/g;
const JOINED = /[\p{L}\p{N}]/u;

/** Whether a text, its words one space apart, has one of some names as words of their own. */
const isNamed = (words: string, names: readonly string[]): boolean =>
  names.some((name) => {
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
      const around = [words.charAt(at - 1), words.charAt(at + name.length)];
      if (!around.some((character) => JOINED.test(character))) return true;
    }
    return false;
  });

/** The one of several exchanges with one acronym that words are about, by its full name or else by its country. */
function meant(words: string, candidates: readonly Exchange[]): readonly Exchange[] {
  const named = candidates.filter(({ names }) =>
    isNamed(
      words,
      names.filter((name) => name.includes(' ')),
    ),
  );
  return named.length > 0 ? named : candidates.filter(({ home }) => isNamed(words, home));
}

/**
 * The market identifier codes (ISO 10383) of the exchanges that a release writes.
 *
 * @param text the release, which tells by a full name or a country which one a shared acronym means
 * @returns gives an exchange as written its code, four characters; null for one that is unknown, or that could be one of
 * several
 */
export function marketCodes(text: string): (exchange: string) => string | null {
  const codes = new Map<string, string | null>();
  return (exchange) => {
    const told = codes.get(exchange);
    if (told !== undefined) return told;
    const candidates = byKey.get(keyOf(exchange)) ?? byKey.get(shortKeyOf(exchange)) ?? [];
    const [only, ...others] =
      candidates.length > 1 ? meant(text.replace(SPACES, ' '), candidates) : candidates;
    const code = only && others.length === 0 ? only.mic : null;
    codes.set(exchange, code);
    return code;
  };
}
