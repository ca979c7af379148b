import { COLON, isMark, isOne, type Reading } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Claim, Outcome } from '../claim.js';
import { isComparison } from '../comparison.js';
import { isAffirmed, isDenial, isEcho, isElliptic } from '../ellipsis.js';
import { type Naming, namings } from '../naming.js';
import { waitIn } from '../pending/said.js';
import type { Phrase } from '../phrases.js';
import { segmentsOf } from '../segments.js';
import type { Sentence } from '../sentence.js';
import { clearsGoal, rowVerdict, type Verdict, verdictIn, verdictOfValue } from '../verdict.js';
import { exemptOf, leftOut } from './exceptions.js';
import { isIn, type Judged } from './judged.js';
import { callsAgain, speaksOfAnother, targetsOf } from './targets.js';
import { ALL_TRIALS, comparedIn, goesOn, primariesOf, speaksOfTrial, waitingFor } from './unnamed.js';

/**
 * Gives claims their outcomes: each clause that judges something is asked what endpoints it is about, by the
 * measures and ranks it names, by words only one measure has, and by references. Nothing is copied to a neighbour.
 *
 * @param claims what the text says of endpoints; those of an old protocol have no outcome
 * @param sentences the sentences read, in text order
 * @param studyAt the study a token's sentence speaks of
 */
export function withOutcomes(
  reading: Reading,
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  studyAt: (token: number) => number,
): Claim[] {
  const judged: Judged[] = claims.map((claim) => ({ claim, verdict: claim.outcome }));
  const live = judged.filter(({ claim }) => claim.protocol !== 'original');
  const elsewhere: Judged[] = [];
  const names = namings(reading, claims);
  // what names an endpoint is heard before what speaks of a class
  for (const named of [true, false]) judgeAll({ reading, sentences, live, names, studyAt, elsewhere }, named);
  return [...judged, ...elsewhere].map(({ claim, verdict }) => ({
    ...claim,
    outcome: verdict === 'untested' ? null : (verdict as Outcome),
    untested: verdict === 'untested',
  }));
}

/** What judging a text needs at hand. */
interface Court {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  readonly live: readonly Judged[];
  readonly names: ReadonlyMap<Claim, Naming>;
  readonly studyAt: (token: number) => number;
  /** what came out the other way in another study */
  readonly elsewhere: Judged[];
}

/**
 * Goes through the segments of all sentences once.
 *
 * @param named whether only claims whose measure stands in the segment are judged
 */
