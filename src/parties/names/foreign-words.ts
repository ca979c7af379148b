import { COMMON, FUNCTION_WORD } from '../../text/classes.js';
import {
  hasNaming,
  isApostrophe,
  isCapitalised,
  isGlued,
  isInline,
  isOne,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

/** Lower-case words inside the names of Romance institutions. */

/** What opens such a name. */
const HEADS = wordSet(`
  société societe bureau école ecole institut centre conseil ministère agence chambre fédération caisse banque
  compagnie office régie université association instituto ministerio escuela cámara consejo comisión oficina casa
  universidad universidade associação ministério conselho comissão câmara società associazione camera scuola
  consiglio ente istituto università ordine commissione ministero
`);
const LINKS = wordSet(
  'de des du d en l della dei delle dello degli di da das dos per pour sur para el la las los le les et',
);
const ACCENT = /[^\p{ASCII}]/u;
const MOST_WORDS = 8;

/**
 * Behind the lower-case words that go on a name: "Bureau d’études | ", "École des hautes études | de Lorme",
 * "Société en commandite | Lorme". English words count only behind a link.
 *
 * @returns -1 where none but links stand there
 */
export function skipForeignWords(reading: Reading, atoms: readonly number[], end: number): number {
  if (!isOne(reading, atoms[0]!, HEADS) || !isOne(reading, end, LINKS)) return -1;
  const { kind } = reading.tokens;
  let last = -1;
  let linked = false;
  for (let at = end; at < end + MOST_WORDS && isInline(reading, at); at++) {
    if (isCapitalised(reading, at)) break;
    if (isOne(reading, at, LINKS)) linked = true;
    else if (isApostrophe(reading, at) && isGlued(reading, at) && isGlued(reading, at + 1)) continue;
    else if (kind[at] !== WORD || hasNaming(reading, at, FUNCTION_WORD)) break;
    else if (linked || !hasNaming(reading, at, COMMON) || ACCENT.test(textOf(reading, at))) {
      last = at + 1;
      linked = false;
    } else break;
  }
  return last;
}
