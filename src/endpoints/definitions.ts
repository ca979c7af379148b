import type { Clause } from '../grammar/clause.js';
import type { NounPhrase } from '../grammar/phrase.js';
import { COMMA, hashOf, isMark, isOne, isWord, OPEN, POINT, type Reading } from '../text/reading.js';
import { wordSet } from '../text/word-set.js';
import { isDefinition } from './bracket-definition.js';
import { type Claim, isSameMeasure, RECALLED } from './claim.js';
import { type Defined, definitionAt, definitionIn, type Stops } from './definition-behind.js';
import { endOfBracket } from './marks.js';
import { headOf } from './measure.js';
import { type Phrase, trimPhrase } from './phrases.js';
import { overlaps } from './rows/read-changes.js';
import { isMarkPiece, type Sentence } from './sentence.js';

const OF = hashOf('of');
const COMPOSITE = wordSet('composite occurrence');
const BEING = wordSet('being is are was were');
const LAST = wordSet('latter last');
const FIRST = wordSet('former first');
const WHICH = wordSet('which that');
const INCLUDED = wordSet(
  'included includes counted counts required covered evaluated measured assessed evaluates measures',
);
/** A name of a measure that is said once more has few words. */
const LONGEST_NAME = 4;

/** A definition of more than three words stays; a shorter one gives way. */
const withDefinition = (item: Claim, definition: Phrase | null): Claim =>
  definition &&
  (item.definition === null || item.definition.end - item.definition.first <= 3) &&
  !(item.measure && overlaps(item.measure, definition))
    ? { ...item, definition }
    : item;

/** What closes a definition in a sentence with these time points. */
function stopsOf({ pieces }: Sentence, times: readonly Phrase[]): Stops {
  const starts = new Set(times.map(({ first }) => first));
  const verbs = new Set(
    pieces.flatMap(({ kind, first }) => (kind === 'verb' || kind === 'term' ? [first] : [])),
  );
  return { isTime: (at) => starts.has(at), isVerb: (at) => verbs.has(at) };
}

/** The rest of a clause behind a token: up to a semicolon, colon, dash or the end of the sentence. */
function restOf({ reading, pieces, limit }: Sentence, at: number): Phrase | null {
  const stop = pieces.find((piece) => piece.first >= at && isMarkPiece(piece, ';', ':', '-', 'line'));
  let end = stop?.first ?? limit;
  while (end > at && isMark(reading, end - 1, POINT)) end--;
  return end > at ? trimPhrase(reading, { first: at, end }) : null;
}

/** Whether a measure has these words, one behind the other. */
function holds({ tokens }: Reading, measure: Phrase, { first, end }: Phrase): boolean {
  for (let at = measure.first; at + end - first <= measure.end; at++) {
    let same = 0;
    while (first + same < end && tokens.hash[at + same] === tokens.hash[first + same]) same++;
    if (first + same === end) return true;
  }
  return false;
}

/** Cuts the definition out of a measure that has it inside: "M as measured by D at Week 12". */
function cutOut(sentence: Sentence, item: Claim, stops: Stops): Claim {
  const inside = definitionIn(sentence.reading, item.measure!, stops);
  if (!inside) return item;
  const [time] = sentence.durationsIn({ first: inside.definition.end, end: item.measure!.end }).slice(-1);
  return {
    ...withDefinition(
      { ...item, measure: { first: item.measure!.first, end: inside.first } },
      inside.definition,
    ),
    timepoint: item.timepoint ?? time ?? null,
  };
}

/** `M, as measured by D` · `M (MM), judged on D`: what stands right behind a measure. */
function behind({ reading, limit, durationsIn }: Sentence, item: Claim, stops: Stops): Claim {
  const { end } = item.measure!;
  const at = isMark(reading, end, OPEN) ? Math.max(end, endOfBracket(reading, end, limit)) : end;
  const found = definitionAt(reading, at, limit, stops);
  if (!found || found.definition.first < end) return item;
  const [time] = item.timepoint ? [] : durationsIn({ first: found.definition.end, end: limit });
  const comma = isMark(reading, found.definition.end, COMMA) ? 1 : 0;
  const closes = time && time.first === found.definition.end + comma + 1;
  return { ...withDefinition(item, found.definition), timepoint: closes ? time : item.timepoint };
}

