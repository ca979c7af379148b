import type { IntegerSet } from './integer-set.js';
import { words } from './reading.js';

/** The hashes of the words of a text, to ask tokens for. */
export const wordSet = (text: string): IntegerSet => words(...text.trim().split(/\s+/));
