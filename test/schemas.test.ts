import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../src/record/check.js';
import { jsonSchemas } from '../src/record/json-schema.js';
import { releaseRecordSchema } from '../src/record/record.js';
import { ROOT } from './support/command.js';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const golden = readdirSync(path.join(ROOT, 'test/golden'));

describe('schemas/', () => {
  it('holds what the zod schemas give (npm run schemas)', () => {
    const generated = Object.entries(jsonSchemas());
    expect(readdirSync(path.join(ROOT, 'schemas')).sort()).toEqual(
      generated.map(([name]) => `${name}.schema.json`).sort(),
    );
    for (const [name, schema] of generated)
      expect(JSON.parse(read(`schemas/${name}.schema.json`))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it.each(golden)('validates %s with an independent validator', (name) => {
    const validate = new Ajv2020({ strict: true }).compile(
      JSON.parse(read('schemas/release-records.schema.json')),
    );
    expect(validate(JSON.parse(read(`test/golden/${name}`)))).toBe(true);
  });

  it('lets readers meet fields they do not know, where the check of what leaves takes none', () => {
    const validate = new Ajv2020({ strict: true }).compile(
      JSON.parse(read('schemas/release-record.schema.json')),
    );
    const [record] = JSON.parse(read('test/golden/gentium-crinos-acquisition.json'));
    checkRecord(record);
    const later = { ...record, release: { ...record.release, more: 1 } };
    expect(validate(later)).toBe(true);
    expect(() => checkRecord(later)).toThrow('the record breaks its schema at /release: must NOT have');
    expect(releaseRecordSchema.safeParse(later).success).toBe(false);
  });

  it('names each document and says of each field what it is', () => {
    const untold: string[] = [];
    const fieldsOf = (schema: unknown, place: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const fields: object = 'properties' in schema && schema.properties ? schema.properties : {};
      for (const [name, field] of Object.entries(fields))
        if (!field.title?.trim() || !field.description?.trim()) untold.push(`${place}.${name}`);
      for (const [name, part] of Object.entries(schema)) fieldsOf(part, `${place}/${name}`);
    };
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      expect(schema).toMatchObject({ $id: `urn:press-facts:schema:1:${name}` });
      expect(schema).toHaveProperty('description');
      fieldsOf(schema, name);
    }
    expect(untold).toEqual([]);
    expect(jsonSchemas()['release-record']).toHaveProperty('$defs.Sentence.properties.start');
  });

  it('refuses a record with a wrong id or a modifier that does not exist', () => {
    const validate = new Ajv2020({ strict: true }).compile(
      JSON.parse(read('schemas/release-records.schema.json')),
    );
    const record = () => JSON.parse(read('test/golden/gentium-crinos-acquisition.json'))[0];
    const [money] = record().money;
    expect(validate([{ ...record(), money: [{ ...money, id: 'date-1' }] }])).toBe(false);
    expect(validate([{ ...record(), money: [{ ...money, modifier: 'ABOUT' }] }])).toBe(false);
  });
});
