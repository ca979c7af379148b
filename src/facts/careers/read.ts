import type { Clause } from '../../grammar/clause.js';
import { Gate } from '../../grammar/gate.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { Span } from '../../record/span.js';
import { isOne, type Reading } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { formsOf, wordsOfClasses } from '../../words/verb-forms.js';
import { lemmasOfClasses } from '../../words/verbs.js';
import { clauseOfDate, datesIn } from '../clauses/dates.js';
import { isAsserted, phrasesAt } from '../clauses/places.js';
import { hasWord, says } from '../clauses/verb-words.js';
import { namedBy, partiesAmong, sceneOf, whoIs } from '../clauses/who.js';
import { effectiveDate, LASTING, officeFrom } from '../offices.js';
import { opensFor } from '../opening.js';
import type { ItemOf, Scene } from '../scene.js';
import type { World } from '../world.js';
import type { CareerRow } from './rows.js';

/** What one clause says of a person and an office. */
export interface Step {
  readonly row: CareerRow;
  readonly clause: Clause;
  readonly person: string;
  readonly title: Span | null;
  /** behind the office in the marked text, or behind the verb */
  readonly end: number;
  readonly organization: string | null;
  readonly effectiveOn: string | null;
  /** whether the day stands in the clause itself */
  readonly dated: boolean;
  readonly before: string | null;
}

const NEW_WORDS = 'new next incoming';

/** The words in which the verbs of rows show. */
export function wordsOfRows(rows: readonly CareerRow[]): string[] {
  const lemmas = rows.flatMap(({ lemmas }) => [...(lemmas ?? [])]);
  const marks = rows.some(({ fresh }) => fresh) ? NEW_WORDS.split(' ') : [];
  const forms = lemmas.flatMap((lemma) => [...formsOf(lemma.split(' ')[0]!).keys()]);
  return [...new Set([...marks, ...forms, ...wordsOfClasses(rows.flatMap(({ verbs }) => verbs))])];
}

const NEW = wordSet(NEW_WORDS);

const fits = (reading: Reading, row: CareerRow, clause: Clause): boolean =>
  (row.lemmas ? row.lemmas.has(clause.verb.lemma) : says(clause, row.verbs)) &&
  (!row.fresh ||
    [...clause.subject, ...clause.complement].some(({ first, head }) =>
      hasWord(reading, first, head, NEW),
    )) &&
  (!row.ahead || clause.verb.tense === 'future' || clause.verb.form === 'infinitive');

/** What stands for the one whose it is: "ended the employment of its chief executive". */
const HELD = wordSet('employment contract mandate tenure term service services');

/** The persons a phrase names, by reference too. */
function personsOf(
  world: World,
  phrase: NounPhrase,
): readonly { id: string; item: ItemOf<'party'> | null }[] {
  const scene = sceneOf(world, phrase);
  const named = namedBy(scene, phrase, 'person');
  if (named) return [{ id: named.party.id, item: named }];
  if (isOne(scene.reading, phrase.head, HELD))
    return [...(phrase.by.get('of') ?? []), ...phrase.appositions].flatMap((holder) =>
      personsOf(world, holder),
    );
  const referred = whoIs(world, phrase, 'person')?.id ?? lastNamed(world, scene, phrase);
  return referred ? [{ id: referred, item: null }] : [];
}

const HE_OR_SHE = wordSet('he she');

/** Whom "she" means where the grammar leaves it open: the one person that the sentence before names. */
function lastNamed(world: World, { reading, index }: Scene, { head }: NounPhrase): string | null {
  if (index === 0 || !isOne(reading, head, HE_OR_SHE)) return null;
  const before = world.scenes.at(index - 1);
  const named = new Set(
    partiesAmong(before, before.first, before.end, 'person').map(({ party }) => party.id),
  );
  return named.size === 1 ? [...named][0]! : null;
}

