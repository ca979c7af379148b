import type { ReleaseRecord } from '../record/record.js';

/** The ways records are printed. */
export const FORMATS = ['json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** How records become one stream: what stands before, between and behind them, and each record itself. */
export interface RecordFormat {
  readonly open: string;
  readonly separator: string;
  /** behind each record */
  readonly end: string;
  readonly close: string;
  /** the whole stream where there is no record */
  readonly empty: string;
  readonly print: (record: ReleaseRecord) => string;
}

/** An element of an array printed with two spaces of indent, without the brackets around it. */
const asElement = (record: ReleaseRecord): string => JSON.stringify([record], null, 2).slice(2, -2);

/**
 * The formats by name: `json` is one array with an indent of two spaces, `ndjson` a record per line.
 */
export const formats: Readonly<Record<Format, RecordFormat>> = {
  json: { open: '[\n', separator: ',\n', end: '', close: '\n]\n', empty: '[]\n', print: asElement },
  ndjson: {
    open: '',
    separator: '',
    end: '\n',
    close: '',
    empty: '',
    print: (record) => JSON.stringify(record),
  },
};
