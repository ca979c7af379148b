import { convertOffsets } from '../output/convert-offsets.js';
import { explain } from '../output/explain.js';
import { formatEntry } from '../output/formats.js';
import { extraction } from '../pipeline.js';
import { checkRecord } from '../record/check.js';
import type { Kind } from '../record/kinds.js';
import type { ReleaseRecord } from '../record/record.js';
import { type Steps, sideBySide, toEnd } from '../steps.js';
import { failureOf } from './failure.js';
import { type Prepared, preparer } from './prepare.js';
import { countsOf } from './summary.js';
import type { Failure, Outcome, Settings, Task } from './task.js';
import { timeLimit } from './time-limit.js';

/** Turns a batch of tasks into the outcomes of all of them, in their order; made once per thread. */
export type Performer = (batch: readonly (Task | Failure)[]) => Promise<Outcome[]>;

/** Throws where a record breaks the contract; `--validate` asks the zod schema itself. */
async function recordCheck(validate: boolean): Promise<(record: ReleaseRecord) => void> {
  if (!validate) return checkRecord;
  const { releaseRecordSchema } = await import('../record/record.js');
  return (record) => {
    releaseRecordSchema.parse(record);
  };
}

/** What is done with a record once it is made. */
interface Finish {
  readonly check: (record: ReleaseRecord) => void;
  readonly print: (record: ReleaseRecord) => string;
}

/** How many releases are done side by side: more do not stay at hand in the processor themselves. */
const TOGETHER = 16;

/** UTF-16 units read ahead of extraction: bounds what a batch holds in memory. */
const READ_AHEAD = 1_000_000;

/**
 * Makes what performs batches: reads, extracts, checks and prints. It never throws: whatever happens to an
 * input is an outcome.
 */
export function performer(settings: Settings): Performer {
  const limit = timeLimit(settings.timeout);
  const only: ReadonlySet<Kind> | null = settings.only && new Set(settings.only);
  const format = formatEntry(settings.format).load(settings.rows);

  const prepare = preparer(settings.maxBytes, limit);

  function* outcomeOf(item: Prepared, { check, print }: Finish): Steps<Outcome> {
    if (item.kind === 'failure') return item;
    const { document, date, currency } = item;
    try {
      const extracted = yield* extraction(document, {
        date: settings.date ?? date,
        currency: settings.currency ?? currency,
        withText: settings.withText,
        withContext: settings.withContext,
        only,
      });
      const record = convertOffsets(extracted, document.text, settings.offsets);
      yield;
      check(record);
      yield;
      return {
        kind: 'record',
        path: document.path,
        sha256: document.sha256,
        textSha256: record.source.textSha256,
        printed: print(record),
        counts: countsOf(record),
        warnings: settings.tellWarnings
          ? record.warnings.map(({ code, message }) => `warning ${code}: ${message}`)
          : [],
        explanation: settings.explain ? explain(record) : null,
      };
    } catch (error) {
      return failureOf(document.path, error);
    }
  }

  /** All under one time limit; when that is not enough, each under one of its own. */
  async function extractAll(prepared: readonly Prepared[]): Promise<Outcome[]> {
    const finish = { check: await recordCheck(settings.validate), print: (await format).print };
    const alone = (item: Prepared): Outcome => {
      try {
        return limit(() => toEnd(outcomeOf(item, finish)));
      } catch (error) {
        return failureOf(item.kind === 'failure' ? item.path : item.document.path, error);
      }
    };
    if (prepared.length === 1) return prepared.map(alone);
    try {
      return limit(() =>
        sideBySide(
          prepared.map((item) => outcomeOf(item, finish)),
          TOGETHER,
        ),
      );
    } catch {
      return prepared.map(alone);
    }
  }

  return async (batch) => {
    const outcomes: Outcome[] = [];
    let prepared: Prepared[] = [];
    let size = 0;
    for (const item of batch) {
      for (const one of item.kind === 'failure' ? [item] : await prepare(item)) {
        prepared.push(one);
        size += one.kind === 'release' ? one.document.text.length : 0;
      }
      if (size < READ_AHEAD) continue;
      for (const outcome of await extractAll(prepared)) outcomes.push(outcome);
      prepared = [];
      size = 0;
    }
    return [...outcomes, ...(await extractAll(prepared))];
  };
}
