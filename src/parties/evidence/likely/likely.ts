import type { Reading } from '../../../text/reading.js';
import type { Occurrence } from '../../names/occurrence.js';
import { type Candidate, kindOf } from '../candidate.js';
import type { EvidenceContext } from '../rule.js';
import { tellsBehind } from './behind.js';
import { tellsInFront } from './in-front.js';
import { type Neighbours, neighboursOf } from './neighbours.js';
import { weights } from './weights.js';
import { tellsOfWords } from './words.js';

/**
 * What most names are that look and stand alike: small tells, none of which says much, with weights that are fitted on what
 * the evidence rules leave open. They move the odds of a name; the rules say what it is.
 */

/** at how many places of a name tells are sought */
const LOOKED_AT = 8;
/** Log odds in tenths below which nothing makes a party of a name. */
const HOPELESS = -80;

/** and above which nothing makes another thing of it */
const SURE = 50;
/** What leaves nothing to ask. */
const KNOWN = ['agency', 'well-known', 'ticker'];

/** Whether tells are asked about a name: one without a legal form that is neither hopeless nor sure. */
export const isOpen = ({ organization, person, occurrences, evidence }: Candidate): boolean =>
  (organization > HOPELESS || person > HOPELESS) &&
  organization < SURE &&
  person < SURE &&
  occurrences[0]!.legalForm === null &&
  !KNOWN.some((rule) => evidence.has(rule));

const tellOfCount = (count: number): string =>
  count >= 5 ? 'often' : count >= 3 ? 'several times' : count === 2 ? 'twice' : 'once';

const tellsOfPlace = (reading: Reading, name: Occurrence, neighbours: Neighbours): string[] => [
  ...tellsInFront(reading, name, neighbours),
  ...tellsBehind(reading, name, neighbours),
  ...(name.initial ? ['first in sentence'] : []),
];

/** What tells of a name, each once. */
export function tellsOf(
  reading: Reading,
  { occurrences }: Candidate,
  neighbours: Neighbours,
  { inContact }: Pick<EvidenceContext, 'inContact'>,
): ReadonlySet<string> {
  const tells = new Set([
    'always',
    tellOfCount(occurrences.length),
    ...tellsOfWords(reading, occurrences[0]!),
  ]);
  for (const name of occurrences.slice(0, LOOKED_AT)) {
    for (const tell of tellsOfPlace(reading, name, neighbours)) tells.add(tell);
    if (inContact(name.first)) tells.add('in a contact');
  }
  return tells;
}

const byTell = new Map(Object.entries(weights));

/** A name with the odds that its tells give it; what is taken for one kind does not become the other. */
export function withTells(
  candidate: Candidate,
  tells: Iterable<string>,
  weightOf: ReadonlyMap<string, readonly [number, number]> = byTell,
): Candidate {
  let organization = 0;
  let person = 0;
  for (const tell of tells) {
    const weight = weightOf.get(tell);
    if (weight === undefined) continue;
    organization += weight[0];
    person += weight[1];
  }
  const kind = kindOf(candidate);
  return {
    ...candidate,
    organization: candidate.organization + (kind === 'person' ? 0 : organization),
    person: candidate.person + (kind === 'organization' ? 0 : person),
  };
}

/** Is told of a name that is asked about, and of what tells. */
export type Watch = (candidate: Candidate, tells: ReadonlySet<string>) => void;

/** The names of a text with the odds that their tells give them. */
export function weighTells(
  reading: Reading,
  candidates: ReadonlyMap<string, Candidate>,
  context: Pick<EvidenceContext, 'inContact'>,
  watch?: Watch,
): Map<string, Candidate> {
  const neighbours = neighboursOf(reading, candidates.values());
  const weighed = new Map(candidates);
  for (const candidate of candidates.values()) {
    if (!isOpen(candidate)) continue;
    const tells = tellsOf(reading, candidate, neighbours, context);
    watch?.(candidate, tells);
    weighed.set(candidate.key, withTells(candidate, tells));
  }
  return weighed;
}
