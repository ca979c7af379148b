import { inWords } from './kinds.js';

/** Names of what was worked out, as a reader reads them. */
export const inferredWords = (names: readonly string[]): string => names.map(inWords).join(', ');

/** A number of things: `1 fact`, `3 facts`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
