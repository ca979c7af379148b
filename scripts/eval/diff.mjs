/** What two readings of the same releases differ in. */

const LONGEST = 60;
const short = (text) => text.replace(/\s+/g, ' ').slice(0, LONGEST);

/** Ids count from the start of a release: what they stand for is what two readings can be compared by. */
function namesOfIds({ dates, money, percentages, parties }) {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  for (const { id, text } of [...dates, ...money, ...percentages]) names.set(id, text);
  return names;
}

/** A value without offsets, ids resolved. */
function said(value, names) {
  if (typeof value === 'string') return short(names.get(value) ?? value);
  if (Array.isArray(value)) return `[${value.map((item) => said(item, names)).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  if ('text' in value && 'start' in value) return `"${short(value.text)}"`;
  return `{${slotsOf(value, names)}}`;
}

const UNSAID = new Set(['id', 'type', 'rule', 'evidence', 'inferred']);
const slotsOf = (item, names) =>
  Object.entries(item)
    .filter(([slot, value]) => !UNSAID.has(slot) && value !== null && value?.length !== 0)
    .map(([slot, value]) => `${slot}: ${said(value, names)}`)
    .join('; ');

const describe = {
  sections: ({ kind, heading }) => `${kind} ${heading ?? ''}`,
  dates: ({ text, value, modifier }) => `${text} = ${value} ${modifier ?? ''}`,
  money: ({ text, currency, low, high, per }) => `${text} = ${currency} ${low}..${high} ${per ?? ''}`,
  percentages: ({ text, low, high, direction }) => `${text} = ${low}..${high} ${direction ?? ''}`,
  endpoints: ({ role, measure, protocol, outcome }, names) =>
    `${role} ${said(measure, names)} ${protocol ?? ''} ${outcome ?? ''}`,
  parties: ({ kind, name, title, affiliation, roles, aliases }, names) =>
    `${kind} ${name} (${title ?? ''}; ${names.get(affiliation) ?? ''}) ${roles.join(' ')} ${aliases.join(' | ')}`,
  facts: (fact, names) => `${fact.type} ${slotsOf(fact, names)}`,
  warnings: ({ code, message }) => `${code} ${message}`,
};

const linesOf = (record) => {
  const { release } = record;
  const names = namesOfIds(record);
  const figures = (record.tables ?? []).flatMap((table) => table.figures);
  return [
    `release: ${release.headline?.text} | ${release.dateline?.place} | ${release.date} | ${names.get(release.issuer)}`,
    ...Object.entries(describe).flatMap(([kind, say]) =>
      record[kind].map((item) => `${kind}: ${say(item, names).trim()}`),
    ),
    ...figures.map(
      ({ label, metric, period, amount, currency, basis }) =>
        `figures: ${short(label)} (${metric ?? ''}) ${period} = ${currency ?? ''} ${amount} ${basis ?? ''}`,
    ),
  ];
};

const counted = (lines) => {
  const counts = new Map();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
};

/** Lines of the left that the right lacks, as often as it lacks them. */
const lacking = (left, right, sign) =>
  [...left].flatMap(([line, count]) =>
    Array.from({ length: Math.max(0, count - (right.get(line) ?? 0)) }, () => `  ${sign} ${line}`),
  );

const byPath = (records) => new Map(records.map((record) => [record.source.path, linesOf(record)]));

/**
 * @param before records of a commit, @param after records of the working tree
 * @returns a line for each release with a difference, and one for each thing that vanished (-) or appeared (+)
 */
export function diffRecords(before, after) {
  const [old, now] = [byPath(before), byPath(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((release) => {
    if (!old.has(release)) return [release, '  + a record'];
    if (!now.has(release)) return [release, '  - its record'];
    const [was, is] = [counted(old.get(release)), counted(now.get(release))];
    const lines = [...lacking(was, is, '-'), ...lacking(is, was, '+')];
    return lines.length === 0 ? [] : [release, ...lines];
  });
}
