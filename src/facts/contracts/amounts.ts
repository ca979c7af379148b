import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { IntegerSet } from '../../text/integer-set.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { nested, phrasesOf, within } from '../clauses/phrases.js';
import { hasWord } from '../clauses/verb-words.js';
import type { ItemOf, Scene } from '../scene.js';

/** What is paid under a contract, as the ids of amounts. */
export type Amounts = { -readonly [K in 'upfront' | 'milestones' | 'value']?: string };

type Amount = ItemOf<'money'>;

const UPFRONT = wordSet('upfront up-front front initial signing execution signature');
const MILESTONES = wordSet('milestone milestones');
/** What a contract is worth is called. */
const VALUES = wordSet('value worth size volume valued amount consideration total price');
const OTHER_MONEY = wordSet(
  'royalty royalties sales revenue revenues dividend share shares equity placement purchases minimum fee fees penalty interest',
);
const VALUED = new Set(['value', 'total', 'amount', 'exceed', 'bring']);
const SIZING = new Set(['increase', 'expand', 'upsize', 'extend', 'enlarge', 'reduce', 'raise', 'amend']);

/** The stretches of tokens that say what an amount is: the phrases that hold it, and what stands behind it up to the next amount. */
function stretchesOf(
  scene: Scene,
  clauses: readonly Clause[],
  amount: Amount,
): (readonly [number, number])[] {
  const next =
    scene.items.find((item) => item.kind === 'money' && item.first >= amount.end)?.first ?? scene.end;
  const previous =
    scene.items.findLast((item) => item.kind === 'money' && item.end <= amount.first)?.end ?? scene.first;
  const found: (readonly [number, number])[] = [];
  for (const clause of clauses) {
    const held = phrasesOf(clause).filter(
      (phrase) => within(phrase, amount.first) && phrase.first >= previous,
    );
    for (const { first, coreEnd } of held) found.push([first, Math.min(coreEnd, next)]);
    // "milestones totalling up to $41 billion": what an amount is of
    if (held.length > 0 && MEASURING.has(clause.verb.lemma))
      for (const { first, coreEnd } of clause.subject) found.push([first, coreEnd]);
    const holds = held.length > 0 || (clause.first <= amount.first && amount.first < clause.end);
    if (!holds) continue;
    // "$6 million on signing", "$48 million in milestones"
    const behind = [...clause.by, ...held.flatMap(({ by }) => [...by])]
      .filter(([preposition]) => BEHIND.has(preposition))
      .flatMap(([, phrases]) => phrases)
      .filter(({ first, head }) => first >= amount.end && head < next);
    // the list behind "in" goes on where its phrases are not read as one
    for (const { first, reach, coreEnd } of behind)
      found.push([first, Math.min(next, first === amount.end + 1 ? Math.max(reach, first + LIST) : coreEnd)]);
  }
  // "$30 million upfront"
  found.push([amount.end, Math.min(amount.end + 2, next)]);
  return found;
}
const MEASURING = new Set(['total', 'amount', 'be', 'reach', 'range', 'exceed', 'value']);
const LIST = 8;
const BEHIND: ReadonlySet<string> = new Set(['in', 'as', 'on', 'upon', 'at', 'of', 'for']);

/**
 * The amounts of a contract that a sentence tells.
 *
 * @param contracts the phrases of contracts in the sentence
 * @param isTold whether the sentence tells of the contract or points to it
 */
export function amountsOf(
  scene: Scene,
  clauses: readonly Clause[],
  contracts: readonly NounPhrase[],
  isTold: boolean,
): Amounts {
  const { reading, items } = scene;
  const found: Amounts = {};
  for (const item of items) {
    if (item.kind !== 'money') continue;
    const stretches = stretchesOf(scene, clauses, item);
    const says = (words: IntegerSet) => stretches.some(([from, to]) => hasWord(reading, from, to, words));
    const isMilestone = says(MILESTONES);
    const isUpfront = says(UPFRONT);
    if (isMilestone && !isUpfront) found.milestones ??= item.money.id;
    else if (isUpfront && !isMilestone) found.upfront ??= item.money.id;
    else if (isTold && item.money.per === null && !says(OTHER_MONEY)) {
      // "a $300 million facility", "a contract worth EUR 55 million", "the contract value is …"
      const sized = contracts.some((phrase) => phrase.first <= item.first && item.first < phrase.head);
      if (sized || isUpfront || isValued(scene, clauses, contracts, item)) found.value ??= item.money.id;
    }
  }
  return found;
}

/** Whether a clause says that an amount is what a contract is worth. */
function isValued(
  scene: Scene,
  clauses: readonly Clause[],
  contracts: readonly NounPhrase[],
  item: Amount,
): boolean {
  const { reading } = scene;
  return (
    clauses.some((clause) => {
      const { verb, subject, complement, object, by } = clause;
      const phrases = [
        ...complement,
        ...object,
        ...(by.get('at') ?? []),
        ...(by.get('about') ?? []),
        ...(by.get('to') ?? []),
        ...(by.get('of') ?? []),
      ];
      const holds = nested(phrases).some((phrase) => within(phrase, item.first));
      if (holds && VALUED.has(verb.lemma)) return true;
      if (holds && verb.lemma === 'be')
        return (
          hasWord(reading, subject[0]?.first ?? 0, subject[0]?.end ?? 0, VALUES) ||
          complement.some(({ head }) => isOne(reading, head, VALUES))
        );
      // "increased its facility to £120 million"
      const isNew =
        SIZING.has(verb.lemma) &&
        (by.get('to') ?? []).some((phrase) => within(phrase, item.first)) &&
        object.some((phrase) => contracts.includes(phrase));
      if (isNew) return true;
      // "a contract of EUR 5 million", "with a total value of EUR 5 million"
      const held = contracts.some((phrase) =>
        (phrase.by.get('of') ?? []).some((inner) => within(inner, item.first)),
      );
      return (
        held ||
        phrasesOf(clause).some(
          (phrase) =>
            isOne(reading, phrase.head, VALUES) &&
            (phrase.by.get('of') ?? []).some((inner) => within(inner, item.first)),
        )
      );
    }) ||
    isOne(reading, item.first - 1, VALUES) ||
    isOne(reading, item.first - 2, VALUES)
  );
}
