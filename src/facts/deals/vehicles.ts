import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { says } from '../clauses/verb-words.js';
import { sceneOf, type Who, whoIs } from '../clauses/who.js';
import type { World } from '../world.js';

const BACKING: ReadonlySet<string> = new Set(['advise', 'back', 'form', 'establish', 'sponsor']);
const VEHICLES = wordSet(
  'entity entities company companies vehicle vehicles fund funds affiliate affiliates group consortium partnership firm investors subsidiary',
);

/** "an entity controlled by X", "funds managed by X", "a company that X owns": who stands behind it. */
export function behindVehicle(world: World, phrase: NounPhrase): Who | null {
  const { index, reading } = sceneOf(world, phrase);
  if (!isOne(reading, phrase.head, VEHICLES)) return null;
  const holding = world.grammar
    .clausesOf(index)
    .find(
      (clause) =>
        (says(clause, ['own', 'lead']) || BACKING.has(clause.verb.lemma)) &&
        clause.object.some(({ head }) => head === phrase.head),
    );
  return (
    holding?.subject.map((owner) => whoIs(world, owner, 'organization')).find((who) => who !== null) ?? null
  );
}
