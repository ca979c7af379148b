import type { Grammar } from '../grammar/grammar.js';
import type { Reading } from '../text/reading.js';
import { LINE_GAP } from '../text/tokens.js';
import { type Claim, type Draft, type Protocol, RECALLED } from './claim.js';
import { readDefinitions } from './definitions/read.js';
import { continueWith } from './discourse.js';
import { draftsOfTerm, rolesOf } from './draft.js';
import { fieldAt } from './fields.js';
import { readListItems, withField } from './lists.js';
import { createMemory, type Memory, remember } from './memory.js';
import { openSlotsOf } from './open-slots.js';
import { overlaps, type Phrase } from './phrases.js';
import { cutSentence } from './pieces.js';
import type { Role } from './ranks.js';
import { elsewhere } from './rows/elsewhere.js';
import { withFate } from './rows/fate-beside.js';
import { readOtherVersion } from './rows/other-version.js';
import { readChanges } from './rows/read-changes.js';
import { statements } from './rows/statements.js';
import { segmentsOf } from './segments.js';
import type { Sentence } from './sentence.js';
import { isCell, readTableRow } from './table-rows.js';
import { type Term, termsBySentence } from './terms.js';
import { verbsOf } from './verbs/read.js';
import { versionOfRanked } from './versions.js';

/** What reading claims needs to know of a text. */
export interface ClaimReader {
  readonly grammar: Grammar;
  /** whether the release speaks of a change of protocol */
  readonly changes: boolean;
  /** the version whose label or heading a sentence stands under */
  readonly versionAt: (sentence: number) => Protocol;
  /** the names of rows that are switched off, to see what needs them */
  readonly without: ReadonlySet<string>;
  /** the study a token's sentence speaks of */
  readonly studyAt: (token: number) => number;
  readonly isParty: (phrase: Phrase) => boolean;
  readonly isStudy: (at: number) => boolean;
  /** the time points in a stretch */
  readonly durationsIn: (stretch: Phrase) => readonly Phrase[];
}

/** What sentences say of endpoints, and the sentences as they were read. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly passed: readonly Sentence[];
}

/** What references of a sentence stand for, as far as they do not reach back too far. */
const resolveIn =
  (memory: Memory, index: number): Memory['resolve'] =>
  (reference) =>
    index - memory.sentence <= 2 ? memory.resolve(reference) : [];

/** "the safety endpoint was met", where "the primary safety endpoint was M" went before: whether a term recalls a rank. */
function recalledIn({ tokens }: Reading, terms: readonly Term[]): (term: Term) => boolean {
  const ranked = new Map<number, number>();
  for (const { roles, adjectives, rank } of terms) {
    if (roles.length === 0) continue;
    for (const at of adjectives)
      ranked.set(tokens.hash[at]!, Math.min(ranked.get(tokens.hash[at]!) ?? rank, rank));
  }
  return ({ roles, adjectives, rank, plural }) =>
    roles.length === 0 &&
    !plural &&
    adjectives.length > 0 &&
    adjectives.every((at) => (ranked.get(tokens.hash[at]!) ?? rank) < rank);
}

/** How many sentences behind the last one that names an endpoint still speak of it. */
const FADES = 20;

/**
 * Reads what sentences say of endpoints, in text order.
 *
 * @param terms the places that speak of endpoints in these sentences
 * @param ordinals the sentences to read
 */
