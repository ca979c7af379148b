import { COLON, isMark, isOne, QUESTION, type Reading } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Claim, Outcome } from '../claim.js';
import { isAffirmed, isDenial, isEcho, isElliptic } from '../ellipsis.js';
import { namings } from '../naming.js';
import { isOpenIn } from '../pending/open.js';
import { waitIn } from '../pending/said.js';
import type { Phrase } from '../phrases.js';
import { segmentsOf } from '../segments.js';
import type { Sentence } from '../sentence.js';
import { clearsGoal, rowVerdict, type Verdict, verdictIn, verdictOfValue } from '../verdict.js';
import { type Entry, isIn, judged, MENTION, NAMED, type Referents, type Spot, tell } from './entry.js';
import { exemptIn } from './exempt.js';
import { headingsOf } from './headings.js';
import { isAllUnsaid, predicatesIn, unsaidIn } from './predicate.js';
import { callsAgain, continued, referentsOf, type Scope } from './referents.js';

/**
 * Gives endpoints their outcomes: each part of a sentence that states something is asked what endpoints it is about,
 * by the measures and ranks it names and by references; what comes nearer to an endpoint wins.
 *
 * @param entries the endpoints; those of an old protocol have no outcome
 * @param sentences the sentences read, in text order
 * @param studyAt the study a token's sentence speaks of
 */
export function withOutcomes(
  reading: Reading,
  entries: readonly Entry[],
  sentences: readonly Sentence[],
  studyAt: (token: number) => number,
): Claim[] {
  const live = entries.filter(({ places }) =>
    places.some(({ protocol, inferred }) => protocol !== 'original' || inferred),
  );
  const names = namings(
    reading,
    entries.map(({ claim }) => claim),
  );
  const spots = new Map<number, Spot[]>();
  for (const entry of live)
    for (const place of entry.places) {
      const known = spots.get(place.sentence);
      if (known) known.push({ entry, place });
      else spots.set(place.sentence, [{ entry, place }]);
    }
  const elsewhere: Claim[] = [];
  let group: readonly Spot[] = [];
  const headings = headingsOf(sentences);
  let said: { sentence: number; verdict: Verdict | null } = { sentence: -1, verdict: null };
  for (const sentence of sentences) {
    const own = (spots.get(sentence.index) ?? []).sort(inOrder);
    // "The last, M, was not.": what the sentence before said is denied
    const before = sentence.index - said.sentence === 1 ? said.verdict : null;
    if (headings.own.has(sentence.index)) continue;
    const heading = headings.above.get(sentence.index) ?? null;
    const told = judgeSentence(
      sentence,
      { entries: live, names, studyAt, own, group },
      before,
      elsewhere,
      heading,
    );
    if (told !== null) said = { sentence: sentence.index, verdict: told };
    const measured = own.filter(({ place }) => place.measure);
    if (measured.length > 0) group = measured;
    else if (sentence.index - (group.at(-1)?.place.sentence ?? 0) > 4) group = [];
  }
  return [...entries.map(judged), ...elsewhere];
}

const inOrder = ({ place: left }: Spot, { place: right }: Spot): number =>
  (left.measure?.first ?? 0) - (right.measure?.first ?? 0);

/**
 * Goes through the parts of a sentence.
 *
 * @param before what the sentence in front said
 * @param elsewhere takes what came out the other way in another study
 * @returns what it said last
 */
