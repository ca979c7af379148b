import { phrasesOf } from '../clauses/phrases.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { type Amounts, amountsOf } from './amounts.js';
import { isContract } from './nouns.js';
import { type Times, timesOf } from './times.js';

/** The terms of a contract, as one sentence tells them. */
export type Terms = Amounts & Times;

/**
 * The terms of a contract that a sentence tells.
 *
 * @param isTold whether the sentence tells of the contract or points to it; what is paid at once and on milestones says
 *   by itself what it is of
 */
export function termsIn(world: World, scene: Scene, isTold: boolean): Terms {
  const clauses = world.grammar.clausesOf(scene.index);
  const contracts = clauses.flatMap(phrasesOf).filter((phrase) => isContract(scene.reading, phrase));
  const amounts = amountsOf(scene, clauses, contracts, isTold);
  return isTold ? { ...amounts, ...timesOf(world, scene, clauses, contracts) } : amounts;
}
