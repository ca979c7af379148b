import { gluedForms } from '../words/legal-forms.js';
import { characterClass, LOWER, UPPER } from './characters.js';
import {
  COMMON,
  FUNCTION_WORD,
  GIVEN_NAME,
  LABEL,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PLACE,
  TITLE,
  WEAK_HEAD,
} from './classes.js';
import { hashWord, type Lexicon } from './lexicon.js';

/**
 * Where two words are glued together because a page lost its line ends when it was flattened
 * ("SauveChief", "ContactUrs", "GroupThe", "LLCScott"). Most words with a capital inside are names; a seam
 * needs something known on one of its sides.
 */

const POINT = 0x2e;
const AT_SIGN = 0x40;
const COLON = 0x3a;

/** Words that start the next line. */
const OPENERS = new Set(['The', 'This', 'These', 'About', 'According']);
/** Words that end a line of a contact block. */
const CLOSERS = new Set([
  'Relations',
  'Officer',
  'Director',
  'President',
  'Manager',
  'Secretary',
  'Chairman',
]);
/** Parts of surnames that have a capital behind them. */
const SURNAME_PREFIXES = /^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|Du|Del|St|Ben|El|Al|O)$/;
const PLACE_STARTS = new Set(['San', 'Los', 'Las', 'New', 'Santa', 'Fort']);
/** Domains that run into the word behind them ("example.comJane"). */
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
/** Legal forms that run into a person's name, without their points. */
const FORMS = gluedForms.map((form) => form.replace('.', ''));
/** Mailboxes that run into the word before them ("Doemedia@example.com"). */
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
const SHORTEST_PLACE = 5;
const SHORTEST_NAME = 3;
/** More characters than two words of a lexicon have together. */
const LONGEST_SEAMED = 128;

/** What stands before the word that may have a seam. */
export interface Preceding {
  /** naming classes of the token before, where it is a capitalised word of the same line; else 0 */
  readonly naming: number;
  readonly capitalised: boolean;
  /** hashes of the words of the line in front of it, the nearest first */
  readonly words: readonly number[];
}

const isLower = (text: string, at: number): boolean => characterClass(text.charCodeAt(at)) === LOWER;

const naming = (lexicon: Lexicon, text: string, start: number, end: number): number =>
  lexicon.naming(lexicon.findIn(text, start, end));

/** Whether a word is cut at `at`. */
function isSeam(
  lexicon: Lexicon,
  text: string,
  start: number,
  at: number,
  end: number,
  before: Preceding,
): boolean {
  const left = text.slice(start, at);
  const right = text.slice(at, end);
  if (OPENERS.has(right) || left === right || CLOSERS.has(left)) return true;
  if (text.charCodeAt(start - 1) === POINT && TOP_LEVEL_DOMAINS.has(left)) return true;
  const leftNaming = naming(lexicon, text, start, at);
  const rightNaming = naming(lexicon, text, at, end);
  if (leftNaming & LABEL || rightNaming & LABEL) return true;
  // "mediaJane", "OptionsRecently", "GroupKalle"
  const leftWord = (leftNaming & COMMON) !== 0 && left.length > SHORTEST_NAME;
  if (
    leftWord &&
    rightNaming & GIVEN_NAME &&
    !(rightNaming & COMMON) &&
    right.length > SHORTEST_NAME &&
    (isLower(text, start) || before.capitalised)
  )
    return true;
  if (leftWord && rightNaming & FUNCTION_WORD && right.length > SHORTEST_NAME && before.capitalised)
    return true;
  if (left.length > SHORTEST_NAME) {
    if (rightNaming & PLACE && right.length >= SHORTEST_PLACE && text[end] === ',') return true;
    if (PLACE_STARTS.has(right) && text[end] === ' ') return true;
  }
  if (SURNAME_PREFIXES.test(left)) return false;
  // "Example GroupExample Group is …", "Example AiExample Ai"
  if (before.capitalised && right.length > SHORTEST_NAME && before.words.includes(hashWord(right)))
    return true;
  if (left.length < SHORTEST_NAME) return false;
  if (before.capitalised && rightNaming & TITLE) return true;
  return (before.naming & GIVEN_NAME) !== 0;
}

/** Behind a label in capitals that runs into a name ("CONTACTJane"), or -1. */
function labelSeam(lexicon: Lexicon, text: string, start: number, end: number): number {
  let at = start;
  while (at < end && characterClass(text.charCodeAt(at)) === UPPER) at++;
  const cut = at - 1;
  return cut - start > SHORTEST_NAME && naming(lexicon, text, start, cut) & LABEL ? cut : -1;
}

/** Behind a legal form that runs into a given name ("LLCScott"), or -1. */
function formSeam(lexicon: Lexicon, text: string, start: number, end: number): number {
  for (const form of FORMS) {
    const at = start + form.length;
    if (at >= end - 1 || !text.startsWith(form, start)) continue;
    if (characterClass(text.charCodeAt(at)) === UPPER && naming(lexicon, text, at, end) & GIVEN_NAME)
      return at;
  }
  return labelSeam(lexicon, text, start, end);
}

/**
 * Where a word with a capital inside is two words, or -1.
 *
 * @param start where the word starts
 * @param end where it ends
 */
export function seamIn(
  lexicon: Lexicon,
  text: string,
  start: number,
  end: number,
  before: Preceding,
): number {
  if (end - start > LONGEST_SEAMED) return -1;
  const form = formSeam(lexicon, text, start, end);
  if (form > 0) return form;
  for (let at = start + 2; at < end; at++) {
    const inner =
      characterClass(text.charCodeAt(at)) === UPPER && characterClass(text.charCodeAt(at - 1)) === LOWER;
    if (inner && isSeam(lexicon, text, start, at, end, before)) return at;
  }
  return -1;
}

const SHORTEST_PREFIX = 5;

/** Behind a legal form or a word of names and titles that runs into a mailbox ("LLCjane@", "Advisoryjdoe@"), or -1. */
function knownPrefix(lexicon: Lexicon, text: string, start: number, end: number): number {
  const form = FORMS.find((name) => text.startsWith(name, start) && end - start > name.length + 1);
  if (form) return start + form.length;
  for (let at = Math.min(end - 2, start + LONGEST_SEAMED); at >= start + SHORTEST_PREFIX; at--)
    if (naming(lexicon, text, start, at) & (ORGANISATION_HEAD | WEAK_HEAD | TITLE | ORGANISATION_NOUN))
      return at;
  return -1;
}

/** Where a web or mail address begins inside a word that runs into it ("Officerwww.example.com"), or -1. */
export function addressSeam(lexicon: Lexicon, text: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  if (next === AT_SIGN) {
    if (characterClass(text.charCodeAt(start)) !== UPPER) return -1;
    const known = knownPrefix(lexicon, text, start, end);
    if (known > 0) return known;
    const mailbox = MAILBOXES.find(
      (name) => end - start > name.length + 2 && text.startsWith(name, end - name.length),
    );
    return mailbox ? end - mailbox.length : -1;
  }
  if (next === POINT && end - start > 3 && text.startsWith('www', end - 3)) return end - 3;
  if (next !== COLON || !text.startsWith('://', end)) return -1;
  const scheme = text.startsWith('https', end - 5) ? 5 : 4;
  return end - start > scheme && text.startsWith('http', end - scheme) ? end - scheme : -1;
}
