import { COMMA, isMark, isOne, SEMICOLON } from '../text/reading.js';
import { list } from '../words/endpoint-words.js';
import { isDenial } from './ellipsis.js';
import type { Phrase } from './phrases.js';
import { referenceOf } from './pronouns.js';
import { isMarkPiece, type Sentence, verbAt } from './sentence.js';
import type { Verb } from './verbs/verb.js';

const CLAUSE = list('while whereas although though because but yet since so unless');
const ALL = list('all');
const NOR = list('nor');
const ABOUT = list('in on for with of against');
const REMAINING = list('remaining other others rest');
const JOINT = list('and but whereas while so');

const INNER: ReadonlySet<string> = new Set([',', '(', ')']);
/** Whether a verb follows a piece before the next mark: then a clause of its own starts at it. */
function startsClause({ pieces }: Sentence, at: number): boolean {
  for (let next = at + 1; next < Math.min(pieces.length, at + 7); next++) {
    const piece = pieces[next]!;
    if (piece.kind === 'verb') return true;
    if (piece.kind === 'mark' && !INNER.has(piece.mark)) return false;
    if (piece.kind === 'connector') return false;
  }
  return false;
}

/** "all endpoints | but A were met", "were met | but for A": what leaves something out opens no clause. */
const isException = (sentence: Sentence, at: number, floor: number): boolean => {
  const { reading, pieces } = sentence;
  const { first } = pieces[at]!;
  if (!isOne(reading, first, BUT)) return false;
  if (isOne(reading, first + 1, FOR)) return !startsClause(sentence, at);
  let all = false;
  for (let token = floor; token < first; token++) all ||= isOne(reading, token, ALL);
  return all && pieces.slice(0, at).every((piece) => piece.kind !== 'verb' || piece.first < floor);
};
const BUT = list('but');
const FOR = list('for');

/** A verb that says how an endpoint came out. */
const isVerdict = (verb: Verb | null): boolean =>
  verb !== null && (verb.classes.has('meet') || verb.classes.has('miss'));

/**
 * The parts of a sentence that make one statement each: what semicolons, conjunctions of clauses and "and" before
 * a new subject separate. Token stretches, in order.
 */
export function segmentsOf(sentence: Sentence): Phrase[] {
  const { reading, pieces, floor, limit } = sentence;
  const bounds = [floor];
  let subordinate = pieces[0]?.kind === 'connector' && isOne(reading, pieces[0].first, CLAUSE);
  const firstVerb = pieces.findIndex(({ kind }) => kind === 'verb');
  const behindVerb = (at: number): boolean => firstVerb >= 0 && firstVerb < at;
  let firstVerdict: number | undefined;
  const behindVerdict = (at: number): boolean => {
    firstVerdict ??= pieces.findIndex((_, index) => isVerdict(verbAt(sentence, index)));
    return firstVerdict >= 0 && firstVerdict < at;
  };
  for (const [at, piece] of pieces.entries()) {
    if (at === 0) continue;
    // "Because A was not met, B could not be tested"; "the first was met, the second was not"
    const behindComma =
      isMarkPiece(pieces[at - 1], ',') && (piece.kind === 'phrase' || piece.kind === 'term');
    const apposed = pieces[at - 2]?.kind === 'term' && isMarkPiece(pieces[at + 1], ',');
    const main =
      behindComma &&
      !apposed &&
      subordinate &&
      (pieces[at + 1]?.kind === 'verb' || startsClause(sentence, at));
    if (main) subordinate = false;
    const counted =
      behindComma &&
      piece.kind === 'phrase' &&
      pieces[at + 1]?.kind === 'verb' &&
      referenceOf(reading, piece) !== null;
    // "A was better on the first, | in the remaining two there was no difference"
    const turned =
      piece.kind === 'phrase' &&
      isMarkPiece(pieces[at - 1], ',') &&
      (isOne(reading, piece.first, NOR) ||
        (isOne(reading, piece.first, ABOUT) &&
          (referenceOf(reading, { first: piece.first + 1, end: piece.first + 3 }) !== null ||
            isOne(reading, piece.first + 2, REMAINING)) &&
          behindVerb(at))) &&
      startsClause(sentence, at);
    // "succeeded on A | and failed on B"
    const coordinate =
      piece.kind === 'connector' &&
      isOne(reading, piece.first, JOINT) &&
      isVerdict(verbAt(sentence, at + 1)) &&
      behindVerdict(at);
    // "A was met | and B missed"
    const gapped =
      piece.kind === 'phrase' &&
      isOne(reading, piece.first, JOINT) &&
      (verbAt(sentence, at - 1) !== null ||
        (pieces[at - 1]?.kind === 'bracket' && verbAt(sentence, at - 2) !== null)) &&
      startsClause(sentence, at);
    const denial = (piece.kind === 'phrase' || piece.kind === 'connector') && isDenial(reading, piece.first);
    const opens =
      denial ||
      turned ||
      coordinate ||
      gapped ||
      main ||
      counted ||
      isMarkPiece(piece, ';', 'line') ||
      (piece.kind === 'connector' &&
        isOne(reading, piece.first, CLAUSE) &&
        !isException(sentence, at, bounds.at(-1)!) &&
        !isMarkPiece(pieces[at - 1], '(')) ||
      (piece.kind === 'phrase' &&
        isMarkPiece(pieces[at - 1], ',') &&
        isOne(reading, piece.first, JOINT) &&
        startsClause(sentence, at)) ||
      (piece.kind === 'connector' &&
        isOne(reading, piece.first, JOINT) &&
        pieces[at + 1]?.kind === 'term' &&
        behindVerb(at) &&
        startsClause(sentence, at + 1));
    if (opens && piece.first > bounds.at(-1)!) bounds.push(piece.first);
  }
  return bounds.map((bound, index) => {
    const end = bounds[index + 1] ?? limit;
    let first = bound;
    while (first + 1 < end && (isMark(reading, first, SEMICOLON) || isMark(reading, first, COMMA))) first++;
    return { first, end };
  });
}
