/** What two writings of a name share: letters and digits in lower case, without points, "the" and apostrophes. */
export function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.’'‘`®™]/g, '')
    .replace(/[^\p{L}\d&+]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
