import type { SlotsOf } from '../../record/fact-slots.js';
import type { Span } from '../../record/span.js';
import type { Draft } from '../draft.js';
import { leadingSentences } from '../leading.js';
import type { FactReader } from '../reader.js';
import type { Scene } from '../scene.js';
import { count, date, readSlots, type SlotReaders, words } from '../slots.js';
import { conditionsIn } from '../trials/indications.js';
import { type StudyName, studyNamesIn } from '../trials/names.js';
import { productsIn, weightOf } from '../trials/products.js';
import { statusOf } from '../trials/status.js';
import type { World } from '../world.js';

type Trial = SlotsOf<'trial'>;

const PHASE = String.raw`phase (?:(?:N|i{1,3}|iv)[abc]?(?:[\/-](?:N|i{1,3})?[abc]?)?)(?![\w-])`;
const PEOPLE = String.raw`(?:(?!patients)[\w-]+ ){0,4}?(?:patients|subjects|participants|adults|people|individuals|children|volunteers|women|men|boys|infants|adolescents|pts)`;
const TOTAL =
  '(?:a total of |approximately |about |up to |over |more than |nearly |around |some |at least |all |the first )*';

const SLOTS: SlotReaders<'trial'> = {
  phase: words(
    new RegExp(`\\b(?<v>${PHASE})`, 'd'),
    /\bphase: (?<v>N[abc]?(?:\/N[abc]?)?)/d,
    /\b(?<v>pivotal|registrational|first-in-human)\b(?= (?:[\w-]+ ){0,4}(?:trial|study))/d,
  ),
  registry: words(/\b(?<v>nct ?N|nctN|nct\d+|eudract[\w -]*N[-N]*|isrctnN|actrnN|jrctN)/d),
  planned: count(
    new RegExp(
      `\\b(?:will|plans? to|planned to|expected to|expects to|is designed to|designed to|intends? to|aims? to|is to|to) (?:\\w+ ){0,2}?(?:enroll?|recruit|randomi[sz]e|include|dose|treat|involve)(?:ed|ing)? ${TOTAL}(?<v>N)`,
      'd',
    ),
    new RegExp(
      `\\b(?:planned|target(?:ed)?|anticipated|intended|estimated) (?:enrol\\w+|sample size|recruitment)(?: goal| target)?(?: is| of|:|,)* ${TOTAL}(?<v>N)`,
      'd',
    ),
    /\bN (?:\w+ )?(?:of|out of) (?:a |the )?(?:planned |target(?:ed)? |intended |total )*(?<v>N)(?: \w+){0,2} (?:patients|subjects|participants)/d,
    /\bof (?:the )?(?:planned |targeted )(?<v>N)\b/d,
    /\b(?<v>N) (?:patients|subjects|participants|adults)? ?(?:were )?planned\b/d,
  ),
  enrolled: count(
    new RegExp(
      `\\b(?:has |have |had )?(?:enrol(?:l)?ed|randomi[sz]ed|dosed|recruited|assigned|included|treated) ${TOTAL}(?<v>N) ${PEOPLE}`,
      'd',
    ),
    new RegExp(
      `(?<v>N) ${PEOPLE}(?: \\([^)]{0,160}\\))?(?: with [^.;]{3,80}?)? (?:were|was|have been|had been|are|has been) (?:\\w+ )?(?:enrol(?:l)?ed|randomi[sz]ed|dosed|treated|included|recruited|assigned|in)\\b`,
      'd',
    ),
    /(?<v>N) (?:\w+ )?(?:of|out of) (?:a |the )?(?:planned |target(?:ed)? |intended |total )*N(?: \w+){0,2} (?:patients|subjects|participants)/d,
    new RegExp(
      `\\b(?:in|of|among|with|which|where|from|involv\\w+|compris\\w+) ${TOTAL}(?<v>N) ${PEOPLE}`,
      'd',
    ),
    /\benrol(?:l)?ed (?<v>N) of (?:the |a )?(?:expected |planned |targeted )?N\b/d,
    /\b(?<v>N) of (?:the |a )?(?:expected |planned )?N (?:patients|subjects|participants)\b/d,
    /\benrol(?:l)?(?:ed|ment)(?: of|:)? (?<v>N)\b(?! (?:sites|centers|weeks|months))/d,
  ),
  resultsExpected: date(
    /\b(?:results|data|readouts?|read-?out|topline|top-line|findings|analysis)\b(?:(?! D)[^.;]){0,120}?\b(?:expect\w*|anticipat\w*|due|planned|available|report\w*|to be|will)\b(?:(?! D)[^.;]){0,80}? (?<v>D)/d,
    /\b(?:expect|anticipat|plan|await|look)\w*\b(?:(?! D)[^.;]){0,120}?\b(?:results|data|readouts?|read-?out|topline|top-line|findings|to report|analys\w+)\b(?:(?! D)[^.;]){0,80}? (?<v>D)/d,
    /\breadout in (?<v>D)/d,
  ),
};

