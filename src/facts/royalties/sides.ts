import type { Clause } from '../../grammar/clause.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { type Place, phrasesAt } from '../clauses/places.js';
import { lemmas } from '../clauses/verb-words.js';
import { type Who, whoIs } from '../clauses/who.js';
import { contractsIn } from '../contracts/read.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';

/** A construction in which a royalty goes from one to another, and where they stand in its clause. */
interface RoyaltyRow {
  readonly lemmas: ReadonlySet<string>;
  readonly payer: readonly Place[];
  readonly payee: readonly Place[];
  /** only with these words for what the subject is: "is payable" */
  readonly complement?: ReturnType<typeof wordSet>;
}

const royaltyRows: readonly RoyaltyRow[] = [
  // royalties are payable to Sample Ltd. by Example Corp.
  {
    lemmas: lemmas('be, become, fall'),
    payer: ['by'],
    payee: ['to'],
    complement: wordSet('payable due owed'),
  },
  // Sample Ltd. is eligible for royalties · is entitled to royalties from Example Corp.
  {
    lemmas: lemmas('be, remain, become'),
    payer: ['from'],
    payee: ['subject'],
    complement: wordSet('eligible entitled'),
  },
  { lemmas: lemmas('entitle'), payer: ['from'], payee: ['object', 'subject'] },
  // Example Corp. will pay Sample Ltd. a royalty · owes royalties to Sample Ltd.
  { lemmas: lemmas('pay, owe, remit, grant, give'), payer: ['subject', 'by'], payee: ['to', 'object'] },
  // Sample Ltd. receives a royalty from Example Corp. · keeps a royalty
  {
    lemmas: lemmas('receive, earn, collect, get, obtain, retain, keep, hold, reserve'),
    payer: ['from', 'by'],
    payee: ['subject'],
  },
];

const ROYALTIES = wordSet('royalty royalties nsr');

/** Who pays and who is paid. */
export interface RoyaltySides {
  readonly payer: Who | null;
  readonly payee: Who | null;
}

const firstAt = (world: World, clause: Clause, places: readonly Place[]): Who | null => {
  for (const place of places)
    for (const phrase of phrasesAt(clause, [place])) {
      const who = whoIs(world, phrase, 'organization') ?? whoIs(world, phrase, 'person');
      if (who) return who;
    }
  return null;
};

/** The verb that a royalty hangs on: the last in front of it that is one of a row's, else the first behind it. */
function clauseOf(
  { reading, first, end }: Scene,
  clauses: readonly Clause[],
): readonly [Clause, RoyaltyRow] | null {
  let token = first;
  while (token < end && !isOne(reading, token, ROYALTIES)) token++;
  const fitting = clauses.flatMap((clause) => {
    const row = royaltyRows.find(
      ({ lemmas, complement }) =>
        lemmas.has(clause.verb.lemma) &&
        !clause.verb.negated &&
        clause.verb.form !== 'nominal' &&
        !clause.by.has('against') &&
        (!complement || clause.complement.some(({ head }) => isOne(reading, head, complement))),
    );
    return row ? [[clause, row] as const] : [];
  });
  const before = fitting.filter(([{ verb }]) => verb.main < token);
  return before.at(-1) ?? fitting[0] ?? null;
}

/** Who pays a royalty and who is paid, as the clause says on which it hangs. */
export function royaltySidesIn(world: World, scene: Scene): RoyaltySides {
  const clauses = world.grammar.clausesOf(scene.index);
  const found = clauseOf(scene, clauses);
  if (!found) {
    // "includes a royalty of 4% payable by Example Corp. to Sample Ltd."
    const named = (place: Place) =>
      clauses.map((clause) => firstAt(world, clause, [place])).find((who) => who !== null) ?? null;
    return { payer: named('by'), payee: named('to') };
  }
  const [clause, row] = found;
  const payer = firstAt(world, clause, row.payer);
  const payee = firstAt(world, clause, row.payee);
  return { payer, payee: payee && payee.id === payer?.id ? null : payee };
}

/** The other side of the contract that a release leads with, where it has two: who pays what one side receives. */
export function otherSide(world: World, id: string): string | null {
  for (const index of world.leading)
    for (const { parties } of contractsIn(world, world.scenes.at(index), [])) {
      const others = parties.filter((party) => party.id !== id);
      if (parties.length === 2 && others.length === 1) return others[0]!.id;
    }
  return null;
}