/** The components of "a composite of D", "time to first occurrence of D", "MACE, a composite of D". */
function components({ reading, pieces }: Sentence, item: Claim): Claim {
  if (item.definition) return item;
  const { first, end } = item.measure!;
  for (let at = first; at < end - 2; at++)
    if (isOne(reading, at, COMPOSITE) && isWord(reading, at + 1, OF))
      return { ...item, definition: { first: at + 2, end } };
  if (!(isMark(reading, end, COMMA) || isOne(reading, end, BEING))) return item;
  for (let noun = end + 1; noun < end + 5; noun++) {
    if (!isOne(reading, noun, COMPOSITE) || !isWord(reading, noun + 1, OF)) continue;
    const start = pieces.findIndex((piece) => piece.end > noun);
    let next = start;
    while (pieces[next]?.kind === 'phrase' || isMarkPiece(pieces[next], ',')) next++;
    const definition =
      next > start ? trimPhrase(reading, { first: noun + 2, end: pieces[next - 1]!.end }) : null;
    return withDefinition(item, definition);
  }
  return item;
}

/** What a sentence defines apart from a measure, and by which words it calls it. */
interface Statement extends Pick<Defined, 'definition'> {
  readonly clause: Clause;
}

/** The clauses that define: "Remission was defined as D", "palatability being judged on D", "response means D". */
function statementsOf(sentence: Sentence, stops: Stops): Statement[] {
  const { reading, grammar, index, limit, pieces } = sentence;
  return grammar.clausesOf(index).flatMap((clause): Statement[] => {
    const { verb } = clause;
    if (verb.classes.has('mean') && verb.form === 'finite' && !verb.passive) {
      const definition = restOf(sentence, verb.end);
      const ranked = pieces.some(
        (piece) => definition && piece.kind === 'term' && overlaps(piece, definition),
      );
      return definition && !verb.classes.has('be') && !ranked ? [{ definition, clause }] : [];
    }
    const based = clause.by.get('based on')?.[0];
    if (based) return [{ definition: { first: based.first, end: based.reach }, clause }];
    const [said] = verb.form === 'gerund' && verb.lemma === 'be' ? clause.complement : [];
    const parts =
      said && isOne(reading, said.head, COMPOSITE) && isWord(reading, said.head + 1, OF)
        ? restOf(sentence, said.head + 2)
        : null;
    if (parts) return [{ definition: parts, clause }];
    const direct = definitionAt(reading, verb.main, limit, stops)?.definition;
    const ranks = pieces.some((piece) => direct && piece.kind === 'term' && overlaps(piece, direct));
    if (direct && !ranks) return [{ definition: direct, clause }];
    for (let at = verb.end; at < Math.min(limit, verb.main + APART); at++) {
      const definition = definitionFrom(sentence, clause, at);
      if (definition) return [{ definition, clause }];
    }
    return [];
  });
}

/** How far behind its verb a definition may open. */
const APART = 12;
const MEASURED = wordSet('assessed measured evaluated determined judged captured defined');
const BY = wordSet('by using as');
/** "will be assessed as a secondary endpoint | by D", "defined for the liver | as D". */
function definitionFrom({ reading, pieces, limit }: Sentence, { verb }: Clause, at: number): Phrase | null {
  if (!isOne(reading, verb.main, MEASURED) || !isOne(reading, at, BY)) return null;
  const next = pieces.find(({ first }) => first > at);
  if (next?.kind === 'term') return null;
  const close = pieces.find(
    (piece, index) => piece.first > at && isMarkPiece(piece, ',') && pieces[index + 1]?.kind === 'verb',
  );
  const rest = { first: at + 1, end: close?.first ?? limit };
  return trimPhrase(reading, isMark(reading, rest.end - 1, POINT) ? { ...rest, end: rest.end - 1 } : rest);
}

const printedOf = ({ verb, object, subject }: Clause): readonly NounPhrase[] =>
  verb.passive ? object : subject;

