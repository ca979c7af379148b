import { z } from 'zod';
import { dateMentionSchema } from './date.js';
import { endpointSchema } from './endpoint.js';
import { factSchema } from './fact.js';
import { partySchema } from './party.js';
import { moneyMentionSchema, percentageMentionSchema } from './quantity.js';
import { releaseRecordSchema } from './record.js';
import { tableSchema } from './table.js';

const documents: readonly [name: string, title: string, schema: z.ZodType][] = [
  ['release-record', 'One press release', releaseRecordSchema],
  [
    'release-records',
    'The output of extract',
    z.array(releaseRecordSchema).describe('One record per release, in the order of the inputs.'),
  ],
  ['date', 'A date, clock time or duration', dateMentionSchema],
  ['money', 'An amount of money', moneyMentionSchema],
  ['percentage', 'A percentage', percentageMentionSchema],
  ['endpoint', 'An endpoint of a clinical study', endpointSchema],
  ['party', 'An organisation or a person', partySchema],
  ['fact', 'A fact', factSchema],
  ['table', 'A table of figures', tableSchema],
];

/** Names of fields that are no plain words. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['cik', 'CIK'],
  ['url', 'URL'],
  ['sha256', 'SHA-256'],
]);

/** `grossProceeds` → `Gross proceeds`. */
function titleOf(field: string): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return TITLES.get(field) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy without the word that no field may be added. */
function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, part]) => name !== 'additionalProperties' || part !== false)
      .map(([name, part]) => [name, opened(part)]),
  );
}

/** What a schema says of itself, or the definition it refers to. */
const descriptionOf = (schema: JsonSchema, definitions: JsonSchema['$defs']): string | undefined =>
  schema.description ?? definitions?.[schema.$ref?.replace('#/$defs/', '') ?? '']?.description;

/** A copy in which each field has a title and a description. */
function told(schema: JsonSchema, definitions: JsonSchema['$defs']): JsonSchema {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    if (typeof field === 'boolean') return [name, field];
    const description = descriptionOf(field, definitions);
    return [name, { title: titleOf(name), description, ...field }];
  });
  return schema.properties ? { ...schema, properties: Object.fromEntries(fields) } : schema;
}

/** A schema for readers, who may meet fields that are added later. */
function published(title: string, schema: JsonSchema): JsonSchema {
  const { $schema, $defs, ...rest } = opened(schema) as JsonSchema;
  const definitions = Object.entries($defs ?? {}).map(([name, part]) => [name, told(part, $defs)]);
  const description = descriptionOf(rest, $defs);
  return {
    ...($schema && { $schema }),
    title,
    ...(description && { description }),
    ...rest,
    $defs: Object.fromEntries(definitions),
  };
}

/**
 * The JSON Schemas (draft 2020-12) of the record and its parts, generated from the zod schemas: for readers of
 * records, who may meet fields that are added later. Each field has a title and a description.
 *
 * @returns schema documents by name (`release-record`, `date` …), in a fixed order
 */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    documents.map(([name, title, schema]) => [
      name,
      {
        $id: `urn:press-facts:schema:1:${name}`,
        ...published(title, z.toJSONSchema(schema, { target: 'draft-2020-12' })),
      },
    ]),
  );
}

/** The JSON Schema of a record for the check of what leaves: it knows every field, and takes no other. */
export const strictSchema = (): object => z.toJSONSchema(releaseRecordSchema, { target: 'draft-2020-12' });
