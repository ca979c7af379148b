/** The six kinds of mention a record can be restricted to. */
export const KINDS = ['dates', 'money', 'percentages', 'endpoints', 'parties', 'tables'] as const;
export type Kind = (typeof KINDS)[number];
