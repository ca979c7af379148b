import { CLOSE, isMark, OPEN, type Reading, textOf } from '../../text/reading.js';
import type { Phrase } from '../phrases.js';

/** What a bracket may say that is no definition: a result, a rank, a verdict, a time frame, what stood there before. */
const ASIDE =
  /^(?:[\d.,]+ ?%|(?:co-|key )?(?:primary|secondary|exploratory|tertiary)\b|time ?frame\b|(?:week|day|month|year|hour)s? \d|(?:not )?(?:met|achieved|reached)\b|(?:was|previously|formerly|originally|hitherto|instead of|in (?:place|lieu) of|rather than|replacing|no change|unchanged|kept|retained|deleted|dropped|moved|removed|descriptive)\b|(?:median|mean|average)\b[^,;]{0,20}\d)|\bper cent\b|\d[^,;]{0,12} (?:v|versus|against|compared with) [^,;]{0,8}\d|\b(?:p|n|hr|ci|vs|ratio)\b\s?[=<>0-9.]?/i;
/** An abbreviation has no longer words. */
const ABBREVIATION = /^["“”']?[\p{L}\d][\p{L}\d/-]{0,11}["“”']?$/u;
const CAPITALS = /\p{Lu}/gu;

/** Whether the capitals of a short form stand in a wording, in order: "PFS" of "progression-free survival". */
function abbreviates(short: string, wording: string): boolean {
  let from = 0;
  const lower = wording.toLowerCase();
  for (const capital of short.match(CAPITALS) ?? []) {
    const at = lower.indexOf(capital.toLowerCase(), from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/**
 * Whether what a bracket behind a measure says is its definition.
 *
 * Takes thresholds, units and instruments ("fatigue (PROMIS)"). Refuses the abbreviation of the measure, results,
 * ranks and time frames. What does not stand in a bracket is taken as it is.
 */
export function isDefinition(reading: Reading, measure: Phrase | null, { first, end }: Phrase): boolean {
  if (!isMark(reading, first - 1, OPEN) || !isMark(reading, end, CLOSE)) return true;
  const content = textOf(reading, first, end);
  if (ASIDE.test(content)) return false;
  if (!ABBREVIATION.test(content) || !/\p{Lu}/u.test(content)) return true;
  return measure !== null && !abbreviates(content, textOf(reading, measure.first, measure.end));
}

const NAME = /^["“”'][^"“”']{1,80}["“”']$|^[\p{L}\d/-]{1,12}$/u;
/** Whether a bracket has one word or a name in quotation marks, which belongs to the phrase it stands in. */
export const isShortForm = (reading: Reading, { first, end }: Phrase): boolean =>
  NAME.test(textOf(reading, first, end));
