import { z } from 'zod';
import { idSchema, mentionFields, quantityModifierSchema } from './span.js';

/** An ISO 4217 code. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/);

const modifier = quantityModifierSchema
  .nullable()
  .describe('How it is bounded ("about", "up to", "at least"), or null.');

/**
 * An amount of a national currency: a point has `amount`, `low` and `high` equal, a range has `amount` null,
 * "up to" has `low` null, "at least" has `high` null.
 */
export const moneyMentionSchema = z
  .strictObject({
    ...mentionFields('money'),
    currency: currencySchema.describe('ISO 4217 code of its currency.'),
    amount: z
      .number()
      .nullable()
      .describe('The amount in currency units; null for a range or an open bound.'),
    low: z.number().nullable().describe('The least amount; equal to amount for a point, null for "up to".'),
    high: z
      .number()
      .nullable()
      .describe('The greatest amount; equal to amount for a point, null for "at least".'),
    modifier,
    per: z.string().nullable().describe('What the amount is for one of (share, barrel, year), or null.'),
    figure: idSchema('figure')
      .optional()
      .describe(
        'The id of the figure of a table that it is part of, whose scaled amount it has; only there for such mentions.',
      ),
  })
  .meta({ id: 'MoneyMention', description: 'An amount of a national currency.' });
export type MoneyMention = z.infer<typeof moneyMentionSchema>;

/**
 * A percentage, a number of percentage or basis points, or a fraction of something; numbers are in percent
 * whatever the unit, bounds as for money.
 */
export const percentageMentionSchema = z
  .strictObject({
    ...mentionFields('percentage'),
    value: z.number().nullable().describe('The value in percent; null for a range or an open bound.'),
    low: z.number().nullable().describe('The least value in percent; null for "up to".'),
    high: z.number().nullable().describe('The greatest value in percent; null for "at least".'),
    unit: z
      .enum(['percent', 'percentage_points', 'basis_points', 'fraction'])
      .describe('The unit in which it is written.'),
    modifier,
    direction: z
      .enum(['increase', 'decrease'])
      .nullable()
      .describe('Whether it tells of a rise or a fall ("up 12%", "fell 3%"), or null.'),
  })
  .meta({ id: 'PercentageMention', description: 'A percentage, a number of points, or a fraction.' });
export type PercentageMention = z.infer<typeof percentageMentionSchema>;
