/** What holds for every record, whatever the text. */

function* spansOf(value) {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && 'text' in value && 'start' in value && 'end' in value) yield value;
  for (const part of Object.values(value)) yield* spansOf(part);
}

/** Fields that hold words of the release or of rules, which may look like an id. */
const WORDS = new Set(['text', 'name', 'aliases', 'label', 'path', 'rule', 'heading', 'inferred', 'id']);
const ID = /^(?:date|money|percentage|party|endpoint|fact|figure|table)-\d+$/;

/** The ids that a record points at. */
function* pointersOf(value) {
  if (typeof value === 'string' && ID.test(value)) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) if (!WORDS.has(key)) yield* pointersOf(part);
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
  const { sections, dates, money, percentages, parties, endpoints, facts, tables, release } = record;
  const own = text ?? record.text;
  for (const span of spansOf({ release, dates, money, percentages, parties, endpoints, facts, tables }))
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
  for (const { id, start, end, sentence } of [dates, money, percentages].flat())
    if (start < sentence.start || sentence.end < end) broken.push(`${id} sticks out of its sentence`);
  for (const { id, evidence } of facts)
    if (overlapping(evidence)) broken.push(`the evidence of ${id} has a sentence twice`);
  const figures = tables.flatMap((table) => table.figures);
  const ids = [dates, money, percentages, parties, endpoints, facts, tables, figures]
    .flat()
    .map(({ id }) => id);
  const known = new Set(ids);
  if (known.size !== ids.length) broken.push('an id stands twice');
  for (const id of pointersOf({ release, dates, money, percentages, parties, endpoints, facts }))
    if (!known.has(id)) broken.push(`${id} is pointed at and is not there`);
  return broken;
}
