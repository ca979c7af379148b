import type { Claim } from './claim.js';
import type { Context, Pass } from './passes/pass.js';
import { rankings } from './passes/ranked-off.js';
import { slotPasses } from './passes/slots.js';
import { timings } from './passes/timing.js';
import { readOtherVersion } from './rows/other-version.js';
import { readRetimed } from './rows/retimed.js';

/** What sentences add to endpoints named before, in the order they are asked. */
export const passes: readonly Pass[] = [
  { name: 'version', read: ({ sentence, study }, claims) => readOtherVersion(sentence, claims, study) },
  ...rankings,
  ...slotPasses,
  { name: 'retimed', read: ({ sentence, memory }, claims) => readRetimed(sentence, memory, claims) },
  ...timings,
];

/** The claims with what a sentence adds to them; new ones stand behind. */
export const continueWith = (context: Context, claims: readonly Claim[]): readonly Claim[] =>
  passes.reduce(
    (known, { name, read }) => (context.sentence.without.has(name) ? known : read(context, known)),
    claims,
  );
