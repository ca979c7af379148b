import type { ReleaseRecord } from '../record/record.js';
import type { RecordFormat } from './format.js';
import { textWriter } from './text-writer.js';

/** An element of an array printed with two spaces of indent, without the brackets around it. */
const asElement = (record: ReleaseRecord): string => JSON.stringify([record], null, 2).slice(2, -2);

/** One array of records. */
export const json: RecordFormat = {
  print: asElement,
  writer: textWriter({ open: '[\n', separator: ',\n', end: '', close: '\n]\n', empty: '[]\n' }),
};
