import { z } from 'zod';
import { PARTY_ROLES } from './party-roles.js';
import { idSchema, ownIdSchema, sentenceSchema, spanSchema } from './span.js';

export const partyRoleSchema = z
  .enum(PARTY_ROLES)
  .meta({ id: 'PartyRole', description: 'What a party can be in a release.' });

/** A listing: the exchange as the release writes it, null where it names none, its code, and the symbol there. */
export const tickerSchema = z
  .strictObject({
    exchange: z
      .string()
      .nullable()
      .describe('The exchange as the release writes it; null where it names none.'),
    mic: z
      .string()
      .nullable()
      .describe(
        'The market identifier code of the exchange (ISO 10383); null where it is unknown or could be one of several.',
      ),
    symbol: z.string().describe('The symbol under which it is listed there.'),
  })
  .meta({ id: 'Ticker', description: 'A listing on an exchange.' });
export type Ticker = z.infer<typeof tickerSchema>;

/** A place that names a party, with its sentence. */
export const partyMentionSchema = z
  .strictObject({
    ...spanSchema.shape,
    sentence: sentenceSchema.describe('The sentence, table cell or line of its own in which it stands.'),
  })
  .meta({ id: 'PartyMention', description: 'A place in the text that names a party.' });
export type PartyMention = z.infer<typeof partyMentionSchema>;

/** An organisation or a person: one entry however often and however it is named. */
export const partySchema = z
  .strictObject({
    id: ownIdSchema('party'),
    kind: z.enum(['organization', 'person']).describe('Whether it is an organisation or a person.'),
    name: z.string().describe('The fullest form of its name in the text.'),
    aliases: z
      .array(z.string())
      .describe('Every other form, definite stand-ins such as "the Company" included.'),
    mentions: z.array(partyMentionSchema).describe('Every place that names it, in text order.'),
    roles: z.array(partyRoleSchema).describe('What it is in the release, in a fixed order.'),
    title: z.string().nullable().describe('The office of a person as worded; null for organisations.'),
    affiliation: idSchema('party')
      .nullable()
      .describe('The id of the organisation a person belongs to; null for organisations.'),
    tickers: z.array(tickerSchema).describe('The listings of an organisation; empty for persons.'),
    rule: z.string().describe('The name of the strongest evidence that made it a party.'),
  })
  .meta({ id: 'Party', description: 'An organisation or a person.' });
export type Party = z.infer<typeof partySchema>;
