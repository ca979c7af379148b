/** Reads inputs one after the other and tells of each before it begins, so that one that hangs is known. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractPage, extractRelease, releaseRecordSchema } from '../../dist/index.js';
import { inputOf } from './inputs.mjs';
import { brokenInvariants } from './invariants.mjs';

/** An input that holds nothing to read is refused, which is right. */
const isRefusal = (error) => error instanceof Error && error.name === 'InputError';

async function problemsOf({ kind, content }) {
  try {
    const record = kind === 'html' ? await extractPage({ html: content }) : extractRelease({ text: content });
    releaseRecordSchema.parse(record);
    return brokenInvariants(record, kind === 'html' ? null : content);
  } catch (error) {
    return isRefusal(error) ? [] : [error instanceof Error ? `${error.stack}`.slice(0, 600) : String(error)];
  }
}

for (let seed = workerData.seed; seed < workerData.seed + workerData.inputs; seed++) {
  parentPort.postMessage({ seed, problems: null });
  const input = inputOf(seed);
  const problems = await problemsOf(input);
  if (problems.length > 0) parentPort.postMessage({ seed, problems, input });
}
