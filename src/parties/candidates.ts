import { COMMON, DEMONYM, GIVEN_NAME, ORGANISATION_NOUN, PLACE, TITLE, WEAK_HEAD } from '../text/classes.js';
import { IntegerSet } from '../text/integer-set.js';
import { hasNaming, isInline, isMark, isOne, type Reading, textOf, words } from '../text/reading.js';
import { CAPITALISED, WORD } from '../text/tokens.js';
import type { Brackets } from './brackets.js';
import { compact, findDomains, isDomain, stemsOf } from './domains.js';
import { type CompleteRule, evidenceRules } from './evidence.js';
import type { EvidenceContext } from './evidence-rule.js';
import { keyOf } from './keys.js';
import type { Occurrence } from './occurrence.js';
import { traitsOf } from './traits.js';

/** All the places where one name stands, and what speaks for its kind. */
export interface Candidate {
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
  /** the names of the rules that hold */
  readonly evidence: ReadonlySet<string>;
  readonly organization: number;
  readonly person: number;
  readonly neither: number;
}

const INCLUDING = words('including', 'include', 'includes', 'like', 'namely', 'as');
const CHAIN_LINKS = words('and', 'or', 'as', 'well', 'the');

/** Whether two names stand in one list, with nothing but commas and "and" between them. */
function areListed(reading: Reading, left: Occurrence, right: Occurrence): boolean {
  if (left.sentence !== right.sentence) return false;
  const from = left.bracket?.end ?? left.afterDegrees;
  if (right.first - from > 3 || right.first <= from) return false;
  for (let at = from; at < right.first; at++) {
    const link =
      isMark(reading, at, ','.charCodeAt(0)) ||
      isMark(reading, at, ';'.charCodeAt(0)) ||
      isOne(reading, at, CHAIN_LINKS) ||
      isMark(reading, at, '&'.charCodeAt(0));
    if (!link) return false;
  }
  return true;
}

/** Names that stand in lists with each other. */
function listsOf(reading: Reading, occurrences: readonly Occurrence[]): Occurrence[][] {
  const lists: Occurrence[][] = [];
  let current: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const last = current.at(-1);
    if (last && areListed(reading, last, occurrence)) current.push(occurrence);
    else {
      if (current.length > 1) lists.push(current);
      current = [occurrence];
    }
  }
  if (current.length > 1) lists.push(current);
  return lists;
}

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

const LISTED = 5;
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
  const present = new Int32Array(scales.length);
  for (const [index, scale] of scales.entries()) present[index] = scale.present;
  // rule by rule, so that the code of one serves all names before the next one's is fetched
  for (const rule of evidenceRules) {
    const { needs } = rule;
    for (let index = 0; index < present.length; index++)
      if ((present[index]! & needs) === needs) weigh(reading, scales[index]!, rule, context);
  }
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

/** Names listed with organisations are likely organisations themselves. */
function shareInLists(
  reading: Reading,
  occurrences: readonly Occurrence[],
  weighed: ReadonlyMap<string, Candidate>,
): Map<string, Candidate> {
  const raised = new Map(weighed);
  for (const list of listsOf(reading, occurrences)) {
    const members = list
      .map((occurrence) => weighed.get(occurrence.key))
      .filter((member) => member !== undefined);
    const sure = members.filter(
      ({ organization, person, neither }) => organization - neither >= 5 && organization > person,
    );
    const open = members.filter(
      ({ organization, neither, person }) => organization - neither < 5 && neither < 6 && person < 5,
    );
    const named =
      isOne(reading, list[0]!.first - 1, INCLUDING) || isOne(reading, list[0]!.first - 2, INCLUDING);
    sharePerson(reading, members, raised);
    if (sure.length === 0 || (!named && sure.length < open.length / 2)) continue;
    for (const candidate of open) {
      const now = raised.get(candidate.key)!;
      if (now.evidence.has('listed-with')) continue;
      raised.set(candidate.key, {
        ...now,
        evidence: new Set([...now.evidence, 'listed-with']),
        organization: now.organization + LISTED,
      });
    }
  }
  return raised;
}

/** Whether a name that nothing speaks for can be a person's beside persons. */
function canBePerson(reading: Reading, { person, organization, neither, occurrences }: Candidate): boolean {
  const { atoms, legalForm } = occurrences[0]!;
  return (
    person < 5 &&
    organization <= 1 &&
    neither <= 5 &&
    legalForm === null &&
    atoms.length === 2 &&
    atoms.every(
      (atom) => !hasNaming(reading, atom, PLACE | DEMONYM | TITLE | WEAK_HEAD | ORGANISATION_NOUN),
    ) &&
    !(hasNaming(reading, atoms[1]!, COMMON) && textOf(reading, atoms[1]!).endsWith('s'))
  );
}

/** Names of two words that nothing speaks against, listed with persons, are persons too. */
function sharePerson(reading: Reading, members: readonly Candidate[], raised: Map<string, Candidate>): void {
  const sure = members.filter(
    ({ person, organization, neither, evidence }) =>
      evidence.has('given-name') && person > organization + neither,
  );
  if (sure.length < 2 || sure.length * 2 < members.length) return;
  for (const member of members) {
    if (!canBePerson(reading, member)) continue;
    const now = raised.get(member.key)!;
    raised.set(member.key, {
      ...now,
      evidence: new Set([...now.evidence, 'listed-with']),
      person: now.neither + LISTED + 1,
    });
  }
}

const ORGANIZATION_THRESHOLD = 3;
const PERSON_THRESHOLD = 5;

/** What makes a person of the name of a place. */
const SURE_OF_PERSON = ['honorific', 'title-before', 'title-behind', 'degree'];

/** What a candidate is by its own evidence. */
export function kindOf({
  organization,
  person,
  neither,
  evidence,
}: Candidate): 'organization' | 'person' | null {
  const likelier = person > organization || (person === organization && evidence.has('given-name'));
  const place = evidence.has('place') && !SURE_OF_PERSON.some((rule) => evidence.has(rule));
  if (person >= PERSON_THRESHOLD && likelier && person > neither && !place) return 'person';
  return organization - neither >= ORGANIZATION_THRESHOLD && organization >= person ? 'organization' : null;
}
