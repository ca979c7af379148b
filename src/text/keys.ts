/** What two writings of a name share: letters and digits in lower case, without points, "the" and apostrophes. */
export function keyOf(name: string): string {
  const key = isPlain(name) ? name.toLowerCase() : fullKey(name);
  return key.startsWith(THE) ? key.slice(THE.length) : key;
}

const THE = 'the ';
const SPACE = 0x20;

/** By code unit: whether it stands in a key, in either case. */
const KEPT = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z0-9&+]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** ASCII words with single spaces between them: most names. */
function isPlain(name: string): boolean {
  let inWord = false;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code === SPACE && inWord) inWord = false;
    else if (code < KEPT.length && KEPT[code] === 1) inWord = true;
    else return false;
  }
  return inWord;
}

const fullKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.’'‘`®™]/g, '')
    .replace(/[^\p{L}\d&+]+/gu, ' ')
    .trim();

/** The first words of a key, one more each time, short of all of them. */
export function* beginnings(key: string): Generator<string> {
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) yield key.slice(0, at);
}
