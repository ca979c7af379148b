import { readFile, stat } from 'node:fs/promises';
import { decode } from '../document/decode.js';
import type { Document } from '../document/document.js';
import { holdsNdjson } from '../document/ndjson-kind.js';
import { checkSize, readDocuments } from '../document/read-documents.js';
import { explain } from '../output/explain.js';
import { formats } from '../output/format.js';
import { type ExtractionOptions, extractDocument } from '../pipeline.js';
import { checkRecord } from '../record/check.js';
import type { ReleaseRecord } from '../record/record.js';
import { describeError } from './describe-error.js';
import type { Failure, Outcome, Settings, Task } from './task.js';
import { type TimeLimit, timeLimit } from './time-limit.js';

/** Does one task after the other; made once per thread. */
export type Performer = (task: Task) => Promise<Outcome[]>;

interface Known {
  readonly date: string | null;
  readonly currency: string | null;
}

const failureOf = (path: string, error: unknown): Failure => ({
  kind: 'failure',
  path,
  reason: describeError(error),
});

/** Throws where a record breaks the contract; `--validate` asks the zod schema itself. */
async function recordCheck(validate: boolean): Promise<(record: ReleaseRecord) => void> {
  if (!validate) return checkRecord;
  const { releaseRecordSchema } = await import('../record/record.js');
  return (record) => {
    releaseRecordSchema.parse(record);
  };
}

async function outcomeOf(
  document: Document,
  known: Known,
  settings: Settings,
  limit: TimeLimit,
): Promise<Outcome> {
  const options: ExtractionOptions = {
    date: settings.date ?? known.date,
    currency: settings.currency ?? known.currency,
    withText: settings.withText,
    only: settings.only && new Set(settings.only),
  };
  try {
    const check = await recordCheck(settings.validate);
    const record = limit(() => extractDocument(document, options));
    check(record);
    return {
      kind: 'record',
      path: document.path,
      sha256: document.sha256,
      printed: formats[settings.format].print(record),
      explanation: settings.explain ? explain(record) : null,
    };
  } catch (error) {
    return failureOf(document.path, error);
  }
}

const UNKNOWN: Known = { date: null, currency: null };

/**
 * Makes what turns tasks into outcomes: reads, extracts, checks and prints. It never throws: whatever
 * happens to an input is an outcome.
 */
export function performer(settings: Settings): Performer {
  const limit = timeLimit(settings.timeout);

  async function performLine(path: string, number: number, text: string): Promise<Outcome[]> {
    const { documentOfNdjson, readNdjsonLine } = await import('../document/ndjson.js');
    try {
      const line = readNdjsonLine(text, number);
      return [await outcomeOf(await documentOfNdjson(line, path), line, settings, limit)];
    } catch (error) {
      return [failureOf(path, error)];
    }
  }

  async function performLines(path: string, text: string): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const [index, line] of text.split('\n').entries())
      if (line.trim() !== '') outcomes.push(...(await performLine(path, index + 1, line)));
    return outcomes;
  }

  async function performBytes(path: string, bytes: Uint8Array): Promise<Outcome[]> {
    if (holdsNdjson(bytes)) return performLines(path, decode(bytes).text);
    const documents = await readDocuments(path, bytes, settings);
    const outcomes: Outcome[] = [];
    for (const document of documents) outcomes.push(await outcomeOf(document, UNKNOWN, settings, limit));
    return outcomes;
  }

  async function readBytes(path: string): Promise<Uint8Array> {
    checkSize((await stat(path)).size, settings.maxBytes);
    return readFile(path);
  }

  return async (task) => {
    if (task.kind === 'line') return performLine(task.path, task.number, task.line);
    try {
      return await performBytes(task.path, task.kind === 'file' ? await readBytes(task.path) : task.bytes);
    } catch (error) {
      return [failureOf(task.path, error)];
    }
  };
}
