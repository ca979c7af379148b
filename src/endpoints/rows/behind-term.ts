import { isOne } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import { type Sentence, verbAt } from '../sentence.js';
import { skipStudy } from '../study-phrases.js';

const AFTER_TERM = list('of for in to across from that on at');
/** "of the trial | in 200 patients": what belongs to the study. */
const OF_STUDY = list('in of with');
const SCOPES = list('for across in');
/** The index of the piece behind a term and the study, place or aside that belongs to it. */
export function behindTerm(sentence: Sentence, index: number): number {
  const { reading, pieces } = sentence;
  let next = index + 1;
  const behind = pieces[next];
  if (behind?.kind === 'bracket') next++;
  const phrase = pieces[next];
  if (phrase?.kind !== 'phrase' || !isOne(reading, phrase.first, AFTER_TERM)) return next;
  const stop = pieces.findIndex(({ kind }, at) => at > index && kind !== 'phrase' && kind !== 'mark');
  const study = skipStudy(sentence, phrase.first, stop < 0 ? sentence.limit : pieces[stop]!.first);
  if (study >= phrase.end) while (next < pieces.length && pieces[next]!.first < study) next++;
  // "endpoints of the Phase 3 study in patients with psoriasis | were"
  else if (study > phrase.first && (verbAt(sentence, next + 1) || isOne(reading, study, OF_STUDY))) next++;
  else if (isOne(reading, phrase.first, SCOPES)) next++;
  return next;
}
