import { formsOf } from '../../words/verb-forms.js';
import { verbClasses } from '../../words/verbs.js';

/** Forms that stand in names and titles of statements rather than tell something. */
const NAMING = new Set(
  'states united based located headquartered limited condensed consolidated combined listed associated unaudited means works contacts releases contents posts places notes forms views'.split(
    ' ',
  ),
);

/** The forms a headline tells its news with: "reports", "acquired". */
const TELLING: ReadonlySet<string> = new Set(
  [...verbClasses.keys()]
    .filter((lemma) => !lemma.includes(' '))
    .flatMap((lemma) => [...formsOf(lemma)])
    .filter(([form, kinds]) => !NAMING.has(form) && kinds.some((kind) => kind === 'third' || kind === 'past'))
    .map(([form]) => form),
);

/** Verbs in front of what they act on: a line that ends in one goes on. */
const OPEN_FORMS: ReadonlySet<string> = new Set(
  [...verbClasses]
    .filter(([lemma, classes]) => !lemma.includes(' ') && !classes.has('be') && !classes.has('raise'))
    .flatMap(([lemma]) => [...formsOf(lemma)])
    .filter(([form, kinds]) => !NAMING.has(form) && kinds.includes('third'))
    .map(([form]) => form),
);

/** Letters of English apart: to tell other letters takes longer. */
const WORD = /(?:[a-z]|\p{L})(?:[a-z’'-]|\p{L})*/gu;

/** The words of a line in lower case. */
export const wordsOf = (line: string): string[] => line.toLowerCase().match(WORD) ?? [];

/** Whether a line tells something: a verb in the third person or the past, or "to" and what is to be done. */
export function tells(line: string): boolean {
  const words = wordsOf(line);
  return words.some(
    (word, index) =>
      (index > 0 && TELLING.has(word)) ||
      ((word === 'to' || word === 'will') &&
        index > 0 &&
        index + 1 < words.length &&
        verbClasses.has(words[index + 1]!)) ||
      (index > 0 && /^(?:is|are|was|were|has|have)$/.test(word)),
  );
}

/** Whether a line says what somebody does: "Pipeline Provides Visibility"; a title over a table does not. */
export const saysDeed = (line: string): boolean =>
  wordsOf(line).some((word, index) => index > 0 && OPEN_FORMS.has(word));

/** Whether a line breaks off behind its only verb, whose object is still to come: "Example Corp Acquires". */
export function endsInOpenVerb(line: string): boolean {
  const last = /^(.*\P{L})(\p{L}+)$/u.exec(line);
  if (!last || tells(last[1]!)) return false;
  const word = last[2]!.toLowerCase();
  // "Example and Sample Sign"
  return OPEN_FORMS.has(word) || (verbClasses.has(word) && /\s(?:and|&)\s/i.test(last[1]!));
}
