import { hashOf, isOne, isWord, type Reading, words } from './reading.js';

const CHANGES = words(
  ...'increase increases increased increasing rise rises rose risen grow grows grew grown growth growing decrease decreases decreased decreasing decline declines declined declining fall falls fell fallen drop drops dropped reduce reduces reduced reducing reduction raise raises raised raising cut cuts lower lowers lowered narrow narrows narrowed widen widened improve improves improved expand expands expanded expanding jump jumped climb climbed surge surged up down go goes went move moves moved moving shift shifts shifted change changes changed changing revise revised upsize upsized extend extends extended lengthen lengthened shorten shortened amended doubled tripled adjusted converted delayed postponed deferred slipped accelerated pushed brought'.split(
    ' ',
  ),
);
const RANGES = words(
  'range',
  'ranges',
  'ranged',
  'ranging',
  'vary',
  'varies',
  'varying',
  'anywhere',
  'between',
);
const FROM = hashOf('from');
const REACH = 9;

/**
 * Whether what stands before a pair of quantities joined by "to" speaks of a change from the one to the
 * other ("rose from $1 million to $2 million"): then they are two mentions, not a range.
 *
 * @param first the first token of the pair
 */
export function tellsChange(reading: Reading, first: number): boolean {
  const { sentenceOf } = reading;
  const from = isWord(reading, first - 1, FROM);
  for (let at = first - 1; at >= 0 && at >= first - REACH && sentenceOf[at] === sentenceOf[first]; at--) {
    if (isOne(reading, at, RANGES)) return false;
    if (isOne(reading, at, CHANGES)) return from || at >= first - 2;
  }
  return false;
}
