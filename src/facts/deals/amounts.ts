import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { isAsserted, phrasesAt } from '../clauses/places.js';
import { says } from '../clauses/verb-words.js';
import { whoIs } from '../clauses/who.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import type { Bought } from './bought.js';
import { dealVerbs } from './rows.js';

/** What a deal is known to be about before its price is looked for. */
export interface KnownDeal {
  readonly acquirer: string | null;
  readonly target: Bought | null;
}

/** The prices that a sentence's clauses give. */
export interface DealAmounts {
  readonly price?: string;
  readonly pricePerShare?: string;
}

const PRICES = wordSet('price consideration');
const PAYING = new Set(['pay', 'offer', 'invest', 'spend']);
const IT = wordSet('it');

/** What stands where a price stands: of a deal behind "for" and "at", of a payment its object. */
function placesOf(world: World, deal: KnownDeal, clause: Clause): readonly NounPhrase[] {
  const { verb, subject, object, complement } = clause;
  if (says(clause, dealVerbs)) {
    const priced = [...phrasesAt(clause, ['for']), ...phrasesAt(clause, ['at'])];
    return priced.length > 0 ? [...priced, ...phrasesAt(clause, ['about'])] : [];
  }
  if (PAYING.has(verb.lemma)) {
    const isBuyer = subject.some(
      (phrase) =>
        isOne(world.reading, phrase.head, IT) ||
        (deal.acquirer !== null && whoIs(world, phrase, 'organization')?.id === deal.acquirer),
    );
    return isBuyer ? object : [];
  }
  if (verb.lemma === 'value') {
    const isTarget = object.some((phrase) => whoIs(world, phrase, 'organization')?.id === deal.target);
    return isTarget ? phrasesAt(clause, ['at']) : [];
  }
  const isPrice = verb.lemma === 'be' && subject.some(({ head }) => isOne(world.reading, head, PRICES));
  return isPrice ? complement : [];
}

/** What the clauses of a sentence say a deal costs, in all or for each share. */
export function dealAmountsIn(world: World, scene: Scene, deal: KnownDeal): DealAmounts {
  if (!scene.marked.includes('M')) return {};
  const found: { price?: string; pricePerShare?: string } = {};
  for (const clause of world.grammar.clausesOf(scene.index)) {
    if (!isAsserted(clause)) continue;
    const places = placesOf(world, deal, clause);
    for (const item of scene.items) {
      if (item.kind !== 'money' || item.money.modifier === 'EQUAL_OR_LESS') continue;
      if (!places.some(({ first, end }) => first <= item.first && item.first < end)) continue;
      if (item.money.per === null) found.price ??= item.money.id;
      else if (/share|unit|ads/i.test(item.money.per)) found.pricePerShare ??= item.money.id;
    }
  }
  return found;
}
