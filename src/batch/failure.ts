import { describeError, isMissing } from './describe-error.js';
import type { Failure } from './task.js';

/** What stands in a name for bytes that are no UTF-8. */
const UNREADABLE = '\ufffd';

/** What becomes of an input that an error keeps from becoming a record. */
export const failureOf = (path: string, error: unknown): Failure => ({
  kind: 'failure',
  path,
  reason:
    isMissing(error) && path.includes(UNREADABLE)
      ? 'cannot be found: its name is not UTF-8; rename it'
      : describeError(error),
});
