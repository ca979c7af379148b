/** Words that tell one version of a plan from another, as phrases by what they say; built from short lists. */

import { joined, phrases } from './phrase-lists.js';

const PLANS = 'protocol, protocols, version, versions, plan, plans, design, one, statistical, study protocol';
const RANKS =
  'primary, secondary, key, co, exploratory, main, principal, endpoint, endpoints, outcome, sole, single';

const STARTS = joined(
  'when the, since the, before the',
  `trial began, study began, trial started, study started, trial opened, study opened, trial was planned,
  study was planned, trial was designed, study was designed, protocol was written`,
);
const BEGUN = joined(
  'began, had begun, started, had started, opened',
  'with a single, with a sole, with one, with the',
);
const AT_FIRST = joined(
  'as first, when first',
  'designed, planned, conceived, registered, written, drafted, filed, submitted, announced, proposed',
);
const UNTIL = joined('until, till, up to, up until', 'now, then, today, recently, the amendment, this, last');

/** Phrases that by themselves tell of a change, in a sentence that ranks an endpoint or right behind it. */
export const CHANGE_PHRASES = {
  /** where a rank stands beside them */
  beside: [
    ...phrases(`
      originally, formerly, hitherto, henceforth, used to be, in place of, in lieu of, instead of, rather than, no longer,
      not longer, from now on, with immediate effect
    `),
    ...UNTIL,
    ...STARTS,
    ...AT_FIRST,
    ...BEGUN,
  ],
  /** in the next sentence too */
  behind: joined('its, their', 'place, stead'),
} as const;

export const VERSION_PHRASES = {
  /** what held before a change */
  original: [
    ...phrases(`
      formerly, hitherto, previously, originally, initially, at first, at the outset, used to, had been, had planned,
      had intended, was to, were to, was to have, were to have, would have, so far, thus far, as planned
    `),
    ...UNTIL,
    ...STARTS,
    ...AT_FIRST,
    ...phrases(
      'when it opened, when it began, when it started, began with, had begun with, started with, had started with, was planned with',
    ),
    ...joined('original, former, previous, old, earlier, initial, prior, superseded', `${PLANS}, ${RANKS}`),
    ...joined('first', 'protocol, version, plan, design'),
    ...joined('before the, prior to the', 'amendment, change, revision'),
  ],
  /** what holds since */
  amended: [
    ...phrases(`
      now, henceforth, newly, from now on, from then on, since then, has since, have since, with immediate effect, as of now,
      from today, onwards, onward, instead, under the amendment, under this amendment, by the amendment, by amendment
    `),
    ...joined('after the, since the, following the', 'amendment, change, revision'),
    ...joined('new, amended, revised, updated, modified, current, latest', `${PLANS}, ${RANKS}`),
  ],
  /** what stands right behind them gave way to another */
  left: phrases('instead of, rather than, in place of, in lieu of, no longer, no more'),
  /** what stands right behind them is not meant */
  not: phrases('not, and not, but not, not any longer'),
  /** no change is meant */
  none: [
    ...joined(
      'previously, originally, initially, earlier, formerly',
      `
      disclosed, announced, reported, communicated, published, described, stated, shown, treated, untreated, enrolled`,
    ),
    ...phrases('from the first version, not only, by now, until the, until all, now that, not yet, not been'),
    ...joined('not affected, unaffected, untouched, unchanged', 'by the amendment, by this amendment'),
  ],
} as const;
