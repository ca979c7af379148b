/** Reads inputs one after the other and tells of each before it begins, so that one that hangs is known. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractPage, extractRelease, releaseRecordSchema } from '../../dist/index.js';
import { inputOf } from './inputs.mjs';
import { brokenInvariants } from './invariants.mjs';

/** Of how many inputs one is read twice: the same input must give the same record. */
const TWICE = 16;

const read = ({ kind, content }) =>
  kind === 'html' ? extractPage({ html: content }) : extractRelease({ text: content });

/** An input that holds nothing to read is refused, which is right. */
const isRefusal = (error) => error instanceof Error && error.name === 'InputError';

async function problemsOf(input, isTwice) {
  try {
    const record = await read(input);
    releaseRecordSchema.parse(record);
    const broken = brokenInvariants(record, input.kind === 'html' ? null : input.content);
    if (isTwice && JSON.stringify(await read(input)) !== JSON.stringify(record))
      broken.push('read twice, it gives another record');
    return broken;
  } catch (error) {
    return isRefusal(error) ? [] : [error instanceof Error ? `${error.stack}`.slice(0, 600) : String(error)];
  }
}

for (let seed = workerData.seed; seed < workerData.seed + workerData.inputs; seed++) {
  parentPort.postMessage({ seed, problems: null });
  const input = inputOf(seed);
  const problems = await problemsOf(input, seed % TWICE === 0);
  if (problems.length > 0) parentPort.postMessage({ seed, problems, input });
}
