import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../src/record/json-schema.js';
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

  it('refuses a record with a field too many, a wrong id or a modifier that does not exist', () => {
    const validate = new Ajv2020({ strict: true }).compile(
      JSON.parse(read('schemas/release-records.schema.json')),
    );
    const record = () => JSON.parse(read('test/golden/gentium-crinos-acquisition.json'))[0];
    expect(validate([{ ...record(), more: 1 }])).toBe(false);
    const [money] = record().money;
    expect(validate([{ ...record(), money: [{ ...money, id: 'date-1' }] }])).toBe(false);
    expect(validate([{ ...record(), money: [{ ...money, modifier: 'ABOUT' }] }])).toBe(false);
  });
});
