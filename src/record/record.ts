import { z } from 'zod';
import { dateMentionSchema } from './date.js';
import { endpointSchema } from './endpoint.js';
import { factSchema } from './fact.js';
import { OFFSETS } from './offsets.js';
import { partySchema } from './party.js';
import { moneyMentionSchema, percentageMentionSchema } from './quantity.js';
import { releaseSchema, sectionSchema, warningSchema } from './release.js';
import { tableSchema } from './table.js';

const generatorSchema = z
  .strictObject({
    name: z.string().describe('The name of the program.'),
    version: z.string().describe('Its version.'),
  })
  .meta({ id: 'Generator', description: 'The program that made the record.' });

/** Where a record's text came from. */
export const sourceSchema = z
  .strictObject({
    path: z
      .string()
      .describe('The input: a path, with # and the exhibit or item behind it, or a name given with it.'),
    url: z
      .string()
      .nullable()
      .describe(
        'The address of the page as it states itself or as the caller told it; null where neither does.',
      ),
    mediaType: z.enum(['text/plain', 'text/html']).describe('What the input was read as.'),
    encoding: z.string().describe('The character encoding of the input.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the raw bytes, in hexadecimal.'),
    textSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the text in UTF-8, in hexadecimal: the same for the same text in another file.'),
    duplicateOf: z
      .string()
      .nullable()
      .describe(
        'The path of the first release of the run that has the same text; null where this is the first.',
      ),
    offsets: z
      .enum(OFFSETS)
      .describe('What all offsets of the record count: UTF-16 units, code points, or bytes of UTF-8.'),
    generator: generatorSchema.describe('The program that made the record.'),
  })
  .meta({ id: 'Source', description: 'Where the text came from.' });
export type Source = z.infer<typeof sourceSchema>;

/** What one press release becomes. */
export const releaseRecordSchema = z
  .strictObject({
    schemaVersion: z.literal('1').describe('The version of this contract; additions do not change it.'),
    source: sourceSchema.describe('Where the text came from.'),
    text: z.string().optional().describe('The text all offsets are into; with --text.'),
    release: releaseSchema.describe('What the release says of itself.'),
    sections: z.array(sectionSchema).describe('The parts of the text, in order.'),
    dates: z.array(dateMentionSchema).describe('Dates, clock times and durations, in text order.'),
    money: z.array(moneyMentionSchema).describe('Amounts of money, in text order.'),
    percentages: z.array(percentageMentionSchema).describe('Percentages, in text order.'),
    endpoints: z.array(endpointSchema).describe('Endpoints of clinical studies, in text order.'),
    parties: z.array(partySchema).describe('Organisations and persons, in order of their first mention.'),
    facts: z.array(factSchema).describe('What the release announces, in order of its evidence.'),
    tables: z.array(tableSchema).describe('Tables of figures, in text order.'),
    warnings: z.array(warningSchema).describe('What a reader of the record should know.'),
  })
  .meta({ id: 'ReleaseRecord', description: 'What one press release becomes.' });
export type ReleaseRecord = z.infer<typeof releaseRecordSchema>;
