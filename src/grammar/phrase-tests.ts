import { TITLE } from '../text/classes.js';
import { codesOf } from '../text/integer-set.js';
import { PERCENT_SIGN } from '../text/reading.js';
import { isAction } from './attachment.js';
import type { Chunk } from './chunk.js';
import type { PhraseNode } from './node.js';
import type { TaggedSentence } from './sentence.js';

const NOMINAL = new Set<Chunk['kind']>(['phrase', 'preposition', 'join', 'comma', 'quote', 'adverb']);
const LONGEST_BRACKET = 12;
/** "(p<0.001)" says nothing of what the phrase before it is. */
const COMPARISONS = codesOf('<>=≤≥');

/** Whether two amounts are the ends of one: "$10 million to $12 million", but not "from $10 million to $12 million". */
export function isRange(sentence: TaggedSentence, low: PhraseNode, high: PhraseNode): boolean {
  if (low.kind !== 'number' || high.kind !== 'number') return false;
  const isShare = ({ first, coreEnd }: PhraseNode) => {
    for (let at = first; at < coreEnd; at++) if (sentence.mark(at) === PERCENT_SIGN) return true;
    return false;
  };
  return !isShare(low) || isShare(high);
}

/** Whether chunks are phrases and what joins them, no verb and no label among them; as many as brackets hold. */
export function isNominal(
  sentence: TaggedSentence,
  chunks: readonly Chunk[],
  from: number,
  to: number,
): boolean {
  if (chunks[from]?.kind !== 'phrase' || to - from > LONGEST_BRACKET) return false;
  for (let at = from; at < to; at++) {
    const { kind, first, end } = chunks[at]!;
    if (!NOMINAL.has(kind)) return false;
    for (let token = first; token < end; token++) if (COMPARISONS.has(sentence.mark(token))) return false;
  }
  return true;
}

/** Whether two phrases look like members of one coordination. */
export function resembles(sentence: TaggedSentence, left: PhraseNode, right: PhraseNode): boolean {
  if (sentence.hash(left.head) === sentence.hash(right.head)) return true;
  if (isAction(sentence, left) && isAction(sentence, right)) return true;
  return (
    left.determiner >= 0 &&
    right.determiner >= 0 &&
    sentence.hash(left.determiner) === sentence.hash(right.determiner)
  );
}

/** Whether a phrase behind a comma says what the one before it is: "Jane Doe, Chief Executive Officer", "Alpha, a maker of". */
export function isApposed(sentence: TaggedSentence, left: PhraseNode, right: PhraseNode): boolean {
  if (left.kind !== 'name') return false;
  if (right.determiner >= 0 && right.kind === 'noun') return true;
  return (sentence.naming(right.head) & TITLE) !== 0 && (sentence.naming(left.head) & TITLE) === 0;
}
