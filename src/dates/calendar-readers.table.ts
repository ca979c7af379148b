import { Chrono, strict } from 'chrono-node/en';

/** One text for every way of writing a calendar day that chrono-node is asked to read. */
const MONTH_FIRST = 'March 5, 2024';
const PROBES = ['5 March 2024', '2024-03-05', '3/5/2024'];
const REFERENCE = new Date(2024, 0, 1);

/** Which of chrono-node's strict English parsers read days written in one of some ways, by their place in its list. */
const readersOf = (probes: readonly string[]): number[] =>
  strict.parsers.flatMap((parser, index) => {
    const alone = new Chrono({ parsers: [parser], refiners: [] });
    return probes.some((probe) => alone.parse(probe, REFERENCE)[0]?.start.isCertain('day')) ? [index] : [];
  });

export const dayReaders: readonly number[] = readersOf([MONTH_FIRST, ...PROBES]);

/** Those among them that read a day behind its month. */
export const monthFirstReaders: readonly number[] = readersOf([MONTH_FIRST]);
