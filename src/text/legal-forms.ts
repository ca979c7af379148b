import { doubtfulBehindComma, doubtfulForms } from '../words/legal-forms.js';
import { lowerCode } from './characters.js';
import { IntegerSet } from './integer-set.js';
import { GLUED_LENGTH, openingOf } from './legal-form-openings.js';
import { formPatterns, gluedOpenings, gluedPattern } from './legal-form-patterns.table.js';
import { HASH_SEED, hashCode } from './lexicon.js';
import { COMMA, type Reading } from './reading.js';

const DOUBTFUL: ReadonlySet<string> = new Set(doubtfulForms);

const READERS = new Map<number, RegExp>();

/** A reader for the forms of an opening, made when the first of them stands in a text: there are hundreds. */
function readerOf(opening: number): RegExp | undefined {
  const known = READERS.get(opening);
  const pattern = known ? undefined : formPatterns.get(opening);
  if (pattern === undefined) return known;
  const reader = new RegExp(`${pattern}(?!-?[\\p{L}\\d])`, 'uy');
  READERS.set(opening, reader);
  return reader;
}

/** A form that runs into the word behind it: "LLCJane", "LLCjane@". */
const GLUED_FORM = new RegExp(`${gluedPattern}(?=\\p{Lu}\\p{Ll}|[\\p{L}.]{1,24}@)`, 'uy');
const GLUED_OPENINGS = new IntegerSet(gluedOpenings);

function mayBeGlued(text: string, start: number): boolean {
  let hash = HASH_SEED;
  for (let at = start; at < start + GLUED_LENGTH; at++) hash = hashCode(hash, lowerCode(text.charCodeAt(at)));
  return GLUED_OPENINGS.has(hash);
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x0d;
const MAX_BLANKS = 3;

/**
 * Where a legal form that stands behind a name ends: the offset behind it, or -1.
 *
 * Takes ", Inc.", "S.p.A.", " GmbH & Co. KG", ", S.A. de C.V.", " (publ)", " Co., Ltd.".
 * Refuses "AB" in "AB testing", where what follows goes on in lower case is left to the caller.
 *
 * @param at the offset behind the name, before any comma or space
 */
export function endOfLegalForm({ text }: Reading, at: number): number {
  let start = at;
  if (text.charCodeAt(start) === COMMA) start++;
  const gap = start;
  while (start < gap + MAX_BLANKS && isBlank(text.charCodeAt(start))) start++;
  if (start === at) return -1;
  const form = readForm(text, start);
  if (form === null || (gap > at && isPlaceCode(form))) return -1;
  const point = FINAL_POINT.test(form) ? 1 : 0;
  return start + form.length - point;
}

/** The form that starts at an offset, as written; or null. */
function readForm(text: string, start: number): string | null {
  const reader = readerOf(openingOf(text, start));
  if (reader) {
    reader.lastIndex = start;
    const form = reader.exec(text)?.[0];
    if (form !== undefined) return INITIALS.test(form) && isName(text, start + form.length) ? null : form;
  }
  if (!mayBeGlued(text, start)) return null;
  GLUED_FORM.lastIndex = start;
  return GLUED_FORM.exec(text)?.[0] ?? null;
}

/** "A. S.", which are a person's initials where a name goes on behind: "Jane A. S. Doe". */
const INITIALS = /^\p{Lu}\.\s\p{Lu}\.$/u;
const NAME_BEHIND = / \p{Lu}\p{Ll}/uy;
function isName(text: string, at: number): boolean {
  NAME_BEHIND.lastIndex = at;
  return NAME_BEHIND.test(text);
}

/** Forms in capitals without points inside: the one behind them ends the sentence ("Example LLC."). */
const FINAL_POINT = /^(?!INC|LTD|CO\.|CORP)\p{Lu}{2,4}\.$/u;

/** Whether a legal form alone does not prove an organisation. */
export const isAmbiguousForm = (form: string): boolean => DOUBTFUL.has(form.replace(/^[,\s]+/, ''));

const BEHIND_COMMA: ReadonlySet<string> = new Set(doubtfulBehindComma);

/** Whether a form behind a comma may be the code of a place: "Las Vegas, NV", "Calgary, AB". */
const isPlaceCode = (form: string): boolean => DOUBTFUL.has(form) && !BEHIND_COMMA.has(form);

/** As many characters of a name's end as the longest form takes. */
const LONGEST = 64;

/** Where the form that a name ends in starts, with the comma and the blanks in front of it; its length if it ends in none. */
function startOfTrailingForm(name: string): number {
  for (let at = Math.max(0, name.length - LONGEST); at < name.length; at++) {
    if (!isBlank(name.charCodeAt(at))) continue;
    let start = at;
    while (isBlank(name.charCodeAt(start))) start++;
    const reader = readerOf(openingOf(name, start));
    if (reader) {
      reader.lastIndex = start;
      if (reader.test(name) && reader.lastIndex === name.length)
        return at > 0 && name.charCodeAt(at - 1) === COMMA ? at - 1 : at;
    }
    at = start;
  }
  return name.length;
}

/** A name without the legal forms it ends in. */
export function withoutLegalForm(name: string): string {
  let core = name;
  for (let turns = 0; turns < 3; turns++) {
    const start = startOfTrailingForm(core);
    if (start === 0 || start === core.length) break;
    core = core.slice(0, start);
  }
  return core;
}

/** Whether a line ends in a legal form. */
export const endsInLegalForm = (line: string): boolean => startOfTrailingForm(line) < line.length;
