import type { Grammar } from '../../grammar/grammar.js';
import { isCapitalised, isOne, type Reading } from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { endsLine } from '../names/occurrence.js';
import type { EntityMention } from './mentions.js';

/** Who does what the first sentences of a release tell. */

const LEADING_SENTENCES = 3;

/** The sentence that the text from an offset on starts with. */
function sentenceAt({ tokens, sentenceOf }: Reading, offset: number): number {
  let at = 0;
  while (at + 1 < tokens.count && tokens.start[at]! < offset) at++;
  return sentenceOf[at]!;
}

const BY = wordSet('by');
const GIVEN_OUT = wordSet('published released issued presented launched announced commissioned');
const LONGEST_AGENT = 8;
/** "a report published today by | Example Watch" */
function isGivenOutBy(reading: Reading, first: number): boolean {
  for (let at = first - 2; at > first - LONGEST_AGENT; at--) if (isOne(reading, at, GIVEN_OUT)) return true;
  return false;
}

const AT = wordSet('at');
const OF = wordSet('of');
const THE = wordSet('the');
/** "At | Example Hospital, a study has begun": behind the first word of the sentence or dateline. */
function isOpenedAt(reading: Reading, first: number): boolean {
  const link = isOne(reading, first - 1, THE) ? first - 2 : first - 1;
  return isOne(reading, link, AT) && isCapitalised(reading, link);
}

/** "| Example Board sold bonds", "The law firm of | Example LLP informs investors". */
function isActor(grammar: Grammar, { first, end }: EntityMention): boolean {
  const { reading } = grammar;
  return grammar
    .clausesOf(reading.sentenceOf[first]!)
    .some(
      ({ parent, subject, verb }) =>
        parent === null &&
        verb.lemma !== 'be' &&
        subject.some(
          (phrase) =>
            (phrase.head >= first && phrase.head < end) ||
            (phrase.first < first && end <= phrase.end && isOne(reading, first - 1, OF)),
        ),
    );
}

/**
 * The mention of the organisation that does what the first sentences tell, or publishes what they tell of. A quotation
 * or an item of a list tells nothing of who speaks.
 *
 * @param opening the organisations that the first paragraphs name
 * @param speaker the first of them that may speak
 */
export function leaderOf(
  grammar: Grammar,
  opening: readonly EntityMention[],
  speaker: EntityMention | undefined,
  bodyStart: number,
): EntityMention | undefined {
  const { reading } = grammar;
  if (opening.length === 0) return undefined;
  const stop = sentenceAt(reading, bodyStart) + LEADING_SENTENCES;
  return opening.find((mention) => {
    const { first, end } = mention;
    const sentence = reading.sentenceOf[first]!;
    if (sentence >= stop) return false;
    if (isOne(reading, first - 1, BY)) return isGivenOutBy(reading, first);
    const isRunning = !endsLine(reading, end) && reading.tokens.kind[reading.sentences[sentence]!] === WORD;
    if (mention !== speaker || !isRunning) return false;
    return isOpenedAt(reading, first) || isActor(grammar, mention);
  });
}
