import { COMMA, isMark, isOne, OPEN, type Reading } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { ARTICLES } from '../../words/endpoint-words.js';
import type { Claim } from '../claim.js';
import { endOfBracket, endOfSquare } from '../marks.js';
import { overlaps, type Phrase, trimPhrase } from '../phrases.js';
import { within } from '../rows/shared.js';
import { isMarkPiece, type Sentence } from '../sentence.js';
import { isDefinition, isShortForm } from './bracket.js';
import { isThreshold } from './criterion.js';
import { definitionAt, definitionIn, definitionOf, endOfDefinition, type Stops } from './opening.js';
import { ownersOf } from './owners.js';
import { namesRank, statementsOf } from './statements.js';
import { componentsFrom } from './words.js';

const A = wordSet('a an');
const AT = wordSet('at through within over by after until in during');
const BEING = wordSet('being');
const SAYS = wordSet('being is are was were');

const SHORT = 3;
/** A definition of more than three words stays; a shorter one gives way. */
const withDefinition = (item: Claim, definition: Phrase | null): Claim =>
  definition &&
  (item.definition === null || item.definition.end - item.definition.first <= SHORT) &&
  !(item.measure && overlaps(item.measure, definition))
    ? { ...item, definition }
    : item;

/** What closes a definition in a sentence. */
function stopsOf(
  { grammar, reading, pieces, durationsIn, floor, limit, index }: Sentence,
  claims: readonly Claim[],
): Stops {
  const starts = new Set(durationsIn({ first: floor, end: limit }).map(({ first }) => first));
  const measures = new Set<number>();
  for (const { sentence, measure } of claims) if (sentence === index && measure) measures.add(measure.first);
  const verbs = new Set(
    pieces.flatMap(({ kind, first }) => (kind === 'verb' || kind === 'term' ? [first] : [])),
  );
  const finite = new Set(
    grammar
      .clausesOf(index)
      .flatMap(({ verb, relation }) =>
        verb.form === 'finite' && relation !== 'relative' ? [verb.first] : [],
      ),
  );
  return {
    isFinite: (at) => finite.has(at),
    isTime: (at) => starts.has(at),
    isVerb: (at) => verbs.has(at),
    isMeasure: (at) => measures.has(isOne(reading, at, ARTICLES) ? at + 1 : at),
  };
}

/** Cuts the definition out of a measure that has it inside: "M as measured by D at Week 12", "M (D) at Week 12". */
function cutOut(sentence: Sentence, item: Claim, stops: Stops): Claim {
  const measure = item.measure!;
  const inside = definitionIn(sentence.reading, measure, stops) ?? bracketIn(sentence, measure);
  if (!inside) return item;
  const [time] = sentence.durationsIn({ first: inside.definition.end, end: measure.end }).slice(-1);
  const cut = { ...item, measure: { first: measure.first, end: inside.first } };
  return { ...withDefinition(cut, inside.definition), timepoint: item.timepoint ?? time ?? null };
}

/** A bracket inside a measure that says what it is: "complete response (no lesion on endoscopy) at Month 6". */
function bracketIn(
  { reading, durationsIn }: Sentence,
  { first, end }: Phrase,
): { readonly definition: Phrase; readonly first: number } | null {
  for (let at = first + 1; at < end; at++) {
    if (!isMark(reading, at, OPEN)) continue;
    const close = endOfBracket(reading, at, end);
    if (close < 0) return null;
    const definition = { first: at + 1, end: close - 1 };
    const closes = durationsIn({ first: close, end }).some((time) => time.first <= close + 1);
    return closes &&
      close - at > SHORTEST &&
      isDefinition(reading, { first, end: at }, definition) &&
      !isShortForm(reading, definition) &&
      !within(reading, definition.first, definition.end, INSTRUMENTS)
      ? { definition, first: at }
      : null;
  }
  return null;
}

/** "(modified Rankin Scale score of 0 to 2)": how it is read belongs to the measure. */
const INSTRUMENTS = wordSet('scale score index questionnaire');
/** A bracket of two words inside a phrase is another name of it. */
const SHORTEST = 4;

