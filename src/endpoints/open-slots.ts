import { isMark, isOne, QUESTION, type Reading, textOf, wordTable } from '../text/reading.js';
import { list, PEOPLE } from '../words/endpoint-words.js';
import type { Claim, Protocol } from './claim.js';
import type { Role } from './ranks.js';
import { isLink, type Sentence } from './sentence.js';
import type { Term } from './terms.js';

/** Endpoints of a rank that were spoken of and not named: "three secondary endpoints", "its primary endpoint". */
export interface OpenSlots {
  readonly role: Role;
  /** how many of them at most */
  readonly room: number;
  readonly sentence: number;
  /** counted, asked for or announced: what is told next is one of them, else only what looks like a measure */
  readonly announced: boolean;
  /** asked for: "What was the primary endpoint before?" */
  readonly asked: boolean;
  readonly protocol: Protocol;
}

const COUNTS = wordTable<number>({
  one: 1,
  another: 1,
  both: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  pair: 2,
  couple: 2,
});
const OF = list('of');
const BEFORE = list('before originally previously until');
const NONE = list('no neither without');
const COMPARED = list('among amongst besides than of');
const COUNTED = list(PEOPLE);
const WHO = list('who');
/** more than a class of endpoints has */
const MANY = 9;
/** How many sentences behind a rank still tell its measures. */
const REACH = 4;

/** "patients achieving the primary endpoint": the rank only tells who is counted. */
export const isCounted = (reading: Reading, { first }: Term): boolean =>
  isOne(reading, first - 1, COUNTED) ||
  (isOne(reading, first - 2, COUNTED) && /ing$/.test(textOf(reading, first - 1))) ||
  isOne(reading, first - 2, WHO);

/** How many endpoints a number in front of a term or in a phrase before it counts; 0 for none. */
function countOf({ reading, pieces }: Sentence, from: number, at: number): number {
  const { tokens } = reading;
  for (const { first, end, kind } of pieces.slice(from, at + 1)) {
    if (kind !== 'term' && kind !== 'phrase') continue;
    for (let word = first; word < Math.min(end, first + 3); word++) {
      const count = tokens.kind[word] === 1 ? COUNTS.get(tokens.hash[word]!) : undefined;
      if (count && !isOne(reading, word - 1, OF)) return count;
    }
  }
  return 0;
}

/**
 * The slots a sentence leaves open: its ranks for which no measure is named.
 *
 * @param made what the sentence says
 * @param known what was said before it of the same study
 */
export function openSlotsOf(
  sentence: Sentence,
  made: readonly Claim[],
  known: readonly Claim[],
): OpenSlots[] {
  const { reading, pieces, index, limit, changes } = sentence;
  const asked = isMark(reading, limit - 1, QUESTION);
  return pieces.flatMap((piece, at): OpenSlots[] => {
    if (piece.kind !== 'term' || piece.term.roles.length !== 1) return [];
    const { plural, rank, end } = piece.term;
    const role = piece.term.roles[0]!;
    const names = (claim: Claim) => claim.role === role && claim.measure !== null;
    const compares = isLink(sentence, at - 1, COMPARED) || isOne(reading, rank - 1, NONE);
    if (made.some(names) || compares || isCounted(reading, piece.term)) return [];
    const opens = pieces[0]!.kind === 'link' && at === 1;
    const count = opens && plural ? MANY : countOf(sentence, plural ? 0 : at, at);
    const protocol: Protocol = asked && changes && isOne(reading, end, BEFORE) ? 'original' : null;
    if (count === 0 && !asked && known.some(names)) return [];
    const room = count || (plural ? MANY : 1);
    return [{ role, room, sentence: index, announced: count > 0 || asked, asked, protocol }];
  });
}

/** The rules under which slots are filled. */
const FILLED = new Set(['member', 'slot', 'timed']);

/** The slots that are still open in a sentence: those of the sentences before it, less what has been told since. */
export const stillOpen = (
  slots: readonly OpenSlots[],
  claims: readonly Claim[],
  index: number,
): OpenSlots[] =>
  slots.flatMap((slot) => {
    if (index <= slot.sentence || index - slot.sentence > REACH) return [];
    const told = claims.filter(
      ({ role, measure, sentence, rule }) =>
        role === slot.role && measure !== null && sentence >= slot.sentence && FILLED.has(rule),
    );
    const left = { ...slot, room: slot.room - new Set(told.map(({ measure }) => measure!.first)).size };
    return left.room > 0 ? [left] : [];
  });
