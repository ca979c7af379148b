import type { Grammar } from '../grammar/grammar.js';
import type { Endpoint } from '../record/endpoint.js';
import { COLON, isMark, type Reading } from '../text/reading.js';
import { inside, isInside } from '../text/stretches.js';
import { speaksOfChange } from './change-talk.js';
import { type Claim, type Draft, type Protocol, RECALLED } from './claim.js';
import { continueWith } from './discourse.js';
import { draftsOfTerm, rolesOf } from './draft.js';
import { readListItems, startOfItem } from './lists.js';
import { createMemory, remember } from './memory.js';
import { openSetOf } from './open-set.js';
import { withOutcomes } from './outcomes.js';
import { withMeanings } from './passes/redefinition.js';
import { announcesPending, withPending } from './pending.js';
import type { Phrase } from './phrases.js';
import { cutSentence } from './pieces.js';
import type { Role } from './ranks.js';
import { readExchanges } from './rows/exchange.js';
import type { Sentence } from './sentence.js';
import { settle } from './settle.js';
import { findStudyNames, studiesOf } from './studies.js';
import { findTerms, type Term } from './terms.js';
import { verbsOf } from './verbs.js';
import { CLINICAL, TECHNICAL, TREATED } from './words.js';

/** What the pipeline hands to the endpoint stage. */
export interface EndpointContext {
  /** durations of the text, by offset: what time points are */
  readonly durations: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  /** stretches that name parties; UTF-16 offsets */
  readonly parties: readonly { readonly start: number; readonly end: number }[];
  /** stretches that are read only where no other speaks of endpoints: headline and subheadlines */
  readonly skipped: readonly { readonly start: number; readonly end: number }[];
  /** stretches that say nothing of the study itself: forward-looking statements, contacts, boilerplate */
  readonly unread: readonly { readonly start: number; readonly end: number }[];
}

/** Whether a text is about a clinical study rather than about devices or reactions that have endpoints too. */
function isClinical({ tokens }: Reading): boolean {
  let clinical = 0;
  let technical = 0;
  let treated = false;
  for (let at = 0; at < tokens.count; at++) {
    if (CLINICAL.has(tokens.hash[at]!)) clinical++;
    treated ||= TREATED.has(tokens.hash[at]!);
    if (TECHNICAL.has(tokens.hash[at]!)) technical++;
  }
  return treated && clinical >= 3 && clinical > technical;
}

/** How many sentences behind the last one that names an endpoint still speak of it. */
const FADES = 60;

/**
 * Finds the endpoints of clinical studies that a release names.
 *
 * @returns endpoints in text order, without ids
 */
