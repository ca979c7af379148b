import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { clauseOfDate } from '../clauses/dates.js';
import { phrasesOf, within } from '../clauses/phrases.js';
import { hasWord } from '../clauses/verb-words.js';
import type { ItemOf, Scene } from '../scene.js';
import type { World } from '../world.js';
import { isContract } from './nouns.js';

/** When a contract is made and how long it holds, as the ids of dates and durations. */
export type Times = { -readonly [K in 'term' | 'until' | 'agreedOn']?: string };

type DateItem = ItemOf<'date'>;

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

/**
 * The times of a contract that a sentence tells.
 *
 * @param contracts the phrases of contracts in the sentence
 */
export function timesOf(
  world: World,
  scene: Scene,
  clauses: readonly Clause[],
  contracts: readonly NounPhrase[],
): Times {
  const { reading, items } = scene;
  const found: Times = {};
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
    if (item.date.type !== 'date') continue;
    const at = clauses.flatMap((one) =>
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

/** Whether a duration stands behind "for", "over" or "within" in a clause or phrase. */
const isOver = (clauses: readonly Clause[], item: DateItem): boolean =>
  clauses.some((clause) =>
    [clause.by, ...phrasesOf(clause).map(({ by }) => by)].some((by) =>
      (['for', 'over', 'within'] as const).some((preposition) =>
        (by.get(preposition) ?? []).some((phrase) => within(phrase, item.first)),
      ),
    ),
  );
