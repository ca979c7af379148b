import type { IntegerSet } from '../../text/integer-set.js';
import { hashOf, isOne, isWord } from '../../text/reading.js';
import { FORMERLY, list } from '../../words/endpoint-words.js';
import type { Claim } from '../claim.js';
import type { Phrase } from '../phrases.js';
import { verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import { type Context, isAbout, type Pass } from './pass.js';

const INSTEAD = list('instead rather lieu place not');
const FROM = hashOf('from');
const TO = hashOf('to');

const INSTEAD_OF = list('instead rather');
const UNTIL_NOW = list(`until ${FORMERLY}`);
/** Which of two time points was and which is: "from 12 months to 24 months", "at Week 24 in lieu of Week 12". */
function oldAndNew(
  { sentence }: Context,
  [left, right]: readonly [Phrase, Phrase],
): { old: Phrase; now: Phrase } | null {
  const { reading, floor } = sentence;
  const wordBefore = (phrase: Phrase, set: IntegerSet, reach: number, stop: number): boolean => {
    for (let at = phrase.first - 1; at >= Math.max(stop, phrase.first - reach); at--)
      if (isOne(reading, at, set)) return true;
    return false;
  };
  if (isWord(reading, left.first - 1, FROM) && right.first > floor && isWord(reading, right.first - 1, TO))
    return { old: left, now: right };
  if (wordBefore(left, UNTIL_NOW, 4, floor) && !wordBefore(right, UNTIL_NOW, 4, left.end))
    return { old: left, now: right };
  if (wordBefore(right, INSTEAD, 6, left.end)) return { old: right, now: left };
  if (wordBefore(left, INSTEAD_OF, 6, floor)) return { old: left, now: right };
  const verbs = verbsBetween(sentence, left, right);
  return verbs ? { old: left, now: right } : null;
}

const WAS = list('was were had used');
const NOW = list('now');
/** "were to have been collected through Day 85 only; they will now be collected through Month 7". */
function verbsBetween(sentence: Context['sentence'], left: Phrase, right: Phrase): boolean {
  const { pieces, reading } = sentence;
  let before = false;
  let after = false;
  for (const [at, piece] of pieces.entries()) {
    const verb = verbAt(sentence, at);
    if (!verb) continue;
    if (piece.end <= left.first && isOne(reading, piece.first, WAS)) before = true;
    if (
      piece.first >= left.end &&
      piece.end <= right.first &&
      (verb.future || isOne(reading, piece.first + 1, NOW))
    )
      after = true;
  }
  return before && after;
}

/** The claims a sentence of changed times is about: those it makes, else those its subject stands for. */
function subjectsIn({ sentence, memory }: Context, claims: readonly Claim[]): Claim[] {
  const { pieces, index } = sentence;
  const own = claims.filter(
    (item) => item.sentence === index && item.measure !== null && item.protocol === null,
  );
  if (own.length > 0) return own;
  for (const [at] of pieces.entries()) {
    if (!verbAt(sentence, at)) continue;
    const { measures } = subjectOf(sentence, at, true);
    const about = claims.filter((item) => isAbout(item, measures) && item.protocol === null);
    if (about.length > 0) return about;
  }
  const roles = claims.filter(
    (item) =>
      item.measure !== null &&
      item.protocol === null &&
      memory.group.some(({ first }) => first === item.measure!.first),
  );
  return pieces.some(({ kind }) => kind === 'term') ? roles : [];
}

/** `Instead of being read at Week 26, the primary end point … will be read at Week 52`: two entries, one for each time. */
function retimed(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const { sentence, durationsIn } = context;
  if (!sentence.changes) return claims;
  const inside = claims.flatMap(({ sentence: own, measure }) =>
    own === sentence.index && measure ? [measure] : [],
  );
  const times = durationsIn({ first: sentence.floor, end: sentence.limit }).filter(
    ({ first, end }) => !inside.some((measure) => measure.first <= first && measure.end >= end),
  );
  if (times.length === 1) return movedTo(context, claims, times[0]!);
  if (times.length < 2) return claims;
  for (let at = 0; at + 1 < times.length; at++) {
    const pair = oldAndNew(context, [times[at]!, times[at + 1]!]);
    if (!pair) continue;
    const subjects = lastSubjects(subjectsIn(context, claims), times[at]!);
    if (subjects.length === 0) return claims;
    return claims.flatMap((item): Claim[] =>
      subjects.includes(item)
        ? [
            { ...item, protocol: 'original', outcome: null, timepoint: pair.old },
            { ...item, protocol: 'amended', timepoint: pair.now },
          ]
        : [item],
    );
  }
  return claims;
}

/** `M at Week 24 was brought forward to week 12`: the time in the measure was, the other is. */
function movedTo(
  { sentence, durationsIn }: Context,
  claims: readonly Claim[],
  time: Phrase,
): readonly Claim[] {
  const { reading, grammar, index } = sentence;
  const isMoving = grammar
    .clausesOf(index)
    .some(
      ({ verb, by }) =>
        !verb.negated &&
        (verb.classes.has('retime') || verb.classes.has('move') || verb.classes.has('change')) &&
        by.get('to')?.some(({ first, end }) => first <= time.first && time.end <= end),
    );
  if (!isMoving) return claims;
  const moved = claims.findLast(
    (item) =>
      item.sentence === index &&
      item.measure &&
      item.protocol !== 'original' &&
      item.measure.end <= time.first,
  );
  const before = moved && durationsIn(moved.measure!).at(-1);
  if (!moved || !before) return claims;
  const end = isOne(reading, before.first - 1, AT) ? before.first - 1 : before.first;
  if (end <= moved.measure!.first) return claims;
  const measure = { ...moved.measure!, end };
  return claims.flatMap((item): Claim[] =>
    item === moved
      ? [
          { ...item, protocol: 'original', outcome: null },
          { ...item, measure, protocol: 'amended', timepoint: time },
        ]
      : [item],
  );
}
const AT = list('at by through over');

/** Of the subjects of a sentence those right in front of the time: "A and B remain, whereas C is assessed at …". */
function lastSubjects(subjects: readonly Claim[], time: Phrase): readonly Claim[] {
  const before = subjects.filter(({ measure, rule }) => rule === 'among' && measure!.end <= time.first);
  return before.length > 0 ? before.slice(-1) : subjects;
}

export const retimings: readonly Pass[] = [{ name: 'retimed', read: retimed }];
