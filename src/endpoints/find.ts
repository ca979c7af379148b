import type { Endpoint } from '../record/endpoint.js';
import { hashOf, isOne, isWord, type Reading } from '../text/reading.js';
import type { Claim, Draft, Outcome } from './claim.js';
import { continueWith } from './discourse.js';
import { appositions } from './frames/apposition.js';
import { moves } from './frames/moves.js';
import { predicates } from './frames/predicate.js';
import type { Frame } from './frames/shared.js';
import { readListItems } from './lists.js';
import { createMemory, type Memory, remember } from './memory.js';
import { outcomeOfTerm } from './outcomes.js';
import type { Phrase } from './phrases.js';
import { cutSentence } from './pieces.js';
import { isLink, type Sentence } from './sentence.js';
import { settle } from './settle.js';
import { findStudyNames, studiesOf } from './studies.js';
import { findTerms, type Role, type Term } from './terms.js';
import { CHANGE, CLINICAL, list, TECHNICAL } from './words.js';

/** What the pipeline hands to the endpoint stage. */
export interface EndpointContext {
  /** durations of the text, by offset: what time points are */
  readonly durations: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  /** stretches that name parties; UTF-16 offsets */
  readonly parties: readonly { readonly start: number; readonly end: number }[];
  /** stretches that are not read: headline and subheadlines */
  readonly skipped: readonly { readonly start: number; readonly end: number }[];
}

const PROTOCOL_WORDS = list('protocol amendment amended amend revision version endpoints endpoint');

/** Whether a text is about a clinical study rather than about devices or reactions that have endpoints too. */
function isClinical({ tokens }: Reading): boolean {
  let clinical = 0;
  let technical = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (CLINICAL.has(tokens.hash[at]!)) clinical++;
    if (TECHNICAL.has(tokens.hash[at]!)) technical++;
  }
  return clinical >= 3 && clinical > technical;
}

const AMENDMENTS = list('amendment amended amend');

/** Whether a text speaks of a change of protocol: words of change where it speaks of endpoints. */
function speaksOfChange(reading: Reading, terms: readonly Term[]): boolean {
  const { tokens, sentenceOf } = reading;
  const near = new Set(terms.flatMap(({ first }) => [sentenceOf[first], sentenceOf[first]! - 1]));
  let changes = false;
  let protocol = false;
  for (let at = 0; at < tokens.count; at++) {
    if (isOne(reading, at, PROTOCOL_WORDS)) protocol = true;
    if (
      isOne(reading, at, CHANGE) &&
      !isWord(reading, at + 1, FROM_BASELINE) &&
      !isOne(reading, at + 1, list('in from'))
    )
      changes ||= isOne(reading, at, AMENDMENTS) || near.has(sentenceOf[at]);
  }
  return protocol && changes;
}
const FROM_BASELINE = hashOf('baseline');

/** The constructions in the order they are tried: the first that ties a measure to a term is taken. */
const frames: readonly Frame[] = [...moves, ...predicates, ...appositions];

const THE = list('the this that its same');

/** The roles of a term: its own, or those of the endpoint it refers back to ("the endpoint"). */
function rolesOf(reading: Reading, term: Term, memory: Memory): readonly Role[] {
  if (term.roles.length > 0) return term.roles;
  const refersBack =
    isOne(reading, term.first, THE) && term.end - term.rank <= 2 && term.named && memory.roles.length > 0;
  return refersBack ? memory.roles : [];
}

/** What one term says: by the first construction that ties measures to it, else as a bare mention. */
function draftsOfTerm(sentence: Sentence, index: number, term: Term, known: Term): Draft[] {
  for (const { read } of frames) {
    const found = read(sentence, index, term);
    if (found.length > 0) return found;
  }
  if (term.adjectives.length > 0 && term.named) {
    const roles = term.roles.length > 0 ? term.roles : (['unspecified'] as const);
    return roles.flatMap((role) =>
      term.adjectives.map((at) => ({ role, measure: { first: at, end: at + 1 }, rule: 'adjective' })),
    );
  }
  if (
    !term.named ||
    known.roles.length === 0 ||
    isLink(sentence, index - 1, list('among amongst besides than'))
  )
    return [];
  return known.roles.map((role) => ({ role, measure: null, rule: 'unnamed' }));
}

