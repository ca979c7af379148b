import { COLON, isMark, isOne, type Reading } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import { type Claim, foldMeasure } from '../claim.js';
import { isComparison } from '../comparison.js';
import { mentions, type Naming, NEAR, wordsIn } from '../naming.js';
import { isCounted } from '../open-slots.js';
import type { Phrase } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import type { Term } from '../terms.js';
import { type Verdict, verdictOfValue } from '../verdict.js';
import {
  CLASS,
  covers,
  type Entry,
  entriesOf,
  isIn,
  MENTION,
  NAMED,
  NOBODY,
  RANK,
  type Referents,
  type Spot,
  TRIAL,
  TRIALS,
} from './entry.js';
import { referred } from './referred.js';

/** What a statement may be about. */
export interface Scope {
  /** the endpoints in force */
  readonly entries: readonly Entry[];
  readonly names: ReadonlyMap<Claim, Naming>;
  /** the study a token's sentence speaks of */
  readonly studyAt: (token: number) => number;
  /** what its sentence names */
  readonly own: readonly Spot[];
  /** what was named last in front of it */
  readonly group: readonly Spot[];
}

/** What a segment names, by measure, rank or reference; a sentence is asked first for what it names itself. */
export function referentsOf(sentence: Sentence, segment: Phrase, scope: Scope): Referents {
  const { reading, pieces } = sentence;
  const { own, group, entries } = scope;
  const study = scope.studyAt(segment.first);
  const terms = pieces.flatMap((piece) =>
    piece.kind === 'term' && isIn(piece, segment) ? [piece.term] : [],
  );
  const named = own.filter(({ place }) => isIn(place.measure, segment));
  if (named.length > 0) {
    const roles = new Set(terms.flatMap((term) => term.roles));
    const bare = own.filter(({ place }) => place.measure === null && roles.has(place.role));
    return { entries: entriesOf([...named, ...bare]), level: NAMED };
  }
  if (speaksOfAnother(reading, segment)) return NOBODY;
  const opens = isOne(reading, segment.first, AND) ? segment.first + 1 : segment.first;
  if (isOne(reading, opens, HERE) && group.length > 0)
    return { entries: entriesOf(group.slice(-1)), level: MENTION };
  const ranked = ofRanks(sentence, terms, study, scope);
  if (ranked) return ranked;
  const said = wordsIn(reading, segment);
  const isNear = (item: Entry) =>
    item.places.some(({ sentence: place }) => Math.abs(sentence.index - place) <= NEAR);
  const mentioned = entries.filter(
    (item) => item.claim.study === study && mentions(said, scope.names.get(item.claim)!, isNear(item)),
  );
  if (mentioned.length > 0) return { entries: mentioned, level: MENTION };
  // "Hit.", "Verdict: achieved": a short line right behind
  const [last] = group.slice(-1);
  const follows = last && sentence.index - last.place.sentence === 1 && isFragment(sentence);
  if (
    last &&
    (isShort(sentence) || follows) &&
    sentence.index - last.place.sentence <= 5 &&
    group.length === 1
  )
    return { entries: [last.entry], level: MENTION };
  const near = group.filter(({ place }) => sentence.index - place.sentence <= REFERRED);
  return { entries: referred(sentence, segment, entriesOf(near)), level: MENTION };
}
const AND = list('and');
const HERE = list('here');
/** How many sentences a reference reaches back. */
const REFERRED = 4;

/** What the ranks a segment names stand for; null where it names none. */
function ofRanks(
  { reading, index }: Sentence,
  terms: readonly Term[],
  study: number,
  { own, group, entries }: Scope,
): Referents | null {
  const ranked = new Set<Entry>();
  let level = RANK;
  for (const term of terms) {
    if (isCounted(reading, term)) continue;
    const called = term.adjectives.length > 0 ? byAdjective(reading, term, entries, study) : [];
    if (called.length > 0 && own.length === 0) return { entries: called, level: RANK };
    if (term.roles.length === 0) {
      if (own.length > 0) return { entries: entriesOf(own.slice(-1)), level: RANK };
      const back = group.filter(({ place }) => index - place.sentence <= 3);
      return term.plural
        ? { entries: entriesOf(back), level: CLASS }
        : { entries: entriesOf(back.slice(-1)), level: RANK };
    }
    for (const { entry, place } of own)
      if (place.measure === null && covers(term.roles, place.role)) ranked.add(entry);
    const described = entries.filter(
      ({ claim }) => claim.measure !== null && claim.study === study && covers(term.roles, claim.role),
    );
    if (term.plural) level = CLASS;
    if (term.plural || isOneMeasure(reading, described)) for (const item of described) ranked.add(item);
  }
  if (ranked.size > 0) return { entries: [...ranked], level };
  return terms.some((term) => term.roles.length > 0 && !isCounted(reading, term)) ? NOBODY : null;
}

/** "the safety endpoint was met": what a term with the same adjective was said to be. */
const byAdjective = (
  { tokens, sentences }: Reading,
  { adjectives, roles }: Term,
  entries: readonly Entry[],
  study: number,
): Entry[] =>
  entries.filter(
    ({ claim, places }) =>
      claim.study === study &&
      (roles.length === 0 || covers(roles, claim.role)) &&
      places.some(({ measure, sentence }) => {
        if (!measure) return false;
        const words = tokens.hash.subarray(sentences[sentence]!, measure.first);
        return adjectives.every((at) => words.includes(tokens.hash[at]!));
      }),
  );

