import path from 'node:path';
import type { RecordFormat } from './format.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import type { Rows } from './rows.js';

/** A format the command writes. */
interface FormatEntry {
  /** of the files it is chosen for */
  readonly endings: readonly string[];
  /** what the help says of it */
  readonly about: string;
  /** whether its records carry their text */
  readonly needsText: boolean;
  /** whether its mentions carry the words of their sentences */
  readonly needsContext: boolean;
  readonly load: (rows: Rows) => Promise<RecordFormat>;
}

/** The formats by name, a line for each; what is heavy is loaded on use. */
const ENTRIES = {
  json: {
    endings: ['.json'],
    about: 'one array',
    needsText: false,
    needsContext: false,
    load: async () => json,
  },
  ndjson: {
    endings: ['.ndjson', '.jsonl'],
    about: 'a record per line',
    needsText: false,
    needsContext: false,
    load: async () => ndjson,
  },
  html: {
    endings: ['.html', '.htm'],
    about: 'a page to look at',
    needsText: true,
    needsContext: false,
    load: async () => (await import('./page/page.js')).page,
  },
  csv: {
    endings: ['.csv'],
    about: 'a table of --rows',
    needsText: false,
    needsContext: true,
    load: async (rows) => (await import('./csv.js')).csv(rows),
  },
  xlsx: {
    endings: ['.xlsx'],
    about: 'an Excel workbook with a sheet for each kind',
    needsText: false,
    needsContext: true,
    load: async () => (await import('./xlsx/xlsx.js')).xlsx,
  },
  ics: {
    endings: ['.ics'],
    about: 'a calendar of events',
    needsText: false,
    needsContext: false,
    load: async () => (await import('./ics.js')).ics,
  },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type Format = keyof typeof ENTRIES;

const isFormat = (name: string): name is Format => Object.hasOwn(ENTRIES, name);

/** The names of the formats. */
export const FORMATS: readonly Format[] = Object.keys(ENTRIES).filter(isFormat);

/** What is told of a format. */
export const formatEntry = (format: Format): FormatEntry => ENTRIES[format];

/** The format that a file's name stands for by its ending, or null. */
export function formatOfFile(file: string): Format | null {
  const ending = path.extname(file).toLowerCase();
  return FORMATS.find((name) => formatEntry(name).endings.includes(ending)) ?? null;
}

/** Whether a format prints each record as JSON. */
export const printsJson = (format: Format): boolean => format === 'json' || format === 'ndjson';
