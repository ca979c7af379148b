import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { COMMA, hashOf, isMark, isOne, isWord, OPEN } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { ARTICLES } from '../../words/endpoint-words.js';
import type { Claim } from '../claim.js';
import { endOfBracket } from '../marks.js';
import { overlaps, type Phrase, trimPhrase } from '../phrases.js';
import { within } from '../rows/shared.js';
import { isMarkPiece, type Sentence } from '../sentence.js';
import { isDefinition, isShortForm } from './bracket.js';
import { definitionAt, definitionIn, definitionOf, endOfDefinition, type Stops } from './opening.js';
import { type Name, ownersOf } from './owners.js';
import { type DefinitionRow, definitionRows, inSlot } from './rows.js';

const OF = hashOf('of');
const COMPOSITE = wordSet('composite occurrence');
const BEING = wordSet('being is are was were');
const FORMS_OF_BE = wordSet('is are was were be been');

/** A definition of more than three words stays; a shorter one gives way. */
const withDefinition = (item: Claim, definition: Phrase | null): Claim =>
  definition &&
  (item.definition === null || item.definition.end - item.definition.first <= 3) &&
  !(item.measure && overlaps(item.measure, definition))
    ? { ...item, definition }
    : item;

/** What closes a definition in a sentence. */
function stopsOf(
  { grammar, reading, pieces, durationsIn, floor, limit, index }: Sentence,
  claims: readonly Claim[],
): Stops {
  const starts = new Set(durationsIn({ first: floor, end: limit }).map(({ first }) => first));
  const measures = new Set(
    claims.flatMap(({ sentence, measure }) => (sentence === index && measure ? [measure.first] : [])),
  );
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
  const found = definitionAt(reading, at, limit, stops);
  if (!found || found.definition.first < end || namesRank(pieces, found.definition)) return item;
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

/** What a clause defines, and as what; no owner where it is the measure right in front: "M, by which is meant D". */
interface Statement {
  readonly owner: Name | null;
  readonly definition: Phrase;
  readonly clause: Clause;
  readonly byRank: boolean;
}

/** "which we took to be D", "understood to be D": what a clause says its object is. */
const TAKING: ReadonlySet<string> = new Set(['take', 'understand', 'consider', 'deem', 'mean']);
function takenFor(sentence: Sentence, clause: Clause, stops: Stops): Statement | null {
  const { verb, complement, object, parent } = clause;
  const taking = parent === null ? undefined : sentence.grammar.clausesOf(sentence.index)[parent];
  const said = verb.lemma === 'be' ? complement : verb.lemma === 'mean' ? object : null;
  if (!said || verb.form !== 'infinitive' || !taking || !TAKING.has(taking.verb.lemma)) return null;
  const owner = taking.object[0];
  const definition = stretchOf(sentence, said, clause, true, stops);
  return owner && definition ? { owner, definition, clause, byRank: false } : null;
}

/** "success means that the wound has closed", "where durable means lasting D": what stands behind the verb, a clause too. */
function meaning(sentence: Sentence, clause: Clause, stops: Stops): Statement | null {
  const { verb, subject, object } = clause;
  const { reading, limit, pieces } = sentence;
  if (verb.lemma !== 'mean' || verb.form !== 'finite' || verb.passive || verb.negated || object.length > 0)
    return null;
  const first = isOne(reading, verb.end, THAT) ? verb.end + 1 : verb.end;
  const end = endOfDefinition(reading, first, limit, stops, true);
  const definition = definitionOf(reading, { first, end });
  const front = verb.first - 1;
  const owner = subject[0] ?? {
    first: front,
    end: verb.first,
    coreEnd: verb.first,
    head: front,
    refersTo: null,
  };
  const isNamed = !('kind' in owner) || owner.kind !== 'pronoun';
  return definition && isNamed && !namesRank(pieces, definition)
    ? { owner, definition, clause, byRank: false }
    : null;
}
const THAT = wordSet('that');

/** "a responder being D", "the latter being D": what is said of the words between a comma and the verb. */
function being(sentence: Sentence, clause: Clause, stops: Stops): Statement | null {
  const { reading } = sentence;
  const { verb, complement } = clause;
  if (verb.lemma !== 'be' || verb.form !== 'gerund') return null;
  let first = verb.first;
  while (verb.first - first <= LONGEST_OWNER && !isMark(reading, first - 1, COMMA)) first--;
  const definition = stretchOf(sentence, complement, clause, true, stops);
  if (!definition || first === verb.first || verb.first - first > LONGEST_OWNER) return null;
  const owner = { first, end: verb.first, coreEnd: verb.first, head: verb.first - 1, refersTo: null };
  return { owner, definition, clause, byRank: false };
}
const LONGEST_OWNER = 4;

/** What a slot says, as far as it goes; null where it names a rank: "was judged as a secondary endpoint". */
function stretchOf(
  { reading, limit, pieces }: Sentence,
  phrases: readonly NounPhrase[],
  { verb }: Clause,
  says: boolean,
  stops: Stops,
): Phrase | null {
  const [phrase] = phrases;
  const isPronoun = phrase?.kind === 'pronoun' && phrase.first === phrase.head;
  if (!phrase || phrase.kind === 'number' || phrase.kind === 'adjective' || isPronoun) return null;
  // "a composite of D"
  const first =
    isOne(reading, phrase.head, COMPOSITE) && isWord(reading, phrase.head + 1, OF)
      ? phrase.head + 2
      : phrase.first;
  const close = first < verb.first ? verb.first : limit;
  const end = endOfDefinition(reading, first, close, stops, says);
  const definition = definitionOf(reading, { first, end });
  return definition && namesRank(pieces, definition) ? null : definition;
}

/** "intended as primary endpoint" says what rank it has. */
const namesRank = (pieces: Sentence['pieces'], definition: Phrase): boolean =>
  pieces.some((piece) => piece.kind === 'term' && overlaps(piece, definition));

/** Whether a participle stands behind a phrase with no other phrase joined in between. */
const isRightBehind = ({ reading }: Sentence, { end }: NounPhrase, { verb }: Clause): boolean =>
  end <= verb.first && verb.first - end <= LONGEST_ASIDE && !within(reading, end, verb.first - 1, JOINED);
const JOINED = wordSet('and or');
/** "M at 12 months, until now a secondary endpoint and measured by D": so many words stand between at most. */
const LONGEST_ASIDE = 12;

/** What a clause says by one row, or null. */
function readRow(sentence: Sentence, clause: Clause, row: DefinitionRow, stops: Stops): Statement | null {
  if (!row.lemmas.has(clause.verb.lemma) || clause.verb.negated) return null;
  if (row.fits && !row.fits(clause, sentence.reading)) return null;
  const asked = row.owner === 'by' || row.owner === 'for';
  const [named, another] = inSlot(clause, row.owner);
  // "A and B were assessed by D": said of several at once
  if (another) return null;
  // "M at Day 28, defined as D"
  const isTime = named !== undefined && clause.verb.form !== 'finite' && stops.isTime(named.first);
  const isNear = isTime || (asked && clause.relation === 'relative');
  const owner = isNear ? null : (named ?? null);
  // "A, B and C as measured by D": of the last alone, which has it right behind
  if (clause.relation === 'participial' && owner && !isRightBehind(sentence, owner, clause)) return null;
  if (!owner && !isNear) return null;
  for (const slot of row.definition) {
    const phrases = inSlot(clause, slot);
    const definition = phrases[0] === owner ? null : stretchOf(sentence, phrases, clause, row.says, stops);
    if (definition && !(owner && overlaps(owner, definition)))
      return { owner, definition, clause, byRank: row.byRank === true };
  }
  return null;
}

/** What the clauses of a sentence define. */
function statementsOf(sentence: Sentence, stops: Stops): Statement[] {
  return sentence.grammar.clausesOf(sentence.index).flatMap((clause) => {
    // "as were A and B": the verb is that of another clause
    if (clause.verb.lemma !== 'be' && isOne(sentence.reading, clause.verb.main, FORMS_OF_BE)) return [];
    const told =
      takenFor(sentence, clause, stops) ?? being(sentence, clause, stops) ?? meaning(sentence, clause, stops);
    if (told) return [told];
    for (const row of definitionRows) {
      const found = readRow(sentence, clause, row, stops);
      if (found) return [found];
    }
    return [];
  });
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
