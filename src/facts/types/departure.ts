import type { Span } from '../../record/span.js';
import { gateOf, mayTell, type Step, stepsIn, wordsOfRows } from '../careers/read.js';
import { leavingRows } from '../careers/rows.js';
import type { Draft } from '../draft.js';
import { actorOf } from '../issuer.js';
import { isOld } from '../leading.js';
import { captured, firstMatch } from '../patterns.js';
import type { FactReader } from '../reader.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';

const TRIGGERS = wordsOfRows(leavingRows);
const GATE = gateOf(leavingRows);

const BACKGROUND =
  /\b(?:prior to|career|years ago|retired (?:nfl|general|judge|professor|from (?:the )?(?:army|navy|military)))\b/;

/** The office a sentence gives a person beside their name: "CFO Jane Doe", "Jane Doe, CFO,". */
function officeBeside(scene: Scene, title: string | null): Span | null {
  if (title === null) return null;
  const { text, start } = scene.evidence;
  const at = text.toLowerCase().indexOf(title.toLowerCase());
  return at < 0
    ? null
    : { text: text.slice(at, at + title.length), start: start + at, end: start + at + title.length };
}

function draftOf(world: World, scene: Scene, step: Step): Draft<'departure'> {
  const person = world.parties.find(({ id }) => id === step.person)!;
  const actor = actorOf(world, scene);
  const organization = actor.inferred ? (person.affiliation ?? actor.id) : actor.id;
  const last = step.effectiveOn === null ? lastDay(world, scene) : null;
  return {
    type: 'departure',
    slots: {
      person: step.person,
      title: step.title ?? officeBeside(scene, person.title),
      organization,
      effectiveOn: last?.day ?? step.effectiveOn,
    },
    evidence: [scene.index, ...(last ? [last.evidence] : [])],
    inferred: actor.inferred ? ['organization'] : [],
    rule: `departure/${step.row.name}`,
  };
}

/** "Her last day will be June 30." */
const LAST_DAY = /\blast (?:working )?day\b[^.;]{0,60}? (?<v>D)/d;

/** The last day that the sentence behind a departure gives. */
function lastDay(world: World, { index }: Scene): { day: string; evidence: number } | null {
  if (index + 1 >= world.scenes.count) return null;
  const next = world.scenes.at(index + 1);
  const match = firstMatch(next, LAST_DAY);
  const item = match && captured(match, 'v', 'date');
  return item ? { day: item.date.id, evidence: index + 1 } : null;
}

/**
 * Who leaves an office.
 *
 * Takes "Jane Doe, CFO, will step down effective June 30"; "the resignation of John Roe as chairman". Refuses
 * careers, and retired persons.
 */
export const departure: FactReader<'departure'> = {
  type: 'departure',
  triggers: TRIGGERS,
  read: (world, sentences) =>
    sentences.flatMap((index) => {
      if (!mayTell(world, index, GATE)) return [];
      const scene = world.scenes.at(index);
      if (BACKGROUND.test(scene.marked) || isOld(world, scene)) return [];
      return stepsIn(world, scene, leavingRows).map((step) => draftOf(world, scene, step));
    }),
  identity: ['person'],
};
