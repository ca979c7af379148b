import type { Clause } from '../../grammar/clause.js';
import { Gate } from '../../grammar/gate.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { FUTURE_SIGNS } from '../../grammar/verb-features.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { formsOf } from '../../words/verb-forms.js';
import { phrasesOf } from '../clauses/phrases.js';
import { isAsserted, phrasesAt } from '../clauses/places.js';
import type { Who } from '../clauses/who.js';
import { opensFor } from '../opening.js';
import type { Item, Scene } from '../scene.js';
import type { World } from '../world.js';
import { mayMeanTwo } from './companies.js';
import { DEALS } from './deals.js';
import { contractNouns, contractWords, FINANCING, isContract } from './nouns.js';
import type { Place } from './place.js';
import { type ContractRow, contractRows, partnerNouns } from './rows.js';
import { type Telling, tellingOf } from './telling.js';

/** The rows that a verb may belong to, in their order. */
const rowsByLemma = ((): ReadonlyMap<string, readonly ContractRow[]> => {
  const table = new Map<string, ContractRow[]>();
  for (const row of contractRows)
    for (const lemma of row.lemmas) table.set(lemma, [...(table.get(lemma) ?? []), row]);
  return table;
})();
const NO_ROWS: readonly ContractRow[] = [];

/** The phrase of a contract at the places of a row. */
function contractAt({ reading }: Scene, row: ContractRow, clause: Clause): NounPhrase | undefined {
  const placed = row.contract.flatMap((place) => phrasesAt(clause, [place]));
  return placed.find(
    (phrase) =>
      !phrase.negated && (row.heads ? isOne(reading, phrase.head, row.heads) : isContract(reading, phrase)),
  );
}

/** Verbs above an infinitive that say what may come: "will enable both to collaborate", "seeks to license". */
const MAY_COME = new Set(
  'enable allow help let permit aim seek hope want look try encourage invite'.split(' '),
);

const mayCome = (clauses: readonly Clause[], { relation, parent }: Clause): boolean =>
  relation === 'infinitive' && parent !== null && MAY_COME.has(clauses[parent]!.verb.lemma);

/** Whether something stands at the places of a row that makes it say something else. */
const isRefused = ({ reading }: Scene, { refused }: ContractRow, clause: Clause): boolean =>
  refused?.places.some((place) =>
    phrasesAt(clause, [place]).some(({ head }) => !refused.heads || isOne(reading, head, refused.heads)),
  ) ?? false;

/** What is done with a loan that is there. */
const USING = new Set([
  'repay',
  'prepay',
  'redeem',
  'retire',
  'refinance',
  'use',
  'draw',
  'service',
  'reduce',
  'convert',
  'retain',
  'have',
]);
const UNDER = ['under', 'by', 'through', 'pursuant to', 'as part of', 'in accordance with'] as const;

/** Where a contract is named that no verb of a row tells of, and how. */
function passing(clause: Clause, contract: NounPhrase): Place {
  const isUnder = UNDER.some((preposition) => clause.by.get(preposition)?.includes(contract));
  const isSubject = clause.subject.includes(contract);
  const isDoing = (isUnder || isSubject) && clause.verb.form === 'finite';
  return {
    clause,
    row: null,
    contract,
    sides: isDoing ? ['subject', 'to', 'object', 'with', 'for'] : ['subject', 'with', 'to', 'by'],
    isDoing,
  };
}

/**
 * The contracts that a sentence tells of, by its clauses.
 *
 * @param before those who made the contract told last, for "the two companies"
 */