export function findEndpoints(grammar: Grammar, context: EndpointContext): Omit<Endpoint, 'id'>[] {
  const { reading } = grammar;
  const { tokens, sentenceOf, sentences } = reading;
  const isIn = (at: number, stretches: EndpointContext['skipped']) =>
    stretches.some(({ start, end }) => tokens.start[at]! >= start && tokens.start[at]! < end);
  const all = findTerms(reading, grammar).filter(({ rank }) => !isIn(rank, context.unread));
  if (all.length === 0 || !isClinical(reading)) return [];
  const body = all.filter(({ rank }) => !isIn(rank, context.skipped));
  const terms = body.length > 0 ? body : all;
  const skipped = [...(body.length > 0 ? context.skipped : []), ...context.unread];
  const bySentence = new Map<number, Term[]>();
  for (const term of terms) {
    const sentence = sentenceOf[term.rank]!;
    const known = bySentence.get(sentence);
    if (known) known.push(term);
    else bySentence.set(sentence, [term]);
  }
  const changes = speaksOfChange(grammar, all);
  const names = findStudyNames(reading);
  const studyAt = studiesOf(reading, names);
  const parties = [...context.parties].sort((left, right) => left.start - right.start);
  const isParty = ({ first, end }: Phrase) => isInside(parties, tokens.start[first]!, tokens.end[end - 1]!);
  const durationsIn = ({ first, end }: Phrase): Phrase[] =>
    durationTokens(reading, context.durations, first, end);

  let memory = createMemory();
  let claims: readonly Claim[] = [];
  const settled: Claim[] = [];
  const passed: Sentence[] = [];
  let announced: Protocol = null;
  const firstSentence = sentenceOf[terms[0]?.rank ?? 0]!;
  let lastTerm = firstSentence;
  const cut = (index: number): Sentence => {
    const floor = sentences[index]!;
    const limit = sentences[index + 1]!;
    return {
      reading,
      index,
      floor,
      limit,
      pieces: cutSentence(
        reading,
        floor,
        limit,
        bySentence.get(index) ?? [],
        verbsOf(grammar, index, bySentence.get(index) ?? []),
      ),
      changes,
      isParty,
      isStudy: (at) => names.has(tokens.hash[at]!) && tokens.kind[at] === 1,
      resolve: (reference) => (index - memory.sentence <= 2 ? memory.resolve(reference) : []),
    };
  };
  for (let index = firstSentence; index + 1 < sentences.length && terms.length > 0; index++) {
    if (isIn(sentences[index]!, skipped)) continue;
    if (bySentence.has(index)) lastTerm = index;
    else if (index - lastTerm > FADES) continue;
    const sentence = cut(index);
    passed.push(sentence);
    const made: Claim[] = [];
    if (startOfItem(reading, sentence.floor) < 0) announced = protocolOfList(sentence);
    for (const [at, piece] of sentence.pieces.entries()) {
      if (piece.kind !== 'term') continue;
      const roles = rolesOf(reading, piece.term, remember(memory, made));
      const term = { ...piece.term, roles };
      const items = readListItems(sentence, at, term, (next) => bySentence.has(next));
      const earlier = (role: Role) =>
        claims.findLast((item) => item.role === role && item.measure)?.measure ?? null;
      const found = items.length > 0 ? items : draftsOfTerm(sentence, at, piece.term, term, earlier);
      const study = studyAt(piece.first);
      made.push(
        ...found.map((item) => toClaim({ ...item, protocol: item.protocol ?? announced }, index, study)),
      );
    }
    const exchanged = readExchanges(sentence, [...claims, ...made], NONE);
    if (exchanged.length > 0) {
      const at = studyAt(sentence.floor);
      const kept = made.filter(
        ({ role, measure }) =>
          measure !== null &&
          !exchanged.some((item) => item.role === role && overlaps(item.measure!, measure)),
      );
      made.splice(0, made.length, ...kept, ...exchanged.map((item) => toClaim(item, index, at)));
    }
    const before = memory;
    memory = remember(memory, made, openSetOf(sentence, made));
    const study = studyAt(sentence.floor);
    const continued = continueWith({ sentence, memory, before, study, durationsIn }, [...claims, ...made]);
    memory = remember(memory, continued.slice(claims.length + made.length));
    claims = continued.slice(-RECALLED);
    for (const claim of continued.slice(0, -RECALLED)) settled.push(claim);
  }
  for (const claim of claims) settled.push(claim);
  const read = [...Array(sentences.length - 1).keys()].filter((index) => !isIn(sentences[index]!, skipped));
  const waits = sentencesIn(skipped, reading).some((index) =>
    announcesPending(reading, sentences[index]!, sentences[index + 1]!),
  );
  const judged = withOutcomes(reading, settled, passed, studyAt);
  const meant = changes ? withMeanings(reading, judged, passed) : judged;
  return settle(reading, meant, changes, context.durations, (entries) =>
    withPending(reading, entries, read, studyAt, waits),
  );
}

const NONE: ReadonlySet<string> = new Set();
const overlaps = (left: Phrase, right: Phrase): boolean => left.first < right.end && right.first < left.end;

const sentencesIn = (stretches: EndpointContext['skipped'], { tokens, sentences }: Reading): number[] =>
  [...Array(sentences.length - 1).keys()].filter((index) =>
    stretches.some(
      ({ start, end }) => tokens.start[sentences[index]!]! >= start && tokens.start[sentences[index]!]! < end,
    ),
  );

/** What a sentence says of the list behind it: "… has struck the following from the protocol:". */
function protocolOfList({ reading, pieces, limit, changes }: Sentence): Protocol {
  if (!changes || !isMark(reading, limit - 1, COLON)) return null;
  const kinds = pieces.flatMap((piece) => (piece.kind === 'verb' ? [piece.verb.kind] : []));
  if (kinds.includes('drop')) return 'original';
  return kinds.includes('add') ? 'amended' : null;
}

const toClaim = (item: Draft, sentence: number, study: number): Claim => ({
  protocol: null,
  definition: null,
  timepoint: null,
  sentence,
  study,
  ...item,
  outcome: item.outcome ?? null,
});

function durationTokens(
  { tokens }: Reading,
  durations: EndpointContext['durations'],
  first: number,
  end: number,
): Phrase[] {
  const from = tokens.start[first]!;
  const to = tokens.end[end - 1]!;
  return inside(durations, from, to).map((duration) => {
    let at = first;
    while (tokens.end[at]! <= duration.start) at++;
    let stop = at + 1;
    while (stop < end && tokens.start[stop]! < duration.end) stop++;
    return { first: at, end: stop };
  });
}
