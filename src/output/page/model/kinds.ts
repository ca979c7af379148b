/** The kinds of what is marked in a text, in the order of the legend. */
export const MARK_KINDS = ['date', 'money', 'percentage', 'endpoint', 'party', 'figure'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What a kind is called, one and many. */
export const KIND_NAMES: Readonly<Record<MarkKind, { readonly one: string; readonly many: string }>> = {
  date: { one: 'Date', many: 'Dates' },
  money: { one: 'Money', many: 'Money' },
  percentage: { one: 'Percentage', many: 'Percentages' },
  endpoint: { one: 'Endpoint', many: 'Endpoints' },
  party: { one: 'Party', many: 'Parties' },
  figure: { one: 'Figure', many: 'Figures' },
};

/** The kind that an id names, or null for what is no mention. */
export const kindOfId = (id: string): MarkKind | null =>
  MARK_KINDS.find((kind) => id.startsWith(`${kind}-`)) ?? null;

const ACRONYMS = /\b(?:ebitda|eps|gaap|ipo|atm)\b/g;

/** Words of a name in camel case or with hyphens, as a label: `amountPerShare` → `amount per share`. */
export const inWords = (name: string): string =>
  name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/-/g, ' ')
    .replace(ACRONYMS, (word) => word.toUpperCase())
    .replace(/\bnon (?=GAAP)/, 'non-');

/** The same with a capital at its start. */
export function titleOf(name: string): string {
  const words = inWords(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
