import { isOne, wordTable } from '../../text/reading.js';
import { isMarkPiece, type Sentence, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import { list } from '../words.js';
import { behindTerm } from './behind-term.js';
import type { Place } from './row.js';

/** Where a rank stands, and the verb it belongs to; piece indices. */
export interface Placed {
  readonly place: Place;
  readonly verb: number;
}

const WHAT = list('what');

const PLACES: ReadonlyMap<number, Place> = wordTable<Place>({
  as: 'as',
  to: 'to',
  into: 'to',
  onto: 'to',
  from: 'from',
  for: 'for',
  on: 'on',
  among: 'among',
  amongst: 'among',
  in: 'among',
  with: 'among',
  of: 'among',
  under: 'among',
  within: 'among',
});

/** How many pieces stand at most between a verb and a rank that belongs to it. */
const REACH = 9;

/** The verb a preposition in front of a rank belongs to, over other prepositions with ranks: its index, or -1. */
function governor({ pieces }: Sentence, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const piece = pieces[at]!;
    if (piece.kind === 'verb') return at;
    if (piece.kind === 'connector' && pieces[at + 1]?.kind !== 'link') return -1;
    if (isMarkPiece(piece, ';', ':', 'line', '"')) return -1;
  }
  return -1;
}

/** "As secondary endpoints the protocol lists A": the verb behind a preposition that opens the clause, or -1. */
function fronted({ pieces }: Sentence, index: number): number {
  for (let at = index + 1; at < Math.min(pieces.length, index + REACH); at++) {
    if (pieces[at]!.kind === 'verb') return at;
    if (isMarkPiece(pieces[at], ';', ':', 'line')) return -1;
  }
  return -1;
}

/** Where the rank at a piece stands, nearest first. */
export function placesOf(sentence: Sentence, index: number): Placed[] {
  const { reading, pieces } = sentence;
  const places: Placed[] = [];
  const before = pieces[index - 1];
  if (before?.kind === 'link') {
    const place = PLACES.get(reading.tokens.hash[before.first]!);
    const verb = governor(sentence, index - 1);
    // "What we had chosen as the primary endpoint was M"
    const told = isOne(reading, pieces[0]!.first, WHAT) && verbAt(sentence, index + 1);
    if (told) places.push({ place: 'subject', verb: index + 1 });
    else if (place && verb >= 0) places.push({ place, verb });
    else if (place) {
      const ahead = fronted(sentence, index);
      places.push({ place, verb: ahead });
    }
  } else if (before?.kind === 'verb') places.push({ place: 'object', verb: index - 1 });
  const next = behindTerm(sentence, index);
  for (let at = next; at < Math.min(pieces.length, next + REACH); at++) {
    if (pieces[at]!.kind === 'term' || isMarkPiece(pieces[at], ';')) break;
    const verb = verbAt(sentence, at);
    if (!verb) continue;
    // "endpoints assessed from baseline to Week 12 | included M": the participle belongs to the rank
    const first = verbAt(sentence, next);
    const reduced = at > next && at - next <= 2 && first?.bare === true && first.kind !== 'consist';
    if (reduced || subjectOf(sentence, at, true).term === index) places.push({ place: 'subject', verb: at });
  }
  return places;
}
