import type { Occurrence } from '../names/occurrence.js';
import { bias, weights } from './weights.js';

/** What was found about a name: how often each rule holds. */
export type Evidence = ReadonlyMap<string, number>;

/** All the places where one name stands, and what speaks for its kind. */
export interface Candidate {
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
  readonly evidence: Evidence;
  /** how likely it is an organisation, and a person: log odds in tenths, 0 is even */
  readonly organization: number;
  readonly person: number;
}

const byRule = new Map(Object.entries(weights));

/** The log odds that evidence gives, in tenths. */
export function weighEvidence(evidence: Evidence): Pick<Candidate, 'organization' | 'person'> {
  let { organization, person } = bias;
  for (const [rule, count] of evidence) {
    const weight = byRule.get(rule);
    if (weight === undefined) continue;
    organization += weight[0] * count;
    person += weight[1] * count;
  }
  return { organization, person };
}

/** A candidate with one more piece of evidence. */
export function withEvidence(candidate: Candidate, rule: string): Candidate {
  const evidence = new Map(candidate.evidence).set(rule, 1);
  return { ...candidate, evidence, ...weighEvidence(evidence) };
}

/** Log odds in tenths that make an organisation: a doubtful one is left out. */
const NEEDED = 2;
/** and where the text calls a name like a person's a company */
const NEEDED_WHEN_CALLED = -10;

/** What says that a name like a person's is a place's or a company's. */
const CALLED_COMPANY = ['apposition', 'is-a-company'];
const OTHER_THAN_PERSON = ['place', ...CALLED_COMPANY];
/** What makes a person of it all the same. */
const SURE_OF_PERSON = ['honorific', 'title-before', 'title-behind', 'title-comma-before', 'degree'];

/** What no organisation has in front of its name or behind it. */
const TITLED = ['honorific', 'title-before', 'degree'];

/** What a candidate is by its own evidence. */
export function kindOf({
  organization,
  person,
  evidence,
}: Pick<Candidate, 'organization' | 'person' | 'evidence'>): 'organization' | 'person' | null {
  const sure = SURE_OF_PERSON.some((rule) => evidence.has(rule));
  const other = OTHER_THAN_PERSON.some((rule) => evidence.has(rule));
  const titled = TITLED.some((rule) => evidence.has(rule));
  if (person > 0 && (person >= organization || titled) && (sure || !other)) return 'person';
  const called = person > 0 && CALLED_COMPANY.some((rule) => evidence.has(rule));
  return organization >= (called ? NEEDED_WHEN_CALLED : NEEDED) ? 'organization' : null;
}
