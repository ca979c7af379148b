import { NUMBER } from '../../text/classes.js';
import { phraseTable } from '../../text/phrases.js';
import { COLON, hasClass, isHyphen, isMark, isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { ADDED, COME, GONE, REMOVED } from '../../words/endpoint-words.js';
import { joined, phrases } from '../../words/phrase-lists.js';
import type { Draft } from '../claim.js';
import { trimPhrase } from '../phrases.js';
import { accept, type Sentence } from '../sentence.js';

/** What opens a bracket that tells what stood there before a change. */
const INSTEAD = phraseTable({
  left: [
    ...phrases('instead of, in place of, in lieu of, rather than, was, was previously, used to be'),
    ...joined(
      'previously, formerly, originally, hitherto, initially, before, replaces, replacing',
      'at, on, was',
    ),
    ...phrases('previously, formerly, originally, hitherto, initially, replaces, replacing'),
  ],
});
const AT = wordSet('at on after by');

/**
 * What the words at a measure say becomes of it: "M (new)", "M (removed)", "M added", and what it replaces: "M
 * (previously N)", "M at Week 24 (was: Week 12)".
 */
export function withFate(sentence: Sentence, item: Draft): readonly Draft[] {
  const { reading, changes } = sentence;
  const { definition, measure } = item;
  if (!changes || !measure) return [item];
  const last = measure.end - 1;
  const fate = isOne(reading, last, REMOVED) ? 'original' : isOne(reading, last, ADDED) ? 'amended' : null;
  if (fate && last - 1 > measure.first)
    return [{ ...item, measure: { ...measure, end: last }, protocol: fate }];
  if (!definition) return [item];
  if (definition.end - definition.first > 1) return withFormer(sentence, item);
  const told = isOne(reading, definition.first, GONE)
    ? 'original'
    : isOne(reading, definition.first, COME)
      ? 'amended'
      : null;
  return [told ? { ...item, definition: null, protocol: told } : item];
}

/** "M (previously N)": two endpoints of one rank, or one at two times. */
function withFormer(sentence: Sentence, item: Draft): readonly Draft[] {
  const { reading, durationsIn } = sentence;
  const bracket = item.definition!;
  const opening = INSTEAD.from(reading, bracket.first);
  if (!opening) return [item];
  let first = opening.end;
  while (first < bracket.end && (isMark(reading, first, COLON) || isOne(reading, first, AT))) first++;
  const rest = first < bracket.end ? trimPhrase(reading, { first, end: bracket.end }) : null;
  // "was 0.9 m/s": a result
  const isResult = rest && hasClass(reading, rest.first, NUMBER) && !isHyphen(reading, rest.first + 1);
  if (!rest || isResult) return [item];
  const now: Draft = { ...item, definition: null, protocol: 'amended' };
  const was: Draft = { ...item, definition: null, protocol: 'original', outcome: null };
  const [time] = durationsIn(rest);
  if (time && time.first <= rest.first + 1 && time.end === rest.end) {
    const own = durationsIn(item.measure!).at(-1);
    if (!own || own.end !== item.measure!.end) return [{ ...was, timepoint: time }, now];
    const at = isOne(reading, own.first - 1, AT) ? own.first - 1 : own.first;
    if (at <= item.measure!.first) return [item];
    const measure = { first: item.measure!.first, end: at };
    return [
      { ...was, measure, timepoint: time },
      { ...now, measure, timepoint: own },
    ];
  }
  const [former] = accept(sentence, [{ ...rest, bracket: null }]);
  return former ? [{ ...was, measure: { first: former.first, end: former.end } }, now] : [item];
}
