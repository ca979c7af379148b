import { describeError } from './describe-error.js';
import type { Failure } from './task.js';

/** What becomes of an input that an error keeps from becoming a record. */
export const failureOf = (path: string, error: unknown): Failure => ({
  kind: 'failure',
  path,
  reason: describeError(error),
});
