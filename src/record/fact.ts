import { z } from 'zod';
import { FACT_SLOTS, type FactType } from './fact-slots.js';
import { inferredSchema, ownIdSchema, spanSchema } from './span.js';

const pascalCase = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const fact = <T extends FactType>(type: T, description: string) =>
  z
    .strictObject({
      id: ownIdSchema('fact'),
      type: z.literal(type).describe('The type of the fact, which says what slots it has.'),
      ...FACT_SLOTS[type],
      evidence: z.array(spanSchema).min(1).describe('The sentences it was read from, in text order.'),
      inferred: inferredSchema,
      rule: z.string().describe('The construction that made it, such as acquisition/acquire-from.'),
    })
    .meta({ id: `${pascalCase(type)}Fact`, description });

/** What a release announces, as a typed record; its slots are those of `FACT_SLOTS`. */
export const factSchema = z
  .discriminatedUnion('type', [
    fact('acquisition', 'A company or asset that changes hands.'),
    fact('agreement', 'A contract between parties.'),
    fact('royalty', 'A royalty on sales.'),
    fact('payment', 'A payment, due or made.'),
    fact('offering', 'Securities sold.'),
    fact('dividend', 'A dividend declared.'),
    fact('buyback', 'Shares bought back by their issuer.'),
    fact('result', 'A figure of a period that is over.'),
    fact('guidance', 'A figure that is expected.'),
    fact('appointment', 'A person who takes an office.'),
    fact('departure', 'A person who leaves an office.'),
    fact('trial', 'A clinical study.'),
    fact('designation', 'A status that an agency grants to a product.'),
    fact('regulatory', 'A step in the approval of a product.'),
    fact('spin-off', 'A business that becomes a company of its own.'),
    fact('event', 'A call, a presentation, a meeting.'),
    fact('quote', 'Words said by a person.'),
  ])
  .meta({ id: 'Fact', description: 'What a release announces, as a typed record.' });
export type Fact = z.infer<typeof factSchema>;
