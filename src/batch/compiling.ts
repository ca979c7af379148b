import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/**
 * How long code runs before the engine makes it fast: fifteen times as long as by default. A few releases are
 * done before the fast code is there. And where workers take all cores, each compiles a thousand short functions
 * for itself, several times over as it sees more of the text; that took longer than extracting from the first 10 MB.
 */
const PATIENT_COMPILING = '--interrupt-budget=1000000';

/** The engine's default, for workers that leave a core over: it compiles there, and sooner is better. */
const PROMPT_COMPILING = '--interrupt-budget=67584';

/**
 * How much of the functions it calls a function takes in when it is made fast, where a core is left over: about
 * a quarter of the default. Here thousands of short functions call each other: making them fast with more taken
 * in costs a fifth more processor time on the first 6 MB.
 */
const SMALL_CODE = '--max-inlined-bytecode-size-cumulative=250';

/** Regular expressions are compiled once, not first for an interpreter and at their second use again. */
const REGEX_AT_ONCE = '--no-regexp-tier-up';

/** Has the engine of this process compile as is good for a few releases, and for what modules work out at first. */
export function compileForFew(): void {
  setFlagsFromString(PATIENT_COMPILING);
  setFlagsFromString(REGEX_AT_ONCE);
}

/** Has it compile as is good for workers that go on. */
export function compileForPool(jobs: number): void {
  if (jobs >= availableParallelism()) {
    setFlagsFromString(PATIENT_COMPILING);
    return;
  }
  setFlagsFromString(PROMPT_COMPILING);
  setFlagsFromString(SMALL_CODE);
}
