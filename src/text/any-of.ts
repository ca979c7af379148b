/**
 * A test for several patterns at once. Those of the same flags become one expression, which costs a line that
 * none of them fits little more than a single one does; where it is tried (at the start, or anywhere) stays
 * apart, for an expression that may fit anywhere is tried everywhere.
 *
 * @param patterns without groups that are referred to, and not sticky or global
 * @returns whether one of them fits a text
 */
export function anyOf(...patterns: readonly RegExp[]): (text: string) => boolean {
  const sources = new Map<string, string[]>();
  for (const { source, flags } of patterns) {
    const key = `${source.startsWith('^') ? '^' : ''} ${flags}`;
    sources.set(key, [...(sources.get(key) ?? []), `(?:${source})`]);
  }
  const merged = [...sources].map(
    ([key, alternatives]) => new RegExp(alternatives.join('|'), key.split(' ')[1]),
  );
  return (text) => merged.some((pattern) => pattern.test(text));
}
