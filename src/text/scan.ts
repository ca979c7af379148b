import { characterClass, DIGIT, JOINER, LOWER, lowerCode, NEWLINE, SPACE, UPPER } from './characters.js';
import { LABEL, NUMBER, PLACE, SIGN, TITLE } from './classes.js';
import { HASH_SEED, hashCode, type Lexicon } from './lexicon.js';
import { maskAddresses } from './mask.js';
import {
  CAMEL,
  CAPITALISED,
  DIGITS,
  LINE_GAP,
  MARK,
  NO_GAP,
  PARAGRAPH_GAP,
  SPACE_GAP,
  TokenBuffer,
  type Tokens,
  UPPERCASE,
  WORD,
  WRAP_GAP,
} from './tokens.js';

const CURRENCY_SIGN = /\p{Sc}/u;
const isCurrencySign = (code: number): boolean =>
  code === 0x24 || (code >= 0xa2 && CURRENCY_SIGN.test(String.fromCharCode(code)));

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const COMMA = 0x2c;
const POINT = 0x2e;
const AT_SIGN = 0x40;

/** Adds a word and looks it up. */
function addWord(
  tokens: TokenBuffer,
  lexicon: Lexicon,
  text: string,
  start: number,
  end: number,
  gap: number,
): void {
  let hash = HASH_SEED;
  let letters = 0;
  let uppers = 0;
  let shape = 0;
  let previous = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const type = characterClass(code);
    if (type === JOINER) continue;
    if (type === UPPER) {
      uppers++;
      if (letters === 0) shape |= CAPITALISED;
      else if (previous === LOWER) shape |= CAMEL;
    }
    letters++;
    previous = type;
    hash = hashCode(hash, lowerCode(code));
  }
  if (letters > 1 && uppers === letters) shape |= UPPERCASE;
  const index = tokens.push(WORD, start, end, gap, hash);
  const entry = lexicon.find(hash, text, start, end);
  tokens.shape[index] = shape;
  tokens.classes[index] = lexicon.classes[entry]!;
  tokens.naming[index] = lexicon.naming[entry]!;
}

function naming(lexicon: Lexicon, text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = hashCode(hash, lowerCode(text.charCodeAt(at)));
  return lexicon.naming[lexicon.find(hash, text, start, end)]!;
}

/**
 * Where a word with an upper-case letter inside is two words whose separator was lost when a page was
 * flattened: a contact label or a job title on one side of the seam ("ContactUrs", "SauveChief").
 * Returns -1 where it is one word.
 */
function seam(lexicon: Lexicon, text: string, start: number, end: number): number {
  const inAddress = start > 0 && text.charCodeAt(start - 1) === POINT;
  for (let at = start + 2; at < end - 1; at++) {
    if (characterClass(text.charCodeAt(at)) !== UPPER || characterClass(text.charCodeAt(at - 1)) !== LOWER)
      continue;
    if (SEAM_WORDS.has(text.slice(at, end))) return at;
    if (at - start === end - at && text.slice(start, at) === text.slice(at, end)) return at;
    if (at - start >= 4 && naming(lexicon, text, at, end) & PLACE && text[end] === ',') return at;
    if (inAddress && TOP_LEVEL_DOMAINS.has(text.slice(start, at))) return at;
    if (naming(lexicon, text, start, at) & LABEL || naming(lexicon, text, at, end) & (LABEL | TITLE))
      return at;
  }
  return -1;
}

/** Words that start the next line where a line end was lost ("GroupThe"). */
const SEAM_WORDS = new Set(['The', 'This', 'These', 'About', 'According']);
/** Domains that run into the word behind them where a line end was lost ("example.comJane"). */
const TOP_LEVEL_DOMAINS = new Set([
  'com',
  'org',
  'net',
  'ca',
  'co',
  'io',
  'ai',
  'de',
  'uk',
  'eu',
  'ch',
  'au',
]);
/** Mailboxes that run into the word before them ("Starmanmedia@example.com"). */
const MAILBOXES = [
  'investors',
  'investor',
  'media',
  'contact',
  'press',
  'info',
  'office',
  'sales',
  'news',
  'ir',
  'pr',
];

