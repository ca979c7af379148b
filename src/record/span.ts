import { z } from 'zod';

/** A UTF-16 offset into the record's text (a JavaScript string index). */
const offset = z.number().int().nonnegative();

/** A stretch of the record's text, half open: `text.slice(start, end) === span.text`. */
export const spanSchema = z.strictObject({ text: z.string(), start: offset, end: offset });
export type Span = z.infer<typeof spanSchema>;

/** What a part of a release is for; the sections of a record partition its text. */
export const sectionKindSchema = z.enum([
  'headline',
  'subheadline',
  'dateline',
  'body',
  'about',
  'forward-looking',
  'contact',
  'table',
  'boilerplate',
]);
export type SectionKind = z.infer<typeof sectionKindSchema>;

/**
 * The id of an entity: its kind and its ordinal in text order, from 1 (`money-3`).
 *
 * @param kind the part before the hyphen
 */
export const idSchema = (kind: string) => z.string().regex(new RegExp(`^${kind}-[1-9][0-9]*$`));

/**
 * The fields every mention has beside its value.
 *
 * - `section`: the kind of the section it stands in
 * - `inferred`: names of the fields of the value that were worked out, not read (`year`, `currency`)
 * - `rule`: the name of the rule that read it
 */
export const mentionFields = (kind: string) => ({
  id: idSchema(kind),
  ...spanSchema.shape,
  section: sectionKindSchema,
  inferred: z.array(z.string()),
  rule: z.string(),
});

/** TIMEX3 `mod` values that apply to quantities. */
export const quantityModifierSchema = z.enum([
  'APPROX',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
]);
export type QuantityModifier = z.infer<typeof quantityModifierSchema>;
