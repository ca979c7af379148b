import { concatMap } from '../../concat-map.js';
import {
  AGENCY,
  COMMON,
  FUNCTION_WORD,
  GIVEN_NAME,
  KNOWN_ORGANISATION,
  MEDIUM,
  PLACE,
  TITLE,
} from '../../text/classes.js';
import { IntegerSet } from '../../text/integer-set.js';
import { keyOf } from '../../text/keys.js';
import {
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isOne,
  isWord,
  type Reading,
  textOf,
  words,
} from '../../text/reading.js';
import { CAMEL, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { endOfAtom } from './atoms.js';
import { type Brackets, bracketsBehind } from './brackets.js';
import { coreText } from './core.js';
import { skipDegrees } from './degrees.js';
import { aroundVerb, headlineVerb } from './headline-verbs.js';
import { type Occurrence, occurrenceOf } from './occurrence.js';
import { isInitialLetter, isWellKnown } from './shape.js';
import { fieldsInFront, hasLead, opensWithVerb, SPONSORS, startsWithMonth } from './words-in-front.js';

/** The words `from` up to `to` of a name as an occurrence of its own. */
function part(reading: Reading, brackets: Brackets, name: Occurrence, from: number, to: number): Occurrence {
  const atoms = name.atoms.slice(from, to);
  const last = to === name.atoms.length;
  const end = last ? name.end : endOfAtom(reading, atoms.at(-1)!);
  const afterDegrees = last ? name.afterDegrees : skipDegrees(reading, end);
  const span = { first: atoms[0]!, end, atoms, legalForm: last ? name.legalForm : null };
  return occurrenceOf(reading, span, {
    sentence: name.sentence,
    initial: name.initial && from === 0,
    shouted: name.shouted,
    honorific: from === 0 && name.honorific,
    afterDegrees,
    titleBefore: from === 0 ? name.titleBefore : null,
    bracket: last ? name.bracket : bracketsBehind(reading, brackets, afterDegrees),
  });
}

/** Where the first word of a name stands in it again: a heading ran into the sentence behind it. */
function repetition({ tokens }: Reading, { atoms }: Occurrence): number {
  for (let index = 1; index < atoms.length; index++)
    if (tokens.hash[atoms[index]!] === tokens.hash[atoms[0]!] && tokens.kind[atoms[0]!] === WORD)
      return index;
  return -1;
}

const ARTICLE = words('the');
const AND = hashOf('and');

/** The key of the words `from` up to `to` of a name. */
function keyOfPart(
  reading: Reading,
  { atoms, end, legalForm }: Occurrence,
  from: number,
  to: number,
): string {
  const first = atoms[from]!;
  if (to < atoms.length) return keyOf(textOf(reading, first, endOfAtom(reading, atoms[to - 1]!)));
  return keyOf(coreText(reading, { first, end, legalForm }));
}

/** "sustainabilityExample Corp.": a heading in lower case that runs into a name that stands elsewhere. */
function runsFromHeading(
  reading: Reading,
  { atoms, end, legalForm, first }: Occurrence,
  known: ReadonlyMap<string, number>,
): boolean {
  if (atoms.length < 2 || isCapitalised(reading, first) || !(reading.tokens.shape[first]! & CAMEL))
    return false;
  const core = coreText(reading, { first, end, legalForm });
  const hump = /\p{Ll}{3}(?=\p{Lu})/u.exec(core);
  return hump !== null && known.has(keyOf(core.slice(hump.index + hump[0].length)));
}

/** "Promising ResultsExample": the end of a heading that runs into a name, which no token stands for. */
function runsIntoName(
  reading: Reading,
  { atoms, legalForm }: Occurrence,
  known: ReadonlyMap<string, number>,
): boolean {
  const last = atoms.at(-1)!;
  if (legalForm !== null || atoms.length < 2 || !(reading.tokens.shape[last]! & CAMEL)) return false;
  const word = textOf(reading, last);
  const hump = /\p{Ll}(?=\p{Lu})/u.exec(word);
  return hump !== null && known.has(keyOf(word.slice(hump.index + 1)));
}

/**
 * How many words of a name in title case stand elsewhere as a name, where ordinary words go on behind it: a
 * person in a headline ("Jane Doe | Discuss How …"), a department ("Example Association | Media Relations").
 */
function knownHead(reading: Reading, name: Occurrence, stands: (key: string) => boolean): number {
  if (name.legalForm !== null || name.atoms.length < 3) return 0;
  for (let at = name.atoms.length - 1; at >= 1; at--) {
    const tail = name.atoms.slice(at);
    const department = tail.length > 1 && tail.every((atom) => isOne(reading, atom, DEPARTMENT));
    const headline =
      at > 1 && name.shouted && name.honorific && hasNaming(reading, name.atoms[at]!, COMMON | FUNCTION_WORD);
    if ((department || headline) && stands(keyOfPart(reading, name, 0, at))) return at;
  }
  return 0;
}
const DEPARTMENT = wordSet(
  'communications communication media public investor corporate relations affairs office team press',
);

/** Words of the longest name; what goes on in capitals beyond that names nobody. */
const LONGEST = 40;

/**
 * Cuts names that run into each other: a name twice in a row ("Example Example Inc."), two names that both
 * stand elsewhere, and an everyday word that only has its capital from the start of a sentence or bullet in
 * front of a name that stands elsewhere ("Enhances Example Growth").
 */
export function repairNames(
  reading: Reading,
  brackets: Brackets,
  names: readonly Occurrence[],
): Occurrence[] {
  const cut = (name: Occurrence, from: number, to: number) => part(reading, brackets, name, from, to);
  const again = (name: Occurrence) => repairNames(reading, brackets, [name]);
  const counts = new Map<string, number>();
  // names by their first word, so that most parts of a name need no key
  const firstWords = new IntegerSet([], names.length);
  for (const name of names) {
    counts.set(name.key, (counts.get(name.key) ?? 0) + 1);
    firstWords.add(reading.tokens.hash[name.first]!);
    if (isOne(reading, name.first, ARTICLE)) firstWords.add(reading.tokens.hash[name.first + 1]!);
  }
  const stands = (key: string, own: string): boolean => key !== '' && key !== own && counts.has(key);
  return concatMap(names, (name): Occurrence[] => {
    const { length } = name.atoms;
    if (length > LONGEST || runsIntoName(reading, name, counts) || runsFromHeading(reading, name, counts))
      return [];
    if (length < 2) return [name];
    const verb = headlineVerb(reading, name);
    if (verb > 0) return aroundVerb(reading, name, verb).flatMap(([from, to]) => again(cut(name, from, to)));
    if (startsWithMonth(reading, name)) return again(cut(name, 1, length));
    if (hasLead(reading, name) && (name.initial || length > 2)) return again(cut(name, 1, length));
    // "Platinum Sponsors Example Cloud", but "Example Supporters' Trust"
    const sponsor = name.atoms.findLastIndex(
      (atom) => isOne(reading, atom, SPONSORS) && !isApostrophe(reading, atom + 1),
    );
    if (sponsor >= 0 && sponsor < length - 1) return again(cut(name, sponsor + 1, length));
    const field = fieldsInFront(reading, name);
    if (field > 0) return [cut(name, field, length)];
    // "Blue Cross Blue Shield"
    const twice = isWellKnown(reading, name) ? -1 : repetition(reading, name);
    if (twice > 0) {
      return [cut(name, 0, twice), ...again(cut(name, twice, length))];
    }
    if (opensWithVerb(reading, name)) return again(cut(name, 1, length));
    const { key } = name;
    if (counts.get(key)! > 1 && !name.initial) return [name];
    for (let at = 1; at < length; at++) {
      if (!firstWords.has(reading.tokens.hash[name.atoms[at]!]!)) continue;
      const rest = keyOfPart(reading, name, at, length);
      if (!stands(rest, key)) continue;
      // "Modern and Example Textiles AB": an "and" between two names, the second of which stands elsewhere
      if (isWord(reading, name.atoms[at]! - 1, AND) && at === 1 && name.legalForm !== null)
        return [cut(name, 0, at), cut(name, at, length)];
      const given = hasNaming(reading, name.first, GIVEN_NAME) && name.legalForm === null;
      // "Dr. Jane Doe Example AG": a person, and the company whose address stands behind
      if (name.honorific && name.legalForm !== null && at >= 2)
        return [{ ...cut(name, 0, at), honorific: true }, cut(name, at, length)];
      const both =
        name.legalForm === null && stands(keyOfPart(reading, name, 0, at), key) && !(given && length === 2);
      const initial = isInitialLetter(reading, name.atoms[at - 1]!);
      const surname =
        length - at === 1 &&
        at <= 2 &&
        !hasNaming(reading, name.atoms[at]!, KNOWN_ORGANISATION | MEDIUM | AGENCY);
      // "Standard Chartered Vietnam" is a branch, not a name and a place
      const branch = length - at === 1 && hasNaming(reading, name.atoms[at]!, PLACE);
      if ((both && !branch) || (given && at >= 2 && !initial && !surname))
        return [cut(name, 0, at), cut(name, at, length)];
      const proper = name.atoms.slice(at).some((atom) => !hasNaming(reading, atom, COMMON | FUNCTION_WORD));
      const leading =
        proper &&
        name.atoms.slice(0, at).every((atom) => hasNaming(reading, atom, COMMON | FUNCTION_WORD | TITLE));
      if ((name.initial || name.shouted) && leading) return [cut(name, at, length)];
    }
    const known = knownHead(reading, name, (head) => stands(head, key));
    return [known ? cut(name, 0, known) : name];
  });
}
