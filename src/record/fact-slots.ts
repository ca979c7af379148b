import { z } from 'zod';
import { idSchema, spanSchema } from './span.js';

const id = (kind: string) => idSchema(kind).nullable();
/** A date value worked out from words such as "the same period last year", where no mention says it. */
const dateValueSchema = z.string().regex(/^(?:\d|FY|\.\.|X)[\dA-ZXa-z./-]*$/);

/** One of a few words. */
const choice = <const T extends readonly [string, ...string[]]>(...values: T) => z.enum(values).nullable();

const party = id('party');
const parties = z.array(idSchema('party'));
const partyOrText = z.union([idSchema('party'), spanSchema]).nullable();
const money = id('money');
const percentage = id('percentage');
const date = id('date');
const text = spanSchema.nullable();
const count = z.number().nullable();
/** an amount of money, or a number of things counted */
const moneyOrCount = z.union([idSchema('money'), z.number()]).nullable();
/** a date mention, or a value: of a period that is only referred to, of the first or last day of a range */
const dateOrValue = z.union([idSchema('date'), dateValueSchema]).nullable();

/** One payment of a price: when it is due, or on what it depends. */
export const installmentSchema = z.strictObject({ amount: money, due: date, condition: text });
export type Installment = z.infer<typeof installmentSchema>;

/** One step of a royalty: its rate between two levels of sales. */
export const tierSchema = z.strictObject({ rate: percentage, above: money, upTo: money });
export type Tier = z.infer<typeof tierSchema>;

/**
 * The slots of each type of fact, as the guideline's table "facts" has them. A slot holds the id of a
 * party, date, money or percentage mention, a span of the text, a number, or one of a few words; unknown
 * slots are null, unknown lists empty.
 */
export const FACT_SLOTS = {
  acquisition: {
    acquirer: party,
    target: partyOrText,
    seller: party,
    price: money,
    priceBasis: choice('equity value', 'enterprise value'),
    pricePerShare: money,
    exchangeRatio: count,
    consideration: choice('cash', 'shares', 'cash and shares', 'other'),
    stake: percentage,
    premium: percentage,
    assumedDebt: money,
    terminationFee: money,
    status: choice('proposed', 'agreed', 'completed', 'terminated'),
    agreedOn: date,
    closesOn: date,
    installments: z.array(installmentSchema),
  },
  agreement: {
    kind: choice(
      'license',
      'distribution',
      'supply',
      'collaboration',
      'financing',
      'merger',
      'service',
      'other',
    ),
    parties,
    subject: text,
    territory: text,
    upfront: money,
    milestones: money,
    value: money,
    status: choice('proposed', 'agreed', 'amended', 'terminated', 'waived'),
    agreedOn: date,
    term: date,
    until: date,
  },
  royalty: {
    payer: party,
    payee: party,
    rate: percentage,
    tiers: z.array(tierSchema),
    base: text,
    territory: text,
    term: date,
  },
  payment: {
    payer: party,
    payee: party,
    amount: money,
    reason: text,
    status: choice('due', 'paid'),
    date,
  },
  offering: {
    issuer: party,
    sellers: parties,
    kind: choice('public', 'registered-direct', 'private-placement', 'ipo', 'debt', 'atm'),
    security: text,
    units: count,
    pricePerUnit: money,
    grossProceeds: money,
    netProceeds: money,
    principal: money,
    coupon: percentage,
    maturity: date,
    warrantPrice: money,
    overAllotment: count,
    underwriters: parties,
    closesOn: date,
    status: choice('announced', 'priced', 'closed', 'withdrawn'),
  },
  dividend: {
    issuer: party,
    amountPerShare: money,
    frequency: choice('monthly', 'quarterly', 'semi-annual', 'annual', 'special', 'interim', 'final'),
    exDate: date,
    recordDate: date,
    paymentDate: date,
    period: date,
  },
  buyback: {
    issuer: party,
    amount: money,
    shares: count,
    pricePerShare: money,
    period: date,
    until: date,
    status: choice('authorized', 'increased', 'extended', 'completed'),
  },
  result: {
    metric: z.string(),
    period: dateOrValue,
    amount: moneyOrCount,
    percent: percentage,
    change: percentage,
  },
  guidance: {
    metric: z.string(),
    period: dateOrValue,
    low: count,
    high: count,
    amount: moneyOrCount,
    percent: percentage,
    previousLow: count,
    previousHigh: count,
    previousAmount: moneyOrCount,
    status: choice('initiated', 'raised', 'lowered', 'narrowed', 'reaffirmed', 'withdrawn'),
  },
  appointment: { person: party, title: text, organization: party, effectiveOn: date, succeeds: party },
  departure: { person: party, title: text, organization: party, effectiveOn: date },
  trial: {
    phase: text,
    drug: text,
    indication: text,
    name: text,
    registry: text,
    enrolled: count,
    planned: count,
    status: choice('planned', 'recruiting', 'enrolled', 'ongoing', 'completed', 'stopped'),
    resultsExpected: date,
  },
  designation: {
    product: text,
    designation: text,
    agency: party,
    indication: text,
    status: choice('requested', 'granted'),
  },
  regulatory: {
    agency: party,
    action: choice(
      'submission',
      'filing-accepted',
      'approval',
      'clearance',
      'complete-response',
      'trial-authorization',
    ),
    product: text,
    indication: text,
    date,
    targetDate: date,
  },
  'spin-off': { parent: party, company: partyOrText, recordDate: date, distributionDate: date, ratio: text },
  event: {
    kind: choice(
      'conference call',
      'webcast',
      'presentation',
      'investor day',
      'shareholder meeting',
      'results release',
    ),
    name: text,
    date: dateOrValue,
    time: date,
    until: dateOrValue,
    place: text,
  },
  quote: { speaker: party, text: spanSchema },
} as const satisfies Readonly<Record<string, z.ZodRawShape>>;

export type FactType = keyof typeof FACT_SLOTS;

/** What the slots of a type hold. */
export type SlotsOf<T extends FactType> = z.infer<z.ZodObject<(typeof FACT_SLOTS)[T]>>;
