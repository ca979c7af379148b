import { z } from 'zod';
import { PARTY_ROLES } from './party-roles.js';
import { idSchema, spanSchema } from './span.js';

export const partyRoleSchema = z.enum(PARTY_ROLES);

/** A listing: the exchange as the release writes it, null where it names none, and the symbol there. */
export const tickerSchema = z.strictObject({ exchange: z.string().nullable(), symbol: z.string() });
export type Ticker = z.infer<typeof tickerSchema>;

/**
 * An organisation or a person: one entry however often and however it is named.
 *
 * - `name`: the fullest form in the text; `aliases`: every other form, definite stand-ins included
 * - `mentions`: every place that names it, in text order
 * - `title`, `affiliation`: of persons; `tickers`: of organisations
 * - `rule`: the strongest evidence that made it a party
 */
export const partySchema = z.strictObject({
  id: idSchema('party'),
  kind: z.enum(['organization', 'person']),
  name: z.string(),
  aliases: z.array(z.string()),
  mentions: z.array(spanSchema),
  roles: z.array(partyRoleSchema),
  title: z.string().nullable(),
  affiliation: idSchema('party').nullable(),
  tickers: z.array(tickerSchema),
  rule: z.string(),
});
export type Party = z.infer<typeof partySchema>;
