import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { SlotsOf } from '../../record/fact-slots.js';
import type { IntegerSet } from '../../text/integer-set.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { clauseOfDate } from '../clauses/dates.js';
import { nested } from '../clauses/phrases.js';
import { hasWord } from '../clauses/verb-words.js';
import type { ItemOf, Scene } from '../scene.js';
import type { World } from '../world.js';
import { isContract } from './nouns.js';

type Agreement = SlotsOf<'agreement'>;
/** The terms of a contract, as one sentence tells them. */
export type Terms = {
  -readonly [K in 'upfront' | 'milestones' | 'value' | 'term' | 'until' | 'agreedOn']?: string;
};

const UPFRONT = wordSet('upfront up-front front initial signing execution signature');
const MILESTONES = wordSet('milestone milestones');
/** What a contract is worth is called. */
const VALUES = wordSet('value worth size volume valued amount consideration total price');
const OTHER_MONEY = wordSet(
  'royalty royalties sales revenue revenues dividend share shares equity placement purchases minimum fee fees penalty interest',
);
const VALUED = new Set(['value', 'total', 'amount', 'exceed', 'bring']);
const SIZING = new Set(['increase', 'expand', 'upsize', 'extend', 'enlarge', 'reduce', 'raise', 'amend']);
const TERMS = wordSet('term terms duration period life tenor length');
const ENDS = new Set([
  'expire',
  'run',
  'mature',
  'end',
  'last',
  'extend',
  'remain',
  'be',
  'terminate',
  'continue',
  'lapse',
]);
const SIGNED = new Set([
  ...'sign enter execute conclude ink date agree reach amend renew announce complete extend award receive win close strike'.split(
    ' ',
  ),
  'sign on',
]);

type Amount = ItemOf<'money'>;
type DateItem = ItemOf<'date'>;
const within = ({ first, end }: NounPhrase, at: number): boolean => first <= at && at < end;

/** All phrases of clauses, those inside others too. */
const phrasesOf = ({ subject, object, complement, by }: Clause): NounPhrase[] =>
  nested([...subject, ...object, ...complement, ...[...by.values()].flat()]);

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

function amountsOf(
  scene: Scene,
  clauses: readonly Clause[],
  contracts: readonly NounPhrase[],
  isTold: boolean,
): Terms {
  const { reading, items } = scene;
  const found: Terms = {};
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
        nested([...subject, ...object, ...complement, ...[...by.values()].flat()]).some(
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

const isDay = ({ date }: DateItem): boolean => date.type === 'date';

function timesOf(
  world: World,
  scene: Scene,
  clauses: readonly Clause[],
  contracts: readonly NounPhrase[],
): Terms {
  const { reading, items } = scene;
  const found: Terms = {};
  for (const item of items) {
    if (item.kind !== 'date') continue;
    const clause = clauseOfDate(clauses, item);
    if (item.date.type === 'duration') {
      const measured = contracts.some(({ first, coreEnd }) => first <= item.first && item.first < coreEnd);
      const subject = clause?.subject[0];
      const isTerm =
        subject !== undefined &&
        (hasWord(reading, subject.first, subject.coreEnd, TERMS) || isContract(reading, subject));
      if (
        measured ||
        isTerm ||
        isOver(clauses, item) ||
        (isOne(reading, item.first - 1, OF) &&
          hasWord(reading, Math.max(scene.first, item.first - 4), item.first, TERMS))
      )
        found.term ??= item.date.id;
      continue;
    }
    if (!isDay(item)) continue;
    const at = [...clauses].flatMap((one) =>
      [...one.by, ...phrasesOf(one).flatMap(({ by }) => [...by])]
        .filter(([, phrases]) => phrases.some((phrase) => within(phrase, item.first)))
        .map(([preposition]) => preposition),
    );
    const last =
      clause &&
      ENDS.has(clause.verb.lemma) &&
      at.some(
        (preposition) => LAST.has(preposition) || (clause.verb.lemma !== 'be' && clause.verb.lemma !== 'run'),
      );
    if (at.includes('until') || at.includes('through') || at.includes('till') || last)
      found.until ??= item.date.id;
    else if (
      clause &&
      clause.verb.form !== 'nominal' &&
      SIGNED.has(clause.verb.lemma) &&
      item.date.value !== world.date &&
      DATED.test(item.date.value)
    )
      found.agreedOn ??= item.date.id;
  }
  return found;
}
const OF = wordSet('of');
/** A day or a month. */
const DATED = /^\d{4}(?:-\d\d){1,2}$/;
const LAST: ReadonlySet<string> = new Set(['until', 'through', 'till', 'to', 'into']);

/** Whether a duration stands behind "for" or "over" in a clause or phrase. */
const isOver = (clauses: readonly Clause[], item: DateItem): boolean =>
  clauses.some((clause) =>
    [clause.by, ...phrasesOf(clause).map(({ by }) => by)].some((by) =>
      (['for', 'over', 'within', 'in'] as const).some((preposition) =>
        (by.get(preposition) ?? []).some((phrase) => within(phrase, item.first) && preposition !== 'in'),
      ),
    ),
  );

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
export type { Agreement };