/** Whether endpoints have a measure in the same wording, or there is none. */
function isOneMeasure(reading: Reading, entries: readonly Entry[]): boolean {
  const [first, ...more] = entries.map(({ claim }) => claim.measure!);
  if (!first || more.length === 0) return true;
  const wording = foldMeasure(reading, first);
  return more.every((measure) => foldMeasure(reading, measure) === wording);
}

/** What a segment without an endpoint of its own goes on about. */
export function continued(
  sentence: Sentence,
  segment: Phrase,
  verdict: Verdict | null,
  scope: Scope,
  /** what the segment in front was about */
  last: readonly Entry[],
): Referents | null {
  const { reading } = sentence;
  const study = scope.studyAt(segment.first);
  if (verdict === 'pending')
    return { entries: last.length > 0 ? last : waitingFor(sentence, segment, scope), level: MENTION };
  if (!speaksOfAnother(reading, segment) && speaksOfTrial(sentence, segment))
    return {
      entries: primariesOf(scope.entries, isOne(reading, segment.first, ALL_TRIALS) ? null : study, verdict),
      level: TRIAL,
    };
  if ((verdict === 'met' || verdict === 'not-met') && isComparison(sentence, segment))
    return { entries: last.length === 1 ? last : comparedIn(sentence, scope, SPOKEN_OF), level: MENTION };
  // "Lesions grew by 1.7 mm² on the drug and by 1.8 mm² on placebo (p=0.29)"
  if (verdict === null && verdictOfValue(reading, segment.first, segment.end) !== null)
    return { entries: comparedIn(sentence, scope, 1), level: MENTION };
  // "significantly more patients reached it"
  if (verdict !== null && sentence.floor === segment.first && saysIt(sentence, segment))
    return { entries: comparedIn(sentence, scope, 1), level: MENTION };
  return goesOn(sentence, segment) ? { entries: last, level: MENTION } : null;
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
const THIS = list('this that');

/** "…, but not significantly so": a part of a sentence without a subject of its own. */
const goesOn = ({ pieces, reading }: Sentence, segment: Phrase): boolean =>
  isOne(reading, segment.first, BUT) &&
  pieces.every((piece) => !isIn(piece, segment) || piece.kind !== 'verb' || piece.first <= segment.first + 1);
const BUT = list('but though');

/** A sentence of a word or two, or a line with a label. */
const isShort = ({ reading, floor, limit }: Sentence): boolean =>
  limit - floor <= 3 || (isMark(reading, floor + 1, COLON) && limit - floor <= 14);

/** "Passed, p=0.004", "No difference from control": a remark without a subject and verb of its own. */
const isFragment = ({ grammar, index, floor, limit }: Sentence): boolean =>
  limit - floor <= LONGEST_FRAGMENT &&
  grammar
    .clausesOf(index)
    .every(({ verb, subject, object }) => verb.form !== 'finite' || subject.length + object.length === 0);
const LONGEST_FRAGMENT = 14;

/** "in an earlier Phase 3 trial": another study than the one spoken of. */
function speaksOfAnother(reading: Reading, { first, end }: Phrase): boolean {
  for (let at = first; at + 2 < end; at++)
    if (
      isOne(reading, at, ANOTHER_TRIAL) &&
      (isOne(reading, at + 1, TRIALS) || isOne(reading, at + 2, TRIALS))
    )
      return true;
  return false;
}
const ANOTHER_TRIAL = list('earlier previous prior');

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
const ALL_TRIALS = list('both all neither');

/** Whether "it" is what a clause of a segment is about. */
const saysIt = ({ grammar, index, reading }: Sentence, { first, end }: Phrase): boolean =>
  grammar
    .clausesOf(index)
    .some(
      ({ verb, object }) =>
        verb.main >= first && verb.main < end && object.some(({ head }) => isOne(reading, head, IT)),
    );
const IT = list('it this that');

/** The primary endpoints of a study, which a verdict on it as a whole decides; a failure tells of one only where it is the only one. */
function primariesOf(entries: readonly Entry[], study: number | null, verdict: Verdict | null): Entry[] {
  const own = entries.filter(
    ({ claim }) =>
      (study === null || claim.study === study) && covers(['primary'], claim.role) && claim.measure !== null,
  );
  return verdict === 'met' || study === null || own.length === 1 ? own : [];
}

/** The one endpoint that stands right in front: in the sentence, or in the one before it. */
function comparedIn({ index }: Sentence, { own, group }: Scope, reach: number): Entry[] {
  const [only, ...more] = entriesOf(group);
  if (!only || more.length > 0) return [];
  return own.some(({ entry }) => entry === only) || index - group[0]!.place.sentence <= reach ? [only] : [];
}
/** How many sentences on a comparison of the arms is still about the endpoint named last. */
const SPOKEN_OF = 3;

/** What a remark without an endpoint of its own says is still to come: "…; the samples will be measured in May". */
function waitingFor({ reading, index }: Sentence, { first, end }: Phrase, { group, own }: Scope): Entry[] {
  const speaksOf = (words: ReturnType<typeof list>): boolean => {
    for (let at = first; at < end; at++) if (isOne(reading, at, words)) return true;
    return false;
  };
  if (speaksOf(TRIALS)) return [];
  const [only, ...more] = entriesOf(group);
  if (own.length > 0 && group[0] && own.includes(group[0])) return entriesOf(group).slice(-1);
  const isNext = only !== undefined && more.length === 0 && index - group[0]!.place.sentence === 1;
  return isNext && isOne(reading, first, REFERRING) && speaksOf(DATA) ? [only] : [];
}
const REFERRING = list('those these its their the such');
const DATA = list('data results samples');
