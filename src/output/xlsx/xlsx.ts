import type { RecordFormat } from '../format.js';
import type { Sink } from '../sink.js';
import { printRows, readRows, SHEETS } from './sheets.js';
import { openSpool } from './spool.js';
import { writeWorkbook } from './workbook.js';

/** An Excel workbook: a sheet for each kind of thing, with real dates and numbers. */
export const xlsx: RecordFormat = {
  print: printRows,
  writer: (sink: Sink) => {
    const opened = openSpool(SHEETS.length);
    let releases = 0;
    const writeAll = async (): Promise<void> => {
      const spool = await opened;
      try {
        await writeWorkbook(spool, (bytes) => sink.write(bytes));
      } finally {
        await spool.remove();
      }
    };
    return {
      write: async (printed) => {
        const spool = await opened;
        for (const line of printed) {
          const release = releases++;
          for (const [sheet, rows] of readRows(line).entries())
            await spool.write(
              sheet,
              rows.map((cells) => ({ release, cells })),
            );
        }
      },
      close: async () => {
        await writeAll();
        await sink.close();
      },
      leave: async () => {
        await writeAll();
        return sink.leave();
      },
      discard: async () => {
        await (await opened).remove();
        await sink.discard();
      },
    };
  },
};
