import { NUMBER } from '../text/classes.js';
import { hasClass, isInline, isMark, isOne, PERCENT_SIGN, type Reading, words } from '../text/reading.js';
import type { UnitRead } from './read-unit.js';

const POINT = words('point', 'points', 'pt');
const PTS = words('pts', 'pt');
/** What a number of percentage points is by: "a 15-point rise". */
const CHANGES = words(
  ...'rise increase gain jump climb surge improvement expansion uplift uptick advance drop fall decline decrease loss slide dip reduction contraction erosion swing slump deterioration'.split(
    ' ',
  ),
);
/** Adjectives between the points and the change: "a 3-point sequential decline". */
const ADJECTIVES = words('sequential', 'annual', 'quarterly', 'yearly', 'net', 'full', 'sharp');
/** What is counted in points of its own: in a sentence that speaks of one, points are no percentage points. */
const OTHER_POINTS = words(
  ...'index indices score scores scoring scale scales rating ratings dow nasdaq ftse dax nikkei cac stoxx questionnaire points-based loyalty game games season team lead match patients subjects plan agenda'.split(
    ' ',
  ),
);
/** Words of percentages, one of which shows what "pts" are of. */
const PERCENTAGE_WORDS = words(
  'percent',
  'percentage',
  'bps',
  'bp',
  'basis',
  'pp',
  'ppt',
  'ppts',
  'margin',
  'margins',
  'pct',
);

/** Whether one of a set of words stands in the sentence of a token. */
function inSentence(reading: Reading, at: number, test: (at: number) => boolean): boolean {
  const { sentenceOf, sentences } = reading;
  const sentence = sentenceOf[at]!;
  for (let token = sentences[sentence]!; token < sentences[sentence + 1]!; token++)
    if (test(token)) return true;
  return false;
}

/**
 * The unit of points that do not say what they are of: "a 15-point rise", and "3 pts" in a sentence with
 * other percentages. Refuses points of an index, a score or a scale, and patients.
 *
 * @param at the token behind the number and its hyphen
 */
export function readPointChange(reading: Reading, at: number): UnitRead | null {
  const counted = isOne(reading, at, PTS);
  if (!counted && !isOne(reading, at, POINT)) return null;
  if (!isInline(reading, at) || !hasNumber(reading, at)) return null;
  const behind = isOne(reading, at + 1, ADJECTIVES) ? at + 2 : at + 1;
  const changes = isInline(reading, behind) && isOne(reading, behind, CHANGES);
  const percentages =
    counted &&
    inSentence(
      reading,
      at,
      (token) => isMark(reading, token, PERCENT_SIGN) || isOne(reading, token, PERCENTAGE_WORDS),
    );
  if (!changes && !percentages) return null;
  if (inSentence(reading, at, (token) => isOne(reading, token, OTHER_POINTS))) return null;
  return { unit: 'percentage_points', end: at + 1 };
}

/** Whether digits stand in front of the points, with or without a hyphen. */
const hasNumber = (reading: Reading, at: number): boolean =>
  hasClass(reading, at - 1, NUMBER) || hasClass(reading, at - 2, NUMBER);
