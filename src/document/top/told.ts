import { verbClasses } from '../../words/verbs.js';
import { openForms, tellingForms } from './told-forms.table.js';

/** Letters of English apart: to tell other letters takes longer. */
const WORD = /(?:[a-z]|\p{L})(?:[a-z’'-]|\p{L})*/gu;

/** The words of a line in lower case. */
export const wordsOf = (line: string): string[] => line.toLowerCase().match(WORD) ?? [];

/** Whether a line tells something: a verb in the third person or the past, or "to" and what is to be done. */
export function tells(line: string): boolean {
  const words = wordsOf(line);
  return words.some(
    (word, index) =>
      (index > 0 && tellingForms.has(word)) ||
      ((word === 'to' || word === 'will') &&
        index > 0 &&
        index + 1 < words.length &&
        verbClasses.has(words[index + 1]!)) ||
      (index > 0 && /^(?:is|are|was|were|has|have)$/.test(word)),
  );
}

/** Whether a line says what somebody does: "Pipeline Provides Visibility"; a title over a table does not. */
export const saysDeed = (line: string): boolean =>
  wordsOf(line).some((word, index) => index > 0 && openForms.has(word));

/** Whether a line breaks off behind its only verb, whose object is still to come: "Example Corp Acquires". */
export function endsInOpenVerb(line: string): boolean {
  const last = /^(.*\P{L})(\p{L}+)$/u.exec(line);
  if (!last || tells(last[1]!)) return false;
  const word = last[2]!.toLowerCase();
  // "Example and Sample Sign"
  return openForms.has(word) || (verbClasses.has(word) && /\s(?:and|&)\s/i.test(last[1]!));
}

/** Whether a line says what the two of the line above do: "Example and Sample" over "Agree to Combine". */
export function startsAsPredicate(above: string, line: string): boolean {
  const [first, ...others] = wordsOf(line);
  return first !== undefined && others.length > 0 && verbClasses.has(first) && /\s(?:and|&)\s/i.test(above);
}
