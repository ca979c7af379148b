import { COMMA, hashOf, isMark, isOne, isWord, OPEN } from '../../text/reading.js';
import { isDefinition } from '../bracket-definition.js';
import type { Claim } from '../claim.js';
import { definitionAt, definitionIn } from '../definition-behind.js';
import { behindName, COMPOSITE, restOf, stopsOf, withDefinition } from '../definition-parts.js';
import { endOfBracket } from '../marks.js';
import { trimPhrase } from '../phrases.js';
import { isMarkPiece, lastVerb, verbAt } from '../sentence.js';
import { list } from '../words.js';
import { definedAs } from './meaning.js';
import type { Context, Pass } from './pass.js';
import { assessedBy, restated } from './restated.js';

const OF = hashOf('of');
const WHICH = list('which that');

/** `M (PROMIS)`: brackets behind a measure that say something else are no definitions. */
const bracketed = ({ sentence: { reading, index } }: Context, claims: readonly Claim[]): readonly Claim[] =>
  claims.map((item) =>
    item.sentence === index && item.definition && !isDefinition(reading, item.measure, item.definition)
      ? { ...item, definition: null }
      : item,
  );

/** `M, as measured by D` · `M, judged on D` · a definition inside the words of the measure. */
function asDefined({ sentence, durationsIn }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, index, limit, floor } = sentence;
  const stops = stopsOf(sentence, durationsIn({ first: floor, end: limit }));
  return claims.map((item) => {
    if (item.sentence !== index || !item.measure) return item;
    const inside = definitionIn(reading, item.measure, stops);
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
    const behind = definitionAt(reading, at, limit, stops);
    if (!behind || behind.definition.first < item.measure.end) return item;
    const [time] = item.timepoint ? [] : durationsIn({ first: behind.definition.end, end: limit });
    const comma = isMark(reading, behind.definition.end, COMMA) ? 1 : 0;
    const closes = time && time.first === behind.definition.end + comma + 1;
    return { ...withDefinition(item, behind.definition), timepoint: closes ? time : item.timepoint };
  });
}

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

const BASED = list('based');
/** The components of "a composite of D", "time to first occurrence of D", "based on D". */
function components({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, index } = sentence;
  const based = pieces.findIndex(
    (piece, at) =>
      piece.kind === 'phrase' && isOne(reading, piece.first, BASED) && isMarkPiece(pieces[at - 1], ','),
  );
  return claims.map((item) => {
    if (item.sentence !== index || !item.measure || item.definition) return item;
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
  { name: 'bracketed', read: bracketed },
  { name: 'as-defined', read: asDefined },
  { name: 'defined-as', read: definedAs },
  { name: 'restated', read: restated },
  { name: 'assessed-by', read: assessedBy },
  { name: 'included', read: included },
  { name: 'components', read: components },
];
