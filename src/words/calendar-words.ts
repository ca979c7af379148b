/** Months, 1 to 12, by their names and abbreviations in lower case. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** The ordinal of the last quarter or half of a year. */
export const LAST = 0;

/** What quarters and halves of a year are counted by, in lower case. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  opening: 1,
  /** of two */
  latter: 2,
  final: LAST,
  closing: LAST,
};

/** Months by name, to go through or look up. */
export const monthsByName: ReadonlyMap<string, number> = new Map(Object.entries(MONTHS));
/** The ordinals that count from the first on. */
export const ordinalsByName: ReadonlyMap<string, number> = new Map(
  Object.entries(ORDINALS).filter(([, ordinal]) => ordinal >= 1 && ordinal <= 4),
);
