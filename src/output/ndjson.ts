import type { RecordFormat } from './format.js';
import { textWriter } from './text-writer.js';

/** A record per line. */
export const ndjson: RecordFormat = {
  print: (record) => JSON.stringify(record),
  writer: textWriter({ open: '', separator: '', end: '\n', close: '', empty: '' }),
};
