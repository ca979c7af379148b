import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Preposition } from '../../words/prepositions.js';
import { type Place, phrasesAt } from '../clauses/places.js';
import { isOwner, partiesAmong, sceneOf, type Who, whoIs } from '../clauses/who.js';
import type { World } from '../world.js';

/** Who makes a contract stands behind these at it. */
const BESIDE: readonly Preposition[] = ['with', 'between', 'among', 'from', 'by', 'to', 'of', 'alongside'];
const JOINT: ReadonlySet<Preposition> = new Set(['between', 'among', 'with', 'from']);
const SPEAKERS = wordSet('we our us');
/** What stands for those who were named before: "the two companies", "both parties". */
const TOGETHER = wordSet('companies parties partners firms sides both organisations organizations pair duo');
/** What stands for somebody whose name is not told: "an independent buyer", "a group of lenders". */
const UNNAMED = wordSet(
  `buyer party parties company companies lender lenders bank banks customer client cooperative partner partners practices manufacturer
  distributor supplier producer investor group university hospital hospitals retailer operator ranchers syndicate utility provider
  institution developer maker makers airline`,
);

/** Those who make a contract, and whether one of them is told without a name. */
export interface Sides {
  readonly parties: readonly Who[];
  readonly unnamed: boolean;
}

/** The organisations that a phrase tells of: the one it names or those it stands for; of a joint one all it names. */
function named(world: World, phrase: NounPhrase, isJoint: boolean): Who[] {
  const meant = (phrase.refersTo ?? []).flatMap((other) => whoIs(world, other, 'organization') ?? []);
  if (meant.length > 0) return meant;
  const who = whoIs(world, phrase, 'organization');
  if (!isJoint) return who ? [who] : [];
  // "between the port of Example and Sample Ferries": names may be read as one phrase
  const inside = partiesAmong(sceneOf(world, phrase), phrase.first, phrase.end, 'organization');
  const others = inside.filter((item) => !isOwner(sceneOf(world, phrase), item));
  return [...(who ? [who] : []), ...others.map((item) => ({ id: item.party.id, inferred: false }))];
}

const distinct = (found: readonly Who[]): Who[] =>
  found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);

/** Whose a phrase is: "Example's agreement", "our contract". */
export function ownersOf(world: World, phrase: NounPhrase): Who[] {
  const scene = sceneOf(world, phrase);
  const owners = partiesAmong(scene, phrase.first, phrase.head, 'organization')
    .filter((item) => isOwner(scene, item))
    .map((item) => ({ id: item.party.id, inferred: false }));
  const speaks = phrase.determiner >= 0 && isOne(scene.reading, phrase.determiner, SPEAKERS);
  return speaks && world.issuer ? [...owners, { id: world.issuer, inferred: true }] : owners;
}

/** Who acts in the nearest of the clauses that a clause hangs on in which somebody does. */
function actorsAbove(world: World, clauses: readonly Clause[], { parent }: Clause): Who[] {
  for (let at = parent, steps = 0; at !== null && steps < 4; at = clauses[at]!.parent, steps++) {
    const found = clauses[at]!.subject.flatMap((phrase) => named(world, phrase, false));
    if (found.length > 0) return found;
  }
  return [];
}

const isAmong = (world: World, phrase: NounPhrase, words: typeof UNNAMED): boolean =>
  [phrase, ...(phrase.by.get('of') ?? [])].some(({ head }) =>
    isOne(sceneOf(world, phrase).reading, head, words),
  );

/** "a group of lenders led by Sample Bank": who leads those without a name. */
const leadersOf = (world: World, clauses: readonly Clause[], phrase: NounPhrase): Who[] =>
  clauses
    .filter(
      ({ verb, object }) =>
        verb.lemma === 'lead' &&
        object.some(({ first, end }) => phrase.first <= first && end <= phrase.reach),
    )
    .flatMap(({ subject }) => subject.flatMap((leader) => named(world, leader, false)));

/**
 * Who makes the contract that a clause tells of: who stands at the places of its row, beside the contract and in the
 * possessive at it; where nobody acts in the clause who acts above it, else the release's issuer.
 *
 * @param contract the phrase of the contract, or null where the verb says it all
 * @param before those who made the contract told before, for "the two companies"
 */
export function sidesOf(
  world: World,
  clauses: readonly Clause[],
  clause: Clause,
  contract: NounPhrase | null,
  places: readonly Place[],
  before: readonly Who[],
): Sides {
  const found: Who[] = [];
  let unnamed = false;
  const take = (phrases: readonly NounPhrase[], isJoint: boolean): void => {
    for (const phrase of phrases) {
      if (phrase === contract) continue;
      const told = named(world, phrase, isJoint);
      if (told.length === 0 && isAmong(world, phrase, TOGETHER)) told.push(...before);
      const isStranger = isJoint && phrase.kind === 'name' && whoIs(world, phrase, 'person') === null;
      if (told.length === 0 && (isStranger || isAmong(world, phrase, UNNAMED))) {
        told.push(...leadersOf(world, clauses, phrase));
        unnamed = true;
      }
      found.push(...told);
    }
  };
  take(clause.subject, false);
  const acting = distinct(found).length;
  for (const place of places)
    if (place !== 'subject') take(phrasesAt(clause, [place]), JOINT.has(place as Preposition));
  // "has agreed with Sample Bank to increase its facility"
  const above =
    clause.relation === 'infinitive' && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (above?.verb.classes.has('agree')) take(above.by.get('with') ?? [], true);
  // "is the exclusive reseller of Example's software"
  if (!contract)
    for (const phrase of [...clause.complement, ...(clause.by.get('as') ?? [])].flatMap(({ by }) => [
      ...(by.get('of') ?? []),
      ...(by.get('for') ?? []),
    ]))
      found.push(...ownersOf(world, phrase));
  if (contract) {
    for (const preposition of BESIDE) take(contract.by.get(preposition) ?? [], JOINT.has(preposition));
    for (const preposition of ['with', 'between', 'among', 'from'] as const)
      if (!places.includes(preposition)) take(clause.by.get(preposition) ?? [], JOINT.has(preposition));
    found.push(...ownersOf(world, contract));
  }
  if (acting === 0) {
    const actors = actorsAbove(world, clauses, clause);
    const speaks = world.issuer !== null && (distinct(found).length < 2 || !clause.verb.passive);
    found.push(
      ...(actors.length > 0
        ? actors
        : speaks && distinct(found).length < 2
          ? [{ id: world.issuer!, inferred: true }]
          : []),
    );
  }
  // who waives something does so for the one that tells of it
  if (acting === 1 && distinct(found).length === 1 && clause.verb.lemma === 'waive' && world.issuer)
    found.push({ id: world.issuer, inferred: true });
  return { parties: distinct(found), unnamed };
}
