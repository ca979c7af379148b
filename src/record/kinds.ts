/**
 * What a record can be restricted to: the six kinds of mention, and the facts with the mentions they point to.
 */
export const KINDS = ['dates', 'money', 'percentages', 'endpoints', 'parties', 'tables', 'facts'] as const;
export type Kind = (typeof KINDS)[number];
