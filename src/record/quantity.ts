import { z } from 'zod';
import { idSchema, mentionFields, quantityModifierSchema } from './span.js';

/**
 * An amount of a national currency.
 *
 * - `currency`: ISO 4217 code
 * - `amount`, `low`, `high` in currency units: a point has all three equal, a range has `amount` null,
 *   "up to" has `low` null, "at least" has `high` null
 * - `per`: what the amount is for one of (`share`, `barrel`, `year`), or null
 * - `figure`: the figure of a table that it is part of; its amount is then the figure's, scaled as the table
 *   says. Only there for such mentions
 */
export const moneyMentionSchema = z.strictObject({
  ...mentionFields('money'),
  currency: z.string().regex(/^[A-Z]{3}$/),
  amount: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  modifier: quantityModifierSchema.nullable(),
  per: z.string().nullable(),
  figure: idSchema('figure').optional(),
});
export type MoneyMention = z.infer<typeof moneyMentionSchema>;

/**
 * A percentage, a number of percentage or basis points, or a fraction of something.
 * `value`, `low` and `high` are in percent whatever the unit; bounds as for money.
 */
export const percentageMentionSchema = z.strictObject({
  ...mentionFields('percentage'),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.enum(['percent', 'percentage_points', 'basis_points', 'fraction']),
  modifier: quantityModifierSchema.nullable(),
  direction: z.enum(['increase', 'decrease']).nullable(),
});
export type PercentageMention = z.infer<typeof percentageMentionSchema>;
