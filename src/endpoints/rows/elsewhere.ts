import { isOne } from '../../text/reading.js';
import { FORMER, list } from '../../words/endpoint-words.js';
import type { Draft } from '../claim.js';
import { measuresAfter } from '../measures.js';
import { accept, isMarkPiece, type Sentence, verbAt } from '../sentence.js';
import { skipStudy } from '../study-phrases.js';
import type { Term } from '../terms.js';
import { behindVerb } from './read-statements.js';
import { drafts, within } from './shared.js';

const IT = list('it');
const THAT = list('that');
const OF = list('of in for');
const VERSIONS = list('version versions amendment');
const PLACES = list('in for under at and while whereas but');

/** "in CEDAR-2 | it is M", "under the American plan it is M": the pronoun of another place. */
const isElsewhere = ({ reading, pieces }: Sentence, index: number): boolean => {
  const piece = pieces[index];
  if (piece?.kind !== 'phrase' || !isOne(reading, piece.end - 1, IT)) return false;
  return piece.end - piece.first > 2 && isOne(reading, piece.first, PLACES);
};

/**
 * What the endpoint of a rank is in another trial, stage or plan, told behind the first in one sentence:
 * `in CEDAR-2 it is M` · `that of CEDAR-2 is M` · `that of CEDAR-2 M`.
 */
export function elsewhere(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces, limit } = sentence;
  if (term.plural || term.roles.length !== 1) return [];
  // "under the original one it was M", "in version 2 it is M": versions, not another trial
  const isVersion = [FORMER, VERSIONS].some((words) => within(reading, sentence.floor, limit, words));
  if (sentence.changes && isVersion) return [];
  for (let at = index + 2; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.kind === 'term') return [];
    const verb = verbAt(sentence, at + 1);
    const isThat =
      piece.kind === 'phrase' && isOne(reading, piece.first, THAT) && isOne(reading, piece.first + 1, OF);
    if (verb?.kind === 'be' && !verb.negated && (isElsewhere(sentence, at) || isThat))
      return drafts(sentence, term, behindVerb(sentence, at + 1, term), 'elsewhere', null);
    if (!isThat || piece.kind !== 'phrase' || !isMarkPiece(pieces[at - 1], ',', ';')) continue;
    const first = skipStudy(sentence, piece.first + 1, limit);
    const rest = { ...piece, first };
    if (first <= piece.first + 1 || first >= piece.end) continue;
    const cut = { ...sentence, pieces: [...pieces.slice(0, at), rest, ...pieces.slice(at + 1)] };
    return drafts(sentence, term, accept(sentence, measuresAfter(cut, at).measures), 'elsewhere', null);
  }
  return [];
}
