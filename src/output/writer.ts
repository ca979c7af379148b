import { type Format, formats } from './format.js';
import type { Sink } from './sink.js';

/** Writes printed records one after the other. */
export interface RecordWriter {
  write(printed: string): Promise<void>;
  close(): Promise<void>;
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
      await sink.write(`${any ? separator : open}${printed}${end}`);
      any = true;
    },
    close: async () => {
      await sink.write(any ? close : empty);
      await sink.close();
    },
    discard: () => sink.discard(),
  };
}
