import { isOne, isWord, hashOf } from '../../text/reading.js';
import type { Claim } from '../claim.js';
import type { Measure } from '../phrases.js';
import { accept, isLink, isMarkPiece, measuresAfter, type Sentence, skipNamely, subjectOf, verbAt } from '../sentence.js';
import { list } from '../words.js';
import type { Context, Pass } from './pass.js';

const BY = list('by with for');
const STEAD = list('stead place');
const THEIR = list('their its his whose that');
const SUCCESSOR = list('successor replacement substitute');
const AS = hashOf('as');

/** The measures behind "by": "shall be substituted | by PFS". */
function measuresBehind(sentence: Sentence, index: number): Measure[] {
  const { reading, pieces } = sentence;
  let start = index + 1;
  if (isLink(sentence, start, BY)) start++;
  const phrase = pieces[start];
  if (phrase?.kind !== 'phrase') return [];
  const { measures } = measuresAfter(sentence, start);
  const stripped = measures.map((measure) => (isOne(reading, measure.first, BY) ? { ...measure, first: measure.first + 1 } : measure));
  return accept(sentence, stripped.map((measure) => (isOne(reading, measure.first, list('the a an')) ? { ...measure, first: measure.first + 1 } : measure)));
}

const amended = (like: Claim, measure: Measure, sentence: number, rule: string): Claim => ({
  ...like,
  measure: { first: measure.first, end: measure.end },
  protocol: 'amended',
  outcome: null,
  definition: measure.bracket,
  timepoint: null,
  sentence,
  rule,
});

/** `A, the primary endpoint, is replaced by B`: B takes the rank of A, which held it before. */
function replacedBy({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { pieces, index } = sentence;
  for (const [at, piece] of pieces.entries()) {
    const verb = verbAt(sentence, at);
    if (piece.kind !== 'verb' || !verb || (verb.kind !== 'replace' && verb.kind !== 'swap') || !verb.passive) continue;
    const subject = subjectOf(sentence, at, true);
    const old = claims.filter(({ measure, sentence: own, protocol }) => measure !== null && protocol !== 'amended' && (subject.measures.some(({ first }) => first === measure.first) || (subject.term >= 0 && own === index)));
    const found = measuresBehind(sentence, at);
    if (old.length === 0 || found.length === 0) continue;
    const dropped = claims.map((item) => (old.includes(item) ? { ...item, protocol: 'original' as const, outcome: null } : item));
    return [...dropped, ...found.map((measure) => amended(old.at(-1)!, measure, index, 'replaced-by'))];
  }
  return claims;
}

/** `In their stead comes M` · `its place is taken by M` · `M comes in as its successor` · `M takes its place`. */
function successor({ sentence, memory }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, floor, limit, index } = sentence;
  let word = -1;
  for (let at = floor + 1; at < limit; at++) {
    if (isOne(reading, at, SUCCESSOR) && isOne(reading, at - 1, THEIR) && isWord(reading, at - 2, AS)) word = at;
    if (isOne(reading, at, STEAD) && isOne(reading, at - 1, THEIR)) word = at;
  }
  const like = claims.findLast(({ measure, protocol }) => measure !== null && (protocol === 'original' || memory.group.some(({ first }) => first === measure.first)));
  if (word < 0 || !like) return claims;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'verb') continue;
    const before = piece.first > word;
    const subject = subjectOf(sentence, at, true);
    const own = before ? [] : subject.reference === null ? subject.measures : [];
    const found = own.length > 0 ? own : before ? measuresBehind(sentence, at) : [];
    if (found.length === 0) continue;
    return [...claims, ...found.map((measure) => amended(like, measure, index, 'successor'))];
  }
  return claims;
}

const BESIDE = list('alongside behind besides');
const AFTER = hashOf('after');

/** `retained as a secondary endpoint, alongside A and B` · `third in the hierarchy of …, behind A and B`. */
function beside({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, index } = sentence;
  const like = claims.findLast(({ sentence: own, measure }) => own === index && measure !== null);
  if (!like) return claims;
  for (const [at, piece] of pieces.entries()) {
    const connector = piece.kind === 'connector' && (isOne(reading, piece.first, BESIDE) || (isWord(reading, piece.first, AFTER) && ranks(sentence, at)));
    if (!connector || !isMarkPiece(pieces[at - 1], ',')) continue;
    const start = skipNamely(sentence, at + 1);
    const found = accept(sentence, measuresAfter(sentence, start).measures);
    return [...claims, ...found.map((measure) => ({ ...amended(like, measure, index, 'beside'), protocol: null }))];
  }
  return claims;
}

/** "It ranks third, after A and B". */
const ranks = ({ reading, floor }: Sentence, at: number): boolean => {
  for (let token = floor; token < floor + at * 3; token++) if (isOne(reading, token, list('ranks rank ranked sits stands'))) return true;
  return false;
};

export const replacements: readonly Pass[] = [
  { name: 'replaced-by', read: replacedBy },
  { name: 'successor', read: successor },
  { name: 'beside', read: beside },
];
