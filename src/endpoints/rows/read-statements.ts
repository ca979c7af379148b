import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { VERB } from '../../grammar/tags.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { DETERMINERS, ENDPOINT_NOUNS } from '../../words/endpoint-words.js';
import type { Draft, Protocol } from '../claim.js';
import { measuresBefore, seriesAfter } from '../measures.js';
import type { Measure } from '../phrases.js';
import type { Piece } from '../pieces.js';
import { accept, isLink, isMarkPiece, type Sentence, skipNamely, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import type { Term } from '../terms.js';
import { attachedTo, ofMeasure } from './attached.js';
import { echoesOf } from './echoes.js';
import { endsNow, namesPlace, protocolOfClause } from './protocol.js';
import { drafts, protocolOfTerm } from './shared.js';
import { isPrinted, phrasesIn, pieceOfVerb, type Slot, sideOf } from './slots.js';
import { type Statement, statements } from './statements.js';

/** Heads whose "of" phrase says what they are: "one of the secondary endpoints", "the list of …". */
const HEADS = wordSet(
  'one two three first second third fourth last list rank role set hierarchy group status position both all part',
);

/** Whether a rank is what a phrase is about. */
function isIn({ reading }: Sentence, { first, head, coreEnd, by }: NounPhrase, { rank }: Term): boolean {
  if (first <= rank && rank < coreEnd) return true;
  return (
    isOne(reading, head, HEADS) &&
    (by.get('of') ?? []).some((part) => part.first <= rank && rank < part.coreEnd)
  );
}

/** The phrases of a slot without what was joined to a number: "was 9% and the primary endpoint was not met". */
const headsIn = (sentence: Sentence, clause: Clause, slot: Slot): readonly NounPhrase[] => {
  const phrases = phrasesIn(sentence, clause, slot);
  return slot === 'complement' && phrases[0]?.kind === 'number' ? phrases.slice(0, 1) : phrases;
};

/** A clause beside ranks: what does not depend on the rank. */
interface Place {
  readonly clause: Clause;
  /** the rank that is printed in front of the verb, or -1 */
  readonly subject: number;
  /** whether a word for what was named before is printed there: "A is the primary endpoint, and the latter | serves …" */
  readonly isReferred: boolean;
  /** the rank that stands right behind the verb, or -1 */
  readonly object: number;
}

const rankOf = (piece: Piece | undefined): number => (piece?.kind === 'term' ? piece.term.rank : -1);

function placeOf(sentence: Sentence, clause: Clause): Place {
  const { pieces } = sentence;
  const verb = pieceOfVerb(sentence, clause);
  const told = verb >= 0 ? subjectOf(sentence, verb, true) : null;
  return {
    clause,
    subject: told ? rankOf(pieces[told.term]) : -1,
    isReferred: told !== null && told.reference !== null && told.measures.length > 0,
    object: verb >= 0 ? rankOf(pieces[verb + 1]) : -1,
  };
}

type PlacesOfRow = readonly (readonly [Statement, readonly Place[]])[];
/** The places of sentences: each of their ranks is looked for in all of them. */
const PLACES = new WeakMap<Sentence, PlacesOfRow>();

/** The rows in their order, each with the clauses of a sentence that may say of a rank what is measured. */
function placesOf(sentence: Sentence): PlacesOfRow {
  const known = PLACES.get(sentence);
  if (known) return known;
  const places = sentence.grammar
    .clausesOf(sentence.index)
    .filter((clause) => states(sentence, clause))
    .map((clause) => placeOf(sentence, clause));
  const byRow = statements
    .filter(({ name }) => !sentence.without.has(name))
    .map((row) => [row, places.filter(({ clause }) => isAbout(row, clause))] as const);
  PLACES.set(sentence, byRow);
  return byRow;
}

const isAbout = ({ verbs }: Statement, { verb }: Clause): boolean =>
  !verbs || verbs.some((wanted) => verb.classes.has(wanted));

/** The first of some slots of a clause in which a rank is the head of a phrase, or null. */
function slotOf(sentence: Sentence, place: Place, term: Term, slots: readonly Slot[]): Slot | null {
  if (place.subject === term.rank && slots.includes('printed')) return 'printed';
  if (place.object === term.rank && slots.includes('complement')) return 'complement';
  return (
    slots.find(
      (slot) =>
        !(slot === 'printed' && place.isReferred) &&
        headsIn(sentence, place.clause, slot).some((phrase) => isIn(sentence, phrase, term)),
    ) ?? null
  );
}

const NO_OBJECT = wordSet(
  'in on at for with under by after to from during among according based before since not also as likewise still well third second first fourth above over of',
);

/** "…, and so was the secondary endpoint": it says what was said of another, not what it is. */
const ECHOES = wordSet('so neither nor');

/** The measures right behind a verb: one, a list, or a series parted by semicolons. */
export function behindVerb(sentence: Sentence, verb: number, term: Term): Measure[] {
  const { reading, pieces } = sentence;
  let start = verb + 1;
  // "is, and remains, M"
  if (
    isMarkPiece(pieces[start], ',') &&
    pieces[start + 1]?.kind === 'connector' &&
    pieces[start + 2]?.kind === 'verb'
  )
    start += 3;
  start = skipNamely(sentence, start);
  const phrase = pieces[start];
  if (!phrase || (phrase.kind === 'phrase' && isOne(reading, phrase.first, NO_OBJECT))) return [];
  const found = seriesAfter(sentence, start, term.plural).measures;
  return accept(sentence, found).filter(({ first, end }) => end <= term.first || first >= term.end);
}

/** @param rank where the rank stands: what is measured ends in front of it */
function measuresIn(
  sentence: Sentence,
  clause: Clause,
  slot: Slot,
  term: Term,
  rank: Slot,
): readonly Measure[] {
  const verb = pieceOfVerb(sentence, clause);
  if (
    (slot === 'complement' || slot === 'rest' || slot === 'object') &&
    verb >= 0 &&
    !isPrinted(clause, slot)
  ) {
    const found = behindVerb(sentence, verb, term);
    if (found.length > 0) return found;
  }
  if (slot === 'before' || (slot === 'with' && clause.by.has('with'))) return before(sentence, term);
  const apart = ({ first, end }: Measure) => end <= term.first || first >= term.end;
  const side = sideOf(sentence, clause, slot, new Set(['as', rank]));
  const own = side.term === undefined ? null : sentence.pieces[side.term]!;
  return own?.kind === 'term' && own.term.rank === term.rank ? [] : side.measures.filter(apart);
}

const AND = wordSet('and');
/** "asked for M as primary endpoint". */
const ASKED = wordSet('for on to of');
const WITH = wordSet('with');
/** The noun phrase in front of "as": "a sub-study with M | as its primary endpoint is under way". */
function before(sentence: Sentence, { first }: Term): readonly Measure[] {
  const { reading, pieces } = sentence;
  const index = pieces.findIndex((piece) => piece.kind === 'term' && piece.end > first);
  const front = pieces[index - 2];
  if (!isLink(sentence, index - 1, AS) || (front?.kind !== 'phrase' && front?.kind !== 'bracket')) return [];
  const found = measuresBefore(sentence, index - 1, false).map((measure) => {
    for (let at = measure.end - 2; at >= measure.first; at--)
      if (isOne(reading, at, WITH)) return { ...measure, first: at + 1 };
    return isOne(reading, measure.first, ASKED) ? { ...measure, first: measure.first + 1 } : measure;
  });
  return accept(sentence, found);
}
const AS = wordSet('as');

/** What stands in front of "as" where no clause holds it. */
function besideClauses(sentence: Sentence, term: Term, stated: Protocol): Draft[] {
  const front = sentence.without.has('as-rank') ? [] : before(sentence, term);
  if (front.length > 0) return drafts(sentence, term, front, 'as-rank', stated);
  return [];
}

const HAVE = wordSet('has have had having');
/** "The trial had as primary endpoint | M". */
function behindRank(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  const [front, phrase] = [pieces[index - 2], pieces[index + 1]];
  if (
    !isLink(sentence, index - 1, AS) ||
    phrase?.kind !== 'phrase' ||
    isOne(reading, phrase.first, NO_OBJECT)
  )
    return [];
  if (!front || !isOne(reading, front.end - 1, HAVE)) return [];
  const found = accept(sentence, seriesAfter(sentence, index + 1, term.plural).measures);
  return drafts(
    sentence,
    term,
    term.plural ? found : found.slice(0, 1),
    'as-rank',
    protocolOfTerm(sentence, index),
  );
}

/** "the primary endpoint was A and the secondary endpoint | B": a second rank with its measure behind it, the verb left out. */
function gappedBehind(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  const front = pieces[index - 1];
  const joined =
    isMarkPiece(front, ',', ';') || (front?.kind === 'connector' && isOne(reading, front.first, AND));
  const start = isMarkPiece(front, ';') && isMarkPiece(pieces[index + 1], ',') ? index + 2 : index + 1;
  const phrase = pieces[start];
  if (!joined || phrase?.kind !== 'phrase' || isOne(reading, phrase.first, NO_OBJECT)) return [];
  const verb = pieces.findLastIndex(({ kind }, at) => at < index && kind === 'verb');
  if (verbAt(sentence, verb)?.kind !== 'be' || subjectOf(sentence, verb, true).term < 0) return [];
  const { measures, next } = seriesAfter(sentence, start, term.plural);
  if (pieces[next]?.kind === 'verb' || pieces[next]?.kind === 'link') return [];
  return drafts(sentence, term, accept(sentence, measures), 'gapped', protocolOfTerm(sentence, index));
}

/** "A is the primary endpoint, B | a secondary one": a second rank without its verb. */
function gapped(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces, reading } = sentence;
  // "A as the primary and B as a secondary endpoint"
  const front = isLink(sentence, index - 1, AS) ? index - 2 : index - 1;
  const direct = pieces[front];
  const second =
    direct?.kind === 'phrase' && isOne(reading, direct.first, AND) && pieces[front - 1]?.kind === 'term';
  // "a plain | secondary one"
  const isModifier = front === index - 1 && !isOne(reading, pieces[index]!.first, DETERMINERS);
  if (isModifier && pieces[index - 2]?.kind !== 'mark') return [];
  // "…, and dropping M as an exploratory endpoint": a clause of its own
  if (second && sentence.grammar.tagOf(direct.first + 1) === VERB) return [];
  if (second) {
    const found = accept(sentence, [{ first: direct.first + 1, end: direct.end, bracket: null }]);
    return drafts(sentence, term, found, 'gapped', protocolOfTerm(sentence, index));
  }
  const joined = isMarkPiece(pieces[index - 2], ',', ';') || pieces[index - 2]?.kind === 'connector';
  if (pieces[index - 1]?.kind !== 'phrase' || !joined) return [];
  const earlier = pieces[index - 3]?.kind === 'phrase' ? index - 4 : index - 3;
  if (pieces[earlier]?.kind !== 'term') return [];
  return drafts(
    sentence,
    term,
    accept(sentence, measuresBefore(sentence, index, false)),
    'gapped',
    protocolOfTerm(sentence, index),
  );
}

