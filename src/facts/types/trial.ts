import type { Span } from '../../record/span.js';
import type { Draft } from '../draft.js';
import { isOld, leadingSentences } from '../leading.js';
import type { FactReader } from '../reader.js';
import type { Scene } from '../scene.js';
import { type Claim, type ClaimOf, type ClaimSlot, claimsOn } from '../trials/claim.js';
import { type Drugs, drugsOf } from '../trials/drugs.js';
import { conditionsIn } from '../trials/indications.js';
import { type StudyName, StudyNames } from '../trials/names.js';
import { PHASE } from '../trials/patterns.js';
import { weightOf } from '../trials/products.js';
import { statusOf } from '../trials/status.js';
import { type Study, StudyTracker } from '../trials/studies.js';
import type { World } from '../world.js';

const CLINICAL = new RegExp(
  `\\b(?:${PHASE}|clinical (?:trial|study|studies|trials)|(?:trial|study) of|endpoints?|end points?|nct|first-in-human|pivotal|phase: N|enrol\\w+: N)`,
);
/** People that something may be tested in: with a study's name they tell of one. */
const PEOPLE =
  /\bN (?:[\w-]+ ){0,4}(?:patients|participants|subjects|adults|volunteers|children|women|men)\b/;
/** A phase may be one of a building, a study one of markets. */
const TREATED =
  /\bphase .{0,60}\b(?:trial|study)\b|\b(?:patients?|subjects|participants|volunteers|placebo|dos(?:e|es|ed|ing)|treat\w+|clinical|adults|disease|therap\w+|drug|safety|efficacy|nct|women|children)\b/;

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
  const least = highest >= 6 ? 6 : highest >= 4 ? 4 : 0;
  return claims
    .filter(({ weight }) => weight >= least)
    .map(({ value, weight }) => ({ span: value, weight: weight * SURE }));
}

/** What a place that speaks for a product weighs. */
const SHOWN = 4;
/** How much has to speak for a condition that is told of elsewhere. */
const LIKELY = 6;
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
interface Release {
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
  return best([...told, ...near(scenes)], told.length > 0 ? SURE : LEAST) ?? best(near(news), LIKELY);
}

const isAhead = ({ date: released, entities }: World, id: string): boolean => {
  const mention = entities.get(id);
  return (
    mention !== undefined &&
    'from' in mention &&
    (released === null || mention.to === null || mention.to > released)
  );
};

function draftOf(release: Release, study: Study): Draft<'trial'> | null {
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

/** Whether a study is news: the leading sentences speak of it, or the body tells what it tests and in whom. */
function isNews({ world, leading }: Release, { name, scenes, claims }: Study): boolean {
  if (scenes.some(({ index }) => leading.has(index))) return true;
  const told = scenes.filter((scene) => scene.section !== 'about' && !isOld(world, scene));
  if (told.length === 0) return false;
  const has = (slot: ClaimSlot, least: number) =>
    claims.some((claim) => claim.slot === slot && claim.weight >= least);
  return has('phase', 2) && (name !== null ? true : has('drug', 6) && has('indication', 4));
}

/** Whether a release tells of a study of medicine, in its first sentences or more than once. */
function isClinical(scenes: readonly Scene[], leading: ReadonlySet<number>): boolean {
  const told = scenes.filter(({ marked }) => CLINICAL.test(marked));
  return (
    (told.length > 1 || told.some(({ index }) => leading.has(index))) &&
    scenes.some(({ marked }) => TREATED.test(marked))
  );
}

/** An "About" paragraph is read where it is about a study, by its name. */
const isOfStudy = ({ section, evidence }: Scene, names: ReadonlyMap<string, StudyName>): boolean =>
  section !== 'about' ||
  [...names.keys()].some((name) => evidence.text.includes(name)) ||
  THE_STUDY.test(evidence.text);
const THE_STUDY =
  /\b[Ii]n (?:the|this) (?:study|trial)\b|\b[Tt]he (?:study|trial) (?:has|had|enrolled|included|randomi)|\bprimary analysis\b/;

/** All sentences that tell of something: those between the sentences with a word of studies belong to them. */
function scenesOf(world: World, leading: ReadonlySet<number>, sentences: readonly number[]): Scene[] {
  const abouts = sentences.filter((index) => world.scenes.sectionOf(index) === 'about');
  const told: number[] = [];
  for (let index = 0; index < world.scenes.count; index++)
    if (leading.has(index) || world.scenes.sectionOf(index) === 'body') told.push(index);
  return [...told, ...abouts].sort((one, other) => one - other).map((index) => world.scenes.at(index));
}

function readTrials(world: World, sentences: readonly number[]): Draft<'trial'>[] {
  const leading = leadingSentences(world);
  const told = sentences.map((index) => world.scenes.at(index));
  const isTold = isClinical(told, leading);
  if (!isTold && !told.some(({ index, marked }) => leading.has(index) && PEOPLE.test(marked))) return [];
  const all = scenesOf(world, leading, sentences);
  const finder = new StudyNames(world, all);
  const names = new Map<string, StudyName>();
  for (const name of all.flatMap((scene) => finder.in(scene)))
    if (!names.has(name.name)) names.set(name.name, name);
  if (!isTold && names.size === 0) return [];
  const drugs = drugsOf(world, new Set(names.keys()), finder.explained);
  const scenes = all.filter((scene) => isOfStudy(scene, names));
  const tracker = new StudyTracker(world, names, drugs);
  for (const scene of scenes) tracker.follow(scene);
  const release: Release = {
    world,
    drugs,
    leading,
    news: scenes.filter(({ section }) => section !== 'about'),
  };
  return tracker
    .all()
    .filter((study, index) => index === 0 || isNews(release, study))
    .slice(0, MOST)
    .flatMap((study) => draftOf(release, study) ?? []);
}
const MOST = 8;

/**
 * A clinical study: what is tested in whom, how many take part, how far it is.
 *
 * Takes "topline results of its Phase 2 SHIMMER study of CT1812 in dementia". Refuses surveys and background.
 */
export const trial: FactReader<'trial'> = {
  type: 'trial',
  about: true,
  triggers:
    `trial trials study studies phase enrolled enrolling enroll enrolment enrollment patients participants subjects randomized randomised nct
    readout topline registry endpoint pivotal adults results data findings randomize randomise pts`.split(
      /\s+/,
    ),
  read: readTrials,
  identity: ['name', 'phase', 'drug'],
};
