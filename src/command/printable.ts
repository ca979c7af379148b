/** Control characters, line and paragraph separators, and marks that turn the direction of writing. */
const UNSAFE = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A line that is safe to show on a terminal: what stands in a path or an input can neither move the cursor nor
 * begin a line of its own; it is written as in JavaScript, `\u001b`.
 */
export const printable = (line: string): string =>
  line.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
