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
export const installmentSchema = z
  .strictObject({
    amount: money.describe('How much.'),
    due: date.describe('When it is due, where a day is named.'),
    condition: text.describe('On what it depends, as worded.'),
  })
  .meta({ id: 'Installment', description: 'One payment of a price.' });
export type Installment = z.infer<typeof installmentSchema>;

/** One step of a royalty: its rate between two levels of sales. */
export const tierSchema = z
  .strictObject({
    rate: percentage.describe('The rate at this level.'),
    above: money.describe('The sales above which it holds.'),
    upTo: money.describe('The sales up to which it holds.'),
  })
  .meta({ id: 'Tier', description: 'One step of a royalty: its rate between two levels of sales.' });
export type Tier = z.infer<typeof tierSchema>;

/**
 * The slots of each type of fact, as the guideline's table "facts" has them. A slot holds the id of a
 * party, date, money or percentage mention, a span of the text, a number, or one of a few words; unknown
 * slots are null, unknown lists empty.
 */
export const FACT_SLOTS = {
  acquisition: {
    acquirer: party.describe('Who acquires.'),
    target: partyOrText.describe('What is acquired: a party, or an asset as worded.'),
    seller: party.describe('Who sells.'),
    price: money.describe('The whole price.'),
    priceBasis: choice('equity value', 'enterprise value').describe(
      'Whether the price is for the equity or for the enterprise with its debt.',
    ),
    pricePerShare: money.describe('The price of one share.'),
    exchangeRatio: count.describe('Shares of the acquirer for one share of the target.'),
    consideration: choice('cash', 'shares', 'cash and shares', 'other').describe('What is paid with.'),
    stake: percentage.describe('The share of the target that changes hands.'),
    premium: percentage.describe('The premium over a price named.'),
    assumedDebt: money.describe('Debt that the acquirer takes over.'),
    terminationFee: money.describe('What is due where the deal is broken off.'),
    status: choice('proposed', 'agreed', 'completed', 'terminated').describe('How far the deal has come.'),
    agreedOn: date.describe('When it was agreed.'),
    closesOn: date.describe('When it closes or closed.'),
    installments: z.array(installmentSchema).describe('The payments the price is made of, in text order.'),
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
    ).describe('What kind of contract it is.'),
    parties: parties.describe('The parties to it.'),
    subject: text.describe('What it is about, as worded.'),
    territory: text.describe('Where it holds, as worded.'),
    upfront: money.describe('What is paid at once.'),
    milestones: money.describe('What is paid on milestones, in all.'),
    value: money.describe('What it is worth in all.'),
    status: choice('proposed', 'agreed', 'amended', 'terminated', 'waived').describe('How far it has come.'),
    agreedOn: date.describe('When it was agreed.'),
    term: date.describe('How long it runs.'),
    until: date.describe('When it ends.'),
  },
  royalty: {
    payer: party.describe('Who pays.'),
    payee: party.describe('Who is paid.'),
    rate: percentage.describe('The rate, where there is one.'),
    tiers: z.array(tierSchema).describe('The rates by level of sales, in text order.'),
    base: text.describe('What it is a share of, as worded.'),
    territory: text.describe('Where it is due, as worded.'),
    term: date.describe('How long it is due.'),
  },
  payment: {
    payer: party.describe('Who pays.'),
    payee: party.describe('Who is paid.'),
    amount: money.describe('How much.'),
    reason: text.describe('What for, as worded.'),
    status: choice('due', 'paid').describe('Whether it is due or paid.'),
    date: date.describe('When.'),
  },
  offering: {
    issuer: party.describe('Whose securities they are.'),
    sellers: parties.describe('Holders who sell.'),
    kind: choice('public', 'registered-direct', 'private-placement', 'ipo', 'debt', 'atm').describe(
      'What kind of offering it is.',
    ),
    security: text.describe('What is sold, as worded.'),
    units: count.describe('How many are sold.'),
    pricePerUnit: money.describe('The price of one.'),
    grossProceeds: money.describe('What it brings before costs.'),
    netProceeds: money.describe('What it brings after costs.'),
    principal: money.describe('The principal of a debt.'),
    coupon: percentage.describe('The interest on a debt.'),
    maturity: date.describe('When a debt is due.'),
    warrantPrice: money.describe('The exercise price of warrants.'),
    overAllotment: count.describe('How many more the underwriters may take.'),
    underwriters: parties.describe('Who places them.'),
    closesOn: date.describe('When it closes or closed.'),
    status: choice('announced', 'priced', 'closed', 'withdrawn').describe('How far it has come.'),
  },
  dividend: {
    issuer: party.describe('Who pays.'),
    amountPerShare: money.describe('The amount for one share.'),
    frequency: choice(
      'monthly',
      'quarterly',
      'semi-annual',
      'annual',
      'special',
      'interim',
      'final',
    ).describe('How often such a dividend is paid.'),
    exDate: date.describe('The first day without it.'),
    recordDate: date.describe('The day on which holders are entitled.'),
    paymentDate: date.describe('The day it is paid.'),
    period: date.describe('The period it is for.'),
  },
  buyback: {
    issuer: party.describe('Who buys its shares.'),
    amount: money.describe('For how much.'),
    shares: count.describe('How many shares.'),
    pricePerShare: money.describe('The price of one share.'),
    period: date.describe('Over which period.'),
    until: dateOrValue.describe('Until when.'),
    status: choice('authorized', 'increased', 'extended', 'completed').describe('What is said of it.'),
  },
  result: {
    metric: z.string().describe('The name of the metric.'),
    period: dateOrValue.describe('The period it is of.'),
    amount: moneyOrCount.describe('The amount, or a number counted.'),
    percent: percentage.describe('The value where it is a percentage.'),
    change: percentage.describe('The change against the period compared with.'),
  },
  guidance: {
    metric: z.string().describe('The name of the metric.'),
    period: dateOrValue.describe('The period it is for.'),
    low: count.describe('The least that is expected, in currency units or percent.'),
    high: count.describe('The most that is expected, in currency units or percent.'),
    amount: moneyOrCount.describe('The amount expected, or a number counted.'),
    percent: percentage.describe('The percentage expected.'),
    previousLow: count.describe('The least that was expected before.'),
    previousHigh: count.describe('The most that was expected before.'),
    previousAmount: moneyOrCount.describe('The amount expected before.'),
    status: choice('initiated', 'raised', 'lowered', 'narrowed', 'reaffirmed', 'withdrawn').describe(
      'What is done to the expectation.',
    ),
  },
  appointment: {
    person: party.describe('Who takes the office.'),
    title: text.describe('The office, as worded.'),
    organization: party.describe('Where.'),
    effectiveOn: date.describe('From when.'),
    succeeds: party.describe('Whom the person follows.'),
  },
  departure: {
    person: party.describe('Who leaves the office.'),
    title: text.describe('The office, as worded.'),
    organization: party.describe('Where.'),
    effectiveOn: date.describe('When.'),
  },
  trial: {
    phase: text.describe('The phase, as worded.'),
    drug: text.describe('What is tested, as worded.'),
    indication: text.describe('Against what, as worded.'),
    name: text.describe('The name of the study.'),
    registry: text.describe('Its number in a registry.'),
    enrolled: count.describe('How many are enrolled.'),
    planned: count.describe('How many are to be enrolled.'),
    status: choice('planned', 'recruiting', 'enrolled', 'ongoing', 'completed', 'stopped').describe(
      'How far it has come.',
    ),
    resultsExpected: date.describe('When results are expected.'),
  },
  designation: {
    product: text.describe('For which product, as worded.'),
    designation: text.describe('The status, as worded.'),
    agency: party.describe('Which agency grants it.'),
    indication: text.describe('Against what, as worded.'),
    status: choice('requested', 'granted').describe('Whether it is requested or granted.'),
  },
  regulatory: {
    agency: party.describe('Which agency acts or is asked.'),
    action: choice(
      'submission',
      'filing-accepted',
      'approval',
      'clearance',
      'complete-response',
      'trial-authorization',
    ).describe('Which step it is.'),
    product: text.describe('For which product, as worded.'),
    indication: text.describe('Against what, as worded.'),
    date: date.describe('When.'),
    targetDate: date.describe('When the agency is to decide.'),
  },
  'spin-off': {
    parent: party.describe('Whose business it was.'),
    company: partyOrText.describe('The new company: a party, or as worded.'),
    recordDate: date.describe('The day on which holders are entitled.'),
    distributionDate: date.describe('The day its shares are given out.'),
    ratio: text.describe('How many of its shares for how many, as worded.'),
  },
  event: {
    kind: choice(
      'conference call',
      'webcast',
      'presentation',
      'investor day',
      'shareholder meeting',
      'results release',
    ).describe('What kind of event it is.'),
    name: text.describe('Its name, as worded.'),
    date: dateOrValue.describe('On which day it is or begins.'),
    time: date.describe('At what time.'),
    until: dateOrValue.describe('On which day it ends.'),
    place: text.describe('Where, as worded.'),
  },
  quote: {
    speaker: party.describe('Who says it.'),
    text: spanSchema.describe('The words said.'),
  },
} as const satisfies Readonly<Record<string, z.ZodRawShape>>;

export type FactType = keyof typeof FACT_SLOTS;

/** What the slots of a type hold. */
export type SlotsOf<T extends FactType> = z.infer<z.ZodObject<(typeof FACT_SLOTS)[T]>>;
