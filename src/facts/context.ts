import type { DateMention } from '../record/date.js';
import type { Party } from '../record/party.js';
import type { MoneyMention, PercentageMention } from '../record/quantity.js';
import type { Section } from '../record/release.js';
import type { Reading } from '../text/reading.js';

/** What the pipeline hands to the fact stage: the text and all that was found in it. */
export interface FactsContext {
  readonly reading: Reading;
  readonly sections: readonly Section[];
  readonly dates: readonly DateMention[];
  readonly money: readonly MoneyMention[];
  readonly percentages: readonly PercentageMention[];
  readonly parties: readonly Party[];
  /** the id of the party that speaks */
  readonly issuer: string | null;
  /** the release date, YYYY-MM-DD */
  readonly date: string | null;
}
