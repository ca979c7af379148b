import type { Clause } from '../../grammar/clause.js';
import { IntegerSet } from '../../text/integer-set.js';
import { hashOf, type Reading } from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import type { VerbClass } from '../../words/verbs.js';

/** Lemmas written as a list with commas: those with a particle hold a space. */
export const lemmas = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*/));

export const hashesOf = (words: readonly string[]): IntegerSet => new IntegerSet(words.map(hashOf));

/** Whether a word of a set stands among tokens, half open. */
export function hasWord(reading: Reading, first: number, end: number, words: IntegerSet): boolean {
  const { kind, hash } = reading.tokens;
  for (let at = first; at < end; at++) if (kind[at] === WORD && words.has(hash[at]!)) return true;
  return false;
}

/** Whether a verb says one of some things. */
export const says = ({ verb }: Clause, classes: readonly VerbClass[]): boolean =>
  classes.some((name) => verb.classes.has(name));
