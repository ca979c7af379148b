import check from './check.generated.js';
import type { ReleaseRecord } from './record.js';

/**
 * Checks a record against the JSON Schema that `releaseRecordSchema` gives, by code the build compiles from
 * it: the same contract without the cost of loading and running zod for each record.
 *
 * @throws TypeError where the record breaks the contract: an error of this package
 */
export function checkRecord(record: ReleaseRecord): void {
  if (check(record)) return;
  const [error] = check.errors ?? [];
  throw new TypeError(`the record breaks its schema at ${error?.instancePath || '/'}: ${error?.message}`);
}
