import { createContext, Script } from 'node:vm';
import { InputError } from '../document/errors.js';

/** Runs synchronous work and stops it when it takes too long. */
export type TimeLimit = <T>(work: () => T) => T;

/** The error of an interrupted script comes from the script's own realm: it is no `Error` of this one. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Makes a time limit. V8 itself interrupts the work, so that no loop can outlast it; this is what
 * `node:vm` offers for scripts, here for a script that does nothing but call the work.
 *
 * @param seconds how long one piece of work may take
 * @returns the limit; it throws an `InputError` where work was stopped
 */
export function timeLimit(seconds: number): TimeLimit {
  const script = new Script('work()');
  const timeout = Math.max(1, Math.ceil(seconds * 1000));
  const realm: { work: () => void } = { work: () => {} };
  const context = createContext(realm);
  return <T>(work: () => T): T => {
    const results: T[] = [];
    realm.work = () => {
      results.push(work());
    };
    try {
      script.runInContext(context, { timeout });
    } catch (error) {
      if (isTimeout(error)) throw new InputError(`took longer than ${seconds} s (--timeout)`);
      throw error;
    }
    return results[0]!;
  };
}
