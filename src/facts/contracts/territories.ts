import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { Span } from '../../record/span.js';
import { DEMONYM, PLACE } from '../../text/classes.js';
import { hasNaming, isCapitalised, isOne, textOf } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Preposition } from '../../words/prepositions.js';
import { nested, spanOfTokens } from '../clauses/phrases.js';
import { sceneOf, whoIs } from '../clauses/who.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import type { Purpose } from './purposes.js';

const WHERE: readonly Preposition[] = ['in', 'throughout', 'across', 'within', 'for', 'into'];
const EVERYWHERE = wordSet('worldwide world-wide global globally');
const EXCEPT = wordSet('excluding except outside');
const MARKETS = wordSet('market markets territory territories countries region states');
/** No longer list of places is one territory. */
const LONGEST = 40;

/** Whether a phrase names a place: a name that is nobody and no time. */
function isPlace(world: World, phrase: NounPhrase): boolean {
  const scene = sceneOf(world, phrase);
  const { reading } = scene;
  const isNamed =
    phrase.kind === 'name' ||
    (isOne(reading, phrase.head, MARKETS) && isCapitalised(reading, phrase.head - 1));
  if (!isNamed) return false;
  const held = scene.items.some(
    ({ kind, first, end }) =>
      kind !== 'plain' && kind !== 'party' && first < phrase.coreEnd && end > phrase.first,
  );
  return !held && whoIs(world, phrase, 'organization') === null && whoIs(world, phrase, 'person') === null;
}

/** Whether a word of a name is known as a place: behind "for" other names stand too. */
const isKnown = (world: World, { first, coreEnd }: NounPhrase): boolean => {
  for (let at = first; at < coreEnd; at++) if (hasNaming(world.reading, at, PLACE | DEMONYM)) return true;
  return false;
};

/** The places of a list as one span. */
function spanOfPlaces(scene: Scene, places: readonly NounPhrase[]): Span | null {
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last || last.coreEnd - first.first > LONGEST) return null;
  const from = first.determiner >= first.first ? first.determiner + 1 : first.first;
  return spanOfTokens(scene.reading, from, last.coreEnd);
}

/** "worldwide", "worldwide excluding Japan and China" */
function everywhereIn({ reading, first, end }: Scene): Span | null {
  for (let at = first; at < end; at++) {
    if (!isOne(reading, at, EVERYWHERE)) continue;
    let behind = at + 1;
    if (isOne(reading, behind, EXCEPT)) {
      behind++;
      while (
        behind < end &&
        behind - at < LONGEST &&
        (isCapitalised(reading, behind) || /^(?:,|and|the|of)$/.test(textOf(reading, behind)))
      )
        behind++;
      while (/^(?:,|and|the|of)$/.test(textOf(reading, behind - 1))) behind--;
    }
    return spanOfTokens(reading, at, behind);
  }
  return null;
}

/** Where a contract holds: the places behind "in" or "for" at its rights, at what is done under it, at the contract. */
export function territoryOf(
  world: World,
  scene: Scene,
  contract: NounPhrase | null,
  clause: Clause,
  purposes: readonly Purpose[],
): Span | null {
  const inside = (phrases: readonly NounPhrase[]) => nested(phrases).map(({ by }) => by);
  const holders = [
    ...purposes.flatMap(({ phrase, clause: own }) => [
      ...inside([phrase]),
      ...(own ? [own.by, ...inside([...own.by.values()].flat())] : []),
    ]),
    ...(contract ? inside([contract]) : []),
    clause.by,
  ];
  for (const by of holders)
    for (const preposition of WHERE) {
      const places = (by.get(preposition) ?? []).filter(
        (phrase) => isPlace(world, phrase) && (preposition !== 'for' || isKnown(world, phrase)),
      );
      const span = spanOfPlaces(scene, places);
      if (span) return span;
    }
  return everywhereIn(scene);
}
