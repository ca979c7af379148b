/** The floor: what each row of each set has reached and must not fall below. */
import { readFileSync, writeFileSync } from 'node:fs';
import { floorFile } from './places.mjs';

export const readFloor = () => JSON.parse(readFileSync(floorFile, 'utf8'));

/**
 * @param floor by set and row, @param reached by set and row
 * @returns a line for each row that is lower than its floor or no longer there
 */
export const belowFloor = (floor, reached) =>
  Object.entries(reached).flatMap(([set, rows]) =>
    Object.entries(floor[set] ?? {}).flatMap(([row, least]) => {
      if (!(row in rows)) return [`${set}: ${row} is no longer scored, its floor is ${least}`];
      return rows[row] < least ? [`${set}: ${row} ${rows[row]} < ${least}`] : [];
    }),
  );

/** Sets of the floor that were not scored although all were asked for. */
export const lostSets = (floor, reached) =>
  Object.keys(floor)
    .filter((set) => !(set in reached))
    .map((set) => `${set}: the set is no longer there`);

/** Writes the floor, lifted to what was reached; it never falls. */
export function raiseFloor(floor, reached) {
  const raised = { ...floor };
  for (const [set, rows] of Object.entries(reached)) {
    const lifted = Object.entries(rows).map(([row, figure]) => [
      row,
      Math.max(figure, floor[set]?.[row] ?? 0),
    ]);
    raised[set] = { ...floor[set], ...Object.fromEntries(lifted) };
  }
  writeFileSync(floorFile, `${JSON.stringify(raised, null, 2)}\n`);
}
