import { z } from 'zod';
import { dateMentionSchema } from './date.js';
import { endpointSchema } from './endpoint.js';
import { factSchema } from './fact.js';
import { partySchema } from './party.js';
import { moneyMentionSchema, percentageMentionSchema } from './quantity.js';
import { releaseSchema, sectionSchema, warningSchema } from './release.js';
import { tableSchema } from './table.js';

/** Where a record's text came from; `sha256` is of the raw bytes, in hexadecimal. */
export const sourceSchema = z.strictObject({
  path: z.string(),
  mediaType: z.enum(['text/plain', 'text/html']),
  encoding: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Source = z.infer<typeof sourceSchema>;

/** What one press release becomes. `text` is there only when asked for. */
export const releaseRecordSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  source: sourceSchema,
  text: z.string().optional(),
  release: releaseSchema,
  sections: z.array(sectionSchema),
  dates: z.array(dateMentionSchema),
  money: z.array(moneyMentionSchema),
  percentages: z.array(percentageMentionSchema),
  endpoints: z.array(endpointSchema),
  parties: z.array(partySchema),
  facts: z.array(factSchema),
  tables: z.array(tableSchema),
  warnings: z.array(warningSchema),
});
export type ReleaseRecord = z.infer<typeof releaseRecordSchema>;
