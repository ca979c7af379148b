/** What a command uses of the process it runs in. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** aborts when the user interrupts */
  readonly signal: AbortSignal;
}

/** Exit statuses of the commands; a signal that ends one adds its number to 128. */
export const EXIT = { done: 0, failed: 1, usage: 2, signal: 128 } as const;

/** Wrong usage that commander cannot see. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
