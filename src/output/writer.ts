import { type Format, formats } from './format.js';
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

/**
 * @param written whether records stand in the sink already
 */
export function recordWriter(format: Format, sink: Sink, written = false): RecordWriter {
  const { open, separator, end, close, empty } = formats[format];
  let any = written;
  return {
    write: async (printed) => {
      if (printed.length === 0) return;
      const joined = printed.join(`${end}${separator}`);
      await sink.write(`${any ? separator : open}${joined}${end}`);
      any = true;
    },
    close: async () => {
      await sink.write(any ? close : empty);
      await sink.close();
    },
    leave: async () => {
      await sink.write(any ? close : empty);
      return sink.leave();
    },
    discard: () => sink.discard(),
  };
}
