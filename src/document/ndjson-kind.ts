import { decode } from './decode.js';

/** Whether a file is said to hold a release per line, by its name. */
export const isNdjsonPath = (path: string): boolean => /\.(?:ndjson|jsonl)$/i.test(path);

const HEAD = 4096;
const BRACE = 0x7b;
const SAMPLE = 65_536;
const SAMPLE_LINES = 5;
const OBJECT = /^\s*\{\s*"/;

/** Whether a file holds a release per line, by its first lines, of which some may be bad. */
export function holdsNdjson(bytes: Uint8Array): boolean {
  if (!bytes.subarray(0, HEAD).includes(BRACE)) return false;
  const { text } = decode(bytes.subarray(0, SAMPLE));
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines.slice(0, SAMPLE_LINES);
  const objects = first.filter((line) => OBJECT.test(line));
  return objects.length > 0 && objects.length * 2 >= first.length;
}

/** An array of objects, or one object on several lines. */
const JSON_START = /^\ufeff?\s*(?:\[\s*\{\s*["}]|\{\s*"[^"\n]{0,200}"\s*:)/;

/** Whether a file that does not hold a release per line is JSON all the same, by how it begins. */
export function holdsJson(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  return head.includes(BRACE) && JSON_START.test(decode(head).text);
}
