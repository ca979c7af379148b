/** The longer ones first. */
const ENDINGS = ['ying', 'ies', 'ied', 'ing', 'es', 'ed', 's'];

/** The base forms that a regular form can come from, the likeliest first. */
function candidates(form: string): string[] {
  const ending = ENDINGS.find((one) => form.endsWith(one));
  if (!ending) return [];
  const stem = form.slice(0, -ending.length);
  if (ending === 'ies' || ending === 'ied') return [`${stem}y`, `${stem}ie`];
  if (ending === 'ying') return [`${stem}y`, `${stem}ie`];
  if (ending === 's') return [`${stem}`];
  const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [`${stem}e`, ...single, stem];
}

/**
 * The base form of a verb that is not listed with its forms (`lemma.table.ts`).
 *
 * @param form a form of it, in lower case
 * @param isBase whether a word is the base form of a verb that is known
 */
export function regularLemma(form: string, isBase: (word: string) => boolean): string {
  if (isBase(form)) return form;
  const possible = candidates(form);
  return (
    possible.find(isBase) ??
    (/(?:at|iz|is|if|ut|uc|ens|rg|rs|v)e$/.test(possible[0] ?? '') ? possible[0]! : (possible.at(-1) ?? form))
  );
}
