import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** What the engine is told of when code is made fast, as its version names it. */
interface Compiling {
  /**
   * Fifteen times as late as by default. A few releases are done before the fast code is there. And where workers
   * take all cores, each compiles a thousand short functions for itself, several times over as it sees more of the
   * text; that took longer than extracting from the first 10 MB.
   */
  readonly patient: string;
  /** The default, for workers that leave a core over: the engine compiles there, and sooner is better. */
  readonly prompt: string;
}

const byBytecode: Compiling = {
  patient: '--interrupt-budget=1000000',
  prompt: '--interrupt-budget=67584',
};
const byCalls: Compiling = {
  patient: '--invocation-count-for-turbofan=45000',
  prompt: '--invocation-count-for-turbofan=3000',
};

/** By the engine of Node 20, 22 and 24: what another does not know it complains of on stderr. */
const ENGINES: Readonly<Record<string, Compiling>> = { '11.3': byBytecode, '12.4': byCalls, '13.6': byCalls };

/**
 * How much of the functions it calls a function takes in when it is made fast, where a core is left over: about
 * a quarter of the default. Here thousands of short functions call each other: making them fast with more taken
 * in costs a fifth more processor time on the first 6 MB.
 */
const SMALL_CODE = '--max-inlined-bytecode-size-cumulative=250';

/** Regular expressions are compiled once, not first for an interpreter and at their second use again. */
const REGEX_AT_ONCE = '--no-regexp-tier-up';

const compiling = ENGINES[process.versions.v8.split('.', 2).join('.')];

/** Has the engine of this process compile as is good for a few releases, and for what modules work out at first. */
export function compileForFew(): void {
  if (!compiling) return;
  setFlagsFromString(compiling.patient);
  setFlagsFromString(REGEX_AT_ONCE);
}

/** Has it compile as is good for workers that go on. */
export function compileForPool(jobs: number): void {
  if (!compiling) return;
  if (jobs >= availableParallelism()) {
    setFlagsFromString(compiling.patient);
    return;
  }
  setFlagsFromString(compiling.prompt);
  setFlagsFromString(SMALL_CODE);
}
