import { z } from 'zod';
import { daySchema } from './date.js';
import { idSchema, sectionKindSchema, spanSchema } from './span.js';

/** The line that says where, when and by which wire a release was given out. */
export const datelineSchema = z.strictObject({
  ...spanSchema.shape,
  place: z.string().nullable(),
  date: daySchema.nullable(),
  wire: z.string().nullable(),
});
export type Dateline = z.infer<typeof datelineSchema>;

/**
 * What the release says of itself. `date` is the release date; `dateSource` says where it was found:
 * the `--date` option, metadata of the file, the dateline, elsewhere in the text, or the day of filing.
 * `inferred` names what of date and issuer was worked out rather than read, such as a year.
 */
export const releaseSchema = z.strictObject({
  headline: spanSchema.nullable(),
  dateline: datelineSchema.nullable(),
  date: daySchema.nullable(),
  dateSource: z.enum(['option', 'metadata', 'dateline', 'text', 'filing']).nullable(),
  issuer: idSchema('party').nullable(),
  inferred: z.array(z.enum(['date', 'issuer'])),
});
export type Release = z.infer<typeof releaseSchema>;

/** A section; the sections of a record follow each other without gap or overlap and cover its text. */
export const sectionSchema = z.strictObject({
  kind: sectionKindSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  heading: z.string().nullable(),
});
export type Section = z.infer<typeof sectionSchema>;

/**
 * Something a reader of the record should know; offsets where it concerns a place in the text. `others` are
 * those of what contradicts it there.
 */
export const warningSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
  others: z
    .array(z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() }))
    .optional(),
});
export type Warning = z.infer<typeof warningSchema>;
