import { calendar } from './calendar.js';
import { endpoints } from './endpoints.js';
import { facts } from './facts.js';
import { figures } from './figures.js';
import { dates, mentions, money, percentages } from './mentions.js';
import { parties } from './parties.js';
import { payments } from './payments.js';
import { releases } from './releases.js';
import { guidance, results } from './results.js';
import type { RowTable } from './table.js';

/** The tables that rows of records can be had of, by name. */
export const TABLES = {
  releases,
  facts,
  payments,
  results,
  guidance,
  calendar,
  mentions,
  dates,
  money,
  percentages,
  endpoints,
  parties,
  figures,
} as const satisfies Readonly<Record<string, RowTable>>;
