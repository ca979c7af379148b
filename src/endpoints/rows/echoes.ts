import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Draft } from '../claim.js';
import { seriesAfter } from '../measures.js';
import { accept, isMarkPiece, type Sentence, verbAt } from '../sentence.js';
import { behindTerm } from './behind-term.js';

const ECHOING = wordSet('as so');
const AND = wordSet('and');

/** "M is a secondary endpoint, | and so is N", "…, as were A and B": what a clause behind a rank says of others too. */
export function echoesOf(sentence: Sentence, index: number, [like]: readonly Draft[]): Draft[] {
  const { reading, pieces } = sentence;
  let at = behindTerm(sentence, index);
  if (isMarkPiece(pieces[at], ',')) at++;
  const joint = pieces[at];
  if (joint?.kind === 'phrase' && joint.end - joint.first === 1 && isOne(reading, joint.first, AND)) at++;
  const piece = pieces[at];
  const verb = verbAt(sentence, at + 1);
  if (!like || !piece || piece.end - piece.first !== 1 || !isOne(reading, piece.first, ECHOING)) return [];
  if (!verb || verb.negated || !verb.bare) return [];
  return accept(sentence, seriesAfter(sentence, at + 2, true).measures).map(({ first, end, bracket }) => ({
    ...like,
    measure: { first, end },
    definition: bracket,
    sole: false,
  }));
}
