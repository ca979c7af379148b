import { hashOf, isOne, isWord } from '../../text/reading.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Claim } from '../claim.js';
import { measuresAfter } from '../measures.js';
import type { Measure } from '../phrases.js';
import { EXCHANGE } from '../rows/exchange.js';
import { accept, isLink, isMarkPiece, type Sentence, skipNamely, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import { list } from '../words.js';
import type { Context, Pass } from './pass.js';

const BY = list('by with for');
const STEAD = list('stead place');
const THEIR = list('their its his whose that');
const SUCCESSOR = list('successor replacement substitute');
const AS = hashOf('as');
const IN = list('in');
const TAKEN = list('take takes took taken taking');
/** "its place is taken by", "takes its place". */
const isTaken = ({ reading }: Sentence, at: number): boolean =>
  isOne(reading, at - 2, TAKEN) || isOne(reading, at + 2, TAKEN) || isOne(reading, at + 3, TAKEN);

const ARTICLES = list('the a an');
/** The measures behind "by": "shall be substituted | by PFS". */
function measuresBehind(sentence: Sentence, index: number): Measure[] {
  const { reading, pieces } = sentence;
  let start = index + 1;
  if (isLink(sentence, start, BY)) start++;
  const phrase = pieces[start];
  if (phrase?.kind !== 'phrase') return [];
  const { measures } = measuresAfter(sentence, start);
  const stripped = measures.map((measure) =>
    isOne(reading, measure.first, BY) ? { ...measure, first: measure.first + 1 } : measure,
  );
  return accept(
    sentence,
    stripped.map((measure) =>
      isOne(reading, measure.first, ARTICLES) ? { ...measure, first: measure.first + 1 } : measure,
    ),
  );
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
    if (piece.kind !== 'verb' || !verb || (verb.kind !== 'replace' && verb.kind !== 'swap') || !verb.passive)
      continue;
    const subject = subjectOf(sentence, at, true);
    const old = claims.filter(
      ({ measure, sentence: own, protocol }) =>
        measure !== null &&
        protocol !== 'amended' &&
        (subject.measures.some(({ first }) => first === measure.first) ||
          (subject.term >= 0 && own === index)),
    );
    const found = measuresBehind(sentence, at);
    if (old.length === 0 || found.length === 0) continue;
    const dropped = claims.map((item) =>
      old.includes(item) ? { ...item, protocol: 'original' as const, outcome: null } : item,
    );
    return [...dropped, ...found.map((measure) => amended(old.at(-1)!, measure, index, 'replaced-by'))];
  }
  return claims;
}

/** `In their stead comes M` · `its place is taken by M` · `M comes in as its successor` · `M takes its place`. */
function successor({ sentence, memory }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, floor, limit, index } = sentence;
  let word = -1;
  for (let at = floor + 1; at < limit; at++) {
    if (isOne(reading, at, SUCCESSOR) && isOne(reading, at - 1, THEIR) && isWord(reading, at - 2, AS))
      word = at;
    if (
      isOne(reading, at, STEAD) &&
      isOne(reading, at - 1, THEIR) &&
      (isOne(reading, at - 2, IN) || isTaken(sentence, at))
    )
      word = at;
  }
  const like = claims.findLast(
    ({ measure, protocol }) =>
      measure !== null &&
      (protocol === 'original' || memory.group.some(({ first }) => first === measure.first)),
  );
  if (word < 0 || !like) return claims;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'verb') continue;
    const before = piece.first > word;
    const subject = subjectOf(sentence, at, true);
    const own = before ? [] : subject.reference === null ? subject.measures : [];
    const known = (measure: Measure) => claims.some((item) => item.measure?.first === measure.first);
    const found = (own.length > 0 ? own : before ? measuresBehind(sentence, at) : []).filter(
      (measure) => !known(measure),
    );
    if (found.length === 0) continue;
    return [...claims, ...found.map((measure) => amended(like, measure, index, 'successor'))];
  }
  return claims;
}

const BESIDE = list('alongside behind besides');

/** `retained as a secondary endpoint, alongside A and B` · `It ranks third, after A and B`. */
function beside({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, index } = sentence;
  const ranks = pieces.findIndex((piece) => piece.kind === 'verb' && isOne(reading, piece.end - 1, RANKS));
  const subject = ranks < 0 ? [] : subjectOf(sentence, ranks, false).measures;
  const like = claims.findLast(
    ({ sentence: own, measure }) =>
      measure !== null && (own === index || subject.some(({ first }) => first === measure.first)),
  );
  if (!like) return claims;
  for (const [at, piece] of pieces.entries()) {
    const connector = piece.kind === 'connector' && isOne(reading, piece.first, ranks >= 0 ? BEHIND : BESIDE);
    if (!connector || !isMarkPiece(pieces[at - 1], ',')) continue;
    const start = skipNamely(sentence, at + 1);
    const found = accept(sentence, measuresAfter(sentence, start).measures);
    return [
      ...claims,
      ...found.map((measure) => ({ ...amended(like, measure, index, 'beside'), protocol: null })),
    ];
  }
  return claims;
}
const RANKS = list('ranks rank ranked sits stands stood sit stand follows');
const BEHIND = list('alongside behind besides after');

