import { hashOf, type Reading, words } from '../text/reading.js';
import { WORD } from '../text/tokens.js';

/** Whether a sentence speaks of what was or of what is to come. */
export type Tense = 'past' | 'future' | null;

const FUTURE = words(
  ...'will shall expect expects expected expecting anticipate anticipates anticipated scheduled plans plan planned planning intends intend intended due upcoming forthcoming proposed projected forecast forecasts targets targeted targeting should until begins starts next hopes hoped aims slated would'.split(
    ' ',
  ),
);
const PAST = words(
  ...'was were had has have did been ago since sold won paid held made saw rose fell grew came took gave began went left met set became'.split(
    ' ',
  ),
);
const DETERMINERS = words(...'the a an other its our their newly all any each most'.split(' '));
const TO_BE = [hashOf('to'), hashOf('be')] as const;

function tenseOf({ text, tokens }: Reading, at: number): Tense {
  if (tokens.kind[at] !== WORD) return null;
  const hash = tokens.hash[at]!;
  if (FUTURE.has(hash)) return 'future';
  if (hash === TO_BE[1] && tokens.hash[at - 1] === TO_BE[0]) return 'future';
  if (PAST.has(hash)) return 'past';
  const end = tokens.end[at]!;
  const participle =
    end - tokens.start[at]! > 4 && text.charCodeAt(end - 1) === 100 && text.charCodeAt(end - 2) === 101;
  // "the other listed operator" tells no time
  if (!participle || DETERMINERS.has(tokens.hash[at - 1]!)) return null;
  return tokens.hash[at - 1] === TO_BE[1] ? 'future' : 'past';
}

/**
 * The tense of the words around a date: that of the nearest telling verb before it in its sentence, else
 * of the nearest behind it.
 *
 * @param first the date's first token
 * @param end the token behind it
 */
export function tenseAround(reading: Reading, first: number, end: number): Tense {
  const { sentenceOf, tokens } = reading;
  const sentence = sentenceOf[first];
  for (let at = first - 1; at >= 0 && at > first - 25 && sentenceOf[at] === sentence; at--) {
    const tense = tenseOf(reading, at);
    if (tense) return tense;
  }
  for (let at = end; at < tokens.count && at < end + 12 && sentenceOf[at] === sentence; at++) {
    const tense = tenseOf(reading, at);
    if (tense) return tense;
  }
  return null;
}
