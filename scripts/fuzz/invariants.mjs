/** What holds for every record, whatever the text. */

function* spansOf(value) {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && 'text' in value && 'start' in value && 'end' in value) yield value;
  for (const part of Object.values(value)) yield* spansOf(part);
}

const overlapping = (spans) => {
  const sorted = [...spans].sort((left, right) => left.start - right.start);
  return sorted.some((span, index) => index > 0 && span.start < sorted[index - 1].end);
};

/**
 * @param record of a text, or of a page with the text it was rendered to
 * @param text what it was made of, or null where that was a page
 * @returns what does not hold
 */
export function brokenInvariants(record, text) {
  const broken = [];
  const { sections, dates, money, percentages, parties, endpoints, facts, release } = record;
  const own = text ?? record.text;
  for (const span of spansOf({ release, dates, money, percentages, parties, endpoints, facts }))
    if (own.slice(span.start, span.end) !== span.text)
      broken.push(`no slice: ${JSON.stringify(span).slice(0, 120)}`);
  for (const [kind, mentions] of Object.entries({ dates, money, percentages }))
    if (overlapping(mentions)) broken.push(`${kind} overlap`);
  if (overlapping(parties.flatMap(({ mentions }) => mentions))) broken.push('parties overlap');
  let at = 0;
  for (const { start, end } of sections) {
    if (start !== at || end < start) broken.push(`sections leave a gap at ${at}`);
    at = end;
  }
  if (at !== own.length) broken.push('sections do not reach the end');
  const ids = [dates, money, percentages, parties, endpoints, facts].flat().map(({ id }) => id);
  if (new Set(ids).size !== ids.length) broken.push('an id stands twice');
  return broken;
}
