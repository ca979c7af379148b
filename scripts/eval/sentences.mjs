/** The sentence an error of the scorer is about, as far as its line tells. */

const LONGEST = 400;

/** The offsets or the quoted text of an error line. */
function placeOf(text, line) {
  const [, offset] = /(?:@|\[)(\d+)/.exec(line) ?? [];
  if (offset !== undefined && Number(offset) < text.length) return Number(offset);
  const said = line.replace(/^\S+\s+\S+\s+[^:]*:\s*/, '').replace(/\s{2,}.*$/, '');
  return said.length > 1 ? text.indexOf(said.replace(/^["“]|["”]$/g, '')) : -1;
}

/** @returns the sentence, or null where it is not found */
export function sentenceOf(text, line) {
  const at = placeOf(text, line);
  if (at < 0) return null;
  const before = text.slice(Math.max(0, at - LONGEST / 2), at);
  const behind = text.slice(at, at + LONGEST / 2);
  const start = Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('\n') + 1, 0);
  const end = behind.search(/[.!?]\s|\n/);
  return `${before.slice(start === 1 ? 0 : start)}${end < 0 ? behind : behind.slice(0, end + 1)}`.trim();
}
