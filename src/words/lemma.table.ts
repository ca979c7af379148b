import { hashWord } from '../text/lexicon.js';
import { irregularVerbs } from './irregular-verbs.js';
import { formsOf } from './verb-forms.js';
import { verbClasses } from './verbs.js';

/** Lemmas by their irregular forms and by the forms of the verb lexicon; the first to claim a form has it. */
function tableOfForms(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const claim = (form: string, lemma: string) => {
    if (!table.has(form)) table.set(form, lemma);
  };
  for (const lemma of Object.keys(irregularVerbs))
    for (const [form, kinds] of formsOf(lemma)) if (!kinds.includes('base')) claim(form, lemma);
  for (const lemma of verbClasses.keys())
    if (!lemma.includes(' ')) for (const form of formsOf(lemma).keys()) claim(form, lemma);
  for (const lemma of verbClasses.keys()) {
    // "singled | out"
    const first = lemma.split(' ')[0]!;
    for (const form of formsOf(first).keys()) claim(form, first);
  }
  for (const lemma of Object.keys(irregularVerbs)) claim(lemma, lemma);
  for (const form of ['is', 'are', 'was', 'were', 'been', 'am']) table.set(form, 'be');
  for (const form of ['has', 'had']) table.set(form, 'have');
  for (const form of ['does', 'did', 'done']) table.set(form, 'do');
  return table;
}

/** The lemmas of the forms of all verbs of the lexicon, by the hash of the form. */
export const lemmaByHash: ReadonlyMap<number, string> = new Map(
  [...tableOfForms()].map(([form, lemma]) => [hashWord(form), lemma]),
);