const CLINICAL = new RegExp(
  `\\b(?:${PHASE}|clinical (?:trial|study|studies|trials)|nct|first-in-human|pivotal)`,
);
/** A phase may be one of a building, a study one of markets. */
const TREATED =
  /\bphase .{0,60}\b(?:trial|study)\b|\b(?:patients?|subjects|participants|volunteers|placebo|dos(?:e|es|ed|ing)|treat\w+|clinical|adults|disease|therap\w+|drug|safety|efficacy|nct|women|children)\b/;
const ABOUT_STUDY = new RegExp(
  `\\b(?:trials?|stud(?:y|ies)|${PHASE}|enrol\\w+|patients|participants|subjects|randomi[sz]\\w*|readout|results|endpoint|nct\\w*)\\b`,
);

/** A study with the sentences that speak of it. */
interface Study {
  readonly name: StudyName | null;
  readonly scenes: Scene[];
}

/** The studies a release reports on: those its leading sentences name, or one without a name. */
function studiesOf(scenes: readonly Scene[], leading: ReadonlySet<number>): Study[] {
  const named = scenes.flatMap(studyNamesIn);
  const news = new Map<string, StudyName>();
  for (const name of named) if (leading.has(name.sentence) && !news.has(name.name)) news.set(name.name, name);
  const studies: Study[] = [...news.values()].slice(0, MOST).map((name) => ({ name, scenes: [] }));
  if (studies.length === 0) studies.push({ name: null, scenes: [] });
  let last = studies[0]!;
  const others = new Set(named.map(({ name }) => name).filter((name) => !news.has(name)));
  for (const scene of scenes) {
    const text = scene.evidence.text.toLowerCase();
    const spoken = studies.filter(({ name }) => name !== null && text.includes(name.name.toLowerCase()));
    if (spoken.length > 0) last = spoken[0]!;
    else if ([...others].some((name) => scene.evidence.text.includes(name))) continue;
    for (const study of spoken.length > 0 ? spoken : [last]) study.scenes.push(scene);
  }
  return studies;
}
const MOST = 3;

/** The words said most weightily, their fullest early wording. */
function best(weighed: readonly { readonly span: Span; readonly weight: number }[]): Span | null {
  const totals = new Map<string, { span: Span; weight: number }>();
  for (const { span, weight } of weighed) {
    const key = span.text.toLowerCase();
    const known = totals.get(key);
    totals.set(key, { span: known?.span ?? span, weight: (known?.weight ?? 0) + weight });
  }
  const [first] = [...totals.values()].sort((one, other) => other.weight - one.weight);
  return first && first.weight >= LEAST ? first.span : null;
}
const LEAST = 3;

/** A phase with its part goes before one without: "Phase 2b" before "Phase 2". */
function phaseOf(phases: readonly Span[]): Span | null {
  const [first] = phases;
  if (!first) return null;
  const plain = first.text.toLowerCase().replace(/[abc]$/, '');
  return phases.find(({ text }) => text.toLowerCase().startsWith(plain) && /[abc]$/i.test(text)) ?? first;
}

/** "the 160 patient study": how many it is for, whether they are in or not. */
const SIZE = count(/\b(?<v>N)[- ](?:patient|subject|participant)\b/d);

const isAhead = ({ date: released, entities }: World, id: string | null | undefined): boolean => {
  const mention = id ? entities.get(id) : undefined;
  return (
    mention !== undefined &&
    'from' in mention &&
    (released === null || mention.to === null || mention.to > released)
  );
};

