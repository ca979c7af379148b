import type { Clause } from '../../grammar/clause.js';
import { NUMBER } from '../../text/classes.js';
import { hasClass, hashOf, isOne, isWord, type Reading } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { VerbClass } from '../../words/verbs.js';
import { type Claim, foldMeasure, type Protocol } from '../claim.js';
import { headOf } from '../measure.js';
import type { Memory } from '../memory.js';
import { overlaps, type Phrase } from '../phrases.js';
import { referenceOf } from '../pronouns.js';
import { segmentsOf } from '../segments.js';
import type { Sentence } from '../sentence.js';
import { isTimePoint, timePointOf } from '../time-points.js';
import { isLeft, versionOf } from '../versions.js';
import { isTold } from './told.js';

/** Verbs and nouns of action that move what they are about "from | Week 12 | to | Week 26". */
const MOVING: readonly VerbClass[] = ['retime', 'move', 'change', 'replace'];
/** Verbs that tell when something is read. */
const READING: readonly VerbClass[] = ['read', 'evaluate', 'measure', 'retime', 'move'];

/** What stands for an endpoint where its time is told: "the assessment was moved to week 48". */
const READINGS = wordSet(
  'assessment evaluation measurement readout reading analysis timing time-point timepoint visit',
);
/** Verbs of how long something takes: "time to closure was shortened from 103 to 79 days" is a result. */
const LENGTHENING: ReadonlySet<string> = new Set(['shorten', 'lengthen', 'prolong', 'extend', 'delay']);
const LENGTHS = wordSet('time duration length stay interval days hours survival delay latency');

const FROM = hashOf('from');
const TO = hashOf('to');
const AT = wordSet('at by on through over after');
const UP_TO = wordSet('at by on through over after until to');

/** The time points of a sentence, those inside its measures left out. */
function timesOf({ reading, durationsIn, floor, limit }: Sentence, own: readonly Claim[]): readonly Phrase[] {
  return durationsIn({ first: floor, end: limit }).filter(
    (time) =>
      isTimePoint(reading, time) &&
      !own.some(({ measure }) => measure!.first <= time.first && time.end <= measure!.end),
  );
}

/** Which of two time points was and which is. */
function oldAndNew(
  sentence: Sentence,
  parts: readonly Phrase[],
  [left, right]: readonly [Phrase, Phrase],
  isMoved: boolean,
): readonly [old: Phrase, now: Phrase] | null {
  const { reading, floor } = sentence;
  if (isMoved && isWord(reading, left.first - 1, FROM) && isWord(reading, right.first - 1, TO))
    return [left, right];
  if (isLeft(reading, right, left.end)) return [right, left];
  if (isLeft(reading, left, floor)) return [left, right];
  const partOf = (time: Phrase) =>
    parts.find((other) => other.first <= time.first && time.first < other.end)!;
  const first = versionOf(sentence, { ...partOf(left), end: Math.min(partOf(left).end, right.first) }, left);
  const second = versionOf(
    sentence,
    { ...partOf(right), first: Math.max(partOf(right).first, left.end) },
    right,
  );
  if (first === second || (first === null && second === null)) return null;
  return first === 'original' || second === 'amended' ? [left, right] : [right, left];
}

const STUDYING = wordSet(
  'duration length treatment enrolment enrollment recruitment trial study period dosing runway deadline',
);
/** "the trial's duration was extended from 12 to 18 months" moves no endpoint. */
const isOfStudy = ({ reading }: Sentence, { subject, object, complement }: Clause): boolean =>
  [...(subject.length > 0 ? subject : object), ...complement].some(({ head }) =>
    isOne(reading, head, STUDYING),
  );

const isAny = ({ verb }: Clause, names: readonly VerbClass[]): boolean =>
  names.some((name) => verb.classes.has(name));

const parted = ({ pieces }: Sentence, left: Phrase, right: Phrase): boolean =>
  pieces.some(({ kind, first }) => kind === 'verb' && first >= left.end && first < right.first);

/** The last of some claims, and those it is joined to: "A and B, both secondary endpoints, will be read at …". */
function lastJoined(sentence: Sentence, claims: readonly Claim[]): readonly Claim[] {
  const last = claims.at(-1);
  return claims.filter(
    (item) => item === last || (item.role === last?.role && !parted(sentence, item.measure!, last.measure!)),
  );
}

/** The claims that a sentence gives times to: those it makes itself, else those its ranks and pronouns stand for. */
function themeOf(
  sentence: Sentence,
  time: Phrase,
  claims: readonly Claim[],
  memory: Memory,
): readonly Claim[] {
  const { index, pieces, grammar } = sentence;
  const own = claims.filter((item) => item.sentence === index);
  const named = own.filter(
    ({ measure }) =>
      measure !== null && own.filter((other) => other.measure?.first === measure.first).length === 1,
  );
  const before = named.filter(({ measure }) => measure!.end <= time.first);
  if (before.length > 0) return lastJoined(sentence, before);
  if (named.length > 0) return named;
  const open = claims.filter(({ measure, protocol }) => measure !== null && protocol === null);
  const roles = pieces.flatMap((piece) => (piece.kind === 'term' ? piece.term.roles : []));
  const held = open.filter(({ role, measure }) => roles.includes(role) && isIn(memory, measure!));
  if (held.length > 0) return held;
  const phrases = grammar
    .clausesOf(index)
    .filter((clause) => isAny(clause, MOVING) || isAny(clause, READING))
    .flatMap(({ subject, object }) => [...subject, ...object])
    .flatMap(({ refersTo }) => refersTo ?? []);
  const meant = open.filter(({ measure }) => phrases.some((phrase) => overlaps(phrase, measure!)));
  if (meant.length > 0) return meant;
  const isReferred =
    pieces.some((piece) => piece.kind === 'phrase' && referenceOf(sentence.reading, piece)) ||
    grammar
      .clausesOf(index)
      .some(
        (clause) =>
          isAny(clause, MOVING) &&
          [...clause.subject, ...clause.object].some(({ head }) => isOne(sentence.reading, head, READINGS)),
      );
  return isReferred ? open.filter(({ measure }) => isIn(memory, measure!)).slice(-1) : own.filter(isOpen);
}
const isOpen = ({ measure, protocol }: Claim): boolean => measure === null && protocol === null;
const isIn = ({ group }: Memory, { first }: Phrase): boolean => group.some((item) => item.first === first);

