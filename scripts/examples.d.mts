/** What examples/ shows: each output by the command line that makes it, in the folder of the project. */
export declare const EXAMPLES: readonly {
  readonly output: string;
  readonly commandLine: readonly string[];
}[];
