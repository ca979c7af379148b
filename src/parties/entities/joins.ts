import { DEMONYM, PLACE } from '../../text/classes.js';
import { keyOf } from '../../text/keys.js';
import { hasNaming, isQuote, type Reading, textOf } from '../../text/reading.js';
import { type Candidate, kindOf } from '../evidence/candidate.js';
import { coreText } from '../names/core.js';
import { capitalsOf } from '../names/shape.js';
import { endings, index, initials, isAcronymKey, type Joiner, wordsOf } from './joiner.js';

/** Joins short names that brackets introduce to the names they stand behind. */
export function joinTerms(
  reading: Reading,
  candidates: ReadonlyMap<string, Candidate>,
  parties: ReadonlyMap<string, Candidate>,
  joiner: Joiner,
): Map<string, string> {
  const defined = new Map<string, string>();
  for (const [key, { occurrences }] of parties)
    for (const { bracket } of occurrences)
      for (const { first, end } of bracket?.terms ?? []) {
        const term = keyOf(textOf(reading, first, end));
        if (term === '' || term === key || defined.has(term)) continue;
        // "Alphabet (Google)": two parties, each known by its own name
        const both = [term, key].every((name) => candidates.get(name)?.evidence.has('well-known'));
        if (both) continue;
        // "Jane Doe (Example Capital)", "Jane Doe (Media)": whom or what she works for
        const isTheirs =
          kindOf(parties.get(key)!) === 'person' &&
          !isQuote(reading, first - 1) &&
          !wordsOf(term).some((word) => wordsOf(key).includes(word));
        if (isTheirs) continue;
        defined.set(term, key);
        if (candidates.has(term)) joiner.join(term, key);
      }
  return defined;
}

export function joinAcronyms(
  reading: Reading,
  candidates: ReadonlyMap<string, Candidate>,
  organizations: readonly Candidate[],
  joiner: Joiner,
): void {
  const long = organizations.filter(({ occurrences }) => occurrences[0]!.atoms.length >= 3);
  const byInitials = index(long, ({ occurrences }) => [
    ...endings(initials(reading, occurrences[0]!)),
    capitalsOf(reading, occurrences[0]!).toLowerCase(),
  ]);
  for (const [key, candidate] of candidates) {
    if (joiner.isJoined(key) || key.length < 3 || !isAcronymKey(reading, candidate)) continue;
    const full = byInitials.get(key)?.find((other) => other.key !== key);
    if (full) joiner.join(key, full.key);
  }
  joinSpelledOut(reading, candidates, organizations, joiner);
}

/** "Major League Example" beside MLE, which is known: everyday words that spell out an acronym are its name. */
function joinSpelledOut(
  reading: Reading,
  candidates: ReadonlyMap<string, Candidate>,
  organizations: readonly Candidate[],
  joiner: Joiner,
): void {
  const acronyms = new Set(
    organizations
      .filter((short) => short.key.length >= 3 && isAcronymKey(reading, short))
      .map(({ key }) => key),
  );
  if (acronyms.size === 0) return;
  for (const [key, long] of candidates) {
    const [occurrence] = long.occurrences;
    if (occurrence!.atoms.length < 3 || joiner.isJoined(key) || kindOf(long) !== null) continue;
    const short = initials(reading, occurrence!);
    if (acronyms.has(short) && !long.evidence.has('other-head')) joiner.join(key, short);
  }
}

/** "KDLY announced": a listed company named by its symbol. */
export function joinSymbols(
  reading: Reading,
  candidates: ReadonlyMap<string, Candidate>,
  organizations: readonly Candidate[],
  joiner: Joiner,
): void {
  for (const { key, occurrences } of organizations)
    for (const { bracket } of occurrences)
      for (const { symbol } of bracket?.tickers ?? []) {
        const short = keyOf(symbol);
        const candidate = symbol.length >= SHORTEST_SYMBOL ? candidates.get(short) : undefined;
        if (!candidate || short === key || joiner.isJoined(short) || !isAcronymKey(reading, candidate))
          continue;
        if (!candidate.evidence.has('agency')) joiner.join(short, key);
      }
}

const SHORTEST_SYMBOL = 2;

/** The longer name that starts with a key and has a legal form or is listed. */
const listedForm = (key: string, organizations: readonly Candidate[]): Candidate | undefined =>
  organizations.find(
    (other) =>
      other.key.startsWith(`${key} `) && (other.evidence.has('legal-form') || other.evidence.has('ticker')),
  );

/** "iCore" of "iCoreConnect", "Example" of "Example.ai": a name cut at its inner capital or its domain. */
export function joinCutNames(
  reading: Reading,
  candidates: ReadonlyMap<string, Candidate>,
  organizations: readonly Candidate[],
  joiner: Joiner,
): void {
  for (const long of candidates.values()) {
    const isParty = kindOf(long) === 'organization';
    if (!isParty && !long.evidence.has('web-name')) continue;
    const core = coreText(reading, long.occurrences[0]!);
    if (/[\s-]/.test(core)) continue;
    for (const match of core.matchAll(/(?<=\p{Ll})(?=\p{Lu})|(?=\.\p{Ll}{2,4}$)/gu)) {
      const short = keyOf(core.slice(0, match.index));
      const candidate = short.length >= SHORTEST_CUT ? candidates.get(short) : undefined;
      if (!candidate || short === long.key || joiner.isJoined(short)) continue;
      if (candidate.evidence.has('legal-form')) continue;
      // "Example.com" and "Example" are short for "Example Worldwide (NASDAQ: EXMP)"
      const listed = listedForm(short, organizations);
      if (!isParty && !listed) continue;
      joiner.join(short, listed?.key ?? long.key);
      if (listed && !joiner.isJoined(long.key)) joiner.join(long.key, listed.key);
    }
  }
}

const SHORTEST_CUT = 4;

/** "Example Holdings" of "Example Holdings, Inc.": a name with the first word of a legal form of two. */
export function joinHalfForms(
  reading: Reading,
  candidates: ReadonlyMap<string, Candidate>,
  organizations: readonly Candidate[],
  joiner: Joiner,
): void {
  for (const { key, occurrences } of organizations)
    for (const occurrence of occurrences) {
      const half = occurrence.legalForm && /^,?\s+(\p{L}+)\.?,?\s+\p{L}/u.exec(occurrence.legalForm)?.[1];
      const longer = half ? keyOf(`${coreText(reading, occurrence)} ${half}`) : key;
      if (longer !== key && candidates.has(longer) && !joiner.isJoined(longer)) joiner.join(longer, key);
    }
}

/** "U.S. Securities and Exchange Commission" and the same without its country are one. */
export function joinCountries(reading: Reading, organizations: readonly Candidate[], joiner: Joiner): void {
  const keys = new Set(organizations.map(({ key }) => key));
  for (const long of organizations) {
    const { atoms } = long.occurrences[0]!;
    const country = atoms[0]!;
    const leads = hasNaming(reading, country, PLACE | DEMONYM) || /^(?:us|uk|eu)\b/.test(long.key);
    if (!leads || atoms.length < 2) continue;
    const rest = wordsOf(long.key).slice(1).join(' ');
    if (keys.has(rest)) joiner.join(rest, long.key);
  }
}
