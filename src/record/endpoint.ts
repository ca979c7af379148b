import { z } from 'zod';
import { idSchema, spanSchema } from './span.js';

/** What a study endpoint is measured against: `bilirubin < 2 mg/dL`. */
export const criterionSchema = z.strictObject({
  measure: z.string(),
  comparator: z.enum(['<', '<=', '=', '>=', '>']),
  value: z.number(),
  unit: z.string(),
});
export type Criterion = z.infer<typeof criterionSchema>;

/**
 * An endpoint of a clinical study: one entry per role and measure that the release calls an endpoint.
 *
 * - `measure`, `definition`: as worded, or null when the endpoint is only named
 * - `timepoint`: the id of the date mention that says when it is assessed
 * - `protocol`: whether it belongs to the protocol before or after a change the release speaks of
 * - `evidence`: the sentence it was read from
 */
export const endpointSchema = z.strictObject({
  id: idSchema('endpoint'),
  role: z.enum(['primary', 'co-primary', 'key-secondary', 'secondary', 'exploratory', 'unspecified']),
  measure: spanSchema.nullable(),
  definition: spanSchema.nullable(),
  criteria: z.array(criterionSchema),
  timepoint: idSchema('date').nullable(),
  protocol: z.enum(['original', 'amended']).nullable(),
  outcome: z.enum(['met', 'not-met', 'pending']).nullable(),
  evidence: spanSchema,
  rule: z.string(),
});
export type Endpoint = z.infer<typeof endpointSchema>;
