import type { Difference } from './compare.js';
import type { ReleaseDifference } from './diff.js';

const SIGNS = { appeared: '+', vanished: '-', changed: '~' } as const;
const WORDS = {
  'only-old': 'is only in the old output',
  'only-new': 'is only in the new output',
  text: 'has another text',
} as const;
/** Fields that the place of an item says. */
const SAID: ReadonlySet<string> = new Set(['text', 'start', 'end', 'mentions', 'evidence', 'inferred']);

const isTold = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

function lineOf(difference: Difference): string {
  const { kind, place } = difference;
  const where = place ? ` [${place.start},${place.end}) ${JSON.stringify(place.text)}` : '';
  const what =
    difference.change === 'changed'
      ? difference.changes.map(
          ({ field, old, new: now }) => `${field}: ${JSON.stringify(old)} → ${JSON.stringify(now)}`,
        )
      : Object.entries(difference.fields)
          .filter(([name, value]) => !SAID.has(name) && isTold(value))
          .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `  ${SIGNS[difference.change]} ${kind}${where} ${what.join(' ')}`.trimEnd();
}

/** A line for each release and one for each difference: `+` appeared, `-` vanished, `~` changed. */
export const printDifferences = (found: readonly ReleaseDifference[]): string =>
  found
    .flatMap(({ path, record, differences }) => [
      record === 'both' ? path : `${path} ${WORDS[record]}`,
      ...differences.map(lineOf),
    ])
    .map((line) => `${line}\n`)
    .join('');

/** How many things of each kind appeared, vanished and changed, a line each. */
export function printCounts(found: readonly ReleaseDifference[], releases: number): string {
  const counts = new Map<string, Record<Difference['change'], number>>();
  for (const { kind, change } of found.flatMap(({ differences }) => differences)) {
    const count = counts.get(kind) ?? { appeared: 0, vanished: 0, changed: 0 };
    counts.set(kind, { ...count, [change]: count[change] + 1 });
  }
  const lines = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, { appeared, vanished, changed }]) => `${kind}: +${appeared} -${vanished} ~${changed}`);
  return [`${found.length} of ${releases} releases differ`, ...lines].map((line) => `${line}\n`).join('');
}
