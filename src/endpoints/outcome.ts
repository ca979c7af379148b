import { phraseTable } from '../text/phrases.js';
import { isHyphen, isOne, type Reading } from '../text/reading.js';
import type { Outcome } from './claim.js';
import { list } from './words.js';

/** Phrases that say how an endpoint came out; the longest wins where several start at a word. */
const table = phraseTable<'met' | 'not-met' | 'pending' | 'open'>({
  'not-met': [
    'not met',
    'not achieved',
    'not reached',
    'not attained',
    'not satisfied',
    'did not meet',
    'did not reach',
    'did not achieve',
    'did not attain',
    'did not show',
    'did not demonstrate',
    'did not differ',
    'did not separate',
    'did not improve',
    'did not succeed',
    'did not attain',
    'does not meet',
    'not attain',
    'not reach',
    'not meet',
    'has not met',
    'had not been met',
    'have not been met',
    'was not',
    'were not',
    'failed',
    'fails',
    'missed',
    'misses',
    'fell short',
    'falls short',
    'no benefit',
    'no difference',
    'no effect',
    'no improvement',
    'no significant',
    'no statistically significant',
    'short of',
    'not significant',
    'not statistically significant',
    'unable to',
    'narrowly failed',
  ],
  met: [
    'met',
    'meets',
    'meet',
    'achieved',
    'achieves',
    'achieve',
    'reached',
    'reaches',
    'attained',
    'hit',
    'hits',
    'succeeded',
    'succeeds',
    'crossed',
    'satisfied',
    'satisfies',
    'successful',
    'non inferior',
    'noninferior',
    'improved significantly',
    'significantly improved',
    'statistically significant',
    'passes',
    'passed',
  ],
  pending: [
    'will be reported',
    'will be read out',
    'will be analysed',
    'will be analyzed',
    'will be published',
    'will be presented',
    'will be made',
    'will be at',
    'will be available',
    'is still',
    'are still',
    'yet to be',
    'has yet',
    'have yet',
    'not yet',
    'immature',
    'expected',
    'anticipated',
    'to be read',
    'to be evaluated',
    'to be reported',
    'pending',
    'is due',
    'are due',
    'under way',
    'awaited',
  ],
  open: [
    'reached nominal',
    'reached only nominal',
    'achieved nominal',
    'achieved only nominal',
    'met only nominal',
    'nominal',
    'nominally',
    'formally tested',
    'not be formally',
    'cannot be claimed',
    'was blocked',
    'no claim',
    'no formal',
    'may fail',
    'could fail',
    'might fail',
    'may not',
  ],
});

const NON = list('non');
const INFERIOR = list('inferior');
/** "was non-inferior". */
const isNonInferior = (reading: Reading, at: number): boolean =>
  isOne(reading, at, NON) && isHyphen(reading, at + 1) && isOne(reading, at + 2, INFERIOR);

const BENEFIT = list('benefit difference effect improvement');
const SHOWED = list('showed shows show separated met achieved reached');

/**
 * How an endpoint came out, from the words of its clause.
 *
 * Takes "was met", "did not reach significance", "showed no benefit", "is still being analysed".
 * Gives null for plain figures, and where testing was blocked or significance is only nominal.
 *
 * @param negated whether "neither" or "none" stands in front
 */
export function outcomeIn(reading: Reading, from: number, to: number, negated: boolean): Outcome {
  let found: Outcome = null;
  for (let at = from; at < to; at++) {
    const phrase = table.behind(reading, at);
    if (phrase) {
      if (phrase.value === 'open') return found;
      found ??= phrase.value;
      at = phrase.end - 1;
      continue;
    }
    if (isNonInferior(reading, at)) found ??= 'met';
    if (negated && (isOne(reading, at, BENEFIT) || isOne(reading, at, SHOWED))) found ??= 'not-met';
  }
  return found === 'met' && negated ? 'not-met' : found;
}
