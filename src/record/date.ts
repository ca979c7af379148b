import { z } from 'zod';
import { mentionFields } from './span.js';

/** TIMEX3 `mod` values of dates and durations. */
export const dateModifierSchema = z
  .enum([
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
  ])
  .meta({ id: 'DateModifier', description: 'How a date or duration is bounded, as TIMEX3 mod values.' });
export type DateModifier = z.infer<typeof dateModifierSchema>;

/** An ISO 8601 calendar day. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** First and last day of a period, as fields of it. */
export const periodFields = {
  from: daySchema.nullable().describe('First day covered, YYYY-MM-DD; null where it is not known.'),
  to: daySchema.nullable().describe('Last day covered, YYYY-MM-DD; null where it is not known.'),
};

/** A date, clock time or duration. */
export const dateMentionSchema = z
  .strictObject({
    ...mentionFields('date'),
    type: z
      .enum(['date', 'time', 'duration'])
      .describe('A date or period, a clock time, or a length of time.'),
    value: z
      .string()
      .describe(
        'TIMEX3 / ISO 8601 value: 2006-12-28, 2008-H1, FY2024-Q3, P100D, 2024-07-01/2024-09-30, XXXX-11-14.',
      ),
    ...periodFields,
    modifier: dateModifierSchema.nullable().describe('How it is bounded ("by", "before", "mid-"), or null.'),
  })
  .meta({ id: 'DateMention', description: 'A date, clock time or duration.' });
export type DateMention = z.infer<typeof dateMentionSchema>;
