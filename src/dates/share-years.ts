import { AMPERSAND, COMMA, isMark, isOne, isWord, type Reading, words } from '../text/reading.js';
import type { Draft, Expression } from './expression.js';
import { THE } from './read.js';
import { isLater } from './read-range.js';

const JOINTS = words('and', 'or');

/** Whether only what joins the members of a list stands between two drafts. */
function isJoined(reading: Reading, left: Draft, right: Draft, inList: boolean): boolean {
  let at = left.end;
  if (isMark(reading, at, COMMA)) at++;
  if (inList && at > left.end && at === right.first) return true;
  if (!isOne(reading, at, JOINTS) && !isMark(reading, at, AMPERSAND)) return false;
  at++;
  return at === right.first || (isWord(reading, at, THE) && at + 1 === right.first);
}

/** A day, month, quarter or half without a year, with the year of the one it is joined to; or null. */
function withYearOf(expression: Expression, next: Expression): Expression | null {
  if (expression.kind === 'day' || expression.kind === 'month') {
    if (expression.kind !== next.kind || expression.year !== null || next.year === null) return null;
    return { ...expression, year: isLater(expression, next) ? next.year - 1 : next.year };
  }
  if (expression.kind !== 'quarter' && expression.kind !== 'half') return null;
  if (expression.kind !== next.kind || expression.year !== null || next.year === null) return null;
  const { year, fiscal } = next;
  return { ...expression, year: isLater(expression, next) ? year - 1 : year, fiscal };
}

/**
 * Gives coordinated dates the year that stands at the last of them: "July and August 2024", "Q1, Q2 and
 * Q3 2023" (guideline: one mention each, the shared head belongs to the last).
 *
 * @param drafts in text order
 */
export function shareYears(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  let inList = false;
  for (let index = shared.length - 2; index >= 0; index--) {
    const draft = shared[index]!;
    const next = shared[index + 1]!;
    const expression: Expression | null = isJoined(reading, draft, next, inList)
      ? withYearOf(draft.expression, next.expression)
      : null;
    if (expression) shared[index] = { ...draft, expression };
    inList = expression !== null;
  }
  return shared;
}
