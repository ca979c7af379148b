/**
 * What each name of a text is by its labels: 'organization', 'person'; undefined where it is open. Short names are open
 * beside the full one, to which they are joined whatever they are by themselves.
 *
 * @param parties the parties of the gold
 * @param present the keys of the names that were found
 * @param keyOf the key of a name as written
 */
export function labelsOf(parties, present, keyOf) {
  const known = new Map();
  for (const { kind, name, aliases = [], optional } of parties) {
    const forms = [name, ...aliases].flat().filter((form) => typeof form === 'string');
    const keys = [...new Set(forms.map(keyOf))];
    const standsFor = keys.find((key) => present.has(key));
    for (const key of keys) known.set(key, key === standsFor && !optional ? kind : undefined);
  }
  return known;
}
