import { z } from 'zod';

/** An offset into the record's text, in the unit that `source.offsets` names. */
const offsetSchema = z.int().nonnegative();

/** First and last character of a stretch of the text, half open. */
export const rangeFields = {
  start: offsetSchema.describe(
    'Offset of its first character in the text, from 0, in the unit of source.offsets.',
  ),
  end: offsetSchema.describe('Offset behind its last character.'),
};

/** A stretch of the record's text, half open: `text.slice(start, end) === span.text`. */
export const spanSchema = z
  .strictObject({ text: z.string().describe('The characters as they stand in the text.'), ...rangeFields })
  .meta({ id: 'Span', description: 'A stretch of the text, half open: text.slice(start, end) is its text.' });
export type Span = z.infer<typeof spanSchema>;

/** The sentence in which something stands; its words only when asked for. */
export const sentenceSchema = z
  .strictObject({
    ...rangeFields,
    text: z
      .string()
      .optional()
      .describe('The words of the sentence, with --context and in formats that show them.'),
  })
  .meta({ id: 'Sentence', description: 'The sentence, table cell or line of its own in which it stands.' });
export type Sentence = z.infer<typeof sentenceSchema>;

/** What a part of a release is for; the sections of a record partition its text. */
export const sectionKindSchema = z
  .enum([
    'headline',
    'subheadline',
    'dateline',
    'body',
    'about',
    'forward-looking',
    'contact',
    'table',
    'boilerplate',
  ])
  .meta({ id: 'SectionKind', description: 'What a part of a release is for.' });
export type SectionKind = z.infer<typeof sectionKindSchema>;

/**
 * The id of an entity: its kind and its ordinal in text order, from 1 (`money-3`).
 *
 * @param kind the part before the hyphen
 */
export const idSchema = (kind: string) => z.string().regex(new RegExp(`^${kind}-[1-9][0-9]*$`));

/** The id of something itself, as a field of it. */
export const ownIdSchema = (kind: string) =>
  idSchema(kind).describe(`Its id within the record: ${kind}- and its ordinal in text order, from 1.`);

/** Names of the rule that read something. */
export const ruleSchema = z.string().describe('The name of the rule that read it, as --explain shows it.');

/** Names of fields that were worked out. */
export const inferredSchema = z
  .array(z.string())
  .describe('Names of its fields that were worked out rather than read, such as year or currency.');

/** The fields every mention has beside its value. */
export const mentionFields = (kind: string) => ({
  id: ownIdSchema(kind),
  ...spanSchema.shape,
  sentence: sentenceSchema.describe('The sentence, table cell or line of its own in which it stands.'),
  section: sectionKindSchema.describe('The kind of the section in which it begins.'),
  inferred: inferredSchema,
  rule: ruleSchema,
});

/** TIMEX3 `mod` values that apply to quantities. */
export const quantityModifierSchema = z
  .enum(['APPROX', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE'])
  .meta({ id: 'QuantityModifier', description: 'How a quantity is bounded, as TIMEX3 mod values.' });
export type QuantityModifier = z.infer<typeof quantityModifierSchema>;
