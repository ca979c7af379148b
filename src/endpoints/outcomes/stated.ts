import type { Grammar } from '../../grammar/grammar.js';
import { isOpenIn } from '../pending/open.js';
import { waitIn } from '../pending/said.js';
import type { Phrase } from '../phrases.js';
import { rowVerdict, type Verdict, verdictIn } from '../verdict.js';
import { predicatesIn } from './predicate.js';

/** What is asked of the place where a stretch stands. */
interface Place {
  readonly grammar: Grammar;
  readonly changes: boolean;
}

/**
 * What a stretch that belongs to one endpoint says of how it came out: what stands behind the name of an item, in a
 * cell or in the field of a record. It may go over several sentences; the first that says something counts.
 */
export function statedBehind({ grammar, changes }: Place, { first, end }: Phrase): Verdict | null {
  if (first >= end) return null;
  const { reading } = grammar;
  const { sentences, sentenceOf } = reading;
  let waits = false;
  for (let index = sentenceOf[first]!; index <= sentenceOf[end - 1]!; index++) {
    const part = { first: Math.max(first, sentences[index]!), end: Math.min(end, sentences[index + 1]!) };
    const told =
      predicatesIn({ grammar, changes, index, reading }, part) ??
      verdictIn(reading, part.first, part.end, []);
    if (told !== null) return told;
    const wait = waitIn(grammar, index);
    waits ||= isOpenIn(grammar, index, part) || (wait !== null && wait.end > part.first);
  }
  return waits ? 'pending' : rowVerdict(reading, first, end);
}
