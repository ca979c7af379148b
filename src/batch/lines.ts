const LINE_FEED = 0x0a;

/** A line without its end; `text` is null where it is longer than allowed. */
export interface Line {
  /** from 1 */
  readonly number: number;
  readonly text: string | null;
}

/**
 * Splits a stream of UTF-8 bytes into lines at line feeds only: U+2028 may stand inside a JSON string, so
 * `node:readline`, which ends lines at it, does not serve. Empty lines are given too, so that lines can be
 * counted; the last one only if something stands on it. Of a line that is too long nothing is kept.
 *
 * @param maxBytes the longest line
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = size <= maxBytes ? Buffer.concat(parts).toString('utf8') : null;
    parts = [];
    size = 0;
    number++;
    return { number, text: line?.endsWith('\r') ? line.slice(0, -1) : line };
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
