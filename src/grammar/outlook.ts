import type { Chunk } from './chunk.js';

export const POSSIBLE = 1;
export const CERTAIN = 2;

/** What lies ahead of each chunk of a sentence, worked out once from its end, so that looking ahead costs nothing. */
export interface Outlook {
  /**
   * Behind the phrases, prepositions and brackets from a chunk on, a finite verb stands, so that what starts here is a
   * subject: `CERTAIN`, or `POSSIBLE` where the verb may be a participle as well.
   */
  readonly isSubject: readonly number[];
  /** The comma (or semicolon) at a chunk separates members of a list that "and" or "or" closes. */
  readonly inList: readonly number[];
  /** The chunk that closes the bracket opened here, or -1. */
  readonly closing: readonly number[];
  /** The first chunk from here on that is neither phrase, preposition, adverb nor bracket. */
  readonly behindRun: readonly number[];
}

const isRun = (kind: Chunk['kind']): boolean =>
  kind === 'phrase' ||
  kind === 'preposition' ||
  kind === 'adverb' ||
  kind === 'adjective' ||
  kind === 'marker';

/** Pairs brackets; what is not closed stays -1. */
function pairBrackets(chunks: readonly Chunk[]): number[] {
  const closing = new Array<number>(chunks.length).fill(-1);
  const open: number[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const { kind } = chunks[index]!;
    if (kind === 'open') open.push(index);
    else if (kind === 'close') {
      const opened = open.pop();
      if (opened !== undefined) closing[opened] = index;
    }
  }
  return closing;
}

const kindAt = (chunks: readonly Chunk[], index: number): Chunk['kind'] | undefined => chunks[index]?.kind;

function startsPhrase(chunks: readonly Chunk[], index: number): boolean {
  const kind = kindAt(chunks, index);
  return (
    kind === 'phrase' || ((kind === 'marker' || kind === 'adverb') && kindAt(chunks, index + 1) === 'phrase')
  );
}

/** Works out what lies ahead of the chunks of a sentence. */
export function lookAhead(chunks: readonly Chunk[]): Outlook {
  const count = chunks.length;
  const isSubject = new Array<number>(count + 1).fill(0);
  const inList = new Array<number>(count + 1).fill(0);
  const behindRun = new Array<number>(count + 1).fill(count);
  const closing = pairBrackets(chunks);
  for (let index = count - 1; index >= 0; index--) {
    const chunk = chunks[index]!;
    const close = closing[index]!;
    const next = close >= 0 ? close + 1 : index + 1;
    const runs = isRun(chunk.kind) || close >= 0;
    behindRun[index] = runs ? behindRun[next]! : index;
    if (chunk.kind === 'verb')
      isSubject[index] = chunk.verb.form !== 'finite' ? 0 : chunk.ambiguous ? POSSIBLE : CERTAIN;
    else isSubject[index] = runs ? isSubject[next]! : 0;
    if (chunk.kind !== 'comma' && chunk.kind !== 'semicolon') continue;
    if (kindAt(chunks, index + 1) === 'join') {
      inList[index] = startsPhrase(chunks, index + 2) ? 1 : 0;
      continue;
    }
    if (!startsPhrase(chunks, index + 1)) continue;
    const separator = behindRun[index + 1]!;
    const kind = kindAt(chunks, separator);
    if (kind === 'join') inList[index] = startsPhrase(chunks, separator + 1) ? 1 : 0;
    // "…; A, B and C were met": the commas of another clause
    else if (chunk.kind === 'semicolon' && kind === 'comma') inList[index] = 0;
    else if (kind === 'comma' || kind === 'semicolon') inList[index] = inList[separator]!;
    // "the endpoint, M, was met": what stands between commas says more of the subject
    if (
      chunk.kind === 'comma' &&
      kind === 'comma' &&
      !inList[index] &&
      kindAt(chunks, separator + 1) === 'verb'
    )
      isSubject[index] = isSubject[separator + 1]!;
  }
  return { isSubject, inList, closing, behindRun };
}
