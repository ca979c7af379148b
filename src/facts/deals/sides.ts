import type { Clause } from '../../grammar/clause.js';
import { Gate } from '../../grammar/gate.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { nested } from '../clauses/phrases.js';
import { namedBy, sceneOf, whoIs } from '../clauses/who.js';
import { opensFor } from '../opening.js';
import type { World } from '../world.js';
import { type Bought, boughtThing } from './bought.js';

/** What the sides of a deal are called. */
const NAMES = {
  acquirer: 'buyer purchaser acquirer acquiror bidder offeror',
  seller: 'seller sellers vendor vendors',
  target: 'target',
} as const;
type Side = keyof typeof NAMES;
const SIDES = Object.entries(NAMES).map(([side, words]) => [side as Side, wordSet(words)] as const);
type Named = Omit<Sides, 'evidence'>;
const HOLDERS = wordSet('shareholders stockholders unitholders holders shareholder stockholder');

/** Whether sides can make a deal though no words tell of one: who buys has to be named. */
export const mayNameBuyer = (world: World, sentences: readonly number[]): boolean =>
  sentences.some((index) => opensFor(world, index, BUYERS));

/** Whether a sentence names a side of a deal. */
export const mayNameSide = (world: World, index: number): boolean => opensFor(world, index, NAMED);

/** The words in which the sides of a deal show. */
export const sideWords: readonly string[] = Object.values(NAMES).flatMap((words) => words.split(' '));

const BUYERS = new Gate([{ lemmas: [], words: NAMES.acquirer.split(' ') }]);
const NAMED = new Gate([{ lemmas: [], words: sideWords }]);

/** The sides of a deal that sentences name as such. */
export interface Sides {
  readonly acquirer?: string;
  readonly seller?: string;
  readonly target?: Bought;
  /** the sentences that name them */
  readonly evidence: readonly number[];
}

/** The side a phrase is called, or null. */
const sideOf = (world: World, { head }: NounPhrase): Side | null =>
  SIDES.find(([, words]) => isOne(world.reading, head, words))?.[0] ?? null;

function said(world: World, clause: Clause, side: Side, phrase: NounPhrase): Named {
  if (side === 'target') {
    const target = boughtThing(world, clause, phrase);
    return target === null ? {} : { target };
  }
  const who = whoIs(world, phrase, 'organization') ?? whoIs(world, phrase, 'person');
  return who && !who.inferred ? { [side]: who.id } : {};
}

/** "The seller, Example Corp., …" · "Example Corp., the buyer, …" */
function beside(world: World, phrase: NounPhrase): Named {
  const own = sideOf(world, phrase);
  for (const other of phrase.appositions) {
    const side = own ?? sideOf(world, other);
    const named = namedBy(sceneOf(world, phrase), own ? other : phrase, 'organization');
    if (side && side !== 'target' && named) return { [side]: named.party.id };
  }
  return {};
}

/**
 * What one clause says of the sides: "Buyer: Example Corp.", "The seller is Sample Ltd.", "the bidder, Model plc, …";
 * whose holders receive something, and what an offer values, is the target.
 */
function sidesOf(world: World, clause: Clause): Named {
  const [subject] = clause.subject;
  const [complement] = clause.complement;
  const side = subject ? sideOf(world, subject) : null;
  if (clause.verb.lemma === 'be' && side && complement) return said(world, clause, side, complement);
  const phrases = nested([...clause.subject, ...clause.object, ...[...clause.by.values()].flat()]);
  const found: Named = Object.assign({}, ...phrases.map((phrase) => beside(world, phrase)).reverse());
  const valued =
    clause.verb.lemma === 'value'
      ? clause.object
      : clause.verb.lemma === 'receive'
        ? clause.subject
            .filter(({ head }) => isOne(world.reading, head, HOLDERS))
            .flatMap(({ by }) => by.get('of') ?? [])
        : [];
  const target = valued.map((phrase) => whoIs(world, phrase, 'organization')).find((who) => who !== null);
  return target && !target.inferred ? { target: target.id, ...found } : found;
}

/** The sides of a deal that sentences name as such, the first naming of each. */
export function sidesIn(world: World, sentences: readonly number[]): Sides {
  const found = sentences.flatMap((index) =>
    world.grammar.clausesOf(index).map((clause) => ({ index, sides: sidesOf(world, clause) })),
  );
  const telling = found.filter(({ sides }) => Object.keys(sides).length > 0);
  const first: Named = Object.assign({}, ...telling.map(({ sides }) => sides).reverse());
  return { ...first, evidence: [...new Set(telling.map(({ index }) => index))] };
}
