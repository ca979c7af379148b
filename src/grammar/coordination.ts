import type { Chunk } from './chunk.js';
import type { PhraseNode } from './node.js';
import type { Outlook } from './outlook.js';
import { isApposed, resembles } from './phrase-tests.js';
import type { TaggedSentence } from './sentence.js';

/** What decides whether a coordination goes on. */
interface Surroundings {
  readonly sentence: TaggedSentence;
  readonly chunks: readonly Chunk[];
  readonly outlook: Outlook;
  /** the clause that is being read has its finite verb */
  readonly hasVerb: boolean;
}

/** The first chunk from one on that is neither adverb nor the mark of an item. */
export function skipAdverbs(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (chunks[next]?.kind === 'adverb' || chunks[next]?.kind === 'marker') next++;
  return next;
}

/** Where the next member of a coordination starts, and how it is joined; null where the coordination ends. */
export function memberBehind(
  { sentence, chunks, outlook, hasVerb }: Surroundings,
  at: number,
  last: PhraseNode,
  outer: PhraseNode | null,
  depth: number,
): { at: number; join: PhraseNode['joined'] } | null {
  const separator = chunks[at];
  if (!separator) return null;
  let next = at;
  let join: PhraseNode['joined'] = 'and';
  if (separator.kind === 'comma' || separator.kind === 'semicolon') {
    if (!outlook.inList[at] || (separator.kind === 'semicolon' && depth > 0)) return null;
    next++;
  } else if (separator.kind !== 'join') return null;
  const joined = chunks[next];
  if (joined?.kind === 'join') {
    if (joined.join === 'but') return null;
    join = joined.join;
    next++;
  }
  const start = skipAdverbs(chunks, next);
  const chunk = chunks[start];
  if (chunk?.kind !== 'phrase') return null;
  // "… reported A, and B was met": a clause of its own
  if (hasVerb && outlook.isSubject[start]) return null;
  if (separator.kind !== 'join' && joined?.kind !== 'join' && isApposed(sentence, last, chunk.phrase))
    return null;
  if (outer && resembles(sentence, outer, chunk.phrase) && !resembles(sentence, last, chunk.phrase))
    return null;
  return { at: start, join };
}
