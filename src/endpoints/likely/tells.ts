import { FUNCTION_WORD, NUMBER } from '../../text/classes.js';
import type { IntegerSet } from '../../text/integer-set.js';
import {
  COMMA,
  hasClass,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  PERCENT_SIGN,
  textOf,
} from '../../text/reading.js';
import { LINE_GAP } from '../../text/tokens.js';
import { ARTICLES, list, PEOPLE } from '../../words/endpoint-words.js';
import { referenceOf } from '../pronouns.js';
import { isMarkPiece, verbAt } from '../sentence.js';
import type { Asked } from './asked.js';
import { hasAny } from './candidates.js';

/** What speaks for a stretch to be a measure of a rank, and against it. */

/** What speaks for or against. */
export interface Tell {
  readonly name: string;
  readonly holds: (asked: Asked) => boolean;
}

const CHANGES = list(
  'change changes reduction reductions increase increases improvement improvements decrease decline difference differences gain loss benefit effect',
);
const SHARES = list(
  'rate rates proportion percentage percent share number incidence frequency fraction occurrence prevalence probability risk',
);
const TIMES = list('time duration survival mortality death deaths relapse recurrence progression freedom');
const SCALES = list(
  'score scores scale index questionnaire test level levels concentration concentrations volume area count counts titer titers titre titres inventory diary measure quality severity function burden intensity distance',
);
const KINDS = list(
  'safety tolerability efficacy pharmacokinetics immunogenicity feasibility response responses responders remission pain toxicity toxicities events',
);
const HEADS = [CHANGES, SHARES, TIMES, SCALES, KINDS];
const COMPARED = list('versus vs compared placebo group groups arm arms between');
const TREATMENT = list('mg mcg kg ml dose doses tablet tablets injection infusion treatment therapy drug');
const OTHERS = list(
  'company release approval agency submission application results data trial study studies program programme committee statement development milestone analysis analyses follow-up visit protocol outcome outcomes endpoint endpoints evidence',
);
const SPOKEN = list('was were is are has have had will would did does comes came reached met missed');
const ALSO = list('also likewise too moreover additionally further similarly neither nor');
const PEOPLE_SET = list(PEOPLE);

const has = ({ reading, candidate: { measure } }: Asked, set: IntegerSet): boolean =>
  hasAny(reading, measure, set);

function some({ candidate: { measure } }: Asked, test: (at: number) => boolean): boolean {
  for (let at = measure.first; at < measure.end; at++) if (test(at)) return true;
  return false;
}

const isSame = ({ candidate, rank }: Asked): boolean => candidate.sentence === rank.sentence;
const away = ({ candidate, rank }: Asked): number => candidate.sentence.index - rank.sentence.index;

/** Whether a piece between the rank and the candidate passes a test. */
function between(asked: Asked, test: (index: number) => boolean): boolean {
  const { candidate, rank, isBehind } = asked;
  if (!isSame(asked)) return false;
  const [from, to] = isBehind ? [rank.piece + 1, candidate.piece] : [candidate.next, rank.piece];
  for (let at = from; at < to; at++) if (test(at)) return true;
  return false;
}
const hasVerb = (asked: Asked, ...kinds: readonly string[]): boolean =>
  between(asked, (at) => {
    const verb = verbAt(asked.candidate.sentence, at);
    return verb !== null && (kinds.length === 0 || kinds.includes(verb.kind));
  });
const hasMark = (asked: Asked, ...marks: readonly string[]): boolean =>
  between(asked, (at) => isMarkPiece(asked.candidate.sentence.pieces[at], ...marks));

const startsLine = ({ candidate: { sentence, piece }, reading }: Asked): boolean =>
  isMarkPiece(sentence.pieces[piece - 1], 'line', '#') ||
  (piece === 0 && reading.tokens.gap[sentence.floor]! >= LINE_GAP);

const isRole =
  (...roles: readonly string[]) =>
  ({ rank }: Asked): boolean =>
    roles.includes(rank.role);

/** The verb in front of the candidate or behind its list, without another piece between. */
const leadVerb = ({ candidate: { sentence, piece, place } }: Asked) =>
  place === 0 ? verbAt(sentence, piece - 1) : null;
const nextVerb = ({ candidate: { sentence, next } }: Asked) => verbAt(sentence, next);

/** "the second, M", "the other was M": an ordinal or pronoun of the list that the candidate stands beside. */
function isBesideReference({ reading, candidate: { sentence, piece, next } }: Asked): boolean {
  const isReference = (index: number): boolean => {
    const other = sentence.pieces[index];
    return other?.kind === 'phrase' && referenceOf(reading, other) !== null;
  };
  return isReference(piece - 2) || (isReference(next + 1) && isMarkPiece(sentence.pieces[next], ','));
}

const OVERALL = list('overall');
/** "death, infarction or stroke": whether it is one of the parts of a composite. */
function isPart({ reading, candidate: { measure } }: Asked): boolean {
  if (isOne(reading, measure.first - 1, OR) || isOne(reading, measure.end, OR)) return true;
  if (!isMark(reading, measure.end, COMMA)) return false;
  for (let at = measure.end + 1; at < measure.end + FAR; at++) {
    if (isOne(reading, at, OR)) return true;
    if (isOne(reading, at, JOINT)) return false;
  }
  return false;
}
const OR = list('or');
const JOINT = list('and');
const FAR = 12;

/** "met its primary endpoint", "the endpoint was missed": whether a verdict stands right beside the rank. */
const hasVerdict = ({ rank: { sentence, piece } }: Asked): boolean =>
  [piece - 1, piece + 1].some((at) => {
    const kind = verbAt(sentence, at)?.kind;
    return kind === 'meet' || kind === 'miss';
  });

