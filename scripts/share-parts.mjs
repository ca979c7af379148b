/** Makes a JSON Schema small for compiling: without words for people, and each part that it repeats as one definition. */

/** Fields of a schema that hold one schema, several, or several by name. */
const ONE = ['items'];
const LISTS = ['anyOf', 'oneOf', 'allOf'];
const NAMED = ['properties', '$defs'];
/** Shorter parts cost less where they stand than a call. */
const SHORTEST = 60;

function mapParts(schema, map) {
  const mapped = { ...schema };
  for (const field of ONE) if (schema[field]) mapped[field] = map(schema[field]);
  for (const field of LISTS) if (schema[field]) mapped[field] = schema[field].map(map);
  for (const field of NAMED)
    if (schema[field])
      mapped[field] = Object.fromEntries(
        Object.entries(schema[field]).map(([name, part]) => [name, map(part)]),
      );
  return mapped;
}

/** A schema without what is only for people. */
function withoutWords({ title: _, description: __, ...schema }) {
  return mapParts(schema, withoutWords);
}

/** @param document a document without definitions of the names `part-1`, `part-2` … */
export function shareParts(document) {
  const schema = withoutWords(document);
  const counts = new Map();
  const count = (part) => {
    const key = JSON.stringify(part);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (counts.get(key) === 1) mapParts(part, count);
    return part;
  };
  const definitions = {};
  const names = new Map();
  const share = (part) => {
    const key = JSON.stringify(part);
    if (key.length < SHORTEST || counts.get(key) < 2) return mapParts(part, share);
    if (!names.has(key)) {
      const name = `part-${names.size + 1}`;
      names.set(key, name);
      definitions[name] = mapParts(part, share);
    }
    return { $ref: `#/$defs/${names.get(key)}` };
  };
  mapParts(schema, count);
  const shared = mapParts(schema, share);
  return { ...shared, $defs: { ...shared.$defs, ...definitions } };
}
