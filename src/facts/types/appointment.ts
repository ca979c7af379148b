import { gateOf, mayTell, type Step, stepsIn, wordsOfRows } from '../careers/read.js';
import { leavingRows, takingRows } from '../careers/rows.js';
import type { Draft } from '../draft.js';
import { actorOf } from '../issuer.js';
import { isOld } from '../leading.js';
import type { FactReader } from '../reader.js';
import { indexAt, type Scene } from '../scene.js';
import type { World } from '../world.js';

const TRIGGERS = wordsOfRows(takingRows);
const GATE = gateOf(takingRows);

const SUCCEEDS =
  /\b(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|takes over from|took over from|assumes the position from|in place of|successor to|successor of)(?: the)?(?: [a-z.-]+){0,5}? (?<v>H)/d;

/** The organisation a person is appointed at: the one named behind the office, else who appoints. */
function organizationOf(world: World, scene: Scene, { end, organization }: Step) {
  const behind = /^[,a-z\s]{0,30}?\b(?:of|at|for|to) (?:the )?O\b/.exec(scene.marked.slice(end, end + 50));
  const item = behind && scene.items[indexAt(scene, end + behind[0].length - 1)];
  if (item?.kind === 'party' && item.party.kind === 'organization')
    return { id: item.party.id, inferred: false };
  return organization === null ? actorOf(world, scene) : { id: organization, inferred: false };
}

/** How far back the one stands whom somebody succeeds, in sentences. */
const REACH = 2;

const IN_PLACE =
  /\b(?:in (?:his|her|their|H's?) (?:place|stead)|as (?:his|her|H's?) (?:successor|replacement)|to (?:succeed|replace) (?:him|her|H))\b/;

/** The office that the one before leaves: "John Roe will retire as CEO. Jane Doe will succeed him." */
function inherited(world: World, { index, marked }: Scene, step: Step): Step | null {
  const takesOver = step.row.name === 'succeeds' || step.row.name === 'takes-over' || IN_PLACE.test(marked);
  if (!takesOver) return null;
  for (let at = index; at >= Math.max(0, index - REACH); at--)
    for (const left of stepsIn(world, world.scenes.at(at), leavingRows))
      if (left.title && left.person !== step.person && (step.before ?? left.person) === left.person)
        return { ...step, title: left.title, before: left.person };
  return null;
}

/** What a sentence without an office adds to an appointment: who was there before, and the day of its own clause. */
const added = (step: Step): Step | null =>
  ADDS.has(step.row.name) ? { ...step, effectiveOn: step.dated ? step.effectiveOn : null } : null;
const ADDS: ReadonlySet<string> = new Set(['succeeds', 'takes-over', 'starts']);

function draftOf(world: World, scene: Scene, found: Step): Draft<'appointment'> | null {
  const step = found.title === null ? (inherited(world, scene, found) ?? added(found)) : found;
  if (step === null) return null;
  const { id: organization, inferred } = organizationOf(world, scene, step);
  // "she joined Example Corp. as principal": a career elsewhere
  const { row, clause } = step;
  if (row.name === 'joins' && clause.verb.tense === 'past' && organization !== world.issuer) return null;
  const succeeded = SUCCEEDS.exec(scene.marked);
  const before = succeeded && scene.items[indexAt(scene, succeeded.indices!.groups!.v![0])];
  const named = before?.kind === 'party' && before.party.id !== step.person ? before.party.id : null;
  return {
    type: 'appointment',
    slots: {
      person: step.person,
      title: step.title,
      organization,
      effectiveOn: step.effectiveOn,
      succeeds: step.before ?? named,
    },
    evidence: [scene.index],
    inferred: inferred ? ['organization'] : [],
    rule: `appointment/${step.row.name}`,
  };
}

/** Of what is told of persons, only what belongs to an office: without one a sentence adds its day and who was there before. */
function withOffices(drafts: readonly Draft<'appointment'>[]): Draft<'appointment'>[] {
  const holders = new Set(drafts.flatMap(({ slots }) => (slots.title ? [slots.person] : [])));
  return drafts.filter(
    ({ slots }) => slots.title || (holders.has(slots.person) && (slots.succeeds || slots.effectiveOn)),
  );
}

const isSeat = ({ title }: Draft<'appointment'>['slots']): boolean =>
  /\bboard(?: of \w+)?$/i.test(title?.text ?? '');

function readAppointments(world: World, sentences: readonly number[]): Draft<'appointment'>[] {
  const { leading } = world;
  const told = sentences.flatMap((index) => {
    if (!mayTell(world, index, GATE)) return [];
    const scene = world.scenes.at(index);
    if (isOld(world, scene)) return [];
    return stepsIn(world, scene, takingRows).flatMap((step) => draftOf(world, scene, step) ?? []);
  });
  const drafts = withOffices(told);
  const news = new Set(
    drafts.filter(({ evidence }) => leading.has(evidence[0]!)).map(({ slots }) => slots.person),
  );
  // who takes an office and a seat on the board is told by the office
  const officers = new Set(
    drafts.filter(({ slots }) => slots.title && !isSeat(slots)).map(({ slots }) => slots.person),
  );
  return drafts.filter(
    ({ slots, evidence }) =>
      (!isSeat(slots) || !officers.has(slots.person)) &&
      (news.size === 0 ||
        leading.has(evidence[0]!) ||
        news.has(slots.person) ||
        // who follows a person in the news is news
        (slots.succeeds && news.has(slots.succeeds)) ||
        slots.effectiveOn),
  );
}

/**
 * Who takes an office.
 *
 * Takes "appointed Jane Doe as Chief Financial Officer, effective June 1"; "Jane Doe will succeed John Roe as
 * chairman". Refuses careers, awards and lists of honours.
 */
export const appointment: FactReader<'appointment'> = {
  type: 'appointment',
  triggers: TRIGGERS,
  read: readAppointments,
  identity: ['person', 'organization'],
  open: ['organization'],
};
