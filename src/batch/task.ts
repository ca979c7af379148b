import type { Format } from '../output/formats.js';
import type { Rows } from '../output/rows.js';
import type { Kind } from '../record/kinds.js';
import type { Offsets } from '../record/offsets.js';
import type { Counts } from './summary.js';
import type { Told } from './told.js';

/** What all inputs of a run have in common. Plain data: it travels to the workers. */
export interface Settings {
  readonly date: string | null;
  readonly currency: string | null;
  readonly withText: boolean;
  readonly withContext: boolean;
  readonly offsets: Offsets;
  readonly only: readonly Kind[] | null;
  readonly format: Format;
  /** what the rows of a table are */
  readonly rows: Rows;
  readonly explain: boolean;
  /** whether the lines of warnings are wanted */
  readonly tellWarnings: boolean;
  /** whether each record is parsed with the zod schema before it is printed */
  readonly validate: boolean;
  /** bytes of one input */
  readonly maxBytes: number;
  /** seconds for one release */
  readonly timeout: number;
}

/** What of the settings a run has that asks for nothing more than records. */
export const PLAIN_SETTINGS: Omit<Settings, 'maxBytes' | 'timeout'> = {
  date: null,
  currency: null,
  withText: false,
  withContext: false,
  offsets: 'utf16',
  only: null,
  format: 'ndjson',
  rows: 'mentions',
  explain: false,
  tellWarnings: false,
  validate: false,
};

/** One input to work on. Plain data: it travels to the workers. */
export type Task =
  | {
      readonly kind: 'file';
      readonly path: string;
      /** what records call it, where that is not its path */
      readonly name?: string;
      /** what the caller knows of it */
      readonly told?: Told;
    }
  | {
      readonly kind: 'bytes';
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly told?: Told;
      /** whether they are said to be JSON; else they say themselves what they are */
      readonly isJson?: boolean;
    }
  /** a line of NDJSON; `number` counts from 1, and is null for one that is no line of an input */
  | { readonly kind: 'line'; readonly path: string; readonly number: number | null; readonly line: string };

/** What became of an input, or of one release in it. */
export type Outcome =
  | {
      readonly kind: 'record';
      readonly path: string;
      readonly sha256: string;
      readonly textSha256: string;
      /** the record as printed in the format of the run */
      readonly printed: string;
      readonly counts: Counts;
      /** for `--fail-on-warning`: a line for each warning */
      readonly warnings: readonly string[];
      /** for `--explain`, else null */
      readonly explanation: string | null;
    }
  | Failure;

/** An input that gave no record; the reason is one line. */
export interface Failure {
  readonly kind: 'failure';
  readonly path: string;
  readonly reason: string;
}
