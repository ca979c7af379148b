import { COLON, isMark, isOne, type Reading } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import { type Claim, foldMeasure } from '../claim.js';
import { mentions, type Naming, NEAR, wordsIn } from '../naming.js';
import { isCounted } from '../open-slots.js';
import type { Phrase } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { Term } from '../terms.js';
import { covers, isIn, type Judged, TRIALS } from './judged.js';
import { referred } from './referred.js';

const HERE = list('here');
const AND = list('and');
const THIS = list('this that');
const ANOTHER_TRIAL = list('earlier previous prior');

/** What a segment is about. */
export function targetsOf(
  sentence: Sentence,
  segment: Phrase,
  own: readonly Judged[],
  live: readonly Judged[],
  names: ReadonlyMap<Claim, Naming>,
  study: number,
  group: readonly Judged[],
): Judged[] {
  const { reading, pieces } = sentence;
  const named = own.filter(({ claim }) => isIn(claim.measure, segment));
  if (named.length === 0 && speaksOfAnother(reading, segment)) return [];
  if (named.length > 0) {
    const roles = pieces.flatMap((piece) =>
      piece.kind === 'term' && isIn(piece, segment) ? piece.term.roles : [],
    );
    return [...named, ...own.filter(({ claim }) => claim.measure === null && roles.includes(claim.role))];
  }
  const terms = pieces.flatMap((piece) =>
    piece.kind === 'term' && isIn(piece, segment) ? [piece.term] : [],
  );
  const opens = isOne(reading, segment.first, AND) ? segment.first + 1 : segment.first;
  if (isOne(reading, opens, HERE) && group.length > 0) return group.slice(-1);
  const ranked = new Set<Judged>();
  for (const term of terms) {
    if (isCounted(reading, term)) continue;
    const called = term.adjectives.length > 0 ? byAdjective(reading, term, live, study) : [];
    if (called.length > 0 && own.length === 0) return called;
    if (term.roles.length === 0) {
      if (own.length > 0) return own.slice(-1);
      const back = group.filter(({ claim }) => sentence.index - claim.sentence <= 3);
      return term.plural ? back : back.slice(-1);
    }
    for (const item of own)
      if (item.claim.measure === null && covers(term.roles, item.claim.role)) ranked.add(item);
    const described = live.filter(
      ({ claim }) => claim.measure !== null && claim.study === study && covers(term.roles, claim.role),
    );
    if (term.plural || isOneMeasure(reading, described)) for (const item of described) ranked.add(item);
  }
  if (ranked.size > 0) return [...ranked];
  if (terms.some((term) => term.roles.length > 0 && !isCounted(reading, term))) return [];
  const said = wordsIn(reading, segment);
  const mentioned = live.filter(
    ({ claim }) =>
      claim.study === study &&
      mentions(said, names.get(claim)!, Math.abs(sentence.index - claim.sentence) <= NEAR),
  );
  if (mentioned.length > 0) return mentioned;
  // "Hit.", "Verdict: achieved": a short line right behind
  const [last] = group.slice(-1);
  if (last && isShort(sentence) && sentence.index - last.claim.sentence <= 5 && group.length === 1)
    return [last];
  return referred(
    sentence,
    segment,
    group.filter(({ claim }) => sentence.index - claim.sentence <= 4),
  );
}

/** "the safety endpoint was met": what a term with the same adjective was said to be. */
const byAdjective = (
  reading: Reading,
  { adjectives, roles }: Term,
  live: readonly Judged[],
  study: number,
): Judged[] =>
  live.filter(({ claim }) => {
    if (!claim.measure || claim.study !== study || (roles.length > 0 && !covers(roles, claim.role)))
      return false;
    const { tokens, sentences } = reading;
    const words = tokens.hash.subarray(sentences[claim.sentence]!, claim.measure.first);
    return adjectives.every((at) => words.includes(tokens.hash[at]!));
  });

/** Whether claims have a measure in the same wording, or there is none. */
function isOneMeasure(reading: Reading, claims: readonly Judged[]): boolean {
  const [first, ...more] = claims.map(({ claim }) => claim.measure!);
  if (!first || more.length === 0) return true;
  const wording = foldMeasure(reading, first);
  return more.every((measure) => foldMeasure(reading, measure) === wording);
}

/** "57% against a goal of 60%, and this co-primary endpoint was missed": whether a segment speaks of the one before once more. */
export const callsAgain = ({ reading, pieces }: Sentence, segment: Phrase): boolean =>
  pieces.some(
    (piece) =>
      piece.kind === 'term' &&
      isIn(piece, segment) &&
      !piece.term.plural &&
      (isOne(reading, piece.term.first, THIS) || isOne(reading, piece.term.first - 1, THIS)),
  );

/** A sentence of a word or two, or a line with a label. */
const isShort = ({ reading, floor, limit }: Sentence): boolean =>
  limit - floor <= 3 || (isMark(reading, floor + 1, COLON) && limit - floor <= 14);

/** "in an earlier Phase 3 trial": another study than the one spoken of. */
export function speaksOfAnother(reading: Reading, { first, end }: Phrase): boolean {
  for (let at = first; at + 2 < end; at++)
    if (
      isOne(reading, at, ANOTHER_TRIAL) &&
      (isOne(reading, at + 1, TRIALS) || isOne(reading, at + 2, TRIALS))
    )
      return true;
  return false;
}
