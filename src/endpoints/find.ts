import type { Grammar } from '../grammar/grammar.js';
import type { Endpoint } from '../record/endpoint.js';
import { isInside, type Stretch } from '../text/stretches.js';
import { WORD } from '../text/tokens.js';
import { speaksOfChange } from './change-talk.js';
import { type ClaimReader, readClaims } from './claims.js';
import { isClinical } from './clinical.js';
import { type WatchMeasures, weigh, withDefinitions, withLikely } from './likely/likely.js';
import { weighTold, withoutUnlikely } from './likely/told.js';
import { withOutcomes } from './outcomes/judge.js';
import { withPending } from './pending/apply.js';
import { announcesPending } from './pending/said.js';
import { settle } from './settle.js';
import { studiesOf } from './studies.js';
import { findStudyNames } from './study-names.js';
import { findTerms, termsBySentence } from './terms.js';
import { timesIn } from './time-points.js';
import { readVersionLabels } from './version-labels.js';

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
  /** the names of rows that are switched off, to see what needs them */
  readonly without: ReadonlySet<string>;
  /** is told of what may be a measure though no row says so, for fitting the weights of `likely/` */
  readonly watchMeasures?: WatchMeasures | undefined;
}

/**
 * Finds the endpoints of clinical studies that a release names.
 *
 * @returns endpoints in text order, without ids
 */
export function findEndpoints(
  grammar: Grammar,
  context: EndpointContext,
): Omit<Endpoint, 'id' | 'sentence'>[] {
  const { reading } = grammar;
  const { tokens, sentences } = reading;
  const isIn = (at: number, stretches: readonly Stretch[]) =>
    stretches.some(({ start, end }) => tokens.start[at]! >= start && tokens.start[at]! < end);
  const terms = findTerms(reading, grammar).filter(({ rank }) => !isIn(rank, context.unread));
  if (terms.length === 0 || !isClinical(reading, terms)) return [];
  const inBody = terms.filter(({ rank }) => !isIn(rank, context.skipped));
  const inHeadlines = terms.filter(({ rank }) => isIn(rank, context.skipped));
  const bySentence = termsBySentence(terms, reading.sentenceOf);
  const labels = readVersionLabels(reading, (index) => bySentence.has(index));
  const changes = labels.both || speaksOfChange(grammar, bySentence, terms);
  const names = findStudyNames(reading);
  const studyAt = studiesOf(reading, names);
  const parties = [...context.parties].sort((left, right) => left.start - right.start);
  const reader: ClaimReader = {
    grammar,
    changes,
    versionAt: labels.both ? labels.of : () => null,
    without: context.without,
    studyAt,
    isParty: ({ first, end }) => isInside(parties, tokens.start[first]!, tokens.end[end - 1]!),
    isStudy: (at) => names.has(tokens.hash[at]!) && tokens.kind[at] === WORD,
    durationsIn: (stretch) => timesIn(reading, context.durations, stretch),
  };
  const ordinals = [...Array(sentences.length - 1).keys()];
  const apart = [...context.skipped, ...context.unread];
  const body = ordinals.filter((index) => !isIn(sentences[index]!, apart));
  const headlines = ordinals.filter((index) => isIn(sentences[index]!, context.skipped));
  const read = readClaims(reader, inBody, body);
  const isWeighed = !context.without.has('likely');
  const judged = weighTold(reading, read.passed, read.claims);
  const kept = isWeighed ? withoutUnlikely(read.claims, judged) : read.claims;
  const weighed = weigh(reading, read.passed, kept);
  context.watchMeasures?.(reading, weighed, judged);
  const told = {
    ...read,
    claims: isWeighed ? withDefinitions(withLikely(kept, weighed, studyAt), read.passed) : kept,
  };
  const announced = readClaims(reader, inHeadlines, headlines);
  // what only a headline says of a rank counts where the body leaves it open
  const alone = announced.claims.filter(
    ({ role, measure }) =>
      told.claims.length === 0 ||
      (measure !== null &&
        role !== 'unspecified' &&
        !told.claims.some((claim) => claim.role === role && claim.measure !== null)),
  );
  const waits = headlines.some((index) =>
    announcesPending(reading, sentences[index]!, sentences[index + 1]!),
  );
  const passed = [...told.passed, ...announced.passed];
  const claims = [...told.claims, ...alone];
  const spoken = told.claims.length > 0 ? body : ordinals;
  return settle(reading, claims, changes, context.durations, {
    judge: (entries) => withOutcomes(reading, entries, passed, studyAt),
    await: (entries) => withPending(grammar, entries, spoken, studyAt, waits),
  });
}
