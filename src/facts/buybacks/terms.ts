import type { SlotsOf } from '../../record/fact-slots.js';
import type { Scene } from '../scene.js';

type Terms = Pick<Partial<SlotsOf<'buyback'>>, 'amount' | 'shares' | 'pricePerShare' | 'period' | 'until'>;

const PRICE_BEFORE =
  /\b(?:prices?|average cost|cost per)(?: paid)?(?: per (?:share|unit|ads))?(?: was| is| were)?(?: of| at)?(?: (?:about|approximately|roughly))?:? $|\b(?:at|averaging|average of)(?: an average(?: of)?)?(?: about| approximately)? $/;
const PRICE_BEHIND = /^ (?:per|a|each|apiece|for each)\b/;
/** What is left of an authorization or paid for something else. */
const OTHER_BEFORE =
  /\b(?:remain\w*|unused|left|leaving|available|outstanding under|from(?: up to)?|previous|earlier|original|excise tax|dividends?|debt|loans?|proceeds)(?: of| with| at| a further| about| approximately| up to| around)* $/;
const OTHER_BEHIND =
  /^ (?:(?:of|in|still|is|was|are|were|had|has|remains?|worth|the|its|our) ){0,3}(?:remain\w*|unused|left|available|notes|bonds|debt|dividends?|convertible|revenue|cash|loan|term loan|net income)\b/;
const SHARES_BEHIND =
  /^(?: \([^)]{0,40}\))?(?: (?:of|its|our|their|the|own|company's|o's|issued|outstanding|common|ordinary|registered|bearer|preferred|class [a-z]|series [a-z]|treasury|fully paid|or))*(?: american depositary)? (?:shares?|units?|adss?|stock)\b/i;
const LABEL_BEFORE =
  /\bnumber of (?:[\w-]+ ){0,6}(?:shares?|units?)(?: [\w-]+){0,4}:? (?:up to |a maximum of |maximum )?$/;
const PERIOD_BEFORE =
  /\b(?:during|in|between|from|for|over|within|of|throughout|on|period|acquisition):?(?: the| all of)? $/;
/** The last day of a period from day to day. */
const RANGE_END = /^\d{4}-\d\d-\d\d\/(\d{4}-\d\d-\d\d)$/;
const UNTIL_BEFORE =
  /\bbetween D and $|\bfrom D (?:to|through|until) $|\b(?:until|till|through|by|before|expir\w+(?: on| in)?|end(?:s|ing|ed)?(?: on| in)?|no later than|not later than|up to and including|terminat\w+ on|complet\w+ (?:by|in|on))(?: the)?(?: end of| close of)?(?: the)? $/;

/**
 * What a stretch of marked text says a purchase of own shares comes to: all in all, how many, at which price, over
 * which period, until when. Amounts stand for what the words beside them say.
 *
 * @param isDone whether the purchases are made, so that the days are those they were made on
 */
export function termsIn({ marked, items }: Scene, isDone: boolean): Terms {
  const found: { -readonly [K in keyof Terms]: Terms[K] } = {};
  let ranged = false;
  for (const item of items) {
    if (item.kind === 'plain' || item.kind === 'party' || marked[item.offset] === '_') continue;
    const before = marked.slice(Math.max(0, item.offset - BEFORE), item.offset);
    const behind = marked.slice(item.offset + 1, item.offset + BEHIND);
    if (item.kind === 'money') {
      const { id, per } = item.money;
      if (per !== null || PRICE_BEFORE.test(before) || PRICE_BEHIND.test(behind)) found.pricePerShare ??= id;
      else if (!OTHER_BEFORE.test(before) && !OTHER_BEHIND.test(behind)) found.amount ??= id;
    } else if (item.kind === 'number') {
      const counts = SHARES_BEHIND.test(behind) || LABEL_BEFORE.test(before);
      if (counts && !OTHER_BEFORE.test(before)) found.shares ??= item.value;
    } else if (item.kind === 'date' && item.date.type !== 'duration') {
      const { id, value } = item.date;
      const isRange = value.includes('/') || !/^\d{4}-\d\d-\d\d/.test(value);
      if (isDone) {
        const isPeriod = isRange && PERIOD_BEFORE.test(before);
        // "launched in May": a range says more of when it was done than a month
        if (isPeriod && (found.period === undefined || (value.includes('/') && !ranged))) {
          found.period = id;
          ranged = value.includes('/');
        }
      } else {
        const last = PERIOD_BEFORE.test(before) ? RANGE_END.exec(value)?.[1] : undefined;
        const until = UNTIL_BEFORE.test(before) ? id : last;
        if (until !== undefined) found.until ??= until;
      }
    }
  }
  return found;
}
const BEFORE = 90;
const BEHIND = 80;