/**
 * Finds the endpoints of clinical studies that a release names.
 *
 * @returns endpoints in text order, without ids
 */
export function findEndpoints(reading: Reading, context: EndpointContext): Omit<Endpoint, 'id'>[] {
  const { tokens, sentenceOf, sentences } = reading;
  const all = findTerms(reading);
  if (all.length === 0 || !isClinical(reading)) return [];
  const inside = (at: number, stretches: EndpointContext['skipped']) =>
    stretches.some(({ start, end }) => tokens.start[at]! >= start && tokens.start[at]! < end);
  const terms = all.filter(({ rank }) => !inside(rank, context.skipped));
  const bySentence = new Map<number, Term[]>();
  for (const term of terms) {
    const sentence = sentenceOf[term.rank]!;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), term]);
  }
  const changes = speaksOfChange(reading, all);
  const names = findStudyNames(reading);
  const studyAt = studiesOf(reading, names);
  const isParty = ({ first, end }: Phrase) =>
    context.parties.some(
      ({ start, end: stop }) => tokens.start[first]! >= start && tokens.end[end - 1]! <= stop,
    );
  const durationsIn = ({ first, end }: Phrase): Phrase[] =>
    durationTokens(reading, context.durations, first, end);

  let memory = createMemory();
  let claims: readonly Claim[] = [];
  const firstSentence = sentenceOf[terms[0]?.rank ?? 0]!;
  const cut = (index: number): Sentence => {
    const floor = sentences[index]!;
    const limit = sentences[index + 1]!;
    return {
      reading,
      index,
      floor,
      limit,
      pieces: cutSentence(reading, floor, limit, bySentence.get(index) ?? []),
      changes,
      isParty,
      isStudy: (at) => names.has(tokens.hash[at]!) && tokens.kind[at] === 1,
      resolve: (reference) => memory.resolve(reference),
    };
  };
  for (let index = firstSentence; index + 1 < sentences.length && terms.length > 0; index++) {
    if (inside(sentences[index]!, context.skipped)) continue;
    const sentence = cut(index);
    const made: Claim[] = [];
    for (const [at, piece] of sentence.pieces.entries()) {
      if (piece.kind !== 'term') continue;
      const roles = rolesOf(reading, piece.term, memory);
      const term = { ...piece.term, roles };
      const items = readListItems(
        sentence,
        at,
        term,
        (next) =>
          bySentence.has(next) && bySentence.get(next)!.some(({ first }) => first === sentences[next]),
      );
      const found = items.length > 0 ? items : draftsOfTerm(sentence, at, term, piece.term);
      const study = studyAt(piece.first);
      const outcome = outcomeOfTerm(sentence, at, found);
      made.push(...found.map((item) => toClaim(item, index, study, outcome)));
    }
    memory = remember(memory, made);
    const study = studyAt(sentence.floor);
    const continued = continueWith({ sentence, memory, study, durationsIn }, [...claims, ...made]);
    memory = remember(memory, continued.slice(claims.length + made.length));
    claims = continued;
  }
  return settle(reading, claims, changes, context.durations);
}

const toClaim = (item: Draft, sentence: number, study: number, outcome: (item: Draft) => Outcome): Claim => ({
  protocol: null,
  definition: null,
  timepoint: null,
  sentence,
  study,
  ...item,
  outcome: item.outcome ?? (item.protocol === 'original' ? null : outcome(item)),
});

function durationTokens(
  { tokens }: Reading,
  durations: EndpointContext['durations'],
  first: number,
  end: number,
): Phrase[] {
  const from = tokens.start[first]!;
  const to = tokens.end[end - 1]!;
  return durations
    .filter((duration) => duration.start >= from && duration.end <= to)
    .map((duration) => {
      let at = first;
      while (tokens.end[at]! <= duration.start) at++;
      let stop = at + 1;
      while (stop < end && tokens.start[stop]! < duration.end) stop++;
      return { first: at, end: stop };
    });
}
