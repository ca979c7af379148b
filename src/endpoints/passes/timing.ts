import { COMMA, isMark, isOne } from '../../text/reading.js';
import type { Claim } from '../claim.js';
import type { Phrase } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { list } from '../words.js';
import type { Context, Pass } from './pass.js';

const AT = list('at');
const OVER = list('over through');
const FROM = list('from');
const UP_TO = list('to at on by through over after');
const ASSESSED = list('assessed measured evaluated determined read analyzed analysed tested examined scored');
const STUDIES = list('study trial');
const EXTENSION = list('extension follow-up open follow');

/** `…, assessed at month 24` */
const isAssessment = ({ reading }: Sentence, { first }: Phrase): boolean =>
  isOne(reading, first - 1, UP_TO) &&
  (isOne(reading, first - 2, ASSESSED) ||
    (isOne(reading, first - 3, FROM) && isOne(reading, first - 4, ASSESSED)));

/** `M [Time frame: Week 16]` */
const isFramed = ({ reading }: Sentence, { first }: Phrase): boolean => {
  for (let at = first - 1; at > first - 7; at--) if (isMark(reading, at, SQUARE)) return true;
  return false;
};
const SQUARE = '['.charCodeAt(0);

/** `At Week 24, …` */
const opensSentence = ({ reading, floor }: Sentence, { first, end }: Phrase): boolean =>
  first === floor + 1 &&
  ((isOne(reading, floor, AT) && isMark(reading, end, COMMA)) || isOne(reading, floor, OVER));

/** `52-week, placebo-controlled trial` */
function isLength({ reading, limit }: Sentence, { end }: Phrase): boolean {
  for (let at = end; at < Math.min(limit, end + 7); at++) {
    if (isOne(reading, at, EXTENSION)) return false;
    if (isOne(reading, at, STUDIES)) return true;
  }
  return false;
}

/** When measures that name no time themselves are assessed; the length of the study where nothing else is given. */
function assessed({ sentence, durationsIn }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { index, floor, limit } = sentence;
  const own = claims.filter((item) => item.sentence === index && item.measure !== null);
  if (own.length === 0) return claims;
  const taken = (time: Phrase) =>
    own.some(
      ({ measure, timepoint }) =>
        (measure!.first <= time.first && measure!.end >= time.end) || timepoint?.first === time.first,
    );
  const times = durationsIn({ first: floor, end: limit }).filter((time) => !taken(time));
  const general =
    times.find((time) => opensSentence(sentence, time)) ?? times.find((time) => isLength(sentence, time));
  const assessments = times.filter((time) => isAssessment(sentence, time) || isFramed(sentence, time));
  if (!general && assessments.length === 0) return claims;
  return claims.map((item) => {
    if (!own.includes(item) || item.timepoint || durationsIn(item.measure!).length > 0) return item;
    const behind =
      assessments.find(({ first }) => first >= item.measure!.end) ??
      (own.length === 1 ? assessments[0] : assessments.find(({ first }) => first < own[0]!.measure!.first));
    return { ...item, timepoint: behind ?? general ?? null };
  });
}

export const timings: readonly Pass[] = [{ name: 'assessed', read: assessed }];
