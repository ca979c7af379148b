import { doubtfulForms, firstHalves, gluedForms, legalForms, secondHalves } from '../words/legal-forms.js';
import { GLUED_LENGTH, openingOf } from './legal-form-openings.js';
import { hashWord } from './lexicon.js';

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

/** All forms, longer ones before their beginnings. */
const FORMS: readonly Form[] = [
  ...formsOf(inCapitals(PAIRS), 'any'),
  ...sureForms(inCapitals(legalForms.flatMap(({ sure = [] }) => sure))),
  ...formsOf([...doubtfulForms, ...legalForms.flatMap(({ pointed = [] }) => pointed), 'CO.'], 'all'),
].sort((left, right) => right.spelling.length - left.spelling.length);

const alternation = (forms: readonly Form[]): string =>
  `(?:${[...new Set(forms.map(({ pattern }) => pattern))].join('|')})`;

/** The patterns of the forms by their openings. */
function patternsByOpening(): ReadonlyMap<number, string> {
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
  return new Map([...byOpening].map(([opening, forms]) => [opening, alternation(forms)]));
}

export const formPatterns = patternsByOpening();
/** Of the forms that may run into the word behind them: their pattern, and the hashes of their first letters. */
export const gluedPattern = alternation(formsOf(gluedForms, 'any'));
export const gluedOpenings: readonly number[] = gluedForms.map((form) =>
  hashWord(form.slice(0, GLUED_LENGTH)),
);