/** The claims that the words in front of a defining verb call: by themselves, by a reference or by a word of theirs. */
function ownersOf(
  sentence: Sentence,
  { clause, definition }: Statement,
  claims: readonly Claim[],
): readonly Claim[] {
  const { reading, index, pieces } = sentence;
  const named = claims.filter(({ measure }) => measure !== null);
  const printed = printedOf(clause).filter(
    ({ first }) => first < definition.first || first >= definition.end,
  );
  const phrases = printed.flatMap((phrase) =>
    phrase.refersTo && phrase.refersTo.length > 0 ? phrase.refersTo : [phrase],
  );
  const before = named.filter(
    ({ sentence: own, measure }) => own === index && measure!.end <= clause.verb.first,
  );
  if (isOne(reading, clause.verb.first - 1, LAST)) return before.slice(-1);
  if (isOne(reading, clause.verb.first - 1, FIRST)) return before.slice(0, 1);
  const [phrase] = phrases.filter(
    (other) => sentence.durationsIn({ first: other.first, end: other.coreEnd }).length === 0,
  );
  if (!phrase) return clause.verb.form === 'finite' ? [] : before.slice(-1);
  if (clause.by.has('based on'))
    return named
      .filter(({ sentence: own, measure }) => own === index && measure!.end <= definition.first)
      .slice(-1);
  const direct = named.filter(({ measure }) =>
    phrases.some((other) => overlaps(measure!, { first: other.first, end: other.end })),
  );
  const last = direct.at(-1)?.measure;
  if (last) return direct.filter(({ measure }) => measure!.first === last.first);
  const isTerm = pieces.some(
    (piece) => piece.kind === 'term' && piece.term.rank >= phrase.first && piece.term.rank < phrase.coreEnd,
  );
  if (isTerm) return named.filter(({ sentence: own }) => own === index);
  const name = trimPhrase(reading, { first: phrase.first, end: phrase.end });
  if (!name || name.end - name.first > LONGEST_NAME) return [];
  const same = named.filter(({ measure }) => isSameMeasure(reading, measure!, name));
  if (same.length > 0) return same;
  const headed = named.filter(({ measure }) =>
    isWord(reading, headOf(reading, measure!), reading.tokens.hash[name.end - 1]!),
  );
  return headed.length > 0 ? headed : named.filter(({ measure }) => holds(reading, measure!, name));
}

/** `a secondary endpoint which also included D` */
function included({ reading, pieces, index, ...rest }: Sentence, claims: readonly Claim[]): readonly Claim[] {
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    if (piece.kind !== 'connector' || !isOne(reading, piece.first, WHICH) || next?.kind !== 'verb') continue;
    if (!isOne(reading, next.end - 1, INCLUDED)) continue;
    const owner = claims.findLast(
      (item) => item.sentence === index && item.measure !== null && item.measure.end <= piece.first,
    );
    const definition = restOf({ reading, pieces, index, ...rest }, next.end);
    return claims.map((item) => (item === owner ? withDefinition(item, definition) : item));
  }
  return claims;
}

/**
 * Gives claims the definitions a sentence tells: those at their measures, and those of its clauses about measures that
 * are named there or were named before.
 */
export function readDefinitions(sentence: Sentence, claims: readonly Claim[]): readonly Claim[] {
  const { reading, index, floor, limit, without } = sentence;
  if (without.has('definition')) return claims;
  const stops = stopsOf(sentence, sentence.durationsIn({ first: floor, end: limit }));
  let known: readonly Claim[] = claims.map((item) => {
    if (item.sentence !== index || !item.measure) return item;
    const kept =
      item.definition && !isDefinition(reading, item.measure, item.definition)
        ? { ...item, definition: null }
        : item;
    return components(sentence, behind(sentence, cutOut(sentence, kept, stops), stops));
  });
  for (const statement of statementsOf(sentence, stops)) {
    const owners = new Set(ownersOf(sentence, statement, known));
    if (owners.size > 0)
      known = known.map((item) => (owners.has(item) ? withDefinition(item, statement.definition) : item));
  }
  return included(sentence, known);
}

/** Whether a sentence may say what something is defined as. */
export function mayDefine({ grammar, index }: Pick<Sentence, 'grammar' | 'index'>): boolean {
  return grammar.clausesOf(index).some(({ verb }) => verb.passive && verb.lemma === 'define');
}

/** Gives endpoints the definitions that sentences in front of them told: "Remission was defined as D." */
export function withDefinitionsAhead(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  const known = [...claims];
  let next = 0;
  for (const sentence of sentences) {
    if (!mayDefine(sentence)) continue;
    while (next < known.length && known[next]!.sentence <= sentence.index) next++;
    const later = known.slice(next, next + RECALLED);
    for (const [index, item] of readDefinitions(sentence, later).entries()) known[next + index] = item;
  }
  return known;
}
