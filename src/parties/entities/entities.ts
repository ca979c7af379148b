import { concatMap } from '../../concat-map.js';
import { keyOf } from '../../text/keys.js';
import { type Reading, textOf } from '../../text/reading.js';
import { type Candidate, kindOf } from '../evidence/candidate.js';
import { weights } from '../evidence/weights.js';
import { coreText } from '../names/core.js';
import type { Occurrence } from '../names/occurrence.js';
import type { WrittenTicker } from '../names/tickers.js';
import { Joiner } from './joiner.js';
import { joinAcronyms, joinCountries, joinCutNames, joinHalfForms, joinSymbols, joinTerms } from './joins.js';
import { joinFullNames, joinPersons } from './joins-persons.js';
import { joinRenamed } from './renamed.js';
import { joinShortForms } from './short-forms.js';

/** A party being put together: the candidates that name it. */
export interface Entity {
  readonly kind: 'organization' | 'person';
  readonly keys: readonly string[];
  readonly occurrences: readonly Occurrence[];
  /** short names its brackets introduce, as written */
  readonly terms: readonly string[];
  /** "the Company" and the like, where a bracket makes it this one */
  readonly standIns: readonly string[];
  readonly tickers: readonly WrittenTicker[];
  /** the names it no longer has, as written, in lower case */
  readonly formerNames: ReadonlySet<string>;
  readonly score: number;
  /** the evidence rules that hold for any of its names */
  readonly evidence: ReadonlySet<string>;
  /** the rule with the greatest weight that made it a party */
  readonly rule: string;
}

const BORROWED = 'alias';

/** The rule that says most for a kind. */
function strongestRule(
  { evidence }: Candidate,
  kind: 'organization' | 'person',
): { rule: string; weight: number } {
  let best = { rule: BORROWED, weight: 0 };
  for (const rule of evidence.keys()) {
    const weight = weights[rule]?.[kind === 'person' ? 1 : 0] ?? 0;
    if (weight > best.weight) best = { rule, weight };
  }
  return best;
}

/** Where the members of an entity stand, in text order. */
function occurrencesOf(members: readonly Candidate[]): readonly Occurrence[] {
  const [alone] = members;
  if (alone && members.length === 1) return alone.occurrences;
  return concatMap(members, (member) => member.occurrences).sort((left, right) => left.first - right.first);
}

/** The names of candidates as written, with and without legal form, in lower case. */
const formerNamesOf = (reading: Reading, former: readonly Candidate[]): Set<string> =>
  new Set(
    concatMap(
      concatMap(former, ({ occurrences }) => occurrences),
      (name) => [textOf(reading, name.first, name.end), coreText(reading, name)],
    ).map((name) => name.toLowerCase()),
  );

/**
 * Joins the candidates that name the same party: legal forms, short forms, acronyms, surnames and defined
 * terms. One legal person is one entity, whatever it is called.
 */
export function buildEntities(reading: Reading, candidates: ReadonlyMap<string, Candidate>): Entity[] {
  const joiner = new Joiner(candidates);
  const kinds = new Map([...candidates].map(([key, candidate]) => [key, kindOf(candidate)]));
  const parties = new Map([...candidates].filter(([key]) => kinds.get(key) !== null));
  const organizations = [...parties.values()].filter(({ key }) => kinds.get(key) === 'organization');
  const persons = [...parties.values()].filter(({ key }) => kinds.get(key) === 'person');
  const defined = joinTerms(reading, candidates, parties, joiner);
  const former = joinRenamed(reading, candidates, organizations, joiner);
  joinHalfForms(reading, candidates, organizations, joiner);
  joinCountries(reading, organizations, joiner);
  joinCutNames(reading, candidates, organizations, joiner);
  joinSymbols(reading, candidates, organizations, joiner);
  joinShortForms(reading, candidates, organizations, joiner);
  joinAcronyms(reading, candidates, organizations, joiner);
  joinFullNames(reading, candidates, persons, joiner);
  joinPersons(reading, candidates, persons, joiner);

  const groups = new Map<string, Candidate[]>();
  for (const [key, candidate] of candidates) {
    const root = joiner.root(key);
    if (!parties.has(root)) continue;
    const group = groups.get(root);
    if (group) group.push(candidate);
    else groups.set(root, [candidate]);
  }
  return [...groups].map(([root, members]) => {
    const kind = kinds.get(root)!;
    const occurrences = occurrencesOf(members);
    const brackets = concatMap(occurrences, ({ bracket }) => (bracket ? [bracket] : []));
    const best = members
      .map((member) => strongestRule(member, kind))
      .reduce((best, rule) => (rule.weight > best.weight ? rule : best));
    const terms = concatMap(brackets, (bracket) => bracket.terms)
      .map(({ first, end }) => textOf(reading, first, end))
      .filter((term) => joiner.root(defined.get(keyOf(term)) ?? keyOf(term)) === root);
    return {
      kind,
      keys: members.map(({ key }) => key),
      occurrences,
      terms: [...new Set(terms)],
      standIns: [...new Set(concatMap(brackets, (bracket) => bracket.standIns))],
      tickers: concatMap(brackets, (bracket) => bracket.tickers),
      formerNames: formerNamesOf(
        reading,
        members.filter(({ key }) => former.has(key)),
      ),
      score: members.reduce(
        (most, member) => Math.max(most, kind === 'person' ? member.person : member.organization),
        Number.NEGATIVE_INFINITY,
      ),
      evidence: new Set(concatMap(members, ({ evidence }) => [...evidence.keys()])),
      rule: best.rule,
    };
  });
}
