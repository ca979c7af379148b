import { AMPERSAND, COMMA, isMark, isOne, isWord, type Reading, SLASH, words } from '../text/reading.js';
import type { Draft, Expression } from './expression.js';
import { isLater } from './order.js';
import { THE } from './read.js';

const JOINTS = words('and', 'or');

/** Whether only what joins the members of a list stands between two drafts. */
function isJoined(reading: Reading, left: Draft, right: Draft, inList: boolean): boolean {
  let at = left.end;
  if (isMark(reading, at, COMMA)) at++;
  if (inList && at > left.end && at === right.first) return true;
  if (!isOne(reading, at, JOINTS) && !isMark(reading, at, AMPERSAND) && !isMark(reading, at, SLASH))
    return false;
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

/** Whether two drafts are joined and the second lacks a year as the first does: "the third and fourth quarter". */
function sharesMissingYear(reading: Reading, left: Draft, right: Draft, inList: boolean): boolean {
  const { kind } = left.expression;
  const yearless = 'year' in left.expression && left.expression.year === null;
  if (!yearless || kind !== right.expression.kind || left.edge || right.edge) return false;
  return (
    'year' in right.expression && right.expression.year === null && isJoined(reading, left, right, inList)
  );
}

/**
 * The groups of coordinated dates that all lack their year: they must get one together.
 *
 * @param drafts in text order
 * @returns the index of the first and of the last of each group
 */
export function yearlessGroups(reading: Reading, drafts: readonly Draft[]): [first: number, last: number][] {
  const groups: [number, number][] = [];
  for (let index = drafts.length - 2; index >= 0; index--) {
    const group = groups.at(-1);
    const inList = group?.[0] === index + 1;
    if (!sharesMissingYear(reading, drafts[index]!, drafts[index + 1]!, inList)) continue;
    if (inList) group![0] = index;
    else groups.push([index, index + 1]);
  }
  return groups;
}

/** A yearless group with a year for its last member; the others lie before it. */
export function withLastYear(group: readonly Draft[], year: number, fiscal: boolean): Draft[] {
  let next: Expression | null = null;
  return group
    .toReversed()
    .map((draft) => {
      const { expression } = draft;
      const own: Expression | null = next && withYearOf(expression, next);
      next = own ?? ({ ...expression, year, ...('fiscal' in expression ? { fiscal } : {}) } as Expression);
      return { ...draft, expression: next };
    })
    .toReversed();
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
