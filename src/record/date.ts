import { z } from 'zod';
import { mentionFields } from './span.js';

/** TIMEX3 `mod` values of dates and durations. */
export const dateModifierSchema = z.enum([
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'START',
  'MID',
  'END',
  'APPROX',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
]);
export type DateModifier = z.infer<typeof dateModifierSchema>;

/** An ISO 8601 calendar day. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * A date, clock time or duration.
 *
 * - `value`: TIMEX3 / ISO 8601 (`2006-12-28`, `2008-H1`, `FY2024-Q3`, `P100D`, `2024-07-01/2024-09-30`, `XXXX-11-14`)
 * - `from`, `to`: first and last day covered, when known; null for durations and clock times
 */
export const dateMentionSchema = z.strictObject({
  ...mentionFields('date'),
  type: z.enum(['date', 'time', 'duration']),
  value: z.string(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  modifier: dateModifierSchema.nullable(),
});
export type DateMention = z.infer<typeof dateMentionSchema>;
