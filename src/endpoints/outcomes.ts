import { isOne, type Reading } from '../text/reading.js';
import type { Draft, Outcome } from './claim.js';
import { outcomeIn } from './outcome.js';
import { isMarkPiece, type Sentence, verbAt } from './sentence.js';
import { subjectOf } from './subject.js';
import { list } from './words.js';

const NEITHER = list('neither none');
const CLAUSE = list('while whereas although because since but though so if unless when');

const AS = list('as');
/** The token behind the clause a verb opens: at a semicolon, a conjunction of clauses or the next term. */
function endOfClause({ reading, pieces, limit }: Sentence, verb: number): number {
  for (let at = verb + 1; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (isMarkPiece(piece, ';', 'line')) return piece.first;
    if (piece.kind === 'term' && !isOne(reading, piece.first - 1, AS)) return piece.first;
    if (piece.kind === 'connector' && isOne(reading, piece.first, CLAUSE)) return piece.first;
  }
  return limit;
}

const isNegated = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isOne(reading, at, NEITHER)) return true;
  return false;
};

/**
 * How the endpoints of a term came out: by the verb it is the object of ("met its primary endpoint"), else by
 * the verbs it or its measures are the subject of.
 *
 * @returns the outcome of each draft
 */
export function outcomeOfTerm(
  sentence: Sentence,
  index: number,
  drafts: readonly Draft[],
): (item: Draft) => Outcome {
  const object = asObject(sentence, index);
  if (object !== null) return () => object;
  const told = verbsOf(sentence, index);
  const except = exceptions(sentence, drafts);
  return (item) => {
    const known = except(item);
    if (known !== null) return known;
    const first = item.measure?.first ?? -1;
    const own = told.find(({ outcome, starts }) => outcome !== null && starts.includes(first));
    return (
      own?.outcome ??
      told.find(({ outcome, starts }) => outcome !== null && starts.length === 0)?.outcome ??
      null
    );
  };
}

/** What the verbs of a sentence tell of a term (no starts) or of the measures that start at these tokens. */
function verbsOf(sentence: Sentence, index: number): { outcome: Outcome; starts: readonly number[] }[] {
  const { reading, pieces, floor } = sentence;
  return [...pieces.entries()].flatMap(([at, piece]) => {
    if (piece.kind !== 'verb') return [];
    const { term, measures } = subjectOf(sentence, at, true);
    if (term >= 0 && term !== index) return [];
    const starts = measures.map(({ first }) => first);
    if (term < 0 && starts.length === 0) return [];
    const lead = Math.min(pieces[Math.max(term, 0)]!.first, ...starts);
    const negated = isNegated(reading, Math.max(floor, (starts[0] ?? lead) - 4), starts.at(-1) ?? lead);
    return [{ outcome: outcomeIn(reading, piece.first, endOfClause(sentence, at), negated), starts }];
  });
}

const ALL = list('all');
const BUT = list('but');
const THE = list('the');
const LAST = list('last');
const FIRST = list('first');
/** "all but the last were met": the outcome of each item of a list. */
function exceptions(
  { reading, pieces, limit }: Sentence,
  drafts: readonly Draft[],
): (item: Draft) => Outcome {
  for (const piece of pieces) {
    for (let at = piece.first; at < piece.end; at++) {
      if (!isOne(reading, at, ALL) || !isOne(reading, at + 1, BUT)) continue;
      const which = isOne(reading, at + 2, THE) ? at + 3 : at + 2;
      const outcome = outcomeIn(reading, which, limit, false);
      if (outcome !== 'met' && outcome !== 'not-met') continue;
      const other = outcome === 'met' ? 'not-met' : 'met';
      const position = isOne(reading, which, LAST)
        ? drafts.length - 1
        : isOne(reading, which, FIRST)
          ? 0
          : -1;
      const exempt = drafts[position]?.measure?.first;
      return (item) => (exempt !== undefined && item.measure?.first === exempt ? other : outcome);
    }
  }
  return () => null;
}

const JOINING = list('and with on');
/** The outcome by the verb whose object a term is: "met both | primary and key secondary endpoints", "failed on its | …". */
function asObject(sentence: Sentence, index: number): Outcome {
  const { reading, pieces } = sentence;
  let at = index - 1;
  // "its primary endpoint and | its key secondary endpoint"
  while (
    at > 0 &&
    (pieces[at]!.kind === 'connector' ||
      isMarkPiece(pieces[at], ',') ||
      pieces[at]!.kind === 'link' ||
      isPlain(sentence, at))
  ) {
    if (pieces[at]!.kind === 'connector' && !isOne(reading, pieces[at]!.first, JOINING)) return null;
    at--;
  }
  const before = pieces[at];
  if (before?.kind === 'term' && at < index - 1)
    return verbAt(sentence, index + 1) ? null : asObject(sentence, at);
  if (before?.kind !== 'verb') return null;
  const { kind, modal, negated } = before.verb;
  if (kind === 'be') {
    // "Not met was | the primary endpoint"
    const front = pieces[at - 1];
    return front && front.end - pieces[0]!.first <= 4
      ? outcomeIn(reading, pieces[0]!.first, before.first, false)
      : null;
  }
  if (modal || (kind !== 'meet' && kind !== 'miss')) return null;
  const failed = negated || kind === 'miss' || verbAt(sentence, at - 1)?.kind === 'miss';
  if (before.verb.future && !failed)
    return opensWithTo(reading, before.first) ? infinitiveOutcome(sentence, at) : 'pending';
  return failed ? 'not-met' : 'met';
}

const TO = list('to');
const opensWithTo = (reading: Reading, at: number): boolean => isOne(reading, at, TO);
/** "our second study to achieve its primary endpoint" did; "is designed to meet" has not yet. */
const infinitiveOutcome = ({ pieces }: Sentence, at: number): Outcome =>
  pieces[at - 1]?.kind === 'phrase' ? 'met' : null;

const PLAIN = list('on and both all its the for of statistical statistically significance short');
const isPlain = ({ reading, pieces }: Sentence, at: number): boolean => {
  const piece = pieces[at]!;
  return piece.kind === 'phrase' && isOne(reading, piece.first, PLAIN);
};
