import { isOne, isWord, type Reading } from '../../text/reading.js';
import { type Claim, RECALLED } from '../claim.js';
import { BEING, holds, restOf, withDefinition } from '../definition-parts.js';
import { headOf } from '../measure.js';
import { type Phrase, trimPhrase } from '../phrases.js';
import { isLink, isMarkPiece, type Sentence, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import { list } from '../words.js';
import { type Context, isAbout } from './pass.js';

const AS_BY = list('as by');
const DEFINED = list('defined understood');
/** `It is defined as D` · `Remission was defined as D` · `the primary endpoint, defined for the liver as D, was …`. */
export function definedAs(
  { sentence }: Pick<Context, 'sentence'>,
  claims: readonly Claim[],
): readonly Claim[] {
  const { reading, pieces } = sentence;
  for (const [at, piece] of pieces.entries()) {
    const means = verbAt(sentence, at)?.kind === 'mean';
    const defined = piece.kind === 'verb' && isOne(reading, piece.end - 1, DEFINED);
    if (!defined && !means) continue;
    let start = at + 1;
    while (!means && start < pieces.length && !isLink(sentence, start, AS_BY)) start++;
    if (!means) start++;
    const definition = inAside(sentence, at, start);
    const subject = subjectOf(sentence, at, false);
    const about = owners(sentence, at, subject.measures, subject.term, claims);
    if (definition && about.length > 0)
      return claims.map((item) =>
        about.includes(item) && !(item.measure && overlaps(item.measure, definition))
          ? withDefinition(item, definition)
          : item,
      );
  }
  return claims;
}

const overlaps = (left: Phrase, right: Phrase): boolean => left.first < right.end && right.first < left.end;

/** The definition behind "as": to the comma before the next verb where it stands in an aside. */
function inAside(sentence: Sentence, verb: number, start: number): Phrase | null {
  const { reading, pieces } = sentence;
  const close = pieces.findIndex(
    (piece, at) => at > start && isMarkPiece(piece, ',') && pieces[at + 1]?.kind === 'verb',
  );
  const aside = isMarkPiece(pieces[verb - 1], ',') && close > 0;
  if (!aside) return restOf(sentence, start);
  const first = pieces[start];
  return first ? trimPhrase(reading, { first: first.first, end: pieces[close]!.first }) : null;
}

/** The claims a defined word stands for: the same measure, or one that holds the word ("Remission"). */
function owners(
  { reading, index, pieces }: Sentence,
  verb: number,
  measures: readonly Phrase[],
  term: number,
  claims: readonly Claim[],
): Claim[] {
  const direct = claims.filter((item) => isAbout(item, measures));
  if (direct.length > 0) return direct;
  if (term >= 0) return claims.filter(({ sentence, measure }) => sentence === index && measure !== null);
  // a word that is no measure by itself may still be the one defined: "Recurrence is defined as D"
  const before = pieces[verb - 1];
  const word = measures[0] ?? (before?.kind === 'phrase' ? before : null);
  if (!word || word.end - word.first > 3) return [];
  const name = trimPhrase(reading, word) ?? word;
  const described = claims.filter(({ measure }) => measure !== null);
  const hash = reading.tokens.hash[name.end - 1]!;
  const headed = described.filter(({ measure }) => isWord(reading, headOf(reading, measure!), hash));
  return headed.length > 0 ? headed : described.filter(({ measure }) => holds(reading, measure!, name));
}

/** Whether a sentence says what something is defined as. */
export function saysMeaning(reading: Reading, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++)
    if (isOne(reading, at, DEFINED) && isOne(reading, at - 1, BEING)) return true;
  return false;
}

const NOTHING = () => [];
/** Gives endpoints the meaning that sentences in front of them told: "Remission was defined as D." */
export function withMeaningsAhead(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  const known = [...claims];
  let next = 0;
  for (const sentence of sentences) {
    if (!saysMeaning(sentence.reading, sentence.floor, sentence.limit)) continue;
    while (next < known.length && known[next]!.sentence <= sentence.index) next++;
    const later = known.slice(next, next + RECALLED);
    for (const [index, item] of definedAs({ sentence: { ...sentence, resolve: NOTHING } }, later).entries())
      known[next + index] = item;
  }
  return known;
}