/** `M, as measured by D` · `M (MM), judged on D` · `M, that is, D`: what stands right behind a measure. */
function behind({ reading, limit, pieces, durationsIn }: Sentence, item: Claim, stops: Stops): Claim {
  const { end } = item.measure!;
  const at = isMark(reading, end, OPEN) ? Math.max(end, endOfBracket(reading, end, limit)) : end;
  const bracket = { first: end + 1, end: at - 1 };
  if (
    at > end &&
    !item.definition &&
    isDefinition(reading, item.measure, bracket) &&
    !isShortForm(reading, bracket)
  )
    return withDefinition(item, bracket);
  const found =
    definitionAt(reading, at, limit, stops) ??
    apposedAt(reading, at, limit, stops) ??
    inSquare(reading, end, limit);
  if (!found || found.definition.first < end || namesRank(pieces, found.definition)) return item;
  const [time] = item.timepoint ? [] : durationsIn({ first: found.definition.end, end: limit });
  const comma = isMark(reading, found.definition.end, COMMA) ? 1 : 0;
  const closes = time && time.first === found.definition.end + comma + 1;
  return { ...withDefinition(item, found.definition), timepoint: closes ? time : item.timepoint };
}

/** "M [itch reduction of 4 points or more]": a threshold in square brackets. */
function inSquare(reading: Reading, open: number, limit: number): { readonly definition: Phrase } | null {
  const close = endOfSquare(reading, open, limit);
  const definition = close > 0 ? { first: open + 1, end: close - 1 } : null;
  return definition && isThreshold(reading, definition) ? { definition } : null;
}

/** "M, a peak count of fewer than six cells": a threshold in apposition. */
function apposedAt(
  reading: Reading,
  comma: number,
  limit: number,
  stops: Stops,
): { readonly definition: Phrase } | null {
  if (!isMark(reading, comma, COMMA) || !isOne(reading, comma + 1, A)) return null;
  if ([2, 3, 4].some((far) => componentsFrom(reading, comma + far) >= 0)) return null;
  const end = endOfDefinition(reading, comma + 1, limit, stops, true);
  const definition = definitionOf(reading, { first: comma + 1, end });
  // "M, a responder being D": said by a clause
  if (!definition || within(reading, definition.first, definition.end, BEING)) return null;
  return isThreshold(reading, definition) ? { definition } : null;
}

/** The components of "a composite of D", "time to first occurrence of D", "MACE, a composite of D". */
function components({ reading, pieces, limit, durationsIn }: Sentence, item: Claim): Claim {
  if (item.definition && item.definition.end - item.definition.first > SHORT) return item;
  const { first, end } = item.measure!;
  for (let at = first; at < end - 2; at++) {
    const parts = componentsFrom(reading, at);
    if (parts < 0 || parts >= end) continue;
    const [time] = durationsIn({ first: parts + 1, end }).slice(-1);
    const closes = time !== undefined && time.end >= end && isOne(reading, time.first - 1, AT);
    return { ...item, definition: { first: parts, end: closes ? time.first - 1 : end } };
  }
  // "time to first event (MARE), a composite of"
  const short = isMark(reading, end, OPEN) ? Math.max(end, endOfBracket(reading, end, limit)) : end;
  if (!(isMark(reading, short, COMMA) || isOne(reading, short, SAYS))) return item;
  for (let noun = short + 1; noun < short + 5; noun++) {
    const parts = componentsFrom(reading, noun);
    if (parts < 0) continue;
    const start = pieces.findIndex((piece) => piece.end > noun);
    let next = start;
    while (pieces[next]?.kind === 'phrase' || isMarkPiece(pieces[next], ',')) next++;
    const definition =
      next > start ? trimPhrase(reading, { first: parts, end: pieces[next - 1]!.end }) : null;
    return withDefinition(item, definition);
  }
  return item;
}

/**
 * Gives claims the definitions a sentence tells: those at their measures, and those of its clauses about measures that
 * are named there or were named before.
 */
export function readDefinitions(sentence: Sentence, claims: readonly Claim[]): readonly Claim[] {
  const { reading, index, without } = sentence;
  if (without.has('definition')) return claims;
  const stops = stopsOf(sentence, claims);
  let known: readonly Claim[] = claims.map((item) => {
    if (item.sentence !== index || !item.measure) return item;
    const kept =
      item.definition && !isDefinition(reading, item.measure, item.definition)
        ? { ...item, definition: null }
        : item;
    return components(sentence, behind(sentence, cutOut(sentence, kept, stops), stops));
  });
  for (const { owner, definition, clause, byRank } of statementsOf(sentence, stops)) {
    const named = known.filter(({ measure }) => measure !== null);
    const at = clause.verb.first;
    const front = named.filter((item) => item.sentence === index && item.measure!.end <= at).slice(-1);
    // "A, B as measured by D": of the measure right in front
    const isParted = front.some(({ measure }) => owner && measure!.first >= owner.end);
    const isNearest = clause.relation === 'participial' && isParted;
    const owners = new Set(owner && !isNearest ? ownersOf(sentence, owner, named, at, byRank) : front);
    if (owners.size > 0)
      known = known.map((item) => (owners.has(item) ? withDefinition(item, definition) : item));
  }
  return known;
}
