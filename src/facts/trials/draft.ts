import type { Span } from '../../record/span.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { CERTAIN, type Claim, type ClaimOf, claimsOn, LIKELY } from './claim.js';
import type { Drugs } from './drugs.js';
import { conditionsIn } from './indications.js';
import { weightOf } from './products.js';
import { statusOf } from './status.js';
import type { Study } from './studies.js';

/** The words said most weightily, in their first wording. */
function best(
  weighed: readonly { readonly span: Span; readonly weight: number }[],
  least: number,
): Span | null {
  const totals = new Map<string, { span: Span; weight: number }>();
  for (const { span, weight } of weighed) {
    const key = span.text.toLowerCase();
    const known = totals.get(key);
    const earlier = known && known.span.start < span.start ? known.span : span;
    totals.set(key, { span: earlier, weight: (known?.weight ?? 0) + weight });
  }
  const [first] = [...totals.values()].sort((one, other) => other.weight - one.weight);
  return first && first.weight >= least ? first.span : null;
}

/** The claims of the surest kind, to be weighed. */
function surest(claims: readonly ClaimOf<'drug' | 'indication'>[]) {
  const highest = Math.max(0, ...claims.map(({ weight }) => weight));
  const least = [CERTAIN, LIKELY].find((weight) => highest >= weight) ?? 0;
  return claims
    .filter(({ weight }) => weight >= least)
    .map(({ value, weight }) => ({ span: value, weight: weight * SURE }));
}

/** What a place that speaks for a product weighs. */
const SHOWN = 4;
/** How much has to speak for a condition that is told of elsewhere. */
const ELSEWHERE = 6;
/** A code with a number, as products have before they have a name: it is one wherever it stands. */
const CODED = /^[A-Z]{2,5}-?\d{1,5}[A-Za-z]?$/;
/** How much has to speak for words where no construction says what they are. */
const LEAST = 3;
/** What a construction says outweighs what is near. */
const SURE = 10;

/** A phase with its part goes before one without: "Phase 2b" before "Phase 2"; a number before "pivotal". */
function phaseOf(claims: readonly Claim[]): Span | null {
  const phases = claimsOn(claims, 'phase');
  const [first] = phases.filter(({ weight }) => weight > 1);
  if (!first) return phases[0]?.value ?? null;
  const plain = first.value.text.toLowerCase().replace(/[abc]$/, '');
  const fuller = phases.find(
    ({ value: { text } }) => text.toLowerCase().startsWith(plain) && /[abc]$/i.test(text),
  );
  return (fuller ?? first).value;
}

/** The claim on a number that most speaks for itself, of equals the first. */
const numberOf = (claims: readonly Claim[], slot: 'enrolled' | 'planned' | 'size' | 'scale') =>
  claimsOn(claims, slot).toSorted((one, other) => other.weight - one.weight)[0];

/** The reader's view of one release: what all studies share. */
export interface Release {
  readonly world: World;
  readonly drugs: Drugs;
  readonly leading: ReadonlySet<number>;
  /** the sentences that tell the news */
  readonly news: readonly Scene[];
}

function drugOf({ drugs, news }: Release, { claims, scenes }: Study): Span | null {
  const told = surest(claimsOn(claims, 'drug'));
  const near = (within: readonly Scene[]) => {
    const all = within.flatMap((scene) =>
      drugs.in(scene).map((span) => ({ span, weight: weightOf(scene, span) })),
    );
    // a word that stands nowhere as products do is none, however often it stands
    const shown = new Set(all.flatMap(({ span, weight }) => (weight >= SHOWN ? [span.text] : [])));
    return all.filter(({ span }) => shown.has(span.text) || CODED.test(span.text));
  };
  return (
    best([...told, ...near(scenes)], told.length > 0 ? SURE : LEAST) ??
    best(near(news), LEAST) ??
    best(
      near(scenes).filter(({ span }) => CODED.test(span.text)),
      1,
    )
  );
}

function indicationOf({ news }: Release, { claims, scenes }: Study): Span | null {
  const told = surest(claimsOn(claims, 'indication'));
  const near = (within: readonly Scene[]) => within.flatMap(conditionsIn);
  return best([...told, ...near(scenes)], told.length > 0 ? SURE : LEAST) ?? best(near(news), ELSEWHERE);
}

const isAhead = ({ date: released, entities }: World, id: string): boolean => {
  const mention = entities.get(id);
  return (
    mention !== undefined &&
    'from' in mention &&
    (released === null || mention.to === null || mention.to > released)
  );
};

/** The fact of a study from the claims and sentences on it, or null where too little is told of it. */
export function draftOf(release: Release, study: Study): Draft<'trial'> | null {
  const { world, leading } = release;
  const { name, scenes, claims } = study;
  const phase = phaseOf(claims);
  const drug = drugOf(release, study);
  const indication = indicationOf(release, study);
  // a product alone is no study: somebody has to say in whom it is tested
  const isTested = indication !== null && claimsOn(claims, 'drug').length > 0;
  if (!phase && !name && !(drug && isTested)) return null;
  const size = numberOf(claims, 'size');
  const planned = numberOf(claims, 'planned');
  const enrolled = numberOf(claims, 'enrolled');
  const scale = numberOf(claims, 'scale');
  const [results] = claimsOn(claims, 'resultsExpected').filter(({ value }) => isAhead(world, value));
  const [registry] = claimsOn(claims, 'registry');
  const stated = statusOf(scenes, leading, results !== undefined);
  const meant = scale?.value ?? planned?.value ?? null;
  const few = meant !== null && (enrolled?.value ?? meant) < meant;
  const status = (stated === 'ongoing' || stated === null) && few ? 'recruiting' : stated;
  const isOver = status === 'completed' || status === 'enrolled';
  // where nothing says how far it is, those it is in are in it, unless its results are still to come
  const isIn = isOver || (status === null && !results);
  const evidence = [
    name?.sentence,
    ...[size, scale, planned, enrolled, results, registry].map((found) => found?.sentence),
    ...[phase, drug, indication].map(
      (span) =>
        span &&
        [...scenes, ...release.news].find(
          ({ evidence: { start, end } }) => start <= span.start && span.end <= end,
        )?.index,
    ),
  ].filter((index): index is number => typeof index === 'number');
  return {
    type: 'trial',
    slots: {
      phase,
      drug,
      indication,
      name: name?.span ?? null,
      registry: registry?.value ?? null,
      enrolled: enrolled?.value ?? (isIn ? size?.value : null) ?? (isOver ? scale?.value : null) ?? null,
      planned: (isOver ? planned?.value : meant) ?? (isIn ? null : size?.value) ?? null,
      status,
      resultsExpected: results?.value ?? null,
    },
    evidence: [...new Set(evidence)].sort((one, other) => one - other),
    inferred: status === null ? [] : ['status'],
    rule: name ? 'trial/named-study' : 'trial/study',
  };
}