/** Where a token stands in the marked text of a scene. */
function offsetOf({ items, marked }: Scene, token: number): number {
  const item = items.find(({ end }) => end > token);
  return item ? item.offset : marked.length;
}

/** Where offices may begin: the phrases at the places of a row, and what stands right behind a name. */
function officesOf(world: World, scene: Scene, row: CareerRow, clause: Clause) {
  const phrases = row.title.flatMap((place) => phrasesAt(clause, [place]));
  const held = phrasesAt(clause, ['object']).filter(({ head }) => isOne(scene.reading, head, HELD));
  return [...phrases, ...held.flatMap(({ by }) => by.get('of') ?? [])].flatMap((phrase) => {
    if (scene.index !== sceneOf(world, phrase).index) return [];
    const named = namedBy(scene, phrase, 'person');
    const first = named ? named.end : phrase.first;
    if (first >= phrase.coreEnd) return [];
    const at = offsetOf(scene, first);
    const office = officeFrom(scene, at);
    return office ? [{ ...office, at }] : [];
  });
}

/** What somebody did before, or is honoured for: no news. */
const EARLIER = /\b(?:before|prior to) (?:joining|coming to|her|his|that)\b/;
const NEAR = 12;
const BACKGROUND =
  /\b(?:previously|formerly|most recently|before joining|has held|held|began|career|award|awards|honoree|lead plaintiff|one of the|list of|finalist|top N)\b/;

/** The day of a step: the date of its clause or of one joined to it, else the first behind the office. */
function dayOf(
  scene: Scene,
  clauses: readonly Clause[],
  clause: Clause,
  end: number,
): { day: string | null; dated: boolean } {
  const dates = datesIn(scene).filter(({ offset }) => !LASTING.test(scene.marked.slice(0, offset)));
  const own = dates.find((item) => {
    const holder = clauseOfDate(clauses, item);
    return holder === clause || (holder?.relation === 'coordinate' && holder.parent === clause.index);
  });
  if (own) return { day: own.date.id, dated: true };
  const next = scene.items.find(
    (item) => item.offset > end && item.kind === 'party' && item.party.kind === 'person',
  );
  const limit = next ? next.offset : scene.marked.length;
  return { day: effectiveDate({ ...scene, marked: scene.marked.slice(0, limit) }, end), dated: false };
}

type Named = ReturnType<typeof personsOf>;

/** The last person named between the verb before and a verb: its subject where titles in between hide it from the grammar. */
function namedBefore(scene: Scene, clauses: readonly Clause[], { verb }: Clause): Named {
  const earlier = clauses.filter(({ verb: { form, main } }) => form !== 'nominal' && main < verb.main);
  const from = Math.max(scene.first, ...earlier.map(({ verb: { end } }) => end));
  const item = partiesAmong(scene, from, verb.first, 'person').at(-1);
  return item ? [{ id: item.party.id, item }] : [];
}

/** Who steps: at the place of the row, or in front of the verb, or of the verb it is joined to. */
function whoSteps(
  world: World,
  scene: Scene,
  clauses: readonly Clause[],
  clause: Clause,
  row: CareerRow,
): Named {
  const [first, ...rest] = row.person.map((place) =>
    phrasesAt(clause, [place]).flatMap((phrase) => personsOf(world, phrase)),
  );
  const named = first!.length > 0 ? first! : (rest.find(({ length }) => length > 0) ?? []);
  const isInFront = row.person[0] === 'subject' || clause.verb.passive;
  if (!isInFront || clause.verb.form === 'nominal' || (first!.length > 0 && !clause.borrowed)) return named;
  const before = namedBefore(scene, clauses, clause);
  if (before.length > 0) return before;
  if (named.length > 0 || !isOne(scene.reading, clause.verb.first - 1, AND)) return named;
  const joined = clauses.filter(({ verb }) => verb.main < clause.verb.main && verb.form === 'finite').at(-1);
  return joined ? joined.subject.flatMap((phrase) => personsOf(world, phrase)) : [];
}
const AND = wordSet('and');