function judgeAll({ reading, sentences, live, names, studyAt, elsewhere }: Court, named: boolean): void {
  let group: Judged[] = [];
  let said: { sentence: number; verdict: Verdict | null } = { sentence: -1, verdict: null };
  const bySentence = new Map<number, Judged[]>();
  for (const item of live) {
    const known = bySentence.get(item.claim.sentence);
    if (known) known.push(item);
    else bySentence.set(item.claim.sentence, [item]);
  }
  for (const sentence of sentences) {
    const own = bySentence.get(sentence.index) ?? [];
    const masked = own.flatMap(({ claim }) =>
      [claim.measure, claim.definition].filter((part) => part !== null),
    );
    const earlier = group;
    // "The last, M, was not.": what the sentence before said is denied
    const before = sentence.index - said.sentence === 1 ? said.verdict : null;
    let last: { targets: Judged[]; verdict: Verdict | null } = { targets: [], verdict: before };
    let told: Verdict | null = null;
    for (const segment of segmentsOf(sentence)) {
      const front = own.filter(({ claim }) => claim.measure !== null && claim.measure.end <= segment.first);
      const targets = targetsOf(
        sentence,
        segment,
        own,
        live,
        names,
        studyAt(segment.first),
        front.length > 0 ? front : earlier,
      );
      const here = targets.filter(
        ({ claim }) => claim.sentence === sentence.index && isIn(claim.measure, segment),
      );
      let verdict = verdictIn(reading, segment.first, segment.end, masked);
      if (verdict === null && clearsGoal(reading, segment.first, segment.end)) verdict = 'met';
      verdict ??= answerIn(reading, segment);
      const orphan = !named && targets.length === 0;
      // "The latter depends on a second biopsy, and results are not expected before May"
      if (verdict === null && orphan && last.targets.length > 0 && awaits(sentence, segment))
        verdict = 'pending';
      const waiting = orphan && verdict === 'pending';
      const compared =
        orphan && (verdict === 'met' || verdict === 'not-met') && isComparison(sentence, segment);
      const study = studyAt(segment.end - 1);
      const isElsewhere = last.targets.some((item) => item.study !== undefined && item.study !== study);
      const spokenOf = waiting
        ? last.targets.length > 0
          ? last.targets
          : waitingFor(sentence, segment, front, earlier)
        : orphan && !speaksOfAnother(reading, segment) && speaksOfTrial(sentence, segment)
          ? primariesOf(
              live,
              isOne(reading, segment.first, ALL_TRIALS) ? null : studyAt(segment.first),
              verdict,
            )
          : compared
            ? comparedIn(sentence, front, earlier)
            : orphan && last.targets.length > 0 && (goesOn(sentence, segment) || isElsewhere)
              ? last.targets
              : targets;
      const about = named
        ? here
        : last.targets.length > 0 && callsAgain(sentence, segment)
          ? last.targets
          : spokenOf;
      if (isDenial(reading, segment.first))
        verdict =
          last.verdict === 'met' || (verdict === 'not-met' && last.verdict === null) ? 'not-met' : null;
      else if (verdict === null && isEcho(reading, segment.first, segment.end)) verdict = last.verdict;
      else if (
        verdict === null &&
        last.verdict === 'not-met' &&
        isAffirmed(reading, segment.first, segment.end)
      )
        verdict = 'met';
      else if (verdict === null && isElliptic(reading, segment.first, segment.end))
        verdict = last.verdict === 'met' || last.verdict === 'not-met' ? 'not-met' : null;
      // "… for every endpoint in the hierarchy: first A; then B and C"
      if (verdict === null && last.verdict !== null && here.length > 0 && isListed(sentence, segment))
        verdict = last.verdict;
      if (verdict === null && about.length > 0) verdict = verdictOfValue(reading, segment.first, segment.end);
      for (const item of leftOut(reading, segment, about, earlier))
        if (verdict === 'met') item.verdict ??= 'not-met';
      const exempt = exemptOf(reading, segment, about);
      if (exempt && (verdict === 'met' || verdict === 'not-met'))
        exempt.verdict ??= verdict === 'met' ? 'not-met' : 'met';
      if (verdict !== null)
        for (const item of about) {
          const isOther =
            item.study !== undefined && item.study !== study && sentence.index === item.claim.sentence;
          // "met in one trial, missed in the other"
          if (isOther && item.verdict !== verdict && DECIDED.has(verdict) && DECIDED.has(item.verdict))
            elsewhere.push({ claim: { ...item.claim, study }, verdict });
          if (
            item.verdict === null ||
            (item.verdict === 'pending' && verdict !== 'untested' && here.includes(item))
          ) {
            item.verdict = verdict;
            item.study = study;
          }
        }
      told = verdict ?? told;
      if (targets.length > 0 || verdict !== null)
        last = { targets: about.length > 0 ? about : targets, verdict: verdict ?? last.verdict };
    }
    if (told !== null) said = { sentence: sentence.index, verdict: told };
    if (own.some(({ claim }) => claim.measure)) group = own.filter(({ claim }) => claim.measure);
    else if (sentence.index - (group.at(-1)?.claim.sentence ?? 0) > 4) group = [];
  }
}

/** Whether a part of a sentence says that data are to come. */
function awaits({ grammar, index }: Sentence, { first, end }: Phrase): boolean {
  const wait = waitIn(grammar, index);
  return wait !== null && wait.first < end && wait.end > first;
}

/** Whether a segment without a verb stands behind a colon in front of which all of a class were judged. */
function isListed({ reading, pieces, floor }: Sentence, { first, end }: Phrase): boolean {
  let colon = -1;
  for (let at = floor; at < end && colon < 0; at++) if (isMark(reading, at, COLON)) colon = at;
  if (
    colon < 0 ||
    !pieces.every((piece) => piece.kind !== 'verb' || !isIn(piece, { first: Math.max(first, colon), end }))
  )
    return false;
  for (let at = floor; at < colon; at++) if (isOne(reading, at, EVERY)) return true;
  return false;
}
const EVERY = list('every each all both following');

const DECIDED: ReadonlySet<Verdict | null> = new Set(['met', 'not-met']);

/** "M (primary endpoint): yes": what stands alone behind a colon. */
function answerIn(reading: Reading, { first, end }: Phrase): Verdict | null {
  for (let at = Math.max(first, end - LONGEST_ANSWER); at < end; at++)
    if (isMark(reading, at, COLON)) return rowVerdict(reading, at + 1, end);
  return null;
}
const LONGEST_ANSWER = 4;
