import { InputError } from '../document/errors.js';

const LINE_FEED = 0x0a;

/**
 * Splits a stream of UTF-8 bytes into lines at line feeds only: U+2028 may stand inside a JSON string, so
 * `node:readline`, which ends lines at it, does not serve. Empty lines are given too, so that lines can be
 * counted; the last one only if something stands on it.
 *
 * @param maxBytes the longest line
 * @throws InputError when a line is longer
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<string> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > maxBytes)
      throw new InputError(`line ${number}: is over the limit of ${maxBytes} bytes (--max-bytes)`);
    parts.push(part);
  };
  const take = (): string => {
    const line = Buffer.concat(parts).toString('utf8');
    parts = [];
    size = 0;
    number++;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
