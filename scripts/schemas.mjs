/** Writes schemas/*.json from the zod schemas. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

const { jsonSchemas } = await loadSource(`export { jsonSchemas } from './record/json-schema.js';`);
const folder = fileURLToPath(new URL('../schemas/', import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  await writeFile(`${folder}${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