/** How many a number in front of the rank counts; 0 for none. */
function countOf({ reading, rank: { term } }: Asked): number {
  for (let at = term.first; at < term.rank; at++) {
    const number = reading.numbers.get(at);
    if (number) return number.value;
  }
  return 0;
}

/** What speaks for or against; the names are keys of the table of weights. */
export const TELLS: readonly Tell[] = [
  { name: 'any', holds: () => true },
  // what it says
  { name: 'head-share', holds: ({ reading, head }) => isOne(reading, head, SHARES) },
  { name: 'head-time', holds: ({ reading, head }) => isOne(reading, head, TIMES) },
  { name: 'head-scale', holds: ({ reading, head }) => isOne(reading, head, SCALES) },
  { name: 'head-kind', holds: ({ reading, head }) => isOne(reading, head, KINDS) },
  { name: 'measure-word', holds: (asked) => HEADS.some((set) => has(asked, set)) },
  {
    name: 'time-point',
    holds: ({ candidate: { sentence, measure } }) => sentence.durationsIn(measure).length > 0,
  },
  { name: 'compared', holds: (asked) => has(asked, COMPARED) },
  { name: 'people', holds: (asked) => has(asked, PEOPLE_SET) },
  { name: 'treatment', holds: (asked) => has(asked, TREATMENT) },
  { name: 'other-thing', holds: (asked) => has(asked, OTHERS) },
  { name: 'spoken', holds: (asked) => has(asked, SPOKEN) },
  { name: 'one-word', holds: ({ candidate: { measure } }) => measure.end - measure.first === 1 },
  {
    name: 'function-word-first',
    holds: ({ reading, candidate: { measure } }) =>
      hasNaming(reading, measure.first, FUNCTION_WORD) && !isOne(reading, measure.first, OVERALL),
  },
  {
    name: 'participle-first',
    holds: ({ reading, candidate: { measure } }) => /(?:ed|ing)$/.test(textOf(reading, measure.first)),
  },
  {
    name: 'number-first',
    holds: ({ reading, candidate: { measure } }) => hasClass(reading, measure.first, NUMBER),
  },
  { name: 'percent', holds: (asked) => some(asked, (at) => isMark(asked.reading, at, PERCENT_SIGN)) },
  {
    name: 'name-first',
    holds: ({ reading, candidate: { measure, sentence } }) =>
      measure.first > sentence.floor &&
      isInline(reading, measure.first) &&
      isCapitalised(reading, measure.first),
  },
  {
    name: 'article',
    holds: ({ reading, candidate: { measure } }) => isOne(reading, measure.first - 1, ARTICLES),
  },
  {
    name: 'in-effect',
    holds: ({ reading, outerHead }) => outerHead >= 0 && isOne(reading, outerHead, CHANGES),
  },
  {
    name: 'in-measure',
    holds: ({ reading, outerHead }) =>
      outerHead >= 0 && [SHARES, TIMES, SCALES].some((set) => isOne(reading, outerHead, set)),
  },
  // where it stands
  { name: 'next-sentence', holds: (asked) => away(asked) === 1 },
  { name: 'later-sentence', holds: (asked) => away(asked) > 1 },
  { name: 'near', holds: (asked) => asked.between === 1 },
  { name: 'line', holds: startsLine },
  { name: 'listed', holds: ({ candidate }) => candidate.size > 1 },
  { name: 'opens-sentence', holds: ({ candidate }) => candidate.piece === 0 },
  { name: 'verb-between', holds: (asked) => hasVerb(asked) },
  { name: 'be-between', holds: (asked) => hasVerb(asked, 'be') },
  { name: 'verdict-between', holds: (asked) => hasVerb(asked, 'meet', 'miss') },
  { name: 'clause-between', holds: (asked) => hasMark(asked, ';', '-', 'line') },
  { name: 'comma-between', holds: (asked) => hasMark(asked, ',') },
  {
    name: 'rank-between',
    holds: (asked) => between(asked, (at) => asked.candidate.sentence.pieces[at]!.kind === 'term'),
  },
  { name: 'subject', holds: (asked) => nextVerb(asked) !== null && leadVerb(asked) === null },
  { name: 'object', holds: (asked) => leadVerb(asked) !== null && leadVerb(asked)!.kind !== 'be' },
  { name: 'beside-reference', holds: isBesideReference },
  { name: 'part', holds: isPart },
  {
    name: 'also',
    holds: ({ reading, candidate: { sentence } }) =>
      hasAny(reading, { first: sentence.floor, end: Math.min(sentence.limit, sentence.floor + 60) }, ALSO),
  },
  // what else is told
  { name: 'primary', holds: isRole('primary', 'co-primary') },
  { name: 'unranked', holds: isRole('unspecified') },
  { name: 'exploratory', holds: isRole('exploratory') },
  { name: 'bare-rank', holds: ({ rank }) => !rank.term.named },
  { name: 'away-from-verdict', holds: (asked) => away(asked) > 0 && hasVerdict(asked) },
  { name: 'singular-away', holds: (asked) => away(asked) > 0 && !asked.rank.term.plural },
  { name: 'singular-told', holds: ({ ofRank, rank }) => ofRank.length > 0 && !rank.term.plural },
  { name: 'plural-told', holds: ({ ofRank, rank }) => ofRank.length > 0 && rank.term.plural },
  { name: 'more-counted', holds: (asked) => countOf(asked) > asked.ofRank.length },
  { name: 'again', holds: ({ isAgain }) => isAgain },
];
