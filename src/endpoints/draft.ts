import { isOne, type Reading } from '../text/reading.js';
import { END, ENDPOINT_NOUNS, list } from '../words/endpoint-words.js';
import type { VerbClass } from '../words/verbs.js';
import type { Draft, Protocol } from './claim.js';
import { labelOf, opensWithChange } from './labels.js';
import type { Memory } from './memory.js';
import type { Phrase } from './phrases.js';
import type { Role } from './ranks.js';
import { classes } from './rows/among.js';
import { appositions, brackets } from './rows/attached.js';
import { fronted, relativeAs } from './rows/fronted.js';
import { readStatements } from './rows/read-statements.js';
import type { Frame } from './rows/shared.js';
import { isLink, isMarkPiece, type Sentence, verbAt } from './sentence.js';
import { subjectOf } from './subject.js';
import type { Term } from './terms.js';

/** What the clauses say of a term; nothing of its own relative clause is what is measured. */
function statedOf(sentence: Sentence, index: number, term: Term): Draft[] {
  const told = readStatements(sentence, index, term);
  const relative = sentence.without.has('as-rank') ? [] : relativeAs(sentence, index, term);
  const [front] = relative;
  return front && told.every(({ measure }) => measure!.first > front.measure!.end) ? relative : told;
}

/** The constructions in the order they are tried: the first that ties a measure to a term is taken. */
export const frames: readonly Frame[] = [
  ...brackets,
  { name: 'apposition-before', read: fronted },
  ...classes,
  { name: 'clause', read: statedOf },
  ...appositions,
];

const INCLUDING = list('including');
const THE = list('the this that its same');
const SAME = list('same');
const RELATIVE = list('on that which of for used considered');

/** The roles of a term: its own, or those of the endpoint it refers back to ("the endpoint"). */
export function rolesOf(reading: Reading, term: Term, memory: Memory): readonly Role[] {
  if (term.roles.length > 0 || isOne(reading, term.rank - 1, SAME)) return term.roles;
  // "secondary endpoints were not met, including additional endpoints on M"
  if (isOne(reading, term.first - 1, INCLUDING)) return memory.roles;
  const plain = isOne(reading, term.rank, ENDPOINT_NOUNS) || isOne(reading, term.rank, END);
  const refersBack = plain && isOne(reading, term.first, THE) && !isOne(reading, term.end, RELATIVE);
  return refersBack ? memory.roles : [];
}

/** "primary safety endpoint" names what is measured; "primary efficacy endpoint" does not. */
const MEASURED_BY_NAME = list('safety tolerability');
const COMPARED = list('among amongst besides than');
/**
 * What one term says: by the first construction that ties measures to it, else as a bare mention.
 *
 * @param known the term with the roles it has or refers back to
 * @param earlier the last measure named in a role
 */
export function draftsOfTerm(
  sentence: Sentence,
  index: number,
  term: Term,
  known: Term,
  earlier: (role: Role) => Phrase | null,
): Draft[] {
  if (term.roles.length === 0 && isRankedElsewhere(sentence, index)) return [];
  for (const { name, read } of frames) {
    if (sentence.without.has(name)) continue;
    const found = read(sentence, index, known);
    if (found.length > 0)
      return found.map((item) => ({
        ...item,
        protocol: fateOf(sentence, index, item) ?? item.protocol ?? null,
      }));
  }
  const adjectives = term.adjectives.filter(
    (at) => term.roles.length === 0 || isOne(sentence.reading, at, MEASURED_BY_NAME),
  );
  if (
    !sentence.without.has('adjective') &&
    adjectives.length > 0 &&
    term.named &&
    verbAt(sentence, index - 1)?.kind !== 'be'
  ) {
    const roles = term.roles.length > 0 ? term.roles : (['unspecified'] as const);
    return roles.flatMap((role) =>
      adjectives.map((at) => ({ role, measure: { first: at, end: at + 1 }, rule: 'adjective' })),
    );
  }
  if (!term.named || term.roles.length === 0 || isLink(sentence, index - 1, COMPARED)) return [];
  const same =
    isOne(sentence.reading, term.rank - 1, SAME) && term.roles.length === 1 ? earlier(term.roles[0]!) : null;
  return term.roles.map((role) => ({ role, measure: same, rule: same ? 'same' : 'unnamed' }));
}

/**
 * Whether other ranks of the sentence say what the endpoints of a term are or become: "two endpoints: A, the
 * primary endpoint, and …", "Two endpoints …, are upgraded to …".
 */
const isRankedElsewhere = (sentence: Sentence, index: number): boolean =>
  sentence.pieces.some((piece, at) => {
    if (piece.kind !== 'term' || at <= index) return false;
    const colon = sentence.pieces.slice(index, at).some((mark) => isMarkPiece(mark, ':'));
    if (colon && piece.term.roles.length > 0) return true;
    if (piece.term.named) return false;
    const before = sentence.pieces.findLastIndex(({ kind }, verb) => verb < at && kind === 'verb');
    return before > index && subjectOf(sentence, before, true).term === index;
  });

const FATES: readonly (readonly [VerbClass, Protocol])[] = [
  ['drop', 'original'],
  ['add', 'amended'],
];
/** What a label in front of an endpoint or the verb between its rank and its name says becomes of it. */
function fateOf(sentence: Sentence, index: number, { measure, rule }: Draft): Protocol {
  if (!sentence.changes) return null;
  // "Removed from the protocol: M (secondary endpoint)"
  const { reading, floor, limit } = sentence;
  const label = opensWithChange(reading, floor) ? labelOf(sentence, floor, limit)?.protocol : null;
  if (label || (rule !== 'namely' && rule !== 'apposition-behind')) return label ?? null;
  // "Of the secondary endpoints, two disappear: A and B", "Secondary endpoint added: A"
  for (let at = index + 1; at < sentence.pieces.length; at++) {
    const verb = verbAt(sentence, at);
    if (!verb || verb.negated) continue;
    if (verb.first > measure!.first) return null;
    const fate = FATES.find(([name]) => verb.classes.has(name));
    if (fate) return fate[1];
  }
  return null;
}
