import { COMMA, hashOf, isMark, isOne, isWord, POINT, type Reading } from '../text/reading.js';
import type { Claim } from './claim.js';
import type { Stops } from './definition-behind.js';
import { type Phrase, trimPhrase } from './phrases.js';
import { isMarkPiece, type Sentence } from './sentence.js';
import { list } from './words.js';

const OF = hashOf('of');
export const COMPOSITE = list('composite occurrence');
export const BEING = list('being is are was were');

/** A definition of more than three words stays; a shorter one gives way. */
export const withDefinition = (item: Claim, definition: Phrase | null): Claim =>
  (item.definition === null || item.definition.end - item.definition.first <= 3) && definition
    ? { ...item, definition }
    : item;

/** The rest of a clause: up to a semicolon, a connector of clauses or the end of the sentence. */
export function restOf({ reading, pieces, limit }: Sentence, index: number): Phrase | null {
  const start = pieces[index];
  if (!start) return null;
  let end = limit;
  for (let at = index; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (isMarkPiece(piece, ';', ':', '-', 'line')) {
      end = piece.first;
      break;
    }
  }
  while (end > start.first && isMark(reading, end - 1, POINT)) end--;
  return trimPhrase(reading, { first: start.first, end });
}

/** What closes a definition in a sentence with these time points. */
export const stopsOf = ({ pieces }: Sentence, times: readonly Phrase[]): Stops => {
  const starts = new Set(times.map(({ first }) => first));
  const verbs = new Set(pieces.flatMap((piece) => (piece.kind === 'verb' ? [piece.first] : [])));
  return { isTime: (at) => starts.has(at), isVerb: (at) => verbs.has(at) };
};

/** Whether a measure has these words, one behind the other. */
export function holds({ tokens }: Reading, measure: Phrase, { first, end }: Phrase): boolean {
  for (let at = measure.first; at + end - first <= measure.end; at++) {
    let same = 0;
    while (first + same < end && tokens.hash[at + same] === tokens.hash[first + same]) same++;
    if (first + same === end) return true;
  }
  return false;
}

/** The components in apposition to the name of a composite that ends at a token: "MACE, | a composite of D". */
export function behindName({ reading, pieces }: Sentence, end: number): Phrase | null {
  let noun = end + 1;
  while (noun < end + 5 && !isOne(reading, noun, COMPOSITE)) noun++;
  if (
    !(isMark(reading, end, COMMA) || isOne(reading, end, BEING)) ||
    !isOne(reading, noun, COMPOSITE) ||
    !isWord(reading, noun + 1, OF)
  )
    return null;
  const start = pieces.findIndex((piece) => piece.end > noun);
  let next = start;
  while (pieces[next]?.kind === 'phrase' || isMarkPiece(pieces[next], ',')) next++;
  return next > start ? trimPhrase(reading, { first: noun + 2, end: pieces[next - 1]!.end }) : null;
}
