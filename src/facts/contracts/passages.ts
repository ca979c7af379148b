import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { phrasesOf } from '../clauses/phrases.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { isContract, isDefinite } from './nouns.js';

/** How far behind its telling the terms of a contract are looked for, in sentences. */
const REACH = 12;
/** What the terms of a contract are told of: "the term is three years", "contract value", "the facility matures". */
const PARTS = wordSet(
  'term terms duration value consideration facility loan deliveries tenor maturity size volume',
);

const LASTING = new Set(['run', 'expire', 'mature']);

/** Whether a sentence points to a contract told before: "the agreement", "it", "the term", "under the contract". */
export function pointsBack(world: World, scene: Scene): boolean {
  const { reading } = scene;
  return world.grammar.clausesOf(scene.index).some((clause) => {
    // "It runs until 2029": what lasts so long is the contract
    const lasts = LASTING.has(clause.verb.lemma) && clause.subject.some(({ kind }) => kind === 'pronoun');
    return (
      lasts ||
      phrasesOf(clause).some(
        (phrase) =>
          (isContract(reading, phrase) && (isDefinite(reading, phrase) || clause.subject.includes(phrase))) ||
          (isOne(reading, phrase.head, PARTS) && clause.subject.includes(phrase)) ||
          (phrase.refersTo ?? []).some((other) => isContract(reading, other)),
      )
    );
  });
}

/** The sentences behind one in which the terms of its contract may be told: those of the same section. */
export function passageBehind({ scenes }: World, index: number): Scene[] {
  const section = scenes.sectionOf(index);
  const found: Scene[] = [];
  for (let at = index + 1; at < Math.min(scenes.count, index + 1 + REACH); at++) {
    const kind = scenes.sectionOf(at);
    if (section === 'body' && kind !== 'body') break;
    if (kind === 'body') found.push(scenes.at(at));
  }
  return found;
}
