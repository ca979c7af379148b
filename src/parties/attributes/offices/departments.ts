import {
  AMPERSAND,
  hashOf,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  words,
} from '../../../text/reading.js';
import { departmentHeads, departmentWords } from '../../../words/title-words.js';
import type { TitleRead } from '../../names/titles.js';

const HEADS = words(...departmentHeads);
const WORDS = words(...departmentHeads, ...departmentWords);
const AND = hashOf('and');
const LONGEST = 8;

/** The department at a token that may stand in place of a title: "Jane Doe, | Investor Relations & Communications"; or null. */
export function departmentFrom(reading: Reading, first: number): TitleRead | null {
  let end = first;
  while (end < first + LONGEST && (end === first || isInline(reading, end))) {
    const isLink = end > first && (isWord(reading, end, AND) || isMark(reading, end, AMPERSAND));
    const next = isLink ? end + 1 : end;
    if (!isOne(reading, next, WORDS)) break;
    end = next + 1;
  }
  return end > first && isOne(reading, end - 1, HEADS) ? { first, end } : null;
}
