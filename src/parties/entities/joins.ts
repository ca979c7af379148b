import { DEMONYM, PLACE } from '../../text/classes.js';
import { keyOf } from '../../text/keys.js';
import { hasNaming, isOne, type Reading, textOf, words } from '../../text/reading.js';
import { UPPERCASE } from '../../text/tokens.js';
import { type Candidate, kindOf } from '../evidence/candidate.js';
import { coreText } from '../names/core.js';
import type { Occurrence } from '../names/occurrence.js';
import { capitalsOf } from '../names/shape.js';

const DEPENDENT = words(
  'subsidiary',
  'subsidiaries',
  'affiliate',
  'affiliates',
  'unit',
  'division',
  'parent',
  'rival',
);

export const wordsOf = (key: string): string[] => key.split(' ');

/** Items by their keys, each of which may be several. */
function index<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const byKey = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = byKey.get(key);
      if (known) known.push(item);
      else byKey.set(key, [item]);
    }
  return byKey;
}

/** The first words of a name, one more each time, short of all of them. */
function* beginnings(key: string): Generator<string> {
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) yield key.slice(0, at);
}

/** The ends of a word of three letters or more. */
function* endings(letters: string): Generator<string> {
  for (let at = 0; at + 3 <= letters.length; at++) yield letters.slice(at);
}

/** The initials of the capitalised words of a name: "European Medicines Agency" is EMA. */
function initials(reading: Reading, occurrence: Occurrence): string {
  return coreText(reading, occurrence)
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase();
}

const isAcronymKey = (reading: Reading, { occurrences }: Candidate): boolean =>
  occurrences.every(
    ({ atoms, end, first }) =>
      atoms.length === 1 && end === first + 1 && (reading.tokens.shape[first]! & UPPERCASE) !== 0,
  );

/** Whether a name is introduced as something that belongs to another: "its subsidiary X". */
const isDependent = (reading: Reading, { occurrences }: Candidate): boolean =>
  occurrences.some(({ first }) => {
    const at = first - 1;
    return isOne(reading, at, DEPENDENT) || isOne(reading, at - 1, DEPENDENT);
  });

/** What joins keys to entities, filled step by step. Private to `buildEntities`. */
export class Joiner {
  private readonly owner = new Map<string, string>();

  constructor(private readonly candidates: ReadonlyMap<string, Candidate>) {}

  /** The key a key's entity is known by. */
  root(key: string): string {
    let at = key;
    for (let next = this.owner.get(at); next !== undefined && next !== at; next = this.owner.get(at))
      at = next;
    return at;
  }

  join(key: string, to: string): void {
    const root = this.root(to);
    if (this.root(key) === root) return;
    this.owner.set(this.root(key), root);
  }

  isJoined(key: string): boolean {
    return this.owner.has(key);
  }

  get keys(): Iterable<string> {
    return this.candidates.keys();
  }
}

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
        defined.set(term, key);
        if (candidates.has(term)) joiner.join(term, key);
      }
  return defined;
}

/** Evidence that a short name is none of a party's. */
const NO_SHORT_FORMS = ['place', 'business-term', 'generic-noun', 'letter', 'currency'];

/** The best of several longer names that start with a short one: the one that is the release's own. */
function bestParent(parents: readonly Candidate[]): Candidate {
  const rank = ({ evidence, occurrences, organization }: Candidate): number =>
    (evidence.has('ticker') ? 100 : 0) +
    (evidence.has('stand-in') ? 100 : 0) +
    occurrences.length * 3 +
    organization -
    occurrences[0]!.first / 1000;
  return parents.reduce((best, parent) => (rank(parent) > rank(best) ? parent : best));
}

export function joinShortForms(
  reading: Reading,
  candidates: ReadonlyMap<string, Candidate>,
  organizations: readonly Candidate[],
  joiner: Joiner,
): void {
  const longer = index(organizations, ({ key }) => beginnings(key));
  for (const [key, candidate] of candidates) {
    if (joiner.isJoined(key)) continue;
    const legal = candidate.evidence.has('legal-form');
    const parents = (longer.get(key) ?? []).filter((other) => joiner.root(other.key) !== key);
    const own = parents.filter(
      (other) => !isOthers(reading, candidate, other) && !isBranch(reading, candidate, other),
    );
    if (legal || own.length === 0 || NO_SHORT_FORMS.some((rule) => candidate.evidence.has(rule))) continue;
    joiner.join(key, bestParent(own).key);
  }
}

/** "Example" in front of "its subsidiary Example Canada" is the parent; behind it, the subsidiary may be meant. */
const isOthers = (reading: Reading, short: Candidate, long: Candidate): boolean =>
  isDependent(reading, long) && short.occurrences[0]!.first < long.occurrences[0]!.first;

/** What companies and hospitals found beside themselves. */
const SATELLITES = words(
  'foundation',
  'academy',
  'museum',
  'ventures',
  'press',
  'charities',
  'arena',
  'stadium',
);
/** "Example Foundation" beside "Example", which is named more often: a body of its own. */
const isSatellite = (reading: Reading, short: Candidate, long: Candidate): boolean =>
  isOne(reading, long.occurrences[0]!.atoms.at(-1)!, SATELLITES) &&
  short.occurrences.length > long.occurrences.length &&
  kindOf(short) !== 'person' &&
  short.organization > HOPELESS;
/** Log odds in tenths below which a name is none of a party's. */
const HOPELESS = -40;

/** "Standard Chartered Vietnam" beside "Standard Chartered": what a place is added to is a party of its own. */
const isBranch = (reading: Reading, short: Candidate, long: Candidate): boolean => {
  if (long.evidence.has('legal-form') || long.evidence.has('ticker')) return false;
  const [occurrence] = long.occurrences;
  if (isSatellite(reading, short, long)) return true;
  if (kindOf(short) !== 'organization') return false;
  return hasNaming(reading, occurrence!.atoms.at(-1)!, PLACE);
};

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
