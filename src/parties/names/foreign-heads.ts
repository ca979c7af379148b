import { isApostrophe, isGlued, isHyphen, isOne, type Reading, textOf, words } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { headsBehind, headsInFront } from '../../words/organization-heads.table.js';
import { endOfAtom } from './atoms.js';

/** What organisations are called by in other languages: there the head stands first, or ends a compound. */

const FIRST_HEADS = words(...headsInFront);
const LAST_HEADS = words(...headsBehind);

/** How German, Dutch and Nordic compounds end that are called by what the organisation is. */
const COMPOUND =
  /^.{3,}(?:institut|instituut|instituttet|gesellschaft|genossenschaft|verband|verein|sparkasse|hochschule|universität|klinik|klinikum|krankenhaus|stiftung|kammer|ministerium|versicherung|verlag|werke?|brauerei|reederei|fabrik|bolaget|universitet|högskola|sjukhus|sykehus|rederi|verket|banken|stiftelsen|direktoratet|tilsynet|förbundet|forbundet|laget|fonden|kassen|yliopisto|säätiö|liitto)$/iu;

/** A word that an organisation's name in another language starts with: "Banco", "Max-Example-Institut". */
export const isForeignHead = (reading: Reading, at: number): boolean =>
  isOne(reading, at, FIRST_HEADS) ||
  COMPOUND.test(textOf(reading, at, isHyphen(reading, at + 1) ? endOfAtom(reading, at) : at + 1));

const LINKS = wordSet(
  'de du des del della dei delle dello degli di da do das dos per pour voor van tot für för før la el los las le les',
);
const ELIDED = wordSet('l d dell all dall sull nell');
const LINK_ARTICLES = wordSet('la le les el los las die das den der het il lo gli');

/** "BGP Example Wirtschaftsprüfungsgesellschaft": such a compound at the end of a name. */
export const endsInForeignHead = (
  reading: Reading,
  { atoms }: { readonly atoms: readonly number[] },
): boolean =>
  atoms.length > 1 &&
  (isOne(reading, atoms.at(-1)!, LAST_HEADS) ||
    COMPOUND.test(textOf(reading, endOfAtom(reading, atoms.at(-1)!) - 1)));

/** Behind the links at a token that a name with such a head goes on behind, at most two: "für | ", "per la | "; or -1. */
export function skipForeignLinks(reading: Reading, head: number, end: number): number {
  const elided = isOne(reading, end, LINKS) ? end + 1 : end;
  // "de l'|Estuaire", "d'|Agronomie"
  if (
    isOne(reading, elided, ELIDED) &&
    isApostrophe(reading, elided + 1) &&
    isGlued(reading, elided + 2) &&
    isForeignHead(reading, head)
  )
    return elided + 2;
  if (!isOne(reading, end, LINKS) || !isForeignHead(reading, head)) return -1;
  return isOne(reading, end + 1, LINK_ARTICLES) ? end + 2 : end + 1;
}
