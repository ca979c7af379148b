import type { Steps } from '../../steps.js';
import { ORGANISATION_HEAD, ORGANISATION_NOUN, PLACE, WEAK_HEAD } from '../../text/classes.js';
import { IntegerSet } from '../../text/integer-set.js';
import { beginnings, keyOf } from '../../text/keys.js';
import { hashOf, hasNaming, isInline, isWord, type Reading, textOf } from '../../text/reading.js';
import { CAPITALISED, WORD } from '../../text/tokens.js';
import type { Brackets } from '../names/brackets.js';
import type { Occurrence } from '../names/occurrence.js';
import { coreHead, isCompanyHead } from '../names/shape.js';
import { type Candidate, kindOf, weighEvidence, withEvidence } from './candidate.js';
import { compact, findDomains, isDomain, stemsOf } from './domains.js';
import { shareInLists } from './in-lists.js';
import { type Watch, weighTells } from './likely/likely.js';
import type { EvidenceContext } from './rule.js';
import { type CompleteRule, evidenceRules } from './rules.js';
import { traitsOf } from './traits.js';

/** Terms that brackets introduce for something that is no name: "net asset value (NAV)". */
function foreignTerms(reading: Reading, brackets: Brackets, occurrences: readonly Occurrence[]): Set<string> {
  const { tokens } = reading;
  const keys = new Set<string>();
  let named: ReadonlySet<number> | undefined;
  for (const [at, { terms }] of brackets) {
    if (terms.length === 0 || !isInline(reading, at)) continue;
    const before =
      tokens.kind[at - 1] === WORD &&
      !(tokens.shape[at - 1]! & CAPITALISED) &&
      !(tokens.naming[at - 1]! & ORGANISATION_NOUN);
    if (!before) continue;
    named ??= new Set(occurrences.map(({ afterDegrees }) => afterDegrees));
    if (named.has(at)) continue;
    for (const { first, end } of terms) keys.add(keyOf(textOf(reading, first, end)));
  }
  return keys;
}

/** at how many places of a name evidence is sought */
const LOOKED_AT = 24;

/** What domains tell; each name is compared once. */
function nameOfDomain(domains: ReadonlySet<string>): EvidenceContext['isDomainName'] {
  const known = new Map<string, boolean>();
  const stems = stemsOf(domains);
  // most names start with another letter than any domain
  const initials = new IntegerSet([...stems].map((stem) => stem.charCodeAt(0)));
  return (key) => {
    if (!initials.has(key.charCodeAt(0))) return false;
    const answer = known.get(key) ?? isDomain(compact(key), stems);
    known.set(key, answer);
    return answer;
  };
}

/** "Example Group" is all of Example. */
const GROUP = hashOf('group');

/** What says that a name is that of a party of its own, whatever it begins with. */
const OF_ITS_OWN = ['legal-form', 'ticker', 'well-known', 'apposition', 'about'];
/** How much more often than what it is called after a party is named. */
const MORE_OFTEN = 3;

/** Whether a longer name comes up behind an organisation that it begins with, which is named far more often. */
export const isCalledAfter = (long: Candidate, short: Candidate): boolean =>
  kindOf(short) === 'organization' &&
  short.occurrences.length >= MORE_OFTEN * long.occurrences.length &&
  short.occurrences[0]!.first < long.occurrences[0]!.first &&
  !OF_ITS_OWN.some((rule) => long.evidence.has(rule));

/** "Example Energia (“Example”)", "the buyer, Example Energia,": what is called so itself is no thing of another. */
const isShortFor = (reading: Reading, { occurrences, evidence }: Candidate, short: string): boolean =>
  evidence.has('noun-and-comma-before') ||
  evidence.has('called-firm') ||
  occurrences.some(({ bracket }) =>
    bracket?.terms.some(({ first, end }) => keyOf(textOf(reading, first, end)) === short),
  );

