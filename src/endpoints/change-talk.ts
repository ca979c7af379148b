import type { Clause } from '../grammar/clause.js';
import type { Grammar } from '../grammar/grammar.js';
import { isOne, type Reading } from '../text/reading.js';
import type { VerbClass } from '../words/verbs.js';
import type { Term } from './terms.js';
import { list } from './words.js';

/** Verbs that change the rank of an endpoint whatever stands beside them. */
const RANKING: readonly VerbClass[] = ['promote', 'demote', 'replace', 'swap'];
/** Verbs that may change anything: of endpoints where the protocol is spoken of. */
const CHANGING: readonly VerbClass[] = [
  'drop',
  'add',
  'change',
  'retime',
  'move',
  'split',
  'merge',
  'become',
];
/** Verbs that change an endpoint where it is what they are about: "we elected to change the primary endpoint". */
const CHANGED: readonly VerbClass[] = ['change', 'retime', 'drop'];
const isObject = ({ object }: Clause, terms: readonly Term[]): boolean =>
  object.some(
    ({ first, end, appositions }) =>
      terms.some(({ rank }) => rank >= first && rank < end) ||
      appositions.some((other) => terms.some(({ rank }) => rank >= other.first && rank < other.end)),
  );
const PROTOCOL = list('protocol protocols amendment amendments version versions');
const AMENDED = list('amendment amendments amend amended amends amending modification modifications');
const STUDY = list('protocol protocols trial study endpoint endpoints');

/** Words that say a rank was another before. */
const ONCE = list('originally formerly hitherto henceforth');
const PLACES = list('place stead');
const OWNERS = list('its their');

const NEAR = 20;

/** "the original protocol", "the old version": there is another. */
const OTHER_VERSION = list('original old former previous new revised');
/** Where what is taken out of a set of endpoints or put into it has its rank. */
const MEMBERSHIPS = ['from', 'as', 'to', 'among'] as const;
const joinsOrLeaves = ({ verb, by }: Clause, terms: readonly Term[]): boolean =>
  (verb.classes.has('drop') || verb.classes.has('add')) &&
  verb.tense !== 'present' &&
  !verb.classes.has('include') &&
  MEMBERSHIPS.some((preposition) =>
    by.get(preposition)?.some(({ first, end }) => terms.some(({ rank }) => rank >= first && rank < end)),
  );
const PREFERRED = list('rather instead');
const AT = list('at by in on through after over');
/** "is now assessed at Month 18 rather than at Month 12": another time was meant before. */
const isPreferred = (reading: Reading, at: number): boolean =>
  isOne(reading, at, PREFERRED) && isOne(reading, at + 2, AT);
/** "We have therefore replaced it by M". */
const replacesIt = ({ verb, object }: Clause): boolean =>
  verb.classes.has('replace') && object.length === 1 && object[0]!.kind === 'pronoun';

/** "amended the protocol", "under the amended study plan"; not "the Act of 1995, as amended". */
function speaksOfStudy(reading: Reading, at: number): boolean {
  for (let near = Math.max(0, at - NEAR); near < Math.min(reading.tokens.count, at + NEAR); near++)
    if (isOne(reading, near, STUDY)) return true;
  return false;
}

const DENIALS = list('not no');
const isDenied = (reading: Reading, at: number): boolean =>
  isOne(reading, at - 1, DENIALS) || isOne(reading, at - 2, DENIALS);

const LONGER = list('longer');
const endsBefore = (reading: Reading, at: number): boolean =>
  isOne(reading, at - 1, LONGER) || isOne(reading, at - 2, LONGER);

const holds = ({ first, end }: Clause, terms: readonly Term[]): boolean =>
  terms.some(({ rank }) => rank >= first && rank < end);

/**
 * Whether a text speaks of a change of protocol: an amendment, a change of rank, or a verb of change about an
 * endpoint in a text that speaks of protocols.
 */
export function speaksOfChange(grammar: Grammar, terms: readonly Term[]): boolean {
  const { reading } = grammar;
  const { sentenceOf } = reading;
  const isNamed = new Set(terms.map(({ rank }) => sentenceOf[rank]!));
  let protocol = false;
  let amended = false;
  for (let at = 0; at < reading.tokens.count; at++) {
    if (isOne(reading, at, AMENDED) && speaksOfStudy(reading, at)) {
      // "is therefore not an amendment"
      if (isDenied(reading, at)) return false;
      amended = true;
    }
    const isProtocol = isOne(reading, at, PROTOCOL);
    protocol ||= isProtocol;
    amended ||= isProtocol && isOne(reading, at - 1, OTHER_VERSION) && isOne(reading, at, STUDY);
    // "to rank pain in its place"
    if (isPreferred(reading, at) && isNamed.has(sentenceOf[at]!)) return true;
    if (isOne(reading, at, PLACES) && isOne(reading, at - 1, OWNERS) && isNamed.has(sentenceOf[at]!))
      return true;
  }
  if (amended) return true;
  const bySentence = new Map<number, Term[]>();
  for (const term of terms) {
    const sentence = sentenceOf[term.rank]!;
    const known = bySentence.get(sentence);
    if (known) known.push(term);
    else bySentence.set(sentence, [term]);
  }
  // "is no longer the primary endpoint"
  if (terms.some(({ first }) => endsBefore(reading, first))) return true;
  for (let at = 0; at < reading.tokens.count; at++)
    if (
      isNamed.has(sentenceOf[at]!) &&
      (isOne(reading, at, ONCE) || (isOne(reading, at, LONGER) && isOne(reading, at - 1, DENIALS)))
    )
      return true;
  const isLast = (sentence: number) => sentence + 2 >= reading.sentences.length;
  if ([...isNamed].some((sentence) => !isLast(sentence) && grammar.clausesOf(sentence + 1).some(replacesIt)))
    return true;
  return [...bySentence].some(([sentence, own]) =>
    grammar.clausesOf(sentence).some((clause) => {
      const { classes } = clause.verb;
      // "Removed from the protocol: M (secondary endpoint)"
      const isLabel = clause.by.get('from')?.some(({ head }) => isOne(reading, head, PROTOCOL)) ?? false;
      if (isLabel && classes.has('drop')) return true;
      if (!holds(clause, own)) return false;
      if (joinsOrLeaves(clause, own)) return true;
      if (RANKING.some((name) => classes.has(name))) return true;
      if (CHANGED.some((name) => classes.has(name)) && isObject(clause, own)) return true;
      return protocol && !classes.has('include') && CHANGING.some((name) => classes.has(name));
    }),
  );
}
