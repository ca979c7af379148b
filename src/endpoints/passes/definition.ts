import {
  COMMA,
  hashOf,
  isMark,
  isOne,
  isWord,
  OPEN,
  POINT,
  type Reading,
  textOf,
} from '../../text/reading.js';
import type { Claim } from '../claim.js';
import { definitionAt, definitionIn } from '../definition-behind.js';
import { endOfBracket } from '../marks.js';
import { type Phrase, trimPhrase } from '../phrases.js';
import { isLink, isMarkPiece, lastVerb, type Sentence, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import { list } from '../words.js';
import { type Context, isAbout, type Pass } from './pass.js';

const AS = list('as');
const OF = hashOf('of');
const COMPOSITE = list('composite occurrence');
const WHICH = list('which that');

const withDefinition = (item: Claim, definition: Phrase | null): Claim =>
  (item.definition === null || item.definition.end - item.definition.first <= 3) && definition
    ? { ...item, definition }
    : item;

/** The rest of a clause: up to a semicolon, a connector of clauses or the end of the sentence. */
function restOf({ reading, pieces, limit }: Sentence, index: number): Phrase | null {
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

/** `M, as measured by D` · `M, judged on D` · a definition inside the words of the measure. */
function asDefined({ sentence, durationsIn }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, index, limit, floor } = sentence;
  const times = new Set(durationsIn({ first: floor, end: limit }).map(({ first }) => first));
  const isTime = (at: number): boolean => times.has(at);
  return claims.map((item) => {
    if (item.sentence !== index || !item.measure) return item;
    const inside = definitionIn(reading, item.measure, isTime);
    if (inside) {
      const time = durationsIn({ first: inside.definition.end, end: item.measure.end }).at(-1);
      return {
        ...withDefinition(item, inside.definition),
        measure: { first: item.measure.first, end: inside.first },
        timepoint: item.timepoint ?? time ?? null,
      };
    }
    let at = item.measure.end;
    if (isMark(reading, at, OPEN)) at = Math.max(at, endOfBracket(reading, at, limit));
    const behind = definitionAt(reading, at, limit, isTime);
    return behind && behind.definition.first >= item.measure.end
      ? withDefinition(item, behind.definition)
      : item;
  });
}

const DEFINED = list('defined understood');
/** `It is defined as D` · `Remission was defined as D` · `the primary endpoint, defined for the liver as D, was …`. */
function definedAs({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces } = sentence;
  for (const [at, piece] of pieces.entries()) {
    const means = verbAt(sentence, at)?.kind === 'mean';
    const defined = piece.kind === 'verb' && isOne(reading, piece.end - 1, DEFINED);
    if (!defined && !means) continue;
    let start = at + 1;
    while (!means && start < pieces.length && !isLink(sentence, start, AS)) start++;
    if (!means) start++;
    const definition = inAside(sentence, at, start);
    const subject = subjectOf(sentence, at, false);
    const about = owners(sentence, subject.measures, subject.term, claims);
    if (definition && about.length > 0)
      return claims.map((item) =>
        about.includes(item) &&
        !(item.measure && definition.first < item.measure.end && item.measure.first < definition.end)
          ? withDefinition(item, definition)
          : item,
      );
  }
  return claims;
}

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
  measures: readonly Phrase[],
  term: number,
  claims: readonly Claim[],
): Claim[] {
  const direct = claims.filter((item) => isAbout(item, measures));
  if (direct.length > 0) return direct;
  if (term >= 0) return claims.filter(({ sentence, measure }) => sentence === index && measure !== null);
  const [word] = measures;
  const piece = word ?? pieces[0];
  if (!piece || !word || word.end - word.first > 3) return [];
  const hash = reading.tokens.hash[word.end - 1]!;
  return claims.filter(({ measure }) => measure !== null && holds(reading, measure, hash));
}

const holds = (reading: Reading, { first, end }: Phrase, hash: number): boolean => {
  for (let at = first; at < end; at++) if (isWord(reading, at, hash)) return true;
  return false;
};

const INCLUDED = list(
  'included includes counted counts required covered evaluated measured assessed evaluates measures assesses',
);
/** `a secondary endpoint which also included D`. */
function included({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, index } = sentence;
  for (const [at, piece] of pieces.entries()) {
    const which = piece.kind === 'connector' && isOne(reading, piece.first, WHICH);
    const verb = verbAt(sentence, at + 1);
    if (!which || !verb || !isOne(reading, verb.end - 1, INCLUDED)) continue;
    const definition = restOf(sentence, at + 2);
    const owner = claims.findLast(
      (item) => item.sentence === index && item.measure !== null && item.measure.end <= piece.first,
    );
    return claims.map((item) => (item === owner ? withDefinition(item, definition) : item));
  }
  return claims;
}

/** The components in apposition to the name of a composite that ends at a token: "MACE, | a composite of D". */
function behindName({ reading, pieces }: Sentence, end: number): Phrase | null {
  let noun = end + 1;
  while (noun < end + 5 && !isOne(reading, noun, COMPOSITE)) noun++;
  if (!isMark(reading, end, COMMA) || !isOne(reading, noun, COMPOSITE) || !isWord(reading, noun + 1, OF))
    return null;
  const start = pieces.findIndex((piece) => piece.end > noun);
  let next = start;
  while (pieces[next]?.kind === 'phrase' || isMarkPiece(pieces[next], ',')) next++;
  return next > start ? trimPhrase(reading, { first: noun + 2, end: pieces[next - 1]!.end }) : null;
}

/** "(p<0.001)", "(49%; n=30)": a result in a bracket is no definition. */
const isResult = (reading: Reading, { first, end }: Phrase): boolean =>
  isMark(reading, first - 1, OPEN) &&
  /[<>=%]|^[pn]\b/i.test(textOf(reading, first, Math.min(end, first + 6)));

const BASED = list('based');
/** The components of "a composite of D", "time to first occurrence of D", "based on D". */
function components({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, index } = sentence;
  const based = pieces.findIndex(
    (piece, at) =>
      piece.kind === 'phrase' && isOne(reading, piece.first, BASED) && isMarkPiece(pieces[at - 1], ','),
  );
  return claims.map((item) => {
    if (item.sentence !== index || !item.measure || (item.definition && !isResult(reading, item.definition)))
      return item;
    const { first, end } = item.measure;
    for (let at = first; at < end - 2; at++)
      if (isOne(reading, at, COMPOSITE) && isWord(reading, at + 1, OF))
        return { ...item, definition: { first: at + 2, end } };
    const named = behindName(sentence, end);
    if (named) return { ...item, definition: named };
    const piece = pieces[based];
    if (!piece || lastVerb(pieces, based) < 0) return item;
    return withDefinition(item, trimPhrase(reading, { first: piece.first + 2, end: piece.end }));
  });
}

export const definitions: readonly Pass[] = [
  { name: 'as-defined', read: asDefined },
  { name: 'defined-as', read: definedAs },
  { name: 'included', read: included },
  { name: 'components', read: components },
];
