import type { ReleaseRecord } from '../record/record.js';
import type { Sink } from './sink.js';

/** Writes printed records one after the other. */
export interface RecordWriter {
  /** Writes some at once: a write costs as much as a record. */
  write(printed: readonly string[]): Promise<void>;
  close(): Promise<void>;
  /** Ends the stream where the run was stopped; gives the file in which it stays, if it is kept in one. */
  leave(): Promise<string | null>;
  discard(): Promise<void>;
}

/** How records become a file. */
export interface RecordFormat {
  /** Prints a record, in the thread that made it: what travels to the writer is a string. */
  readonly print: (record: ReleaseRecord) => string;
  /**
   * Joins what is printed, in order.
   *
   * @param written whether records stand in the sink already
   */
  readonly writer: (sink: Sink, written: boolean) => RecordWriter;
}
