/**
 * Scores the tagger on sentences of releases (`npm run tags`). corpus/tags.json holds where each sentence stands
 * in ../shared/bench, the hash of its text and, of two readers who worked apart, one letter a token for its part
 * of speech, never the text itself. What the readers tag alike is scored; how often they differ is printed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bench = path.resolve(root, '../shared/bench');
const LETTERS = {
  n: 'noun',
  P: 'propn',
  v: 'verb',
  x: 'aux',
  a: 'adj',
  r: 'adv',
  d: 'det',
  p: 'adp',
  o: 'pron',
  m: 'num',
  c: 'cconj',
  s: 'sconj',
  t: 'part',
  '.': 'punct',
  '?': 'other',
};

const { createTagger, TAG_NAMES, readLines, readText, lexicon } = await loadSource(`
  export { createTagger } from './grammar/tagger.js';
  export { TAG_NAMES } from './grammar/tags.js';
  export { readLines } from './text/lines/read-lines.js';
  export { readText } from './text/read-text.js';
  export { lexicon } from './vocabulary.js';`);

const withErrors = process.argv.includes('--errors');
const count = {
  read: 0,
  tokens: 0,
  right: 0,
  verbs: 0,
  found: 0,
  both: 0,
  open: 0,
  openRight: 0,
  skipped: 0,
};
const OPEN = new Set(['noun', 'propn', 'verb', 'adj', 'adv']);
const confusions = new Map();
for (const { path: file, start, end, sha256, readers } of JSON.parse(
  readFileSync(path.join(root, 'corpus/tags.json'), 'utf8'),
)) {
  const source = path.join(bench, file);
  const text = existsSync(source) ? readFileSync(source, 'utf8') : '';
  if (createHash('sha256').update(text.slice(start, end)).digest('hex') !== sha256) {
    count.skipped++;
    continue;
  }
  const reading = readText(text, readLines(text, [], lexicon), lexicon);
  const tagger = createTagger(reading, lexicon);
  const first = reading.tokens.start.findIndex((offset) => offset >= start);
  tagger.tag(reading.sentenceOf[first]);
  const [one, other] = readers;
  for (const [index, letter] of [...one].entries()) {
    const at = first + index;
    const gold = LETTERS[letter];
    if (gold === 'punct' && other[index] === letter) continue;
    count.read++;
    if (other[index] !== letter) continue;
    const tag = TAG_NAMES[tagger.tags[at]];
    count.tokens++;
    if (tag === gold) count.right++;
    else confusions.set(`${gold} as ${tag}`, (confusions.get(`${gold} as ${tag}`) ?? 0) + 1);
    if (gold === 'verb') count.verbs++;
    if (tag === 'verb') count.found++;
    if (gold === 'verb' && tag === 'verb') count.both++;
    if (OPEN.has(gold)) {
      count.open++;
      if (tag === gold) count.openRight++;
    }
    if (withErrors && tag !== gold) {
      const from = reading.tokens.start[Math.max(first, at - 4)];
      const word = text.slice(reading.tokens.start[at], reading.tokens.end[at]);
      console.log(`${gold} as ${tag}: ${text.slice(from, reading.tokens.start[at])}[${word}]`);
    }
  }
}
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
console.log(`two readers tag alike            ${percent(count.tokens, count.read)}`);
console.log(`tokens that are no punctuation  ${percent(count.right, count.tokens)}`);
console.log(`words of open classes           ${percent(count.openRight, count.open)}`);
console.log(`verbs, precision                ${percent(count.both, count.found)}`);
console.log(`verbs, recall                   ${percent(count.both, count.verbs)}`);
if (count.skipped > 0) console.log(`sentences not found             ${count.skipped}`);
for (const [name, times] of [...confusions].sort(([, left], [, right]) => right - left).slice(0, 8))
  console.log(`${String(times).padStart(5)}  ${name}`);
