import { keyOf } from '../../text/keys.js';
import { type Reading, textOf } from '../../text/reading.js';
import { petForms } from '../../words/pet-forms.js';
import type { Candidate } from '../evidence/candidate.js';
import { looksPersonal } from '../names/personal-shape.js';
import { index, type Joiner, wordsOf } from './joiner.js';

const LONGEST_SHORT = 20;
/** What a given name may be cut short to, and its pet forms: "Rob" and "Bob" of "Robert", "J." of "John". */
function* shortForms(given: string): Generator<string> {
  for (let length = 1; length < given.length && length <= LONGEST_SHORT; length++)
    yield given.slice(0, length);
  yield* petForms.get(given) ?? [];
}

/** "Rob Example" beside "Robert Example": the same family name, and a short form of the given one. */
function joinPetForms(persons: readonly Candidate[], joiner: Joiner): void {
  const families = index(
    persons.map(({ key }) => key).filter((key) => key.includes(' ')),
    (key) => [key.slice(key.lastIndexOf(' ') + 1)],
  );
  for (const keys of families.values()) {
    if (keys.length < 2) continue;
    /** the one person whom a short form may mean; null where it may mean several */
    const meant = new Map<string, string | null>();
    for (const key of keys)
      for (const short of shortForms(wordsOf(key)[0]!)) meant.set(short, meant.has(short) ? null : key);
    for (const key of keys) {
      const full = meant.get(wordsOf(key)[0]!);
      if (full) joiner.join(key, full);
    }
  }
}

/** Joins the names of one person: with and without initials, the surname alone, a short given name. */
export function joinPersons(
  reading: Reading,
  candidates: ReadonlyMap<string, Candidate>,
  persons: readonly Candidate[],
  joiner: Joiner,
): void {
  const bySurname = new Map<string, string>();
  const byGiven = new Map<string, string>();
  for (const { key, occurrences } of persons) {
    const parts = wordsOf(key).filter((part) => !/^(?:jr|sr|ii|iii|iv)$/.test(part));
    if (parts.length < 2) continue;
    const last = parts.at(-1)!;
    if (!bySurname.has(last)) bySurname.set(last, key);
    if (!byGiven.has(parts[0]!)) byGiven.set(parts[0]!, key);
    // "Bryan C. Hanson" and "Bryan Hanson"
    const bare = [parts[0]!, last].join(' ');
    if (bare !== key && candidates.has(bare)) joiner.join(bare, key);
    // "Mian Fahad" and "Mian Fahad Example"
    for (let count = 2; count < parts.length; count++) {
      const shorter = parts.slice(0, count).join(' ');
      if (candidates.has(shorter) && !joiner.isJoined(shorter)) joiner.join(shorter, key);
    }
    const surname = keyOf(textOf(reading, occurrences[0]!.atoms.at(-1)!));
    if (surname !== last && !bySurname.has(surname)) bySurname.set(surname, key);
  }
  joinPetForms(persons, joiner);
  // double surnames, as in "Van Steenlandt" or "Ordóñez Keller"
  const byLastTwo = new Map<string, string>();
  for (const { key } of persons) {
    const two = wordsOf(key).slice(-2).join(' ');
    if (two !== key && !byLastTwo.has(two)) byLastTwo.set(two, key);
  }
  for (const [key, candidate] of candidates) {
    if (joiner.isJoined(key) || candidate.evidence.has('legal-form') || candidate.evidence.has('ticker'))
      continue;
    if (key.indexOf(' ') !== key.lastIndexOf(' ')) continue;
    const owner = bySurname.get(key) ?? byGiven.get(key) ?? byLastTwo.get(key);
    const isPersons = candidate.organization < SURE || candidate.evidence.has('honorific');
    if (owner !== undefined && owner !== key && isPersons) joiner.join(key, owner);
  }
}

/** Log odds in tenths from which an organisation is sure. */
const SURE = 15;

/** "Ulrike Brouzi" beside "Ms. Brouzi": a name of two or three words that a person's surname ends. */
export function joinFullNames(
  reading: Reading,
  candidates: ReadonlyMap<string, Candidate>,
  persons: readonly Candidate[],
  joiner: Joiner,
): void {
  const surnames = new Set(
    persons
      .filter(({ key, evidence }) => !key.includes(' ') && evidence.has('honorific'))
      .map(({ key }) => key),
  );
  if (surnames.size === 0) return;
  for (const [key, { occurrences, organization, person, evidence }] of candidates) {
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    if (surname === key || !surnames.has(surname) || joiner.isJoined(surname)) continue;
    const named =
      looksPersonal(reading, occurrences[0]!) && organization < SURE && !evidence.has('place') && person <= 0;
    if (named) joiner.join(key, surname);
  }
}
