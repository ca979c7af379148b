import { hashOf } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';

/** Participles of how a measure is read, in front of "by", "with", "on": "graded on the Borg scale". */
export const MEASURING = `
  defined measured assessed derived determined judged evaluated captured rated recorded quantified adjudicated collected
  gauged diagnosed graded scored classified ascertained calculated indicated reflected
  shown read
`;
/** The same by their lemmas. */
export const MEASURING_LEMMAS: ReadonlySet<string> = new Set(
  `measure assess derive determine judge evaluate capture rate record quantify adjudicate collect gauge diagnose grade
  score classify ascertain define base calculate indicate read`.split(/\s+/),
);

/** "a composite of A, B and C", "the first occurrence of A or B" */
export const COMPOSITE = wordSet('composite occurrence');
export const OF = hashOf('of');
