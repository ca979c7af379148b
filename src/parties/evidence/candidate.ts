import type { Occurrence } from '../names/occurrence.js';

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
