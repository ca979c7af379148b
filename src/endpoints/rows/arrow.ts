import { isOne, type Reading } from '../../text/reading.js';
import type { Draft } from '../claim.js';
import { accept, isMarkPiece, type Sentence } from '../sentence.js';
import type { Term } from '../terms.js';
import { list } from '../words.js';
import { drafts, type Frame } from './shared.js';

const ARROWS = new Set('→⇒➔');

/** `M: secondary → primary` · `M: none → secondary`: a line of a table of changes. */
function arrow(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces, floor, limit } = sentence;
  const at = arrowIn(reading, floor, limit);
  const colon = pieces.findIndex((piece) => isMarkPiece(piece, ':'));
  const measure = pieces[colon - 1];
  if (at < 0 || colon < 1 || colon > index || measure?.kind !== 'phrase') return [];
  const found = accept(sentence, [{ first: measure.first, end: measure.end, bracket: null }]);
  const ranks = pieces.flatMap((piece) => (piece.kind === 'term' ? [piece.term] : []));
  const before = ranks.find(({ first }) => first < at);
  const behind = ranks.find(({ first }) => first > at);
  if (
    before &&
    behind &&
    before.roles.join() === behind.roles.join() &&
    !hasTimes(reading, pieces[colon]!.end, limit)
  )
    return term.first > at ? [] : drafts(sentence, term, found, 'arrow', null);
  return drafts(sentence, term, found, 'arrow', term.first < at ? 'original' : 'amended');
}

const arrowIn = ({ text, tokens }: Reading, floor: number, limit: number): number => {
  for (let at = floor; at < limit; at++) if (ARROWS.has(text[tokens.start[at]!]!)) return at;
  return -1;
};

const TIME_UNITS = list('week day month year');
/** Whether the times of assessment are given beside the ranks: "secondary, Week 4 → secondary, Week 2". */
const hasTimes = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isOne(reading, at, TIME_UNITS)) return true;
  return false;
};

export const arrows: readonly Frame[] = [{ name: 'arrow', read: arrow }];
