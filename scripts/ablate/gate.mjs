/** What a row or a rule has to show: the texts of two publishers that need it, or the construction it stands for. */

/** Publishers whose texts must need it, and the share that may be exempt. */
const NEEDED = 2;
const EXEMPT_SHARE = 0.1;

/**
 * @param table which texts need what, by name, and what is exempt
 * @param names of all there are
 * @returns what is wrong, in words
 */
export function judge({ rows, exempt }, names) {
  const problems = [];
  for (const name of names) if (!(name in rows)) problems.push(`${name} is not measured: run npm run ablate`);
  for (const name of Object.keys(rows))
    if (!names.includes(name)) problems.push(`${name} is there no more: run npm run ablate`);
  for (const name of Object.keys(exempt))
    if (!names.includes(name)) problems.push(`${name} is exempt and there no more`);
  for (const [name, texts] of Object.entries(rows))
    if (texts.length < NEEDED && !(name in exempt))
      problems.push(`${name} is needed by ${texts.length} texts`);
  const many = Object.keys(exempt).length > Math.ceil(names.length * EXEMPT_SHARE);
  if (many) problems.push(`${Object.keys(exempt).length} of ${names.length} are exempt`);
  return problems;
}