/** The drafts of a statement about a rank in a clause. */
function readStatement(
  sentence: Sentence,
  place: Place,
  { name, aim, rank, measure, ofPlace }: Statement,
  term: Term,
  stated: Protocol,
): Draft[] {
  const { clause } = place;
  if (aim && clause.verb.tense !== 'future') return [];
  if (ofPlace && !namesPlace(sentence, clause)) return [];
  const slot = slotOf(sentence, place, term, rank);
  if (!slot || (name !== 'as-rank' && (name !== 'is-rank' || clause.verb.form !== 'finite') && isBare(term)))
    return [];
  const protocol = aim ? stated : protocolOfClause(sentence, clause, slot, stated);
  for (const where of measure) {
    const measures = measuresIn(sentence, clause, where, term, slot);
    const found = drafts(sentence, term, measures, name, protocol);
    if (found.length > 0) return found;
  }
  return [];
}

/** "Agreement on endpoints is half the way": neither a rank nor what is measured is said. */
const isBare = ({ roles, rank, end }: Term): boolean => roles.length === 0 && end - rank <= 1;

/** Whether a clause may say of a rank what is measured. */
function states(sentence: Sentence, clause: Clause): boolean {
  if (clause.verb.negated && !endsNow(sentence, clause)) return false;
  if (isOne(sentence.reading, clause.verb.first - 1, ECHOES)) return false;
  return clause.borrowed || !clause.subject.some(({ negated }) => negated);
}

