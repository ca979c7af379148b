import { isOne, type Reading } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Phrase } from '../phrases.js';
import { FIRST_OF, type Judged } from './judged.js';

const ALL = list('all');
const BUT = list('but');
const THE = list('the');
const LAST = list('last');

/** "only the former was met": the others of its group were not. */
export function leftOut(
  reading: Reading,
  { first }: Phrase,
  about: readonly Judged[],
  group: readonly Judged[],
): readonly Judged[] {
  const isOnly = isOne(reading, first, ONLY) && isOne(reading, first + 1, THE);
  return isOnly && about.length === 1 && group.includes(about[0]!) && group.length <= 3
    ? group.filter((item) => item !== about[0])
    : [];
}
const ONLY = list('only');

/** "all but the last were met": the one that came out the other way. */
export function exemptOf(
  reading: Reading,
  { first, end }: Phrase,
  about: readonly Judged[],
): Judged | undefined {
  for (let at = first; at + 3 < end; at++)
    if (isOne(reading, at, ALL) && isOne(reading, at + 1, BUT) && isOne(reading, at + 2, THE)) {
      if (isOne(reading, at + 3, LAST)) return about.at(-1);
      if (reading.tokens.hash[at + 3] === FIRST_OF) return about[0];
    }
  return undefined;
}
