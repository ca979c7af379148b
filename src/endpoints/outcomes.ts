import type { IntegerSet } from '../text/integer-set.js';
import { COLON, hashOf, isMark, isOne, type Reading, textOf } from '../text/reading.js';
import { list } from '../words/endpoint-words.js';
import { type Claim, foldMeasure, type Outcome } from './claim.js';
import { isComparison } from './comparison.js';
import { mentions, type Naming, NEAR, namings, wordsIn } from './naming.js';
import { isCounted } from './open-slots.js';
import type { Phrase } from './phrases.js';
import { type Reference, referenceOf } from './pronouns.js';
import type { Role } from './ranks.js';
import { segmentsOf } from './segments.js';
import type { Sentence } from './sentence.js';
import type { Term } from './terms.js';
import {
  clearsGoal,
  isAffirmed,
  isDenial,
  isEcho,
  isElliptic,
  rowVerdict,
  type Verdict,
  verdictIn,
  verdictOfValue,
} from './verdict.js';

/** A claim on its way to an outcome. */
interface Judged {
  readonly claim: Claim;
  verdict: Verdict | null;
  /** the study the verdict was told of */
  study?: number;
}

const covers = (roles: readonly Role[], role: Role): boolean =>
  roles.some(
    (wanted) =>
      wanted === role ||
      (wanted === 'secondary' && role === 'key-secondary') ||
      (wanted === 'primary' && role === 'co-primary'),
  );

const AFTER_REFERENCE = list('of was were did is are the we it this our');
const REMAINING = list('remaining other others rest');
const ANOTHER_TRIAL = list('earlier previous prior first');
const TRIALS = list('study trial studies trials');
const FIRST_OF = hashOf('first');

/** What the words of a segment refer to among the claims spoken of before: "for the first and the second" both. */
function referred(sentence: Sentence, { first, end }: Phrase, group: readonly Judged[]): Judged[] {
  const { reading, pieces } = sentence;
  if (group.length === 0) return [];
  const several = severalIn(reading, first, end, group);
  if (several.length > 0) return several;
  for (const piece of pieces) {
    if (piece.kind !== 'phrase' || piece.first < first || piece.first >= end) continue;
    const reference = referenceIn(reading, piece);
    if (reference !== null) return resolve(reference, group);
  }
  return [];
}

const MANY = list('both neither all none each');
const SIDES = list('former latter');
const LATTER = list('latter');
/** "the first and the second" of a group; "both of the former": all of the rank that was named first. */
function severalIn(reading: Reading, from: number, to: number, group: readonly Judged[]): Judged[] {
  const found = new Set<Judged>();
  let places = 0;
  for (let at = from; at + 1 < to; at++) {
    if (!isOne(reading, at, THE)) continue;
    if (isOne(reading, at + 1, SIDES) && isOne(reading, at - 2, MANY)) {
      const rank = (isOne(reading, at + 1, LATTER) ? group.at(-1) : group[0])!.claim.role;
      return group.filter(({ claim }) => claim.role === rank);
    }
    const reference = referenceOf(reading, { first: at, end: at + 2 });
    if (typeof reference !== 'number' || !group[reference - 1]) continue;
    places++;
    found.add(group[reference - 1]!);
  }
  return places > 1 ? [...found] : [];
}

/** "The first two". */
interface FirstOf {
  readonly first: number;
}
const MOST = 6;
const OF = list('of');
const isAdverb = (reading: Reading, at: number): boolean => /ly$/.test(textOf(reading, at));

/** A reference at the start of a phrase, or behind a preposition: "the latter", "in the remaining two items". */
function referenceIn(reading: Reading, { first, end }: Phrase): Reference | 'remaining' | FirstOf | null {
  for (let at = first; at < Math.min(end - 1, first + 3); at++) {
    const count = reading.tokens.hash[at] === FIRST_OF ? reading.numbers.get(at + 1)?.value : undefined;
    if (count && count <= MOST) return { first: count };
  }
  for (let at = first; at < Math.min(end, first + 4); at++)
    if (isOne(reading, at, REMAINING)) return 'remaining';
  let found: Reference | null = null;
  const read = (from: number, to: number): Reference | null => {
    const closes = to === end || isOne(reading, to, AFTER_REFERENCE) || isAdverb(reading, to);
    return closes && to > from ? referenceOf(reading, { first: from, end: to }) : null;
  };
  // "on the first it succeeded" is about the first, "the target of 300 patients" about no endpoint
  const keep = (reference: Reference | null, to: number): boolean => {
    if (reference !== 'it') return reference !== null;
    if (to === end || !isOne(reading, to, OF)) found ??= reference;
    return false;
  };
  for (let from = first; from < Math.min(end, first + 2); from++)
    for (const to of [end, Math.min(end, from + 2), Math.min(end, from + 1)]) {
      const reference = read(from, to);
      if (keep(reference, to)) return reference;
    }
  // "superior to placebo for the former"
  for (let at = first + 1; at + 1 < end; at++) {
    const reference = isOne(reading, at, THE) ? read(at, at + 2) : null;
    if (reference !== null && reference !== 'it') return reference;
  }
  return found;
}

function resolve(reference: Reference | 'remaining' | FirstOf, group: readonly Judged[]): Judged[] {
  if (typeof reference === 'object') return group.slice(0, reference.first);
  if (reference === 'remaining' || reference === 'other')
    return group.filter(({ verdict }) => verdict === null);
  if (reference === 'both') return [...group];
  if (reference === 'former') return group.slice(0, 1);
  if (typeof reference === 'number') return group.slice(reference - 1, reference);
  return group.slice(-1);
}

