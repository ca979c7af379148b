import { HONORIFIC, SPEECH_VERB } from '../../text/classes.js';
import { COMMA, hasNaming, isMark, POINT, type Reading } from '../../text/reading.js';
import type { Occurrence } from '../names/occurrence.js';

/** "said Jane Doe", "said Example’s CEO, Dr. Jane Doe", "Jane Doe, CEO of Example Corp., said". */
export function isQuoted(
  reading: Reading,
  { first, titleBefore, afterDegrees, sentence }: Occurrence,
): boolean {
  let before = (titleBefore?.first ?? first) - 1;
  const floor = before - LONGEST_HONORIFICS;
  while (before > floor && (hasNaming(reading, before, HONORIFIC) || isMark(reading, before, POINT)))
    before--;
  if (hasNaming(reading, before, SPEECH_VERB)) return true;
  if (hasNaming(reading, afterDegrees, SPEECH_VERB)) return true;
  if (!isMark(reading, afterDegrees, COMMA)) return false;
  const stop = Math.min(reading.sentences[sentence + 1]!, afterDegrees + LONGEST_APPOSITION);
  for (let at = afterDegrees + 1; at < stop; at++)
    if (isMark(reading, at, COMMA) && hasNaming(reading, at + 1, SPEECH_VERB)) return true;
  return false;
}
const LONGEST_APPOSITION = 24;
/** "Prof. Dr. Dr. h.c." */
const LONGEST_HONORIFICS = 12;
