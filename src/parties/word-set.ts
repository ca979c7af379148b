import type { IntegerSet } from '../text/integer-set.js';
import { words } from '../text/reading.js';

/** The hashes of the words of a text, to ask tokens for. */
export const wordSet = (text: string): IntegerSet => words(...text.trim().split(/\s+/));