export function readClaims(reader: ClaimReader, terms: readonly Term[], ordinals: readonly number[]): Claims {
  const { grammar, changes, without, studyAt, isParty, isStudy, durationsIn } = reader;
  const { reading } = grammar;
  const { sentences, sentenceOf } = reading;
  const termsOf = termsBySentence(terms, sentenceOf);
  let memory = createMemory();
  let claims: readonly Claim[] = [];
  const settled: Claim[] = [];
  const passed: Sentence[] = [];
  const recalls = recalledIn(reading, terms);
  const firstTerm = terms.length > 0 ? sentenceOf[terms[0]!.rank]! : Number.POSITIVE_INFINITY;
  let lastTerm = firstTerm;
  const cut = (index: number, own: readonly Term[], known: Memory): Sentence => {
    const [floor, limit] = [sentences[index]!, sentences[index + 1]!];
    return {
      grammar,
      reading,
      index,
      floor,
      limit,
      pieces: cutSentence(reading, floor, limit, own, verbsOf(grammar, index, own)),
      changes,
      without,
      durationsIn,
      isParty,
      isStudy,
      resolve: resolveIn(known, index),
    };
  };
  for (const index of ordinals) {
    const own = (termsOf.get(index) ?? []).slice(0, MOST_TERMS);
    if (index < firstTerm) {
      // "Both trials failed. The primary endpoint of the first was M."
      if (index === firstTerm - 1) passed.push(cut(index, [], memory));
      continue;
    }
    if (own.length > 0) lastTerm = index;
    else if (index - lastTerm > FADES) continue;
    const known = memory;
    const sentence = cut(index, own, known);
    const { floor } = sentence;
    passed.push(sentence);
    let made: Claim[] = [];
    const inTable = !without.has('row') && isCell(sentence);
    for (const [at, piece] of sentence.pieces.entries()) {
      if (piece.kind !== 'term') continue;
      const term = { ...piece.term, roles: rolesOf(reading, piece.term, remember(memory, made)) };
      const items = inTable
        ? readTableRow(sentence, term)
        : without.has('list')
          ? []
          : readListItems(sentence, at, term, (next) => termsOf.has(next));
      const earlier = (role: Role) =>
        claims.findLast((item) => item.role === role && item.measure)?.measure ?? null;
      const told =
        items.length > 0 || inTable ? items : draftsOfTerm(sentence, at, piece.term, term, earlier);
      const found = recalls(piece.term) ? told.filter(({ rule }) => rule !== 'adjective') : told;
      const again =
        found.some(({ measure }) => measure) && !without.has('elsewhere')
          ? elsewhere(sentence, at, term)
          : [];
      for (const item of [...found, ...again]) {
        const study = studyAt(item.rule === 'elsewhere' ? item.measure!.first : piece.first);
        made.push(...withFate(sentence, item).map((told) => toClaim(told, index, study)));
      }
    }
    made = withVersions(sentence, made, reader.versionAt(index));
    const here = remember(known, made);
    // "M was the primary endpoint; we have replaced it by N"
    const resolve: Memory['resolve'] = (reference) =>
      reference === 'it' ? here.resolve(reference) : sentence.resolve(reference);
    const changed = readChanges({ ...sentence, resolve }, made, claims);
    if (changed.length > 0) {
      const kept = made.filter(
        ({ role, measure }) =>
          measure !== null && !changed.some((item) => item.role === role && overlaps(item.measure!, measure)),
      );
      made = [...kept, ...changed.map((item) => toClaim(item, index, studyAt(floor)))].sort(
        (left, right) => left.measure!.first - right.measure!.first,
      );
    }
    const spoken = studyAt(floor);
    const before = claims.filter(({ study }) => study === spoken);
    memory = remember(memory, made, openSlotsOf(sentence, made, before));
    const context = { sentence, memory, before: known, study: spoken, durationsIn };
    const told = readDefinitions(sentence, continueWith(context, [...claims, ...made]));
    // "The trial was to be judged on N. Its primary endpoint is now M."
    const front = index === firstTerm && changes && !without.has('version') && ordinals.includes(index - 1);
    const continued = front ? readOtherVersion(cut(index - 1, [], memory), told, spoken) : told;
    memory = remember(memory, continued.slice(claims.length + made.length));
    claims = own.length > 0 ? continued.slice(-RECALLED) : withFieldOf(sentence, continued.slice(-RECALLED));
    for (const claim of continued.slice(0, -RECALLED)) settled.push(claim);
  }
  return { claims: [...settled, ...claims], passed };
}

/** "1. Primary: M. Time frame: 16 weeks.": what a field behind an endpoint in its line says of it. */
function withFieldOf(sentence: Sentence, claims: readonly Claim[]): readonly Claim[] {
  const { reading, index, floor, limit } = sentence;
  const last = claims.at(-1);
  if (!last || index - last.sentence > FIELDS || reading.tokens.gap[floor]! >= LINE_GAP) return claims;
  for (let at = last.sentence + 1; at < index; at++)
    if (reading.tokens.gap[reading.sentences[at]!]! >= LINE_GAP) return claims;
  const told = fieldAt(reading, { first: floor, end: limit });
  if (told?.field !== 'timepoint' && told?.field !== 'definition') return claims;
  return claims.map((item) =>
    item.sentence === last.sentence && item.measure ? withField(sentence, item, told) : item,
  );
}
/** How many fields an endpoint has at most. */
const FIELDS = 4;

/** No sentence ranks more; each rank is looked for in all clauses of its sentence. */
const MOST_TERMS = 24;

const isStated: ReadonlySet<string> = new Set(statements.map(({ name }) => name));
/** Claims with the version of the protocol that the words around their measures place them in. */
function withVersions(sentence: Sentence, made: readonly Claim[], heading: Protocol): Claim[] {
  if (!sentence.changes || made.length === 0) return [...made];
  if (heading !== null)
    return made.map((item) => ({ ...item, protocol: item.protocol ?? heading, listed: true }));
  const parts = segmentsOf(sentence);
  return made.map((item, index) => {
    const { measure, protocol, rule } = item;
    // "M is now …; it was … before"
    const isReferred = made.slice(0, index).some((other) => other.measure?.first === measure?.first);
    if (!measure || protocol !== null || isReferred || rule === 'list') return item;
    const part = parts.find(({ first, end }) => first <= measure.first && measure.first < end);
    const version = part ? versionOfRanked(sentence, part, measure) : null;
    // what stands beside a rank without a verb may be what the amendment leaves alone
    return version === 'amended' && !isStated.has(rule) ? item : { ...item, protocol: version };
  });
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
