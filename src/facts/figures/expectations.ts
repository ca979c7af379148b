import type { SlotsOf } from '../../record/fact-slots.js';
import { matchesIn } from '../patterns.js';
import type { Scene } from '../scene.js';
import type { Figure } from './figures.js';
import type { Statement } from './statement.js';

type Status = SlotsOf<'guidance'>['status'];

/** What is said of an expectation. */
const STATUSES: readonly (readonly [NonNullable<Status>, string])[] = [
  [
    'withdrawn',
    String.raw`withdr[ae]w\w*|suspend\w*|rescind\w*|pull(?:s|ed|ing)|scrap(?:s|ped|ping)|abandon\w*|no longer (?:valid|applies|expects?|stands)`,
  ],
  [
    'reaffirmed',
    String.raw`reaffirm\w*|reiterat\w*|maintain\w*|confirm\w*|unchanged|retain\w*|stands|stand by|(?:no|without) (?:impact|effect|influence|change) (?:on|to|in)|do(?:es)? not (?:affect|change)|continues? to (?:expect|anticipate|forecast|target|see|project|assume|guide)|still (?:expect(?:s|ed)?|anticipate[sd]?|sees?|forecast|project(?:s|ed)?|foresees?)|remains? (?:on track|committed|unchanged|valid|in place)|leaves? (?:its|the|our)`,
  ],
  ['narrowed', String.raw`narrow\w*|tighten\w*`],
  [
    'raised',
    String.raw`rais(?:e|es|ed|ing)|upgrad\w*|increas(?:es|ed|ing) (?:its|the|our|full)|lift(?:s|ed)?|higher than previously`,
  ],
  [
    'lowered',
    String.raw`lower(?:s|ed|ing)|reduc(?:es|ed|ing)|cuts?|downgrad\w*|trim\w*|decreas(?:es|ed|ing) (?:its|the|our)`,
  ],
];
const SAID = new RegExp(
  `\\b(?:${STATUSES.map(([, words], index) => `(?<s${index}>${words})`).join('|')})\\b`,
  'g',
);

/** A word that says something of an expectation, and where it stands in the marked text. */
export interface Said {
  readonly status: NonNullable<Status>;
  readonly at: number;
}

function saidIn(text: string): Said[] {
  return matchesIn(text, SAID).map((match) => ({
    status: STATUSES.find((_, index) => match.groups![`s${index}`] !== undefined)![0],
    at: match.index,
  }));
}

/** What the words of sentences say of expectations, each sentence read once. */
export function sayings(): (scene: Scene) => readonly Said[] {
  const known = new Map<Scene, readonly Said[]>();
  return (scene) => {
    const said = known.get(scene) ?? saidIn(scene.marked);
    known.set(scene, said);
    return said;
  };
}

/** What words say of an expectation: the first that do. */
export const statusIn = (text: string): Status => saidIn(text)[0]?.status ?? null;

/** Where the value of a statement stands in the marked text of its sentence. */
const placeOfValue = ({ amount, percent, change, at }: Statement): number =>
  (amount ?? percent ?? change)?.offset ?? at;

/**
 * What a sentence says of one of its figures: what stands between the figure before and it ("raised revenue to M and
 * cut its forecast of M in costs"), else what follows up to the next ("costs of M, unchanged"), else what stood before.
 *
 * @param others the figures around it, itself among them
 * @param said what the words of the sentence say
 */
export function statusOf(
  { statement, scene }: Figure,
  others: readonly Figure[],
  said: readonly Said[],
): Status {
  const own = placeOfValue(statement);
  const places = others
    .filter((other) => other.scene === scene && !other.statement.of && other.statement !== statement)
    .map((other) => placeOfValue(other.statement));
  const from = Math.max(0, ...places.filter((place) => place < own));
  const next = others
    .filter((other) => other.scene === scene && !other.statement.of && other.statement.at > own)
    .map((other) => other.statement.at);
  const to = Math.min(scene.marked.length, ...next);
  const nearest =
    said.findLast(({ at }) => from <= at && at < own) ??
    said.find(({ at }) => own <= at && at < to) ??
    said.findLast(({ at }) => at < own);
  return nearest?.status ?? null;
}
