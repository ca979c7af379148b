import { z } from 'zod';
import { daySchema } from './date.js';
import { tickerSchema } from './party.js';
import { idSchema, rangeFields, sectionKindSchema, spanSchema } from './span.js';

/** The line that says where, when and by which wire a release was given out. */
export const datelineSchema = z
  .strictObject({
    ...spanSchema.shape,
    place: z.string().nullable().describe('The place as worded, or null.'),
    date: daySchema.nullable().describe('The day it names, YYYY-MM-DD, or null.'),
    wire: z.string().nullable().describe('The newswire it names, or null.'),
  })
  .meta({
    id: 'Dateline',
    description: 'The words that say where, when and by which wire it was given out.',
  });
export type Dateline = z.infer<typeof datelineSchema>;

/** What the release says of itself. */
export const releaseSchema = z
  .strictObject({
    headline: spanSchema.nullable().describe('The headline, or null where there is none.'),
    dateline: datelineSchema.nullable().describe('The dateline, or null where there is none.'),
    date: daySchema.nullable().describe('The release date, YYYY-MM-DD; null where nothing tells.'),
    dateSource: z
      .enum(['option', 'metadata', 'dateline', 'text', 'filing'])
      .nullable()
      .describe(
        'Where the date was found: told by the caller, metadata of the file, the dateline, elsewhere in the text, the day of filing.',
      ),
    issuer: idSchema('party')
      .nullable()
      .describe('The id of the party that speaks; null where nothing says who does.'),
    issuerName: z.string().nullable().describe('The name of the issuer, or null.'),
    tickers: z.array(tickerSchema).describe('The listings of the issuer.'),
    cik: z
      .string()
      .regex(/^\d{10}$/)
      .nullable()
      .describe(
        'The Central Index Key of the company that filed it, ten digits, from the header of a submission to EDGAR; else null.',
      ),
    inferred: z
      .array(z.enum(['date', 'issuer']))
      .describe('Which of date and issuer were worked out rather than read, such as a year.'),
  })
  .meta({ id: 'Release', description: 'What the release says of itself.' });
export type Release = z.infer<typeof releaseSchema>;

/** A section; the sections of a record follow each other without gap or overlap and cover its text. */
export const sectionSchema = z
  .strictObject({
    kind: sectionKindSchema.describe('What it is for.'),
    ...rangeFields,
    heading: z.string().nullable().describe('The heading it stands under, or null.'),
  })
  .meta({
    id: 'Section',
    description: 'A part of the text; the sections of a record cover it without gaps.',
  });
export type Section = z.infer<typeof sectionSchema>;

const placeSchema = z
  .strictObject(rangeFields)
  .meta({ id: 'Place', description: 'A stretch of the text by its offsets.' });

/** Something a reader of the record should know. */
export const warningSchema = z
  .strictObject({
    code: z.string().describe('Which warning it is, for programs.'),
    message: z.string().describe('What a reader should know, in one line.'),
    start: rangeFields.start.optional().describe('Where it concerns a place: the offset of its start.'),
    end: rangeFields.end.optional().describe('Where it concerns a place: the offset behind it.'),
    others: z.array(placeSchema).optional().describe('The places of what contradicts it.'),
  })
  .meta({ id: 'Warning', description: 'Something a reader of the record should know.' });
export type Warning = z.infer<typeof warningSchema>;
