import { COMMA, isMark, isOne, OPEN, type Reading, SLASH } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Claim } from '../claim.js';
import { endOfBracket, markAt } from '../marks.js';
import type { Phrase } from '../phrases.js';
import { isMarkPiece, type Sentence } from '../sentence.js';
import { isTimePoint, timePointOf } from '../time-points.js';
import type { Context, Pass } from './pass.js';

const AT = list('at after over through by within');
const UP_TO = list('at on by through over after until to');
const ASSESSED = list(
  'assessed measured evaluated determined read analyzed analysed tested examined scored recorded captured rated collected observed',
);
const STUDIES = list('study trial');
const EXTENSION = list('extension follow-up open follow');
const FOLLOWED = list('follow follows followed following');
const FROM = list('from');
const SAME = list('same');
const POINTS = list('time timepoint point visit visits assessment');
const OPEN_SQUARE = '['.charCodeAt(0);
const CLOSE_SQUARE = ']'.charCodeAt(0);
/** A time frame in brackets has few words. */
const LONGEST_FRAME = 16;

/** `…, assessed at month 24` · `assessed from baseline to Week 8` */
function isAssessment({ reading, floor }: Sentence, { first }: Phrase): boolean {
  if (!isOne(reading, first - 1, UP_TO)) return false;
  if (isOne(reading, first - 2, ASSESSED)) return true;
  for (let at = first - 2; at > Math.max(floor, first - 5); at--)
    if (isOne(reading, at, FROM)) return isOne(reading, at - 1, ASSESSED);
  return false;
}

/** `At Week 24, …` · `Over 36 weeks the slope of …` */
const opensSentence = (
  { reading, floor }: Sentence,
  { first, end }: Phrase,
  claims: readonly Claim[],
): boolean =>
  isOne(reading, first - 1, AT) &&
  (first === floor + 1 || markAt(reading, first - 2) === '-' || isMark(reading, first - 2, SLASH)) &&
  (isMark(reading, end, COMMA) || claims.some(({ measure }) => Math.abs(measure!.first - end) <= 1));

/** `52-week, placebo-controlled trial` */
function isLength({ reading, limit }: Sentence, { end }: Phrase): boolean {
  for (let at = end; at < Math.min(limit, end + 7); at++) {
    if (isOne(reading, at, EXTENSION)) return false;
    if (isOne(reading, at, STUDIES)) return true;
  }
  return false;
}

/** `will follow participants to Week 72, with M as …` */
function isFollowUp({ reading, floor }: Sentence, { first }: Phrase): boolean {
  if (!isOne(reading, first - 1, UP_TO)) return false;
  for (let at = first - 2; at >= Math.max(floor, first - 5); at--)
    if (isOne(reading, at, FOLLOWED)) return true;
  return false;
}

/** The token behind the round or square bracket that opens at a token, or -1. */
function endOfFrame(reading: Reading, at: number, limit: number): number {
  if (isMark(reading, at, OPEN)) return endOfBracket(reading, at, limit);
  if (!isMark(reading, at, OPEN_SQUARE)) return -1;
  for (let next = at + 1; next < Math.min(limit, at + LONGEST_FRAME); next++)
    if (isMark(reading, next, CLOSE_SQUARE)) return next + 1;
  return -1;
}

/** `M [time frame: baseline to Week 12]` · `M (Week 8)` · `M, Week 8` · `M (PFS) at Week 8`: the time at the measure. */
function behindMeasure({ sentence, durationsIn }: Context, measure: Phrase): Phrase | null {
  const { reading, limit } = sentence;
  let at = measure.end;
  for (let brackets = 0; brackets < 2 && at < limit; brackets++) {
    const close = endOfFrame(reading, at, limit);
    if (close < 0) break;
    const time = timePointOf(reading, durationsIn({ first: at, end: close }));
    if (time) return time;
    at = close;
  }
  if (at >= limit) return null;
  const next = isMark(reading, at, COMMA) || isOne(reading, at, AT) ? at + 1 : -1;
  const [time] = next > 0 && next < limit ? durationsIn({ first: next, end: Math.min(limit, next + 4) }) : [];
  return time?.first === next && isTimePoint(reading, time) ? time : null;
}

/** `M at the same time point`: the time of the claim before. */
function sameTime(
  { sentence, durationsIn }: Context,
  measure: Phrase,
  claims: readonly Claim[],
): Phrase | null {
  const { reading, limit, index } = sentence;
  for (let at = measure.end; at < Math.min(limit, measure.end + 4); at++) {
    if (!isOne(reading, at, SAME) || !isOne(reading, at + 1, POINTS)) continue;
    const before = claims.findLast(
      (item) => item.measure && item.measure.end <= measure.first && index - item.sentence <= 2,
    );
    return before ? (before.timepoint ?? timePointOf(reading, durationsIn(before.measure!))) : null;
  }
  return null;
}

/** `change from baseline to Week 12 in A, B and C`: a time that stands before what all of a list share. */
function leading({ reading, pieces }: Sentence, times: readonly Phrase[], measure: Phrase): Phrase | null {
  const time = times.findLast(({ end }) => end <= measure.first);
  if (!time || !isOne(reading, time.end, SHARED) || !isOne(reading, time.first - 1, UP_TO)) return null;
  const between = pieces.some(
    (piece) =>
      piece.first >= time.end &&
      piece.end <= measure.first &&
      (piece.kind === 'verb' || isMarkPiece(piece, ';')),
  );
  return between ? null : time;
}
const SHARED = list('in on');

/** `A and B, both at Week 24`: a time behind what it says all of a list share. */
const closing = ({ reading }: Sentence, times: readonly Phrase[], measure: Phrase): Phrase | null =>
  times.find(
    ({ first }) =>
      first >= measure.end && isOne(reading, first - 1, UP_TO) && isOne(reading, first - 2, ALL_OF_THEM),
  ) ?? null;
const ALL_OF_THEM = list('both all each');

/** When measures that name no time themselves are assessed; the length of the study where nothing else is given. */
function assessed(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const { sentence, durationsIn } = context;
  const { reading, index, floor, limit } = sentence;
  const own = claims.filter((item) => item.sentence === index && item.measure !== null);
  if (own.length === 0) return claims;
  const inMeasure = (measure: Phrase) => timePointOf(reading, durationsIn(measure));
  const taken = (time: Phrase) =>
    own.some(
      ({ measure, timepoint }) =>
        (measure!.first <= time.first && measure!.end >= time.end) || timepoint?.first === time.first,
    );
  const all = durationsIn({ first: floor, end: limit });
  const times = all.filter((time) => !taken(time));
  const general =
    times.find((time) => opensSentence(sentence, time, own)) ??
    times.find((time) => isFollowUp(sentence, time)) ??
    times.find((time) => isLength(sentence, time));
  const assessments = times.filter((time) => isAssessment(sentence, time));
  return claims.map((item) => {
    if (!own.includes(item) || item.timepoint || inMeasure(item.measure!)) return item;
    const behind = assessments.find(({ first }) => first >= item.measure!.end);
    const front = assessments.findLast(({ end }) => end <= item.measure!.first);
    const timepoint =
      behindMeasure(context, item.measure!) ??
      sameTime(context, item.measure!, claims) ??
      leading(sentence, all, item.measure!) ??
      closing(sentence, all, item.measure!) ??
      behind ??
      front ??
      general ??
      null;
    return timepoint ? { ...item, timepoint } : item;
  });
}

export const timings: readonly Pass[] = [{ name: 'assessed', read: assessed }];
