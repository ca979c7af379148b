import {
  doubtfulBehindComma,
  firstHalves,
  gluedForms,
  legalForms,
  secondHalves,
} from '../words/legal-forms.js';
import { characterClass, LOWER, lowerCode, UPPER } from './characters.js';
import { IntegerSet } from './integer-set.js';
import { HASH_SEED, hashCode, hashWord } from './lexicon.js';
import { COMMA, type Reading } from './reading.js';

const SPECIAL = /[\\^$*+?()[\]{}|/]/;
const LETTER = /\p{L}/u;

/** How the points of a form are taken: each as it comes, all of them (the last may be missing), or none. */
type Points = 'any' | 'all' | 'none';

function patternOf(form: string, points: Points): string {
  const single = form.indexOf('.') === form.length - 1;
  let pattern = '';
  for (let at = 0; at < form.length; at++) {
    const mark = form[at]!;
    if (mark === '.') {
      const kept = points === 'all' && (single || at < form.length - 1);
      if (points !== 'none') pattern += kept ? String.raw`\.` : String.raw`\.?`;
      if (points !== 'none' && LETTER.test(form[at + 1] ?? '')) pattern += String.raw`\s?`;
    } else if (mark === ' ') pattern += String.raw`\s+`;
    else if (mark === ',') pattern += ',?';
    else pattern += SPECIAL.test(mark) ? `\\${mark}` : mark;
  }
  return pattern;
}

interface Form {
  readonly spelling: string;
  readonly pattern: string;
}

const formsOf = (spellings: readonly string[], points: Points): Form[] =>
  [...new Set(spellings)].map((spelling) => ({ spelling, pattern: patternOf(spelling, points) }));

/** Forms of several points have all or none: in "Example Sdn Bhd." the last is the sentence's. */
const sureForms = (spellings: readonly string[]): Form[] => {
  const several = spellings.filter((spelling) => spelling.split('.').length > 2);
  const others = spellings.filter((spelling) => spelling.split('.').length <= 2);
  return [...formsOf(others, 'any'), ...formsOf(several, 'all'), ...formsOf(several, 'none')];
};

const inCapitals = (spellings: readonly string[]): string[] => [
  ...spellings,
  ...spellings.map((spelling) => spelling.toUpperCase()),
];

const PAIRS = firstHalves.flatMap((first) => secondHalves.map((second) => `${first}, ${second}`));

const DOUBTFUL: ReadonlySet<string> = new Set(legalForms.flatMap(({ doubtful = [] }) => doubtful));

/** All forms, longer ones before their beginnings. */
const FORMS: readonly Form[] = [
  ...formsOf(inCapitals(PAIRS), 'any'),
  ...sureForms(inCapitals(legalForms.flatMap(({ sure = [] }) => sure))),
  ...formsOf([...DOUBTFUL, ...legalForms.flatMap(({ pointed = [] }) => pointed), 'CO.'], 'all'),
].sort((left, right) => right.spelling.length - left.spelling.length);

const isLetter = (code: number): boolean => {
  const type = characterClass(code);
  return type === LOWER || type === UPPER;
};

/** The hash of the letters a form starts with, or of its mark: most words of a text open no form. */
function openingOf(text: string, start: number): number {
  let hash = HASH_SEED;
  let at = start;
  for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++at))
    hash = hashCode(hash, lowerCode(code));
  return at > start ? hash : hashCode(hash, text.charCodeAt(start));
}

const alternation = (forms: readonly Form[]): string =>
  `(?:${[...new Set(forms.map(({ pattern }) => pattern))].join('|')})`;

/** A reader for the forms of each opening. */
const READERS: ReadonlyMap<number, RegExp> = (() => {
  const byOpening = new Map<number, Form[]>();
  for (const form of FORMS) {
    const opening = openingOf(form.spelling, 0);
    // "Sàrl" is "S.à.r.l." without its points
    const bare = openingOf(form.spelling.replace(/\./g, ''), 0);
    for (const key of new Set([opening, bare])) {
      const forms = byOpening.get(key);
      if (forms) forms.push(form);
      else byOpening.set(key, [form]);
    }
  }
  return new Map(
    [...byOpening].map(([opening, forms]) => [
      opening,
      new RegExp(`${alternation(forms)}(?!-?[\\p{L}\\d])`, 'uy'),
    ]),
  );
})();

/** A form that runs into the word behind it: "LLCJane", "LLCjane@". */
const GLUED_FORM = new RegExp(
  `${alternation(formsOf(gluedForms, 'any'))}(?=\\p{Lu}\\p{Ll}|[\\p{L}.]{1,24}@)`,
  'uy',
);
const GLUED_LENGTH = 3;
const GLUED_OPENINGS = new IntegerSet(gluedForms.map((form) => hashWord(form.slice(0, GLUED_LENGTH))));

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
  const reader = READERS.get(openingOf(text, start));
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

/** A name without its legal form and what goes with it, in lower case: what two forms of a name share. */
export function withoutLegalForm(name: string): string {
  let core = name;
  for (let turns = 0; turns < 3; turns++) {
    const shorter = core.replace(TRAILING_FORM, '');
    if (shorter === core || shorter.length === 0) break;
    core = shorter;
  }
  return core;
}

/** Whether a line ends in a legal form. */
export const endsInLegalForm = (line: string): boolean => TRAILING_FORM.test(line);

const TRAILING_FORM = new RegExp(`,?\\s+${alternation(FORMS)}$`, 'u');
