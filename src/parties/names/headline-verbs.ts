import { AGENT_VERB, FUNCTION_WORD } from '../../text/classes.js';
import { AMPERSAND, hasNaming, isMark, isOne, type Reading, textOf, words } from '../../text/reading.js';
import { HEADS } from './name-words.js';
import type { Occurrence } from './occurrence.js';

/** Names in headlines where every word has a capital, which run on over the verb of the headline. */

const HEADLINE_VERBS = words(
  ...'updates issues initiates gives makes takes gets sets sees hits adds wins joins begins starts brings marks welcomes celebrates earns kicks honors honours names appoints elects hires promotes picks taps'.split(
    ' ',
  ),
);

/** The same of two: "Example & Sample | Sign Landmark Deal". */
const VERBS_OF_TWO = words(
  ...'update issue initiate give make take get set see hit add win join begin start bring mark welcome celebrate earn honor honour sign announce launch unveil partner enter agree complete expand extend introduce form team unite'.split(
    ' ',
  ),
);

/** Which a person stands behind: "Example Museum of Art | Names Jane Doe". */
const APPOINTING = words('names', 'appoints', 'elects', 'hires', 'promotes');

/** "Example Partners | Updates Coverage On Sample, Inc.": the finite verb of a headline inside a name; or -1. */
export function headlineVerb(reading: Reading, { shouted, atoms, legalForm }: Occurrence): number {
  if (!shouted)
    return legalForm === null
      ? atoms.findIndex(
          (atom, index) => index > 0 && index < atoms.length - 1 && isOne(reading, atom, APPOINTING),
        )
      : -1;
  let isPair = false;
  return atoms.findIndex((atom, index) => {
    if (index === 0) return false;
    isPair ||= isMark(reading, atom - 1, AMPERSAND);
    if (hasNaming(reading, atom, HEADS)) return false;
    // the second of the two stands in front of it
    if (isPair && isOne(reading, atom, VERBS_OF_TWO)) return index > 1 && index < atoms.length - 1;
    return (
      textOf(reading, atom).endsWith('s') &&
      (isOne(reading, atom, HEADLINE_VERBS) || hasNaming(reading, atom, AGENT_VERB))
    );
  });
}

/** What stands before the verb of a headline, and behind it and its last preposition, as ranges of words. */
export function aroundVerb(
  reading: Reading,
  { atoms, legalForm }: Occurrence,
  verb: number,
): (readonly [number, number])[] {
  const subject = [0, verb] as const;
  if (legalForm === null) return [subject];
  const link = atoms.findLastIndex(
    (atom, index) =>
      index > verb &&
      (hasNaming(reading, atom, FUNCTION_WORD) || hasNaming(reading, atom - 1, FUNCTION_WORD)),
  );
  const from = link < 0 ? verb + 1 : hasNaming(reading, atoms[link]!, FUNCTION_WORD) ? link + 1 : link;
  return from < atoms.length ? [subject, [from, atoms.length]] : [subject];
}
