import { words } from '../text/reading.js';

/** The hashes of the words of a text, to ask tokens for. */
export const wordSet = (text: string): ReadonlySet<number> => words(...text.trim().split(/\s+/));
