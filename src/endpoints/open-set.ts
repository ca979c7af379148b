import { isMark, isOne, wordTable } from '../text/reading.js';
import type { Claim } from './claim.js';
import type { OpenSet } from './memory.js';
import type { Sentence } from './sentence.js';
import { list } from './words.js';

const COUNTS = wordTable<number>({ both: 2, two: 2, three: 3, four: 4, five: 5, six: 6, pair: 2, couple: 2 });
const OF = list('of');
const QUESTION = '?'.charCodeAt(0);
const BEFORE = list('before originally previously until');
/** more than a class of endpoints has */
const MANY = 9;

/**
 * The set of endpoints a sentence announces by number without naming one: "had two co-primary endpoints", "three
 * further measures had been designated secondary endpoints".
 */
export function openSetOf(
  { reading, pieces, index, limit, changes }: Sentence,
  made: readonly Claim[],
): OpenSet | null {
  const { tokens } = reading;
  const asked = isMark(reading, limit - 1, QUESTION);
  for (const piece of pieces) {
    if (!asked || piece.kind !== 'term' || piece.term.roles.length !== 1) continue;
    const protocol = changes && isOne(reading, piece.end, BEFORE) ? 'original' : null;
    return {
      role: piece.term.roles[0]!,
      count: piece.term.plural ? MANY : 1,
      sentence: index,
      asked,
      protocol,
    };
  }
  for (const piece of pieces) {
    if (piece.kind !== 'term' || !piece.term.plural || piece.term.roles.length !== 1) continue;
    const [role] = piece.term.roles;
    if (made.some((claim) => claim.role === role && claim.measure !== null)) continue;
    // "On the secondary endpoints the picture was mixed."
    if (pieces[0]!.kind === 'link' && pieces[1] === piece)
      return { role: role!, count: MANY, sentence: index, asked: false, protocol: null };
    for (const { first, end, kind } of pieces) {
      if (kind !== 'term' && kind !== 'phrase') continue;
      for (let at = first; at < Math.min(end, first + 3); at++) {
        const count = tokens.kind[at] === 1 ? COUNTS.get(tokens.hash[at]!) : undefined;
        if (count && !isOne(reading, at - 1, OF) && first <= piece.first)
          return { role: role!, count, sentence: index, asked: false, protocol: null };
      }
    }
  }
  return null;
}
