/** What two readings of the same releases differ in. */

const describe = {
  dates: ({ text, value, modifier }) => `${text} = ${value} ${modifier ?? ''}`,
  money: ({ text, currency, low, high, per }) => `${text} = ${currency} ${low}..${high} ${per ?? ''}`,
  percentages: ({ text, low, high, direction }) => `${text} = ${low}..${high} ${direction ?? ''}`,
  endpoints: ({ role, measure, protocol, outcome }) =>
    `${role} ${measure?.text ?? '(unnamed)'} ${protocol ?? ''} ${outcome ?? ''}`,
  parties: ({ kind, name, title, aliases }) => `${kind} ${name} (${title ?? ''}) ${aliases.join(' | ')}`,
};

const counted = (lines) => {
  const counts = new Map();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
};

const linesOf = (record) => [
  `release: ${record.release.headline?.text} | ${record.release.dateline?.place} | ${record.release.date} | ${record.release.issuer}`,
  ...Object.entries(describe).flatMap(([kind, say]) =>
    record[kind].map((item) => `${kind}: ${say(item).trim()}`),
  ),
];

/**
 * @param before records of the last commit, @param after records of the working tree
 * @returns a line for each release with a difference, and one for each thing that vanished (-) or appeared (+)
 */
export function diffRecords(before, after) {
  const old = new Map(before.map((record) => [record.source.path, linesOf(record)]));
  return after.flatMap((record) => {
    const was = counted(old.get(record.source.path) ?? []);
    const is = counted(linesOf(record));
    const more = (left, right, sign) =>
      [...left].flatMap(([line, count]) =>
        Array.from({ length: Math.max(0, count - (right.get(line) ?? 0)) }, () => `  ${sign} ${line}`),
      );
    const lines = [...more(was, is, '-'), ...more(is, was, '+')];
    return lines.length === 0 ? [] : [record.source.path, ...lines];
  });
}
