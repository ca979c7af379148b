import { COMMA, hashOf, isCapitalised, isMark, isOne, isWord, type Reading } from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Candidate } from '../evidence/candidate.js';
import type { Occurrence } from '../names/occurrence.js';

/** A company's first name: "X was founded in 1987 as | Y", "Founded in 1987 as | Y, X …". */

const AS = hashOf('as');
const KNOWN = hashOf('known');
const BEGUN = wordSet(
  'founded established incorporated formed created organized organised started began registered chartered known',
);
/** What stands between the participle and "as": when, where. */
const BETWEEN = wordSet('in on until till before from to life up and originally first then');
const BEING = wordSet('was were is had been has originally first then formerly and also');
const UNTIL = wordSet('until till before from');
const LONGEST_WHEN = 9;

/** The participle that leads to "as" and a name, or -1. */
export function participleBefore(reading: Reading, { first }: Occurrence): number {
  if (!isWord(reading, first - 1, AS)) return -1;
  for (let at = first - 2; at > first - 2 - LONGEST_WHEN && at >= 0; at--) {
    if (isOne(reading, at, BEGUN)) {
      // "known as" may be a name in use
      return isWord(reading, at, KNOWN) && !isOne(reading, at + 1, UNTIL) ? -1 : at;
    }
    const when =
      reading.tokens.kind[at] === DIGITS ||
      isOne(reading, at, BETWEEN) ||
      isCapitalised(reading, at) ||
      isMark(reading, at, COMMA);
    if (!when) return -1;
  }
  return -1;
}

/** A place where a company is named. */
export interface NamedPlace {
  readonly key: string;
  readonly own: Occurrence;
}

/** The places of companies by sentence, in text order; `inFull` tells which company a name means, if any. */
export function placesOf(
  candidates: ReadonlyMap<string, Candidate>,
  inFull: (key: string) => string | undefined,
): ReadonlyMap<number, readonly NamedPlace[]> {
  const places = new Map<number, NamedPlace[]>();
  for (const { key, occurrences } of candidates.values()) {
    if (inFull(key) === undefined) continue;
    for (const own of occurrences) {
      const list = places.get(own.sentence);
      if (list) list.push({ key, own });
      else places.set(own.sentence, [{ key, own }]);
    }
  }
  for (const list of places.values()) list.sort((left, right) => left.own.first - right.own.first);
  return places;
}

/** The company a paragraph is about: the first of the last sentence before that names one. */
function spokenOf(places: ReadonlyMap<number, readonly NamedPlace[]>, sentence: number): string | null {
  for (let before = sentence - 1; before >= sentence - FARTHEST; before--) {
    const [first] = places.get(before) ?? [];
    if (first) return first.key;
  }
  return null;
}
const FARTHEST = 4;
const STAND_INS = wordSet('it company firm group bank business');

/**
 * The company that a name was the first name of, as the sentence says.
 *
 * @param places as from `placesOf`
 * @returns its key, or null where the name is none such or nobody is said to have had it
 */
export function nameAtFounding(
  reading: Reading,
  name: Occurrence,
  places: ReadonlyMap<number, readonly NamedPlace[]>,
): string | null {
  const participle = participleBefore(reading, name);
  if (participle < 0) return null;
  let verb = participle;
  while (isOne(reading, verb - 1, BEING)) verb--;
  const near = places.get(name.sentence) ?? [];
  const subject = near.find(({ own }) => own.afterDegrees === verb || own.bracket?.end === verb);
  if (subject) return subject.key;
  // "Founded in 1987 as Y, X employs …"
  const behind = near.find(({ own }) => own.first === name.end + 1 && isMark(reading, name.end, COMMA));
  if (behind && behind.own.first === near.find(({ own }) => own.first > name.first)?.own.first)
    return behind.key;
  return isOne(reading, verb - 1, STAND_INS) ? spokenOf(places, name.sentence) : null;
}
