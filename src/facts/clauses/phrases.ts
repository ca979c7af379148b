import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { Span } from '../../record/span.js';
import { type Reading, textOf } from '../../text/reading.js';
import type { ItemOf, Scene } from '../scene.js';

/** How phrases inside phrases are followed. */
const DEEPEST = 3;

/** Phrases with what is attached to them and what stands beside them, outermost first. */
export function nested(phrases: readonly NounPhrase[], depth = 0): NounPhrase[] {
  if (depth > DEEPEST) return [];
  return phrases.flatMap((phrase) => [
    phrase,
    ...nested([...phrase.by.values()].flat(), depth + 1),
    ...nested(phrase.appositions, depth + 1),
  ]);
}

/** Every phrase of a clause, with what is attached to it. */
export const phrasesOf = ({ subject, object, complement, by }: Clause): NounPhrase[] =>
  nested([...subject, ...object, ...complement, ...[...by.values()].flat()]);

/** Whether a token stands in a phrase. */
export const within = ({ first, end }: NounPhrase, at: number): boolean => first <= at && at < end;

/** The amounts of money that stand in phrases or beside them for the same, prices for one of something left out. */
export function amountsIn({ items }: Scene, phrases: readonly NounPhrase[]): ItemOf<'money'>[] {
  const stretches = phrases.flatMap((phrase) => [phrase, ...phrase.appositions]);
  return items.filter(
    (item): item is ItemOf<'money'> =>
      item.kind === 'money' &&
      item.money.per === null &&
      stretches.some(({ first, end }) => first <= item.first && item.first < end),
  );
}

/** Tokens as a span of the text, half open. */
export function spanOfTokens(reading: Reading, first: number, end: number): Span {
  const { tokens } = reading;
  return {
    text: textOf(reading, first, end),
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
  };
}

/** Where the words of a core begin: behind its determiner and the amounts and shares in it. */
export function wordsFrom({ items }: Scene, { first, determiner, head }: NounPhrase): number {
  let from = determiner >= first ? determiner + 1 : first;
  for (const item of items)
    if (item.kind !== 'plain' && item.kind !== 'party' && item.first >= first && item.first <= head)
      from = Math.max(from, item.end);
  return from;
}
