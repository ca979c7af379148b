import { hashOf, isOne, isWord, type Reading } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';

/** Participles of how a measure is read, in front of "by", "with", "on": "graded on the Borg scale". */
export const MEASURING = `
  defined measured assessed derived determined judged evaluated captured rated recorded quantified adjudicated collected
  tracked monitored computed estimated gauged diagnosed graded scored classified ascertained verified documented calculated
  indicated reflected shown read
`;
export const MEASURING_FORMS = wordSet(MEASURING);
/** The same by their lemmas. */
export const MEASURING_LEMMAS: ReadonlySet<string> = new Set(
  `measure assess derive determine judge evaluate capture rate record quantify adjudicate collect gauge diagnose grade
  score classify ascertain verify document track monitor compute estimate appraise reckon adjudge define base calculate indicate read`.split(
    /\s+/,
  ),
);

const COMPOSITE = wordSet('composite occurrence');
const WHOLE = wordSet('composite combined');
const NOUN = wordSet('endpoint endpoints outcome outcomes measure measures variable');
const OF = hashOf('of');
/** Where the components of "a composite of A and B", "a composite endpoint of A and B" start, from the word that opens; or -1. */
export const componentsFrom = (reading: Reading, at: number): number =>
  isOne(reading, at, COMPOSITE) && isWord(reading, at + 1, OF)
    ? at + 2
    : isOne(reading, at, WHOLE) && isOne(reading, at + 1, NOUN) && isWord(reading, at + 2, OF)
      ? at + 3
      : -1;