/** A claim as two, one for each time; a measure that ends in its time loses it where it is read at another. */
function twice(
  { reading, durationsIn }: Sentence,
  item: Claim,
  [old, now]: readonly [Phrase | null, Phrase | null],
): readonly Claim[] {
  const measure = item.measure;
  const inside = measure && durationsIn(measure).at(-1);
  const at = inside && (isOne(reading, inside.first - 1, AT) ? inside.first - 1 : inside.first);
  const plain = at && at > measure.first && inside.end === measure.end ? { ...measure, end: at } : measure;
  const timed = (protocol: Protocol, time: Phrase | null): Claim =>
    time ? { ...item, measure: plain, protocol, timepoint: time } : { ...item, protocol };
  return [{ ...timed('original', old), outcome: null }, timed('amended', now)];
}

/** "from 28 to | 60 days" */
const hasFormer = (reading: Reading, { first }: Phrase): boolean =>
  isWord(reading, first - 1, TO) && hasClass(reading, first - 2, NUMBER) && isWord(reading, first - 3, FROM);

const isRange = (reading: Reading, { first, end }: Phrase): boolean =>
  isWord(reading, first - 1, FROM) && end - first > 3 && isWord(reading, first + 1, TO);

/** "after 12 months | rather than after 6" */
function isBeforeFormer(reading: Reading, { end }: Phrase): boolean {
  const number = isOne(reading, end + 2, AT) ? end + 3 : end + 2;
  return hasClass(reading, number, NUMBER) && isLeft(reading, { first: number, end: number + 1 }, end - 1);
}

const REACH = 2;

/**
 * Two claims for an endpoint that is read at another time than before: "from Week 12 to Week 26", "at Week 26 rather
 * than at Week 12", "will be read at Week 26. Previously it was read at Week 12."
 */
export function readRetimed(sentence: Sentence, memory: Memory, claims: readonly Claim[]): readonly Claim[] {
  const { reading, grammar, index, changes, floor, limit, durationsIn } = sentence;
  if (!changes || durationsIn({ first: floor, end: limit }).length === 0) return claims;
  const own = claims.filter((item) => item.sentence === index && item.measure !== null);
  const told = grammar.clausesOf(index).filter((clause) => isTold(sentence, clause));
  const takesLong = own.some(({ measure }) => isOne(reading, headOf(reading, measure!), LENGTHS));
  if (takesLong && told.some(({ verb }) => LENGTHENING.has(verb.lemma))) return claims;
  const moving = told.filter((clause) => isAny(clause, MOVING));
  const isMoved = moving.length > 0 && !moving.some((clause) => isOfStudy(sentence, clause));
  const split = (about: readonly Claim[], pair: readonly [Phrase | null, Phrase | null]) =>
    claims.flatMap((item) => (about.includes(item) ? twice(sentence, item, pair) : [item]));
  // "from 28 to 60 days": one stretch, read as a range
  const range = isMoved
    ? durationsIn({ first: floor, end: limit }).find((time) => isRange(reading, time))
    : null;
  const ranged = range ? themeOf(sentence, range, claims, memory) : [];
  if (ranged.length > 0) return split(ranged, [null, null]);
  const times = timesOf(sentence, own);
  if (times.length === 0) return claims;
  const parts = segmentsOf(sentence);
  for (const [at, right] of times.entries()) {
    const left = times[at - 1];
    const differ = left && foldMeasure(reading, left) !== foldMeasure(reading, right);
    const pair = left && differ ? oldAndNew(sentence, parts, [left, right], isMoved) : null;
    if (!pair) continue;
    const about = themeOf(sentence, left, claims, memory);
    if (about.length > 0) return split(about, pair);
  }
  const [time, more] = times;
  // "from 28 to 60 days", "after 12 months rather than after 6": the unit is said once
  const isPair = time && !more && (isMoved ? hasFormer(reading, time) : isBeforeFormer(reading, time));
  const pairAbout = isPair ? themeOf(sentence, time, claims, memory) : [];
  if (pairAbout.length > 0) return split(pairAbout, [null, time]);
  if (
    !time ||
    more ||
    !isOne(reading, time.first - 1, UP_TO) ||
    !told.some((clause) => isAny(clause, MOVING) || isAny(clause, READING))
  )
    return claims;
  const part = parts.find(({ first, end }) => first <= time.first && time.first < end)!;
  const moved = isMoved && isWord(reading, time.first - 1, TO) ? 'amended' : null;
  const version = moved ?? versionOf(sentence, part, time);
  const about = version ? themeOf(sentence, time, claims, memory) : [];
  const other = about.filter((item) => {
    if (item.sentence === index && !(item.measure && item.measure.end <= time.first)) return false;
    const known = item.timepoint ?? (item.measure && timePointOf(reading, durationsIn(item.measure)));
    return (
      index - item.sentence <= REACH && known && foldMeasure(reading, known) !== foldMeasure(reading, time)
    );
  });
  if (other.length === 0) return claims;
  return split(other, version === 'original' ? [time, null] : [null, time]);
}
