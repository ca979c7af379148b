/** Code in ASCII alone: the engine holds it in half the memory and reads it sooner. */
import { readFile, writeFile } from 'node:fs/promises';

const ESCAPED_ALREADY = /\\[^\0-\x7f]/;

/**
 * The same code with every character beyond ASCII written as an escape. esbuild writes those of strings so; what is
 * left stands in regular expressions, in the raw strings that these are made of, and in comments.
 *
 * @throws Error where a backslash stands in front of one, which the escape would change
 */
export function inAscii(code) {
  const found = ESCAPED_ALREADY.exec(code);
  if (found) throw new Error(`a needless backslash: ${code.slice(found.index, found.index + 20)}`);
  return code.replaceAll(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Writes files of code anew, in ASCII. */
export const writeInAscii = (files) =>
  Promise.all(
    files.map(async (file) => {
      const code = await readFile(file, 'utf8');
      const plain = inAscii(code);
      if (plain !== code) await writeFile(file, plain);
    }),
  );
