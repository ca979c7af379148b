/** Phrases as lists are written: parted by commas. */
export const phrases = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** Each front with each back behind it: "will be, shall be" and "known, reported" give four. */
export const joined = (fronts: string, backs: string): string[] =>
  phrases(fronts).flatMap((front) => phrases(backs).map((back) => `${front} ${back}`));

/** The phrases of each class of a table whose words are parted by commas. */
export const phraseLists = <Class extends string>(
  table: Readonly<Record<Class, string>>,
): Record<Class, string[]> =>
  Object.fromEntries(Object.entries<string>(table).map(([name, words]) => [name, phrases(words)])) as Record<
    Class,
    string[]
  >;