function draftOf(
  world: World,
  { name, scenes }: Study,
  all: readonly Scene[],
  names: ReadonlySet<string>,
  leading: ReadonlySet<number>,
): Draft<'trial'> | null {
  const read = scenes.map((scene) => ({ scene, slots: readSlots(SLOTS, { world, scene }) }));
  const firstOf = <K extends keyof Trial>(slot: K) => read.find(({ slots }) => slots[slot] != null);
  const phase = phaseOf(read.flatMap(({ slots }) => slots.phase ?? []));
  const drugOf = (within: readonly Scene[]) =>
    best(
      within.flatMap((scene) =>
        productsIn(scene, names).map((span) => ({ span, weight: weightOf(scene, span) })),
      ),
    );
  const conditionOf = (within: readonly Scene[]) => best(within.flatMap(conditionsIn));
  const drug = drugOf(scenes) ?? drugOf(all);
  const indication = conditionOf(scenes) ?? conditionOf(all);
  const size = read.find(({ scene }) => SIZE({ world, scene }) !== null);
  const meant = size ? SIZE({ world, scene: size.scene }) : null;
  const planned = firstOf('planned');
  const enrolled = firstOf('enrolled');
  const results = read.find(({ slots }) => isAhead(world, slots.resultsExpected));
  if (!phase && !name && !drug) return null;
  const stated = statusOf(scenes, leading);
  const goal = meant ?? planned?.slots.planned ?? null;
  const few = goal !== null && (enrolled?.slots.enrolled ?? goal) < goal;
  const status = stated === 'ongoing' && few ? 'recruiting' : stated;
  const evidence = [
    name?.sentence,
    ...[size, planned, enrolled, results, firstOf('registry')].map((found) => found?.scene.index),
    ...[phase, drug, indication].map(
      (span) =>
        span && all.find(({ evidence: { start, end } }) => start <= span.start && span.end <= end)?.index,
    ),
  ].filter((index): index is number => typeof index === 'number');
  return {
    type: 'trial',
    slots: {
      phase,
      drug,
      indication,
      name: name?.span ?? null,
      registry: firstOf('registry')?.slots.registry ?? null,
      enrolled: enrolled?.slots.enrolled ?? (status === 'completed' ? meant : null),
      planned: (status === 'completed' ? null : meant) ?? planned?.slots.planned ?? null,
      status,
      resultsExpected: results?.slots.resultsExpected ?? null,
    },
    evidence: [...new Set(evidence)].sort((one, other) => one - other),
    inferred: status === null ? [] : ['status'],
    rule: name ? 'trial/named-study' : 'trial/study',
  };
}

/** Studies without a name that leading sentences tell of beside the others: of another product, in a phase of their own. */
function furtherStudies(
  scenes: readonly Scene[],
  leading: ReadonlySet<number>,
  known: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Study[] {
  const studies = new Map<string, Study>();
  for (const scene of scenes) {
    if (!leading.has(scene.index) || !OF_A_PHASE.test(scene.marked)) continue;
    const text = scene.evidence.text.toLowerCase();
    if ([...known].some((product) => text.includes(product))) continue;
    const weighed = productsIn(scene, names).map((span) => ({ span, weight: weightOf(scene, span) }));
    const product = best(weighed.filter(({ weight }) => weight >= STRONG))?.text;
    if (!product || known.has(product.toLowerCase()) || studies.has(product)) continue;
    studies.set(product, {
      name: null,
      scenes: scenes.filter(({ evidence: { text } }) => text.includes(product)),
    });
  }
  return [...studies.values()].slice(0, MOST);
}
const STRONG = 5;
const OF_A_PHASE = new RegExp(`\\b${PHASE} (?:[\\w-]+ ){0,5}?(?:trial|study)\\b`);

/** An "About" paragraph is read where it is about a study, by its name. */
const isOfStudy = ({ section, evidence }: Scene, names: ReadonlySet<string>): boolean =>
  section !== 'about' ||
  [...names].some((name) => evidence.text.includes(name)) ||
  THE_STUDY.test(evidence.text);
const THE_STUDY =
  /\b[Ii]n (?:the|this) (?:study|trial)\b|\b[Tt]he (?:study|trial) (?:has|had|enrolled|included|randomi)|\bprimary analysis\b/;

/** Whether a release tells of a study of medicine, in its first sentences or more than once. */
function isClinical(scenes: readonly Scene[], leading: ReadonlySet<number>): boolean {
  const told = scenes.filter(
    (scene) =>
      CLINICAL.test(scene.marked) ||
      (/\b(?:trial|study)\b/.test(scene.marked) && studyNamesIn(scene).length > 0),
  );
  return (
    (told.length > 1 || told.some(({ index }) => leading.has(index))) &&
    scenes.some(({ marked }) => TREATED.test(marked))
  );
}

function readTrials(world: World, sentences: readonly number[]): Draft<'trial'>[] {
  const leading = leadingSentences(world);
  const told = sentences.map((index) => world.scenes.at(index));
  const names = new Set(told.flatMap(studyNamesIn).map(({ name }) => name));
  const scenes = told.filter((scene) => ABOUT_STUDY.test(scene.marked) && isOfStudy(scene, names));
  if (!isClinical(scenes, leading)) return [];
  const news = sentences.filter((index) => world.scenes.sectionOf(index) !== 'about');
  const all = [...new Set([...leading, ...news])]
    .sort((one, other) => one - other)
    .map((index) => world.scenes.at(index));
  const drafts = studiesOf(scenes, leading).flatMap(
    (study) => draftOf(world, study, all, names, leading) ?? [],
  );
  const known = new Set(drafts.flatMap(({ slots }) => slots.drug?.text.toLowerCase() ?? []));
  const further = furtherStudies(all, leading, known, names);
  return [
    ...drafts,
    ...further.flatMap((study) => draftOf(world, study, study.scenes, names, leading) ?? []),
  ];
}

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
