import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type StreamWriter, streamWriter } from '../sink.js';
import type { Cell } from '../tables/table.js';

/** A row of a sheet and the ordinal of the release it is of, from 0. */
export interface SpooledRow {
  readonly release: number;
  readonly cells: Cell[];
}

/**
 * Keeps the rows of several sheets until each is written as a whole: a workbook holds its sheets one behind the
 * other, while releases bring rows for all of them.
 */
export interface Spool {
  write(sheet: number, rows: readonly SpooledRow[]): Promise<void>;
  /** The rows of a sheet in the order they were written. */
  read(sheet: number): AsyncGenerator<SpooledRow>;
  remove(): Promise<void>;
}

/** A spool in files of a temporary folder. */
export async function openSpool(sheets: number): Promise<Spool> {
  const folder = await mkdtemp(path.join(tmpdir(), 'press-facts-'));
  const files = Array.from({ length: sheets }, (_, sheet) => path.join(folder, `${sheet}.ndjson`));
  const streams: WriteStream[] = files.map((file) => createWriteStream(file));
  const writers: StreamWriter[] = streams.map(streamWriter);
  return {
    write: async (sheet, rows) => {
      if (rows.length > 0)
        await writers[sheet]!.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    },
    read: async function* (sheet) {
      await writers[sheet]!.end();
      // JSON escapes line feeds; other separators of lines stand in strings as they are
      let rest = '';
      for await (const chunk of createReadStream(files[sheet]!, 'utf8')) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop()!;
        for (const line of lines) yield JSON.parse(line);
      }
    },
    remove: async () => {
      for (const stream of streams) stream.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
