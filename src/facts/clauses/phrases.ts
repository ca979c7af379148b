import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { Span } from '../../record/span.js';
import { type Reading, textOf } from '../../text/reading.js';
import type { ItemOf, Scene } from '../scene.js';

/** How phrases inside phrases are followed. */
const DEEPEST = 3;

/** Adds phrases with what is attached to them and what stands beside them; for whoever makes the list. */
function addNested(all: NounPhrase[], phrases: readonly NounPhrase[], depth: number): void {
  if (depth > DEEPEST) return;
  for (const phrase of phrases) {
    all.push(phrase);
    for (const attached of phrase.by.values()) addNested(all, attached, depth + 1);
    addNested(all, phrase.appositions, depth + 1);
  }
}

/** Phrases with what is attached to them and what stands beside them, outermost first. */
export function nested(phrases: readonly NounPhrase[]): NounPhrase[] {
  const all: NounPhrase[] = [];
  addNested(all, phrases, 0);
  return all;
}

/** Every phrase of a clause, with what is attached to it. */
export function phrasesOf({ subject, object, complement, by }: Clause): NounPhrase[] {
  const all: NounPhrase[] = [];
  for (const phrases of [subject, object, complement]) addNested(all, phrases, 0);
  for (const phrases of by.values()) addNested(all, phrases, 0);
  return all;
}

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
