import { keyOf } from '../../text/keys.js';
import { type Reading, textOf } from '../../text/reading.js';
import { petForms } from '../../words/pet-forms.js';
import type { Candidate } from '../evidence/candidate.js';
import { looksPersonal } from '../names/personal-shape.js';
import { type Joiner, wordsOf } from './joiner.js';

/** Whether one given name is the other cut short or its pet form: "Rob" or "Bob" of "Robert", "J." of "John". */
const isShortOf = (short: string, full: string): boolean =>
  short.length < full.length && (full.startsWith(short) || petForms.get(short)?.includes(full) === true);

/** "Rob Example" beside "Robert Example": the same family name, and a short form of the given one. */
function joinPetForms(persons: readonly Candidate[], joiner: Joiner): void {
  const byFamily = new Map<string, string[]>();
  for (const { key } of persons) {
    const family = key.slice(key.lastIndexOf(' ') + 1);
    if (family !== key) byFamily.set(family, [...(byFamily.get(family) ?? []), key]);
  }
  for (const keys of byFamily.values())
    for (const key of keys) {
      const [given] = wordsOf(key);
      const full = keys.filter((other) => isShortOf(given!, wordsOf(other)[0]!));
      if (full.length === 1) joiner.join(key, full[0]!);
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
    if (owner !== undefined && owner !== key && candidate.organization < SURE) joiner.join(key, owner);
  }
}

/** "Ulrike Brouzi" beside "Ms. Brouzi": a name of two or three words that a person's surname ends. */
/** Log odds in tenths from which an organisation is sure. */
const SURE = 15;

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
