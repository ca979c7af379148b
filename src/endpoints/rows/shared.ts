import type { IntegerSet } from '../../text/integer-set.js';
import { COMMA, hashOf, isMark, isOne, isWord, type Reading } from '../../text/reading.js';
import { ADDED, FORMER, LATTER, list, REMOVED } from '../../words/endpoint-words.js';
import type { Draft, Protocol } from '../claim.js';
import type { Measure } from '../phrases.js';
import type { Role } from '../ranks.js';
import type { Sentence } from '../sentence.js';
import type { Term } from '../terms.js';

/** A construction that ties measures to a term. `read` gives no drafts where it does not apply. */
export interface Frame {
  readonly name: string;
  /** @param index the piece of the term */
  readonly read: (sentence: Sentence, index: number, term: Term) => Draft[];
}

export const rolesOf = ({ roles }: Term): readonly Role[] => (roles.length > 0 ? roles : ['unspecified']);

export const within = (reading: Reading, from: number, to: number, set: IntegerSet): boolean => {
  for (let at = Math.max(0, from); at < to; at++) if (isOne(reading, at, set)) return true;
  return false;
};

const UNTIL = list('until till');
const THUS = list('thus so');
const FAR = hashOf('far');
const NEWLY = list('newly freshly');

/** What the words of a term, and the adverbs in front of it, say of its protocol. */
export function protocolOfTerm(sentence: Sentence, index: number): Protocol {
  const { reading, pieces, changes } = sentence;
  const { first, end } = pieces[index]!;
  if (within(reading, first, end, FORMER) || within(reading, first, end, UNTIL)) return 'original';
  if (isOne(reading, first, THUS) && isWord(reading, first + 1, FAR)) return 'original';
  // "a secondary endpoint until last week"
  if (changes && isOne(reading, end, UNTIL)) return 'original';
  // "Deleted | secondary endpoint: M"
  if (changes && isOne(reading, first - 1, REMOVED)) return 'original';
  if (changes && isOne(reading, first - 1, ADDED)) return 'amended';
  // "a newly created | secondary endpoint"
  if (changes && (within(reading, first, end, LATTER) || isOne(reading, first - 2, NEWLY))) return 'amended';
  return changes ? protocolOfOpening(sentence) : null;
}

const OPENING = list('under as in');
const PROTOCOL = list('protocol plan version written amended');

/** "Under the amended protocol, …", "As originally written, …": what the opening of a sentence says of the protocol. */
function protocolOfOpening({ reading, floor, limit }: Sentence): Protocol {
  if (isOne(reading, floor, FORMER) && isMark(reading, floor + 1, COMMA)) return 'original';
  if (!isOne(reading, floor, OPENING)) return null;
  const end = Math.min(limit, floor + 7);
  if (!within(reading, floor, end, PROTOCOL)) return null;
  if (within(reading, floor, end, FORMER)) return 'original';
  return within(reading, floor, end, LATTER) ? 'amended' : null;
}

const RESPECTIVELY = list('respectively');
/** One draft for each rank and measure; pairwise where "respectively" says so. */
export function drafts(
  { reading }: Sentence,
  term: Term,
  measures: readonly Measure[],
  rule: string,
  protocol: Protocol,
): Draft[] {
  const roles = rolesOf(term);
  const last = measures.at(-1);
  const respectively =
    roles.length > 1 &&
    roles.length === measures.length &&
    (within(reading, term.end, term.end + 3, RESPECTIVELY) ||
      within(reading, last!.first, last!.end + 2, RESPECTIVELY));
  if (respectively) return roles.map((role, index) => draft(role, measures[index]!, rule, protocol));
  const sole = measures.length === 1 && isSole(reading, term);
  return roles.flatMap((role) =>
    measures.map((measure) => ({ ...draft(role, measure, rule, protocol), sole })),
  );
}

const DEFINITE = list('the its their our this s');
const COUNTED = list('first second third other another further one');
/** "the primary endpoint", "its primary endpoint"; not "a", "the first", "one of the". */
function isSole(reading: Reading, { first, rank, roles, plural }: Term): boolean {
  if (plural || roles.length !== 1 || roles[0] !== 'primary') return false;
  return (
    !within(reading, first, rank, COUNTED) && (within(reading, first - 1, rank, DEFINITE) || first === rank)
  );
}

export const draft = (role: Role, measure: Measure, rule: string, protocol: Protocol): Draft => ({
  role,
  measure: { first: measure.first, end: measure.end },
  rule,
  protocol,
  definition: measure.bracket,
});

export const OF = list('of');
