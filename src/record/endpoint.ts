import { z } from 'zod';
import { idSchema, ownIdSchema, ruleSchema, sentenceSchema, spanSchema } from './span.js';

/** What a study endpoint is measured against: `bilirubin < 2 mg/dL`. */
export const criterionSchema = z
  .strictObject({
    measure: z.string().describe('What is compared, as worded.'),
    comparator: z.enum(['<', '<=', '=', '>=', '>']).describe('How it is compared.'),
    value: z.number().describe('The number it is compared with.'),
    unit: z.string().describe('The unit of the number as written; empty where it has none.'),
  })
  .meta({ id: 'Criterion', description: 'What a study endpoint is measured against: bilirubin < 2 mg/dL.' });
export type Criterion = z.infer<typeof criterionSchema>;

/** An endpoint of a clinical study: one entry per role and measure that the release calls an endpoint. */
export const endpointSchema = z
  .strictObject({
    id: ownIdSchema('endpoint'),
    role: z
      .enum(['primary', 'co-primary', 'key-secondary', 'secondary', 'exploratory', 'unspecified'])
      .describe('Its rank in the study.'),
    measure: spanSchema.nullable().describe('What is measured, as worded; null when it is only named.'),
    definition: spanSchema
      .nullable()
      .describe('How the measure is defined, as worded; null where the release does not say.'),
    criteria: z.array(criterionSchema).describe('The thresholds it names.'),
    timepoint: idSchema('date')
      .nullable()
      .describe('The id of the date mention that says when it is assessed, or null.'),
    protocol: z
      .enum(['original', 'amended'])
      .nullable()
      .describe(
        'Whether it belongs to the protocol before or after a change the release speaks of, or null.',
      ),
    outcome: z
      .enum(['met', 'not-met', 'pending'])
      .nullable()
      .describe('What became of it, where the release says so, or null.'),
    evidence: spanSchema.describe('The words it was read from.'),
    sentence: sentenceSchema.describe('The sentence in which its evidence begins.'),
    rule: ruleSchema,
  })
  .meta({ id: 'Endpoint', description: 'An endpoint of a clinical study.' });
export type Endpoint = z.infer<typeof endpointSchema>;
