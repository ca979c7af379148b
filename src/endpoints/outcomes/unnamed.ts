import type { IntegerSet } from '../../text/integer-set.js';
import { isOne } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Phrase } from '../phrases.js';
import { within } from '../rows/shared.js';
import type { Sentence } from '../sentence.js';
import { type Verdict, verdictIn } from '../verdict.js';
import { covers, isIn, type Judged, TRIALS } from './judged.js';

const BUT = list('but though');

/** "…, but not significantly so": a part of a sentence without a subject of its own. */
export const goesOn = ({ pieces, reading }: Sentence, segment: Phrase): boolean =>
  isOne(reading, segment.first, BUT) &&
  pieces.every((piece) => !isIn(piece, segment) || piece.kind !== 'verb' || piece.first <= segment.first + 1);

/** "The trial failed", "the study was positive": whether the subject of a verdict is a trial. */
export const speaksOfTrial = ({ grammar, index, reading }: Sentence, { first, end }: Phrase): boolean =>
  grammar.clausesOf(index).some((clause) => {
    const { verb, subject, object } = clause;
    const [only, ...more] = verb.passive ? object : subject;
    return (
      verb.form === 'finite' &&
      verb.main >= first &&
      verb.main < end &&
      only !== undefined &&
      more.length === 0 &&
      isOne(reading, only.head, TRIALS) &&
      verdictIn(reading, clause.first, end, []) !== null
    );
  });

/** The primary endpoints of a study, which a verdict on it as a whole decides; a failure tells of one only where it is the only one. */
export function primariesOf(
  live: readonly Judged[],
  study: number | null,
  verdict: Verdict | null,
): Judged[] {
  const own = live.filter(
    ({ claim }) => (study === null || claim.study === study) && covers(['primary'], claim.role),
  );
  const named = own.filter(({ claim }) => claim.measure !== null);
  return verdict === 'met' || study === null || named.length === 1 ? named : [];
}

/** How many sentences on a comparison of the arms is still about the endpoint named last. */
const SPOKEN_OF = 3;
export const ALL_TRIALS = list('both all neither');
/** The one endpoint that stands right in front: in the sentence, or in the one before it. */
export function comparedIn(
  { index }: Sentence,
  front: readonly Judged[],
  group: readonly Judged[],
): Judged[] {
  if (front.length > 0) return front.length === 1 ? [...front] : [];
  const [only] = group;
  return only && group.length === 1 && index - only.claim.sentence <= SPOKEN_OF ? [only] : [];
}

/** What a remark without an endpoint of its own says is still to come: "…; the samples will be measured in May". */
export function waitingFor(
  { reading, index }: Sentence,
  segment: Phrase,
  front: readonly Judged[],
  group: readonly Judged[],
): Judged[] {
  const speaksOf = (words: IntegerSet) => within(reading, segment.first, segment.end, words);
  if (speaksOf(TRIALS)) return [];
  if (front.length > 0) return front.slice(-1);
  const [only] = group;
  const next = only && group.length === 1 && index - only.claim.sentence === 1;
  const refers = isOne(reading, segment.first, REFERRING) && speaksOf(DATA);
  return next && refers ? [only] : [];
}
const REFERRING = list('those these its their the such');
const DATA = list('data results samples');