/** "will continue to serve": nothing changes. */
const goesOn = (clauses: readonly Clause[], { parent }: Clause): boolean =>
  parent !== null && ['continue', 'remain'].includes(clauses[parent]!.verb.lemma);

/** Whether a clause says what its row is about: asserted, or denied where the row wants that. */
function isMeant(scene: Scene, { denied, behind }: CareerRow, clause: Clause): boolean {
  const { verb } = clause;
  if (denied) return denied.test(scene.marked.slice(offsetOf(scene, verb.first)));
  if (!isAsserted(clause)) return false;
  return behind === undefined || behind.test(scene.marked.slice(offsetOf(scene, verb.end)));
}

function stepsOf(
  world: World,
  scene: Scene,
  clauses: readonly Clause[],
  clause: Clause,
  row: CareerRow,
): Step[] {
  const offices = officesOf(world, scene, row, clause);
  const persons = whoSteps(world, scene, clauses, clause, row);
  // "appointed A as CFO and B as COO": B stands where the grammar cannot tell it from an office
  const listed = offices.length > 1 ? partiesAmong(scene, clause.first, clause.end, 'person') : [];
  const others = listed
    .filter(({ party }) => !persons.some(({ id }) => id === party.id))
    .filter((item) => offices.some(({ at }) => at > item.offset && at - item.offset <= 10))
    .map((item) => ({ id: item.party.id, item }));
  if (persons.length + others.length === 0) return [];
  const verbEnd = offsetOf(scene, clause.verb.end);
  const organization = phrasesAt(clause, ['subject'])
    .map((phrase) => whoIs(world, phrase, 'organization'))
    .find((who) => who !== null);
  return [...persons, ...others].flatMap(({ id, item }): Step[] => {
    const office = offices.find(({ at }) => item === null || at > item.offset) ?? offices[0];
    const from = Math.max(0, offsetOf(scene, clause.verb.first) - NEAR);
    const told = scene.marked.slice(from, office?.end ?? verbEnd);
    if (BACKGROUND.test(told) || EARLIER.test(scene.marked.slice(0, from + NEAR))) return [];
    const end = office?.end ?? verbEnd;
    const { day, dated } = dayOf(scene, clauses, clause, end);
    const [before] = row.before
      ? phrasesAt(clause, row.before).flatMap((phrase) => personsOf(world, phrase))
      : [];
    return [
      {
        row,
        clause,
        person: id,
        title: office?.title ?? null,
        end,
        organization: organization && !organization.inferred ? organization.id : null,
        effectiveOn: day,
        dated,
        before: before && before.id !== id ? before.id : null,
      },
    ];
  });
}

/** The steps of careers that a sentence tells by the constructions of some rows. */
export function stepsIn(world: World, scene: Scene, rows: readonly CareerRow[]): Step[] {
  const clauses = world.grammar.clausesOf(scene.index);
  return clauses.flatMap((clause) => {
    if (goesOn(clauses, clause)) return [];
    for (const row of rows) {
      if (!fits(world.reading, row, clause) || !isMeant(scene, row, clause)) continue;
      const steps = stepsOf(world, scene, clauses, clause, row);
      if (steps.length > 0) return steps;
    }
    return [];
  });
}

/** The sentences that the constructions of some rows may stand in. */
export const gateOf = (rows: readonly CareerRow[]): Gate =>
  new Gate(
    rows.map(({ lemmas, verbs, also, fresh }) =>
      fresh
        ? { lemmas: [], words: NEW_WORDS.split(' ') }
        : { lemmas: lemmas ?? lemmasOfClasses(verbs), also },
    ),
  );

/** Whether a sentence may tell a step and names a person or refers to one. */
export const mayTell = (world: World, index: number, gate: Gate): boolean =>
  opensFor(world, index, gate) && PERSON.test(world.scenes.at(index).marked);
const PERSON = /H|\bs?he\b/;
