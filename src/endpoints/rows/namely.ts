import { isMark, isOne, POINT, type Reading } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Draft } from '../claim.js';
import { measuresAfter, seriesAfter } from '../measures.js';
import { isMember } from '../members.js';
import { accept, isMarkPiece, type Sentence, skipNamely } from '../sentence.js';
import type { Term } from '../terms.js';
import { drafts, protocolOfTerm } from './shared.js';

const AMONG = list('of among amongst');
const SUCH = list('such');
const THEM = list('them which these');
const INCLUDING = list('including');
const NAMELY = list('namely viz');
const I = list('i');
const E = list('e');
/** "namely", "viz.", "i.e.". */
const isNamely = (reading: Reading, at: number): boolean =>
  isOne(reading, at, NAMELY) ||
  (isOne(reading, at, I) && isMark(reading, at + 1, POINT) && isOne(reading, at + 2, E));

/** `Two co-primary endpoints had been foreseen …, namely A and B`. */
export function namely(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  for (let at = index + 1; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if ((piece.kind === 'term' && piece.term.named) || isMarkPiece(piece, ';')) return [];
    const colon = isMarkPiece(piece, ':') && term.plural;
    const including = piece.kind === 'connector' && isOne(reading, piece.first, INCLUDING);
    const suchAs =
      piece.kind === 'phrase' && isOne(reading, piece.end - 1, SUCH) && pieces[at + 1]?.kind === 'link';
    if (suchAs && at === index + 1)
      return drafts(
        sentence,
        term,
        accept(sentence, measuresAfter(sentence, at + 2).measures),
        'namely',
        protocolOfTerm(sentence, index),
      );
    const amongThem =
      piece.kind === 'phrase' && isOne(reading, piece.first, AMONG) && isOne(reading, piece.first + 1, THEM);
    if (amongThem) {
      const { measures } = measuresAfter(sentence, at);
      const found = measures.map((measure) =>
        measure.first === piece.first ? { ...measure, first: measure.first + 2 } : measure,
      );
      return drafts(sentence, term, accept(sentence, found), 'namely', protocolOfTerm(sentence, index));
    }
    if (!colon && !including && !(piece.kind === 'phrase' && isNamely(reading, piece.first))) continue;
    if (including && pieces[at + 1]?.kind === 'term') continue;
    const { measures, next } = colon
      ? seriesAfter(sentence, skipNamely(sentence, at), true)
      : measuresAfter(sentence, including ? at + 1 : at);
    const isSubject = pieces[next]?.kind === 'verb' && !including;
    const found = accept(sentence, measures).filter((measure) => !isSubject || isMember(sentence, measure));
    return drafts(sentence, term, found, including ? 'including' : 'namely', protocolOfTerm(sentence, index));
  }
  return [];
}
