import type { IntegerSet } from '../../text/integer-set.js';
import { isMark, isOne, POINT } from '../../text/reading.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Claim, Draft } from '../claim.js';
import { foldMeasure } from '../claim.js';
import { cutList } from '../measure-list.js';
import type { Measure, Phrase } from '../phrases.js';
import type { Role } from '../ranks.js';
import { accept, isMarkPiece, type Sentence, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import type { Verb } from '../verbs/verb.js';
import { list } from '../words.js';
import { measuresOfTerm } from './attached.js';

/** An exchange of one endpoint for another: what goes, and what comes in its rank. */
interface Exchange {
  readonly name: string;
  readonly verbs: readonly VerbClass[];
  readonly passive: boolean | null;
  readonly old: 'subject' | 'object' | 'from';
  readonly now: 'subject' | 'by' | 'to' | 'into';
}

/** The name under which exchanges are switched off. */
export const EXCHANGE = 'exchange';

/** The exchanges in the order they are tried. */
export const exchangeRows: readonly Exchange[] = [
  // the primary endpoint changes from A to B
  {
    name: 'changed-from-to',
    verbs: ['change', 'move', 'swap', 'retime', 'replace'],
    passive: null,
    old: 'from',
    now: 'to',
  },
  // A is replaced by B
  { name: 'replaced-by', verbs: ['replace', 'swap', 'change'], passive: true, old: 'subject', now: 'by' },
  // swaps the primary endpoint, A, for B
  { name: 'swapped-for', verbs: ['swap', 'replace', 'change'], passive: false, old: 'object', now: 'by' },
  // A and B are merged into C · the composite is split into A and B
  { name: 'merged-into', verbs: ['merge', 'split'], passive: null, old: 'subject', now: 'into' },
  // B replaces A as the primary endpoint
  { name: 'replaces', verbs: ['replace', 'swap'], passive: false, old: 'object', now: 'subject' },
  // B takes over as the primary endpoint from A
  {
    name: 'takes-over-from',
    verbs: ['acquire', 'succeed', 'replace'],
    passive: false,
    old: 'from',
    now: 'subject',
  },
];

const BY = list('by with for');
const FROM = list('from');
const TO = list('to');
const INTO = list('into');
const ENDS = list('as because since after following while whereas');

/** The end of the clause behind a verb: a semicolon, a line, a full stop or the next verb that is finite. */
function endOfClause({ reading, pieces, limit }: Sentence, verb: number): number {
  for (let at = verb + 1; at < pieces.length; at++)
    if (isMarkPiece(pieces[at], ';', 'line', ':') || pieces[at]!.kind === 'verb') return pieces[at]!.first;
  return isMark(reading, limit - 1, POINT) ? limit - 1 : limit;
}

/** The last of some words in a stretch, or -1. */
function lastOf({ reading }: Sentence, { first, end }: Phrase, words: IntegerSet): number {
  for (let at = end - 2; at >= first; at--) if (isOne(reading, at, words)) return at;
  return -1;
}
function firstOf({ reading }: Sentence, { first, end }: Phrase, words: IntegerSet): number {
  for (let at = first; at < end - 1; at++) if (isOne(reading, at, words)) return at;
  return -1;
}

/** What a stretch behind a preposition measures, up to "as …" or a comma that closes it. */
function measuresIn(sentence: Sentence, stretch: Phrase): Measure[] {
  const stop = firstOf(sentence, { first: stretch.first + 1, end: stretch.end + 1 }, ENDS);
  return accept(
    sentence,
    cutList(sentence.reading, { first: stretch.first, end: stop > 0 ? stop : stretch.end }),
  );
}

interface Sides {
  readonly old: readonly Measure[];
  readonly now: readonly Measure[];
  /** ranks named beside them */
  readonly roles: readonly Role[];
}

/** The measures and ranks of the pieces between two tokens. */
function argument(
  sentence: Sentence,
  { first, end }: Phrase,
): { measures: readonly Measure[]; roles: readonly Role[] } {
  const { pieces } = sentence;
  const at = pieces.findIndex((piece) => piece.kind === 'term' && piece.first >= first && piece.first < end);
  const piece = pieces[at];
  if (piece?.kind === 'term') {
    const own = measuresOfTerm(sentence, at).filter(
      (measure) => measure.first >= first && measure.end <= end,
    );
    const inFront = piece.first > first + 1 && !isMarkPiece(pieces[at - 1], ',');
    return {
      measures:
        own.length > 0 || !inFront ? own : measuresIn(sentence, { first, end: pieces[at - 1]!.first }),
      roles: piece.term.roles,
    };
  }
  return { measures: measuresIn(sentence, { first, end }), roles: [] };
}

function subjectSide(sentence: Sentence, verb: number) {
  const { term, measures } = subjectOf(sentence, verb, true);
  const piece = sentence.pieces[term];
  return piece?.kind === 'term'
    ? { measures: measuresOfTerm(sentence, term), roles: piece.term.roles }
    : { measures, roles: [] as readonly Role[] };
}

function sidesOf(sentence: Sentence, at: number, verb: Verb, row: Exchange): Sides | null {
  const behind = { first: verb.end, end: endOfClause(sentence, at) };
  if (behind.end <= behind.first && row.now !== 'subject') return null;
  const subject = subjectSide(sentence, at);
  const front = { first: sentence.floor, end: verb.first };
  const own = [...subject.roles, ...rolesIn(sentence, behind)];
  const roles = own.length > 0 ? own : rolesIn(sentence, front);
  if (row.old === 'from') {
    const from = firstOf(sentence, behind, FROM);
    if (from < 0) return null;
    if (row.now === 'subject') {
      const { measures } = argument(sentence, { first: from + 1, end: behind.end });
      return { old: measures, now: subject.measures, roles };
    }
    const as = firstOf(sentence, { first: from, end: behind.end }, ENDS);
    const to = lastOf(sentence, { first: from, end: as > 0 ? as : behind.end }, TO);
    // "changed to B from A"
    const ahead = firstOf(sentence, { first: behind.first, end: from }, TO);
    if (to < 0 && ahead >= 0)
      return {
        old: argument(sentence, { first: from + 1, end: as > 0 ? as : behind.end }).measures,
        now: argument(sentence, { first: ahead + 1, end: from }).measures,
        roles,
      };
    if (to < 0) return null;
    return {
      old: argument(sentence, { first: from + 1, end: to }).measures,
      now: argument(sentence, { first: to + 1, end: behind.end }).measures,
      roles,
    };
  }
  if (row.old === 'subject') {
    const by = firstOf(sentence, behind, row.now === 'into' ? INTO : BY);
    if (by < 0) return null;
    if (row.now === 'into' && !verb.passive) {
      const old = argument(sentence, { first: behind.first, end: by }).measures;
      const now = argument(sentence, { first: by + 1, end: behind.end }).measures;
      return old.length > 0 ? { old, now, roles } : null;
    }
    return {
      old: subject.measures,
      now: argument(sentence, { first: by + 1, end: behind.end }).measures,
      roles,
    };
  }
  if (row.now === 'subject') {
    const object = argument(sentence, behind);
    return { old: object.measures, now: subject.measures, roles };
  }
  const by = lastOf(sentence, behind, BY);
  if (by < 0) return null;
  return {
    old: argument(sentence, { first: behind.first, end: by }).measures,
    now: argument(sentence, { first: by + 1, end: behind.end }).measures,
    roles,
  };
}

const rolesIn = ({ pieces }: Sentence, { first, end }: Phrase): Role[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'term' && piece.first >= first && piece.first < end ? [...piece.term.roles] : [],
  );

const side = (
  role: Role,
  { first, end, bracket }: Measure,
  protocol: 'original' | 'amended',
  rule: string,
): Draft => ({
  role,
  measure: { first, end },
  definition: bracket,
  protocol,
  rule,
});

/**
 * What the exchanges of a sentence say: the endpoint that goes and the one that takes its rank.
 *
 * @param known what the text has said of endpoints so far, this sentence included: where the rank is told
 */
export function readExchanges(sentence: Sentence, known: readonly Claim[]): Draft[] {
  const { reading, pieces } = sentence;
  if (!sentence.changes || sentence.without.has(EXCHANGE)) return [];
  for (const [at] of pieces.entries()) {
    const verb = verbAt(sentence, at);
    if (!verb || verb.negated) continue;
    for (const row of exchangeRows) {
      if (!row.verbs.some((name) => verb.classes.has(name))) continue;
      if (row.passive !== null && row.passive !== verb.passive) continue;
      const sides = sidesOf(sentence, at, verb, row);
      if (!sides || sides.now.length === 0 || sides.old.length === 0) continue;
      const like = known.findLast(
        ({ measure }) =>
          measure && sides.old.some((old) => foldMeasure(reading, old) === foldMeasure(reading, measure)),
      );
      const role = sides.roles[0] ?? like?.role;
      if (!role) continue;
      return [
        ...sides.old.map((measure) => side(role, measure, 'original', row.name)),
        ...sides.now.map((measure) => side(role, measure, 'amended', row.name)),
      ].sort((left, right) => left.measure!.first - right.measure!.first);
    }
  }
  return [];
}