const isIn = (measure: Phrase | null, { first, end }: Phrase): boolean =>
  measure !== null && measure.first >= first && measure.first < end;

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
      const waiting = orphan && verdict === 'pending';
      const compared =
        orphan && (verdict === 'met' || verdict === 'not-met') && isComparison(sentence, segment);
      const study = studyAt(segment.end - 1);
      const isElsewhere = last.targets.some((item) => item.study !== undefined && item.study !== study);
      const spokenOf = waiting
        ? waitingFor(sentence, segment, front, earlier)
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
      const about = named ? here : spokenOf;
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

/** "…, but not significantly so": a part of a sentence without a subject of its own. */
const goesOn = ({ pieces, reading }: Sentence, segment: Phrase): boolean =>
  isOne(reading, segment.first, BUT) &&
  pieces.every((piece) => !isIn(piece, segment) || piece.kind !== 'verb' || piece.first <= segment.first + 1);

/** "The trial failed", "the study was positive": whether the subject of a verdict is a trial. */
const speaksOfTrial = ({ grammar, index, reading }: Sentence, { first, end }: Phrase): boolean =>
  grammar.clausesOf(index).some(({ verb, subject, object }) => {
    const [only, ...more] = verb.passive ? object : subject;
    return (
      verb.form === 'finite' &&
      verb.main >= first &&
      verb.main < end &&
      only !== undefined &&
      more.length === 0 &&
      isOne(reading, only.head, TRIALS)
    );
  });

/** The primary endpoints of a study, which a verdict on it as a whole decides; a failure tells of one only where it is the only one. */
function primariesOf(live: readonly Judged[], study: number | null, verdict: Verdict | null): Judged[] {
  const own = live.filter(
    ({ claim }) => (study === null || claim.study === study) && covers(['primary'], claim.role),
  );
  const named = own.filter(({ claim }) => claim.measure !== null);
  return verdict === 'met' || study === null || named.length === 1 ? named : [];
}

/** How many sentences on a comparison of the arms is still about the endpoint named last. */
const SPOKEN_OF = 3;
const ALL_TRIALS = list('both all neither');
/** The one endpoint that stands right in front: in the sentence, or in the one before it. */
function comparedIn({ index }: Sentence, front: readonly Judged[], group: readonly Judged[]): Judged[] {
  if (front.length > 0) return front.length === 1 ? [...front] : [];
  const [only] = group;
  return only && group.length === 1 && index - only.claim.sentence <= SPOKEN_OF ? [only] : [];
}

/** What a remark without an endpoint of its own says is still to come: "…; the samples will be measured in May". */
function waitingFor(
  { reading, index }: Sentence,
  segment: Phrase,
  front: readonly Judged[],
  group: readonly Judged[],
): Judged[] {
  if (has(reading, segment, TRIALS)) return [];
  if (front.length > 0) return front.slice(-1);
  const [only] = group;
  const next = only && group.length === 1 && index - only.claim.sentence === 1;
  const refers = isOne(reading, segment.first, REFERRING) && has(reading, segment, DATA);
  return next && refers ? [only] : [];
}
const REFERRING = list('those these its their the such');
const DATA = list('data results samples');
const has = (reading: Reading, { first, end }: Phrase, words: IntegerSet): boolean => {
  for (let at = first; at < end; at++) if (isOne(reading, at, words)) return true;
  return false;
};

/** "only the former was met": the others of its group were not. */
function leftOut(
  reading: Reading,
  { first }: Phrase,
  about: readonly Judged[],
  group: readonly Judged[],
): readonly Judged[] {
  const isOnly = isOne(reading, first, ONLY) && isOne(reading, first + 1, THE);
  return isOnly && about.length === 1 && group.includes(about[0]!) && group.length <= 3
    ? group.filter((item) => item !== about[0])
    : [];
}
const ONLY = list('only');

/** "all but the last were met": the one that came out the other way. */
function exemptOf(reading: Reading, { first, end }: Phrase, about: readonly Judged[]): Judged | undefined {
  for (let at = first; at + 3 < end; at++)
    if (isOne(reading, at, ALL) && isOne(reading, at + 1, BUT) && isOne(reading, at + 2, THE)) {
      if (isOne(reading, at + 3, LAST)) return about.at(-1);
      if (reading.tokens.hash[at + 3] === FIRST_OF) return about[0];
    }
  return undefined;
}
const HERE = list('here');
const AND = list('and');
const ALL = list('all');
const BUT = list('but though');
const THE = list('the');
const LAST = list('last');

/** What a segment is about. */
function targetsOf(
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

/** A sentence of a word or two, or a line with a label. */
const isShort = ({ reading, floor, limit }: Sentence): boolean =>
  limit - floor <= 3 || (isMark(reading, floor + 1, COLON) && limit - floor <= 14);

/** "in the first Phase 3 trial": another study than the one spoken of. */
function speaksOfAnother(reading: Reading, { first, end }: Phrase): boolean {
  for (let at = first; at + 2 < end; at++)
    if (
      isOne(reading, at, ANOTHER_TRIAL) &&
      reading.tokens.hash[at] !== FIRST_OF &&
      (isOne(reading, at + 1, TRIALS) || isOne(reading, at + 2, TRIALS))
    )
      return true;
  return false;
}
