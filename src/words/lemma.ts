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
  for (const lemma of Object.keys(irregularVerbs)) claim(lemma, lemma);
  for (const form of ['is', 'are', 'was', 'were', 'been', 'am']) table.set(form, 'be');
  for (const form of ['has', 'had']) table.set(form, 'have');
  for (const form of ['does', 'did', 'done']) table.set(form, 'do');
  return table;
}

const byForm = tableOfForms();

/** The base forms that a regular form can come from, the likeliest first. */
function candidates(form: string): string[] {
  const ending = /(?:ies|ied|ying|es|ed|ing|s)$/.exec(form)?.[0];
  if (!ending) return [];
  const stem = form.slice(0, -ending.length);
  if (ending === 'ies' || ending === 'ied') return [`${stem}y`, `${stem}ie`];
  if (ending === 'ying') return [`${stem}y`, `${stem}ie`];
  if (ending === 's') return [`${stem}`];
  const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [`${stem}e`, ...single, stem];
}

/**
 * The base form of a verb.
 *
 * @param form a form of it, in lower case
 * @param isBase whether a word is the base form of a verb that is known
 */
export function lemmaOf(form: string, isBase: (word: string) => boolean): string {
  const known = byForm.get(form);
  if (known) return known;
  if (isBase(form)) return form;
  const possible = candidates(form);
  return (
    possible.find(isBase) ??
    (/(?:at|iz|is|if|ut|uc|ens|rg|rs|v)e$/.test(possible[0] ?? '') ? possible[0]! : (possible.at(-1) ?? form))
  );
}
