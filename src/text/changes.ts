import { hashOf, isOne, isWord, type Reading, words } from './reading.js';

const CHANGES = words(
  ...'increase increases increased increasing rise rises rose risen grow grows grew grown growth growing decrease decreases decreased decreasing decline declines declined declining fall falls fell fallen drop drops dropped reduce reduces reduced reducing reduction raise raises raised raising cut cuts lower lowers lowered narrow narrows narrowed widen widened improve improves improved expand expands expanded expanding jump jumped climb climbed surge surged up down go goes went move moves moved moving shift shifts shifted change changes changed changing revise revised upsize upsized extend extends extended lengthen lengthened shorten shortened amended doubled tripled adjusted converted delayed postponed deferred slipped accelerated pushed brought exploded soared skyrocketed rocketed plummeted plunged tumbled swelled ballooned leapt slumped sank spiked advanced progressed'.split(
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
const OF = hashOf('of');
/** What a new level is compared with: "an increase of $1 million to $12 million from $11 million". */
const COMPARISONS = words('from', 'compared', 'versus', 'vs', 'against');
/** What may stand between "of" and its quantity: "an increase of approximately $5 million to $7 million". */
const APPROXIMATORS = words('approximately', 'about', 'around', 'roughly', 'nearly', 'some');
const REACH = 9;

/** A pair of quantities joined by "to". */
interface Pair {
  readonly first: number;
  /** the token behind the pair */
  readonly end: number;
  /** whether its first quantity has a unit of its own: "5% to 7%", not "5 to 7%" */
  readonly whole: boolean;
}

/**
 * Whether a pair of quantities joined by "to" tells a change from the one to the other ("rose from $1
 * million to $2 million") or by the one to the other ("rose $1 million to $12 million"): then they are two
 * mentions, not a range ("growth of 5% to 7%", "rose 20 to 30%").
 */
export function tellsChange(reading: Reading, { first, end, whole }: Pair): boolean {
  const { sentenceOf } = reading;
  const before = isOne(reading, first - 1, APPROXIMATORS) ? first - 2 : first - 1;
  const from = isWord(reading, before, FROM);
  if (!whole && !from) return false;
  if (isWord(reading, before, OF) && !isOne(reading, end, COMPARISONS)) return false;
  for (let at = first - 1; at >= 0 && at >= first - REACH && sentenceOf[at] === sentenceOf[first]; at--) {
    if (isOne(reading, at, RANGES)) return false;
    if (isOne(reading, at, CHANGES)) return from || at >= first - 2;
  }
  return false;
}
