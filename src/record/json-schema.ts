import { z } from 'zod';
import { dateMentionSchema } from './date.js';
import { endpointSchema } from './endpoint.js';
import { factSchema } from './fact.js';
import { partySchema } from './party.js';
import { moneyMentionSchema, percentageMentionSchema } from './quantity.js';
import { releaseRecordSchema } from './record.js';
import { tableSchema } from './table.js';

const documents: readonly [name: string, title: string, schema: z.ZodType][] = [
  ['release-record', 'One press release', releaseRecordSchema],
  ['release-records', 'The output of extract', z.array(releaseRecordSchema)],
  ['date', 'A date, clock time or duration', dateMentionSchema],
  ['money', 'An amount of money', moneyMentionSchema],
  ['percentage', 'A percentage', percentageMentionSchema],
  ['endpoint', 'An endpoint of a clinical study', endpointSchema],
  ['party', 'An organisation or a person', partySchema],
  ['fact', 'A fact', factSchema],
  ['table', 'A table of figures', tableSchema],
];

/**
 * The JSON Schemas (draft 2020-12) of the record and its parts, generated from the zod schemas.
 *
 * @returns schema documents by name (`release-record`, `date` …), in a fixed order
 */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    documents.map(([name, title, schema]) => [
      name,
      { title, ...z.toJSONSchema(schema, { target: 'draft-2020-12' }) },
    ]),
  );
}

/**
 * The JSON Schema of a record with its parts as definitions instead of repeated: the same contract, for
 * compiling a check.
 */
export const sharedSchema = (): object =>
  z.toJSONSchema(releaseRecordSchema, { target: 'draft-2020-12', reused: 'ref' });
