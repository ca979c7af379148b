import type { RecordFormat } from './format.js';

/** What stands around printed records in a stream of text. */
export interface Frame {
  readonly open: string;
  readonly separator: string;
  /** behind each record */
  readonly end: string;
  readonly close: string;
  /** the whole stream where there is no record */
  readonly empty: string;
}

/** The writer of a format whose records follow each other in a frame. */
export const textWriter =
  ({ open, separator, end, close, empty }: Frame): RecordFormat['writer'] =>
  (sink, written) => {
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
  };
