import type { Draft } from '../draft.js';
import { isOld } from '../leading.js';
import type { FactReader } from '../reader.js';
import type { Scene } from '../scene.js';
import { CERTAIN, type ClaimSlot, LIKELY } from '../trials/claim.js';
import { draftOf, type Release } from '../trials/draft.js';
import { drugsOf } from '../trials/drugs.js';
import { type StudyName, StudyNames } from '../trials/names.js';
import { PHASE } from '../trials/patterns.js';
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

/** Whether a study is news: the leading sentences speak of it, or the body tells what it tests and in whom. */
function isNews({ world, leading }: Release, { name, scenes, claims }: Study): boolean {
  if (scenes.some(({ index }) => leading.has(index))) return true;
  const told = scenes.filter((scene) => scene.section !== 'about' && !isOld(world, scene));
  if (told.length === 0) return false;
  const has = (slot: ClaimSlot, least: number) =>
    claims.some((claim) => claim.slot === slot && claim.weight >= least);
  return has('phase', 2) && (name !== null || (has('drug', CERTAIN) && has('indication', LIKELY)));
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
  const { leading } = world;
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