/** "Example Lens" beside Example Corp.: a thing of a party that its name begins with, unless its head says more. */
function markExtensions(
  reading: Reading,
  weighed: ReadonlyMap<string, Candidate>,
): ReadonlyMap<string, Candidate> {
  const marked: Candidate[] = [];
  for (const candidate of weighed.values()) {
    const { key, occurrences, evidence } = candidate;
    const [name] = occurrences;
    if (name!.legalForm !== null) continue;
    const head = coreHead(reading, name!);
    const isWhole = isWord(reading, head, GROUP) || isCompanyHead(reading, name!);
    if (isWhole || hasNaming(reading, head, ORGANISATION_HEAD | PLACE)) continue;
    const isThing = hasNaming(reading, head, WEAK_HEAD)
      ? (short: Candidate) => isCalledAfter(candidate, short)
      : (short: Candidate) =>
          short.organization > 0 && !evidence.has('well-known') && !evidence.has('ticker');
    for (const beginning of beginnings(key)) {
      const short = weighed.get(beginning);
      if (!short || !isThing(short) || isShortFor(reading, candidate, beginning)) continue;
      marked.push(withEvidence(candidate, 'begins-with-another'));
      break;
    }
  }
  if (marked.length === 0) return weighed;
  const all = new Map(weighed);
  for (const candidate of marked) all.set(candidate.key, candidate);
  return all;
}

/** A name on the scale: what has been found for and against it so far. Private to the weighing. */
interface Scale {
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
  readonly context: EvidenceContext;
  readonly evidence: Map<string, number>;
}

/** A place of a name that is looked at. */
interface Look {
  readonly scale: Scale;
  readonly occurrence: Occurrence;
  readonly traits: number;
}

/** The places of names that are looked at, name by name. */
function looksAt(reading: Reading, scales: readonly Scale[]): Look[] {
  const looks: Look[] = [];
  for (const scale of scales) {
    const { occurrences } = scale;
    for (let at = 0; at < occurrences.length && at < LOOKED_AT; at++)
      looks.push({ scale, occurrence: occurrences[at]!, traits: traitsOf(reading, occurrences[at]!) });
  }
  return looks;
}

/** Rules that need the same traits are asked at the same places. */
const NEEDS: readonly number[] = [...new Set(evidenceRules.map(({ needs }) => needs))];
const needOf: readonly number[] = evidenceRules.map(({ needs }) => NEEDS.indexOf(needs));

/** rules whose code a processor keeps at hand */
const RULES_TOGETHER = 16;

/** Asks one rule at all places that may be its own and notes what it says of each name. */
function weigh(reading: Reading, looks: readonly Look[], { name, repeats, holds }: CompleteRule): void {
  let weighed: Scale | null = null;
  let count = 0;
  for (const { scale, occurrence } of looks) {
    if (scale !== weighed) {
      weighed = scale;
      count = 0;
    }
    if (count === repeats || !holds(reading, occurrence, scale.context)) continue;
    count++;
    scale.evidence.set(name, count);
  }
}

/**
 * Gathers the occurrences of each name and weighs the evidence for its kind.
 *
 * @param inContact whether a token stands in a contact block
 * @param watch is told what small tells there are of each name
 * @returns candidates in order of their first occurrence, by key
 */
export function* weighCandidates(
  reading: Reading,
  brackets: Brackets,
  occurrences: readonly Occurrence[],
  inContact: (at: number) => boolean,
  watch?: Watch,
): Steps<Map<string, Candidate>> {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const { key } = occurrence;
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  const foreign = foreignTerms(reading, brackets, occurrences);
  const isDomainName = nameOfDomain(findDomains(reading));
  const scales = [...groups].map(
    ([key, group]): Scale => ({
      key,
      occurrences: group,
      context: { isDomainName, inContact },
      evidence: new Map(),
    }),
  );
  const looks = looksAt(reading, scales);
  const byNeed = NEEDS.map((needs) => looks.filter(({ traits }) => (traits & needs) === needs));
  // rule by rule, so that the code of one serves all names before the next one's is fetched
  for (let index = 0; index < evidenceRules.length; index++) {
    weigh(reading, byNeed[needOf[index]!]!, evidenceRules[index]!);
    if (index % RULES_TOGETHER === 0) yield;
  }
  const weighed = new Map<string, Candidate>();
  for (const { key, occurrences: group, evidence } of scales) {
    if (foreign.has(key)) evidence.set('foreign-term', 1);
    const { organization, person } = weighEvidence(evidence);
    weighed.set(key, { key, occurrences: group, evidence, organization, person });
  }
  const shared = shareInLists(reading, occurrences, markExtensions(reading, weighed));
  yield;
  return weighTells(reading, shared, { inContact }, watch);
}