/** "exclusion of M from the primary composite endpoint": a part of it goes. */
const losesPart = (sentence: Sentence, place: Place, term: Term): boolean =>
  place.clause.verb.classes.has('drop') &&
  !term.plural &&
  term.named &&
  isOne(sentence.reading, term.end - 1, ENDPOINT_NOUNS) &&
  slotOf(sentence, place, term, ['from']) !== null;

/** The drafts of the first statement that ties measures to the rank at a piece. */
export function readStatements(sentence: Sentence, index: number, term: Term): Draft[] {
  if (!sentence.without.has('gapped'))
    for (const read of [gapped, gappedBehind, behindRank]) {
      const second = read(sentence, index, term);
      if (second.length > 0) return second;
    }
  const stated = protocolOfTerm(sentence, index);
  for (const [row, places] of placesOf(sentence)) {
    if (places.length === 0) continue;
    if (row.name === 'rank-is' && attachedTo(sentence, index, term).length > 0) continue;
    // "in the secondary endpoint of M, the tablet was superior"
    if (row.name === 'among-ranks' && !term.plural && ofMeasure(sentence, index, term).length > 0) continue;
    for (const place of places) {
      if (losesPart(sentence, place, term)) continue;
      const found = readStatement(sentence, place, row, term, stated);
      if (found.length > 0) return [...found, ...echoesOf(sentence, index, found)];
    }
  }
  return besideClauses(sentence, term, stated);
}
