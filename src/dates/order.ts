import type { Expression } from './expression.js';

const rank = (expression: Expression): number =>
  expression.kind === 'day'
    ? expression.month * 32 + expression.day
    : expression.kind === 'month'
      ? expression.month
      : expression.kind === 'quarter' || expression.kind === 'half'
        ? expression.ordinal
        : 0;
/** Whether the first of two days, months, quarters or halves lies later in its year than the second. */
export const isLater = (left: Expression, right: Expression): boolean => rank(left) > rank(right);
