import { z } from 'zod';
import { idSchema, spanSchema } from './span.js';

const party = idSchema('party').nullable();
const partyOrText = z.union([idSchema('party'), spanSchema]).nullable();
const date = idSchema('date').nullable();
const money = idSchema('money').nullable();
const percentage = idSchema('percentage').nullable();
const text = spanSchema.nullable();

const fact = <T extends string, S extends z.ZodRawShape>(type: T, slots: S) =>
  z.strictObject({ id: idSchema('fact'), type: z.literal(type), ...slots, evidence: spanSchema });

/** One payment of a price: when it is due, or on what it depends. */
export const installmentSchema = z.strictObject({ amount: money, due: date, condition: text });

/**
 * What a release announces. Slots are those of the guideline's table "facts": a slot holds the id of a
 * party, date, money or percentage mention, or a span of the text; unknown slots are null.
 */
export const factSchema = z.discriminatedUnion('type', [
  fact('acquisition', {
    acquirer: party,
    target: partyOrText,
    seller: party,
    price: money,
    pricePerShare: money,
    status: z.enum(['proposed', 'agreed', 'completed', 'terminated']).nullable(),
    agreedOn: date,
    closesOn: date,
    installments: z.array(installmentSchema),
  }),
  fact('royalty', { payer: party, payee: party, rate: percentage, base: text, territory: text, term: date }),
  fact('agreement', {
    kind: z.enum([
      'license',
      'distribution',
      'supply',
      'collaboration',
      'financing',
      'merger',
      'service',
      'other',
    ]),
    parties: z.array(idSchema('party')),
    subject: text,
    until: date,
  }),
  fact('offering', {
    issuer: party,
    kind: z.enum(['public', 'registered-direct', 'private-placement', 'ipo', 'debt', 'atm']).nullable(),
    security: text,
    units: z.number().nullable(),
    pricePerUnit: money,
    grossProceeds: money,
    closesOn: date,
    underwriter: party,
  }),
  fact('dividend', {
    issuer: party,
    amountPerShare: money,
    recordDate: date,
    paymentDate: date,
    period: date,
  }),
  fact('buyback', { issuer: party, amount: money, shares: z.number().nullable(), until: date }),
  fact('result', {
    metric: z.string(),
    period: date,
    amount: money,
    percent: percentage,
    change: percentage,
  }),
  fact('guidance', {
    metric: z.string(),
    period: date,
    low: z.number().nullable(),
    high: z.number().nullable(),
    amount: money,
    percent: percentage,
  }),
  fact('appointment', { person: party, title: text, organization: party, effectiveOn: date }),
  fact('departure', { person: party, title: text, organization: party, effectiveOn: date }),
  fact('trial', {
    phase: z.string().nullable(),
    drug: text,
    indication: text,
    name: text,
    enrolled: z.number().nullable(),
    planned: z.number().nullable(),
  }),
  fact('designation', { product: text, designation: z.string(), agency: party, indication: text }),
  fact('regulatory', {
    agency: party,
    action: z.enum(['approval', 'clearance', 'filing-accepted', 'complete-response', 'trial-authorization']),
    product: text,
    indication: text,
    date,
  }),
  fact('spin-off', {
    parent: party,
    company: partyOrText,
    recordDate: date,
    distributionDate: date,
    ratio: text,
  }),
  fact('quote', { speaker: party }),
]);
export type Fact = z.infer<typeof factSchema>;
