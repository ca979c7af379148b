import { z } from 'zod';
import { FACT_SLOTS, type FactType } from './fact-slots.js';
import { idSchema, spanSchema } from './span.js';

const fact = <T extends FactType>(type: T) =>
  z.strictObject({
    id: idSchema('fact'),
    type: z.literal(type),
    ...FACT_SLOTS[type],
    evidence: z.array(spanSchema).min(1),
    inferred: z.array(z.string()),
    rule: z.string(),
  });

/**
 * What a release announces, as a typed record.
 *
 * - its slots: those of `FACT_SLOTS`
 * - `evidence`: the sentences it was read from, in text order
 * - `inferred`: names of the slots that were worked out, not read (the issuer for "we", a status from the tense)
 * - `rule`: the construction that made it (`acquisition/acquire-from`)
 */
export const factSchema = z.discriminatedUnion('type', [
  fact('acquisition'),
  fact('agreement'),
  fact('royalty'),
  fact('payment'),
  fact('offering'),
  fact('dividend'),
  fact('buyback'),
  fact('result'),
  fact('guidance'),
  fact('appointment'),
  fact('departure'),
  fact('trial'),
  fact('designation'),
  fact('regulatory'),
  fact('spin-off'),
  fact('event'),
  fact('quote'),
]);
export type Fact = z.infer<typeof factSchema>;
