import { GIVEN_NAME, ORGANISATION_NOUN } from '../../text/classes.js';
import { IntegerSet } from '../../text/integer-set.js';
import { keyOf } from '../../text/keys.js';
import { hasNaming, isInline, type Reading, textOf } from '../../text/reading.js';
import { CAPITALISED, WORD } from '../../text/tokens.js';
import type { Brackets } from '../names/brackets.js';
import type { Occurrence } from '../names/occurrence.js';
import type { Candidate } from './candidate.js';
import { compact, findDomains, isDomain, stemsOf } from './domains.js';
import { shareInLists } from './in-lists.js';
import type { EvidenceContext } from './rule.js';
import { type CompleteRule, evidenceRules } from './rules.js';
import { traitsOf } from './traits.js';

/** Terms that brackets introduce for something that is no name: "net asset value (NAV)". */
function foreignTerms(reading: Reading, brackets: Brackets, occurrences: readonly Occurrence[]): Set<string> {
  const { tokens } = reading;
  const named = new Set(occurrences.map(({ afterDegrees }) => afterDegrees));
  const keys = new Set<string>();
  for (const [at, { terms }] of brackets) {
    if (terms.length === 0 || named.has(at) || !isInline(reading, at)) continue;
    const before =
      tokens.kind[at - 1] === WORD &&
      !(tokens.shape[at - 1]! & CAPITALISED) &&
      !(tokens.naming[at - 1]! & ORGANISATION_NOUN);
    if (!before) continue;
    for (const { first, end } of terms) keys.add(keyOf(textOf(reading, first, end)));
  }
  return keys;
}

/** at how many places of a name evidence is sought */
const LOOKED_AT = 24;

/** What domains tell; each name is compared once. */
function domainContext(domains: ReadonlySet<string>): EvidenceContext {
  const known = new Map<string, boolean>();
  const stems = stemsOf(domains);
  // most names start with another letter than any domain
  const initials = new IntegerSet([...stems].map((stem) => stem.charCodeAt(0)));
  const isDomainName = (key: string): boolean => {
    if (!initials.has(key.charCodeAt(0))) return false;
    const answer = known.get(key) ?? isDomain(compact(key), stems);
    known.set(key, answer);
    return answer;
  };
  return { domains, isDomainName };
}

/** What the words of a name say against it, whatever stands around it. */
const OF_ITS_WORDS = new Set(['other-head', 'everyday-words']);

/** "Charlotte Park is promoted to …": a given name whose surname is an everyday word, with a title. */
const isTitledPerson = (
  reading: Reading,
  { first, atoms }: Occurrence,
  evidence: ReadonlySet<string>,
): boolean =>
  atoms.length > 1 &&
  hasNaming(reading, first, GIVEN_NAME) &&
  atoms.length < 4 &&
  (evidence.has('title-assigned') || evidence.has('title-behind'));

/** A name on the scale: what has been found for and against it so far. Private to the weighing. */
interface Scale {
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
  /** the places that are looked at, and the traits of each */
  readonly looked: readonly Occurrence[];
  readonly traits: readonly number[];
  /** the traits of all of them */
  readonly present: number;
  readonly evidence: Set<string>;
  readonly scores: { organization: number; person: number; neither: number };
}

function scaleOf(reading: Reading, key: string, occurrences: readonly Occurrence[]): Scale {
  const looked = occurrences.length > LOOKED_AT ? occurrences.slice(0, LOOKED_AT) : occurrences;
  const traits = looked.map((occurrence) => traitsOf(reading, occurrence));
  return {
    key,
    occurrences,
    looked,
    traits,
    present: traits.reduce((all, own) => all | own, 0),
    evidence: new Set(),
    scores: { organization: 0, person: 0, neither: 0 },
  };
}

/** Asks one rule about one name and notes what it says. */
function weigh(reading: Reading, scale: Scale, rule: CompleteRule, context: EvidenceContext): void {
  const { name, kind, weight, needs, repeats } = rule;
  if ((scale.present & needs) !== needs) return;
  const { looked, traits } = scale;
  let count = 0;
  for (let index = 0; index < looked.length && count < repeats; index++)
    if ((traits[index]! & needs) === needs && rule.holds(reading, looked[index]!, context)) count++;
  if (count === 0) return;
  scale.evidence.add(name);
  scale.scores[kind] += weight * count;
}

/**
 * Gathers the occurrences of each name and weighs the evidence for its kind.
 *
 * @returns candidates in order of their first occurrence, by key
 */
export function weighCandidates(
  reading: Reading,
  brackets: Brackets,
  occurrences: readonly Occurrence[],
): Map<string, Candidate> {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const { key } = occurrence;
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  const foreign = foreignTerms(reading, brackets, occurrences);
  const context: EvidenceContext = domainContext(findDomains(reading));
  const scales = [...groups].map(([key, group]) => scaleOf(reading, key, group));
  // rule by rule, so that the code of one serves all names before the next one's is fetched
  for (const rule of evidenceRules) for (const scale of scales) weigh(reading, scale, rule, context);
  const weighed = new Map<string, Candidate>();
  for (const { key, occurrences: group, evidence, scores } of scales) {
    if (isTitledPerson(reading, group[0]!, evidence)) {
      for (const { name, weight } of evidenceRules)
        if (OF_ITS_WORDS.has(name) && evidence.delete(name)) scores.neither -= weight;
    }
    if (foreign.has(key)) {
      evidence.add('foreign-term');
      scores.neither += 9;
    }
    const { organization, person, neither } = scores;
    weighed.set(key, { key, occurrences: group, evidence, organization, person, neither });
  }
  return shareInLists(reading, occurrences, weighed);
}
