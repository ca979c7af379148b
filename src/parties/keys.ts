/** What two writings of a name share: letters and digits in lower case, without points, "the" and apostrophes. */
export function keyOf(name: string): string {
  return PLAIN.test(name) ? name.toLowerCase().replace(THE, '') : fullKey(name);
}

/** ASCII words with single spaces between them: most names. */
const PLAIN = /^[A-Za-z0-9&+]+(?: [A-Za-z0-9&+]+)*$/;
const THE = /^the /;

const fullKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.’'‘`®™]/g, '')
    .replace(/[^\p{L}\d&+]+/gu, ' ')
    .trim()
    .replace(THE, '');