/** What becomes of a measure in the rank its sentence speaks of. */
const FATES: readonly (readonly [VerbClass, Claim['protocol']])[] = [
  ['drop', 'original'],
  ['add', 'amended'],
  ['keep', null],
  ['remain', null],
];
/** `… are deleted; A and B carry on as before` · `… and A has been added`: in the rank the sentence speaks of. */
function kept({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { pieces, index, changes } = sentence;
  const like = claims.findLast(({ sentence: own, measure }) => own === index && measure !== null);
  if (!like || !changes) return claims;
  const known = ({ first, end }: Measure) =>
    claims.some((item) => item.measure && item.measure.first < end && first < item.measure.end);
  const found = [...pieces.entries()].flatMap(([at, piece]) => {
    if (piece.kind !== 'verb' || pieces[at + 1]?.kind === 'term') return [];
    const fate = FATES.find(([name]) => piece.verb.classes.has(name));
    if (!fate || piece.verb.negated || piece.verb.classes.has('include')) return [];
    const object = pieces[at + 1];
    const active = !piece.verb.passive && object?.kind === 'phrase' && !piece.verb.classes.has('remain');
    const told = active ? accept(sentence, measuresAfter(sentence, at + 1).measures) : [];
    const { measures, reference } = subjectOf(sentence, at, true);
    const about = told.length > 0 ? told : reference === null && !active ? measures : [];
    return about.filter((measure) => !known(measure)).map((measure) => ({ measure, protocol: fate[1] }));
  });
  return [
    ...claims,
    ...found.map(({ measure, protocol }) => ({ ...amended(like, measure, index, 'kept'), protocol })),
  ];
}

/** `A and B, key secondary and secondary endpoint respectively, trade places`. */
function traded({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, index, floor, limit } = sentence;
  const own = claims.filter((item) => item.sentence === index && item.measure !== null);
  let trades = false;
  for (let at = floor; at < limit; at++)
    trades ||= isOne(reading, at, TRADE) && isOne(reading, at + 1, PLACES);
  if (!trades || own.length !== 2) return claims;
  const [left, right] = own;
  const before = claims.map((item) =>
    own.includes(item) ? { ...item, protocol: 'original' as const } : item,
  );
  return [
    ...before,
    { ...left!, role: right!.role, protocol: 'amended' },
    { ...right!, role: left!.role, protocol: 'amended' },
  ];
}
const PREFERRED = list('place lieu instead rather');
const PREFERENCE = list('of than');

/** What a sentence puts aside at its start: "In place of A, …", "Instead of A, …". */
function frontOf(sentence: Sentence): Measure | null {
  const { reading, pieces, floor } = sentence;
  const front = pieces[0];
  if (front?.kind !== 'phrase' || !isMarkPiece(pieces[1], ',')) return null;
  const at = isOne(reading, floor, IN) ? floor + 1 : floor;
  if (!isOne(reading, at, PREFERRED) || !isOne(reading, at + 1, PREFERENCE)) return null;
  const [old] = accept(sentence, [{ first: at + 2, end: front.end, bracket: null }]);
  return old ?? null;
}

/** `the primary endpoint is A in place of B`: A has the rank now, B had it before. */
function inPlaceOf({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, index, changes } = sentence;
  if (!changes) return claims;
  // "Instead of A, B will serve as …"
  const front = pieces[0];
  const instead = frontOf(sentence);
  const own = claims.find(
    (item) => item.sentence === index && item.measure !== null && item.measure.first >= (front?.end ?? 0),
  );
  if (instead && own && own.protocol !== 'original')
    return [
      ...claims.map((item) => (item === own ? { ...item, protocol: 'amended' as const } : item)),
      { ...amended(own, instead, index, 'in-place-of'), protocol: 'original' },
    ];
  return claims.flatMap((item): Claim[] => {
    if (item.sentence !== index || !item.measure || item.protocol === 'original') return [item];
    const piece = pieces.find(({ first, end }) => first <= item.measure!.first && end >= item.measure!.end);
    const stop = piece?.end ?? item.measure.end;
    for (let at = item.measure.first + 1; at + 2 < stop; at++) {
      if (!isOne(reading, at, PREFERRED) || !isOne(reading, at + 1, PREFERENCE)) continue;
      const end = isOne(reading, at - 1, IN) ? at - 1 : at;
      const [old] = accept(sentence, [{ first: at + 2, end: stop, bracket: null }]);
      if (!old || end <= item.measure.first) continue;
      const now = { first: item.measure.first, end };
      return [
        { ...item, measure: now, protocol: 'amended' },
        { ...amended(item, old, index, 'in-place-of'), protocol: 'original' },
      ];
    }
    return [item];
  });
}

const TRADE = list('trade trades traded swap swapped exchange exchanged');
const PLACES = list('places ranks roles');

export const replacements: readonly Pass[] = [
  { name: EXCHANGE, read: replacedBy },
  { name: EXCHANGE, read: successor },
  { name: EXCHANGE, read: inPlaceOf },
  { name: 'beside', read: beside },
  { name: 'kept', read: kept },
  { name: EXCHANGE, read: traded },
];
