import { Chrono, strict } from 'chrono-node/en';

/** One text for every way of writing a calendar day that chrono-node is asked to read. */
const PROBES = ['March 5, 2024', '5 March 2024', '2024-03-05', '3/5/2024'];
const REFERENCE = new Date(2024, 0, 1);

/** Which of chrono-node's strict English parsers read days, by their place in its list. */
export const dayReaders: readonly number[] = strict.parsers.flatMap((parser, index) => {
  const alone = new Chrono({ parsers: [parser], refiners: [] });
  return PROBES.some((probe) => alone.parse(probe, REFERENCE)[0]?.start.isCertain('day')) ? [index] : [];
});