function judgeSentence(
  sentence: Sentence,
  scope: Scope,
  before: Verdict | null,
  elsewhere: Claim[],
  /** what the line above a list says of its items */
  heading: Verdict | null,
): Verdict | null {
  const { reading } = sentence;
  const { own } = scope;
  const masked = own.flatMap(({ place }) =>
    [place.measure, place.definition].filter((part) => part !== null),
  );
  let last: { entries: readonly Entry[]; verdict: Verdict | null } = { entries: [], verdict: before };
  let told: Verdict | null = null;
  for (const segment of segmentsOf(sentence)) {
    const front = own.filter(({ place }) => place.measure !== null && place.measure.end <= segment.first);
    const near = { ...scope, group: front.length > 0 ? front : scope.group };
    const found = referentsOf(sentence, segment, near);
    const isOrphan = found.entries.length === 0;
    let verdict = isMark(reading, sentence.limit - 1, QUESTION) ? null : statedIn(sentence, segment, masked);
    // "The latter depends on a second biopsy, and results are not expected before May"
    if (verdict === null && isOrphan && last.entries.length > 0 && awaits(sentence, segment))
      verdict = 'pending';
    if (
      verdict === null &&
      (!isOrphan || last.entries.length > 0) &&
      isOpenIn(sentence.grammar, sentence.index, segment)
    )
      verdict = 'pending';
    const study = scope.studyAt(segment.end - 1);
    let about: Referents = found;
    if (isOrphan) {
      const isElsewhere = last.entries.some((item) => item.told !== null && item.told.study !== study);
      about =
        continued(sentence, segment, verdict, near, last.entries) ??
        (isElsewhere ? { entries: last.entries, level: MENTION } : found);
    } else if (found.level !== NAMED && last.entries.length > 0 && callsAgain(sentence, segment))
      about = { entries: last.entries, level: NAMED };
    verdict = inContext(reading, segment, verdict, last.verdict);
    // "… for every endpoint in the hierarchy: first A; then B and C"
    if (verdict === null && last.verdict !== null && found.level === NAMED && isListed(sentence, segment))
      verdict = last.verdict;
    if (verdict === null && about.entries.length > 0)
      verdict = verdictOfValue(reading, segment.first, segment.end);
    if (verdict === null && found.level === NAMED) verdict = heading;
    if (verdict !== null) {
      const exempt = exemptIn(sentence, segment, about, near);
      for (const entry of isDecided(verdict) ? exempt : [])
        tell(entry, {
          verdict: verdict === 'met' ? 'not-met' : 'met',
          level: about.level,
          sentence: sentence.index,
          study,
        });
      for (const entry of about.entries) {
        if (exempt.includes(entry)) continue;
        // "met in one trial, missed in the other"
        if (contradicts(entry.told, verdict, about.level, study, sentence.index))
          elsewhere.push({ ...placeIn(entry, sentence), study, outcome: verdict as Outcome });
        else tell(entry, { verdict, level: about.level, sentence: sentence.index, study });
      }
    }
    told = verdict ?? told;
    if (!isOrphan || verdict !== null)
      last = {
        entries: about.entries.length > 0 ? about.entries : found.entries,
        verdict: verdict ?? last.verdict,
      };
  }
  return told;
}

/** How a sentence names an endpoint, else how it is named at all. */
const placeIn = ({ claim, places }: Entry, { index }: Sentence): Claim =>
  places.find(({ sentence, measure }) => sentence === index && measure !== null) ?? claim;

/** "met in one trial, missed in the other": whether something else was told of an endpoint as plainly. */
function contradicts(
  told: Entry['told'],
  verdict: Verdict,
  level: number,
  study: number,
  sentence: number,
): boolean {
  if (told === null || told.verdict === verdict || !isDecided(verdict) || !isDecided(told.verdict))
    return false;
  return told.sentence === sentence ? told.study !== study : level === NAMED && told.level === NAMED;
}

const isDecided = (verdict: Verdict): verdict is 'met' | 'not-met' =>
  verdict === 'met' || verdict === 'not-met';

/** What a segment says by itself. */
function statedIn(sentence: Sentence, segment: Phrase, masked: readonly Phrase[]): Verdict | null {
  const { reading } = sentence;
  const { first, end } = segment;
  const words = verdictIn(reading, first, end, masked);
  const isOpen = words === 'pending' || words === 'untested';
  // "should be reached": what may, must, should or would be says at most that data are to come
  if (isAllUnsaid(sentence, segment)) return isOpen ? words : null;
  const unsaid = unsaidIn(sentence, segment);
  const told = unsaid.length > 0 && !isOpen ? verdictIn(reading, first, end, [...masked, ...unsaid]) : words;
  return (
    predicatesIn(sentence, segment) ??
    told ??
    (clearsGoal(reading, first, end) ? 'met' : answerIn(reading, segment))
  );
}

/** What a segment says behind what was said before: denied, echoed or turned round by it. */
function inContext(
  reading: Reading,
  { first, end }: Phrase,
  verdict: Verdict | null,
  before: Verdict | null,
): Verdict | null {
  if (isDenial(reading, first))
    return before === 'met' || (verdict === 'not-met' && before === null) ? 'not-met' : null;
  if (verdict !== null) return verdict;
  if (isEcho(reading, first, end)) return before;
  if (before === 'not-met' && isAffirmed(reading, first, end)) return 'met';
  return before !== null && isDecided(before) && isElliptic(reading, first, end) ? 'not-met' : null;
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

/** "M (primary endpoint): yes": what stands alone behind a colon. */
function answerIn(reading: Reading, { first, end }: Phrase): Verdict | null {
  for (let at = Math.max(first, end - LONGEST_ANSWER); at < end; at++)
    if (isMark(reading, at, COLON)) return rowVerdict(reading, at + 1, end);
  return null;
}
const LONGEST_ANSWER = 4;