export function contractsIn(world: World, scene: Scene, before: readonly Who[]): Telling[] {
  if (!mayBeTold(world, scene.index, before) && !mayPoint(world, scene.index)) return [];
  const clauses = world.grammar.clausesOf(scene.index);
  const found: Telling[] = [];
  const told = new Set<NounPhrase>();
  const add = (place: Place): boolean => {
    const telling = tellingOf(world, scene, clauses, place, before);
    if (!telling) return false;
    found.push(telling);
    if (place.contract) told.add(place.contract);
    return true;
  };
  for (const clause of clauses) {
    if (!isAsserted(clause) || mayCome(clauses, clause)) continue;
    for (const row of rowsByLemma.get(clause.verb.lemma) ?? NO_ROWS) {
      if (isRefused(scene, row, clause)) continue;
      if (row.future && clause.verb.tense !== 'future') continue;
      if (row.object && !clause.object.some(({ head }) => isOne(scene.reading, head, row.object!))) continue;
      const contract = row.contract.length > 0 ? contractAt(scene, row, clause) : null;
      if (contract === undefined || (contract && told.has(contract))) continue;
      if (contract === null && clause.verb.form === 'nominal' && !row.nominal) continue;
      if (add({ clause, row, contract, sides: row.sides, isDoing: false })) break;
    }
  }
  if (found.some(({ isPointer }) => !isPointer)) return found;
  // a company that changes hands is told of elsewhere, whatever its contract is called
  if (clauses.some(({ verb }) => DEALS.has(verb.lemma))) return [];
  for (const clause of clauses) {
    if (!isAsserted(clause) || USING.has(clause.verb.lemma)) continue;
    for (const phrase of phrasesOf(clause))
      if (!told.has(phrase) && !phrase.negated && isContract(scene.reading, phrase))
        add(passing(clause, phrase));
  }
  return found;
}

const CONTRACTS = wordSet(contractNouns.join(' '));
/** News tells of a contract by a verb for it: of one that is called so, or that the verb says all of. */
const NEWS_GATE = new Gate(
  contractRows
    .filter(({ news }) => news)
    .map(({ lemmas, contract, heads }) => ({
      lemmas,
      also: heads ?? (contract.length > 0 ? CONTRACTS : undefined),
    })),
);

const LENT = new Gate([{ lemmas: [], words: FINANCING }]);

/** Whether a sentence may tell of a contract that is news wherever it is told; money that is lent makes news without a verb. */
export const mayBeNews = (world: World, index: number): boolean =>
  opensFor(world, index, NEWS_GATE) ||
  (opensFor(world, index, LENT) && world.scenes.at(index).items.some(({ kind }) => kind === 'money'));

/** Contracts show by what they are called, */
const CALLED = new Gate([
  ...contractWords,
  ...contractRows
    .filter(({ heads }) => heads !== undefined)
    .map(({ lemmas, heads }) => ({ lemmas, also: heads })),
]);
/** or by a verb that says it all of two companies: */
const saying = contractRows.filter(({ contract }) => contract.length === 0);
const SAID = new Gate(
  saying
    .filter(({ hires }) => !hires)
    .map(({ lemmas, role, future }) => ({ lemmas, also: role ?? (future ? FUTURE_SIGNS : undefined) })),
);
/** by one for who is taken on too, but not where persons are named. */
const HIRED = new Gate(saying.filter(({ hires }) => hires).map(({ lemmas }) => ({ lemmas })));
const LICENSED = new Gate(saying.filter(({ kind }) => kind === 'license').map(({ lemmas }) => ({ lemmas })));

/**
 * Whether a sentence may tell of a contract.
 *
 * @param before those who made the contract told last
 */
export const mayBeTold = (world: World, index: number, before: readonly Who[]): boolean =>
  opensFor(world, index, CALLED) ||
  ((before.length > 0 || mayMeanTwo(world, index)) &&
    (opensFor(world, index, SAID) ||
      (opensFor(world, index, HIRED) && !world.scenes.at(index).items.some(isPerson))));

const isPerson = (item: Item): boolean => item.kind === 'party' && item.party.kind === 'person';

/** Whether a sentence may say more of a contract told before. */
export const mayPoint = (world: World, index: number): boolean =>
  opensFor(world, index, CALLED) || opensFor(world, index, LICENSED);

/** The words in which contracts show. */
export const contractTriggers: readonly string[] = [
  ...new Set([
    ...contractNouns,
    ...partnerNouns,
    ...contractRows
      .filter(({ contract, heads, role }) => !role && (contract.length === 0 || heads !== undefined))
      .flatMap(({ lemmas }) => [...lemmas].flatMap((lemma) => [...formsOf(lemma.split(' ')[0]!).keys()])),
  ]),
];