/** Where a web address begins inside a word that runs into it ("Officerwww.example.com"), or -1. */
function addressSeam(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  if (next === AT_SIGN && characterClass(text.charCodeAt(start)) === UPPER) {
    const mailbox = MAILBOXES.find(
      (name) => end - start > name.length + 2 && text.startsWith(name, end - name.length),
    );
    return mailbox ? end - mailbox.length : -1;
  }

  if (next === POINT && end - start > 3 && text.startsWith('www', end - 3)) return end - 3;
  if (next !== 0x3a || !text.startsWith('://', end)) return -1;
  const scheme = text.startsWith('https', end - 5) ? 5 : 4;
  return end - start > scheme && text.startsWith('http', end - scheme) ? end - scheme : -1;
}

/**
 * Cuts a text into words (runs of letters), numbers (digits with single points and commas between them)
 * and marks, looks every word up and notes what stands between the tokens: one pass over the characters.
 * Tokens of addresses are masked.
 *
 * @param text the text; offsets are into it
 * @param lexicon the word table
 * @param wrapped whether lines are broken at a fixed width, so that a single line end is like a space
 */
export function scan(text: string, lexicon: Lexicon, wrapped: boolean): Tokens {
  const { length } = text;
  const tokens = new TokenBuffer((length >> 2) + 64);
  let at = 0;
  let gap = PARAGRAPH_GAP;
  while (at < length) {
    const start = at;
    const code = text.charCodeAt(at);
    let type = characterClass(code);
    if (type === LOWER || type === UPPER) {
      let camel = false;
      let previous = type;
      for (at++; at < length; at++) {
        type = characterClass(text.charCodeAt(at));
        if (type !== LOWER && type !== UPPER && type !== JOINER) break;
        if (type === UPPER && previous === LOWER) camel = true;
        previous = type;
      }
      let cut = camel ? seam(lexicon, text, start, at) : -1;
      if (cut < 0 && at < length) cut = addressSeam(text, start, at);
      if (cut > 0) {
        addWord(tokens, lexicon, text, start, cut, gap);
        addWord(tokens, lexicon, text, cut, at, LINE_GAP);
      } else addWord(tokens, lexicon, text, start, at, gap);
    } else if (type === DIGIT) {
      for (at++; at < length; at++) {
        const unit = text.charCodeAt(at);
        if (characterClass(unit) === DIGIT) continue;
        const point = unit === POINT || unit === COMMA;
        if (!point || at + 1 >= length || characterClass(text.charCodeAt(at + 1)) !== DIGIT) break;
      }
      tokens.classes[tokens.push(DIGITS, start, at, gap, 0)] = NUMBER;
    } else if (type === SPACE || type === JOINER) {
      if (gap === NO_GAP && type === SPACE) gap = SPACE_GAP;
      at++;
      continue;
    } else if (type === NEWLINE) {
      let lines = 0;
      for (; at < length; at++) {
        const unit = text.charCodeAt(at);
        type = characterClass(unit);
        if (type === NEWLINE) {
          if (unit !== CARRIAGE_RETURN || text.charCodeAt(at + 1) !== LINE_FEED) lines++;
        } else if (type !== SPACE && type !== JOINER) break;
      }
      const line = lines > 1 ? PARAGRAPH_GAP : wrapped ? WRAP_GAP : LINE_GAP;
      if (line > gap) gap = line;
      continue;
    } else {
      at++;
      const index = tokens.push(MARK, start, at, gap, code);
      if (isCurrencySign(code)) tokens.classes[index] = SIGN;
    }
    gap = NO_GAP;
  }
  maskAddresses(tokens, text);
  return tokens;
}
