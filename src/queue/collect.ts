import type { Failure } from '../batch/task.js';
import { duplicateFinder, marked } from '../output/duplicates.js';
import { formatEntry, printsJson } from '../output/formats.js';
import type { Sink } from '../output/sink.js';
import { checkGoesOn, type Manifest, ShardsError } from './manifest.js';
import { findCover, readPart } from './part-file.js';

/** How many records are written at once. */
const TOGETHER = 64;

/**
 * Joins the parts in the order of the inputs: the bytes are those of a run on one machine.
 *
 * @param open opens the output; called when it is known that all parts are there
 * @returns how many inputs gave no record
 * @throws ShardsError where parts are missing or it was stopped, or the system's error
 */
export async function collect(
  folder: string,
  { settings, shards }: Manifest,
  open: () => Promise<Sink>,
  onFailure: (failure: Pick<Failure, 'path' | 'reason'>) => void,
  signal: AbortSignal,
): Promise<number> {
  const { parts, missing } = await findCover(folder, shards);
  if (missing.length > 0) {
    const inputs = missing.reduce((sum, { from, to }) => sum + to - from, 0);
    throw new ShardsError(`${folder} is not done: ${inputs} inputs are missing; extract queue work goes on`);
  }
  const format = await formatEntry(settings.format).load(settings.rows);
  const writer = format.writer(await open(), false);
  // records are marked when all of a run are at hand, and only those that are printed as JSON
  const marks = printsJson(settings.format);
  const duplicates = duplicateFinder();
  let failures = 0;
  try {
    for (const part of parts) {
      let printed: string[] = [];
      for await (const line of readPart(folder, part)) {
        if ('printed' in line) {
          const first = duplicates.firstOf(line.textSha256, line.path);
          printed.push(first !== null && marks ? marked(line.printed, first) : line.printed);
        } else {
          failures++;
          onFailure(line);
        }
        if (printed.length < TOGETHER) continue;
        checkGoesOn(signal);
        await writer.write(printed);
        printed = [];
      }
      await writer.write(printed);
    }
  } catch (error) {
    await writer.discard();
    throw error;
  }
  await writer.close();
  return failures;
}
