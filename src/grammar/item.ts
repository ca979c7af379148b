import type { Preposition } from '../words/prepositions.js';
import type { Chunk } from './chunk.js';
import type { PhraseNode } from './node.js';

/** Chunks after phrases are put together: coordinated phrases are one item, and so is a preposition with its phrases. */
export type Item =
  | {
      readonly kind: 'group';
      readonly phrases: readonly PhraseNode[];
      readonly first: number;
      readonly end: number;
      /** whether a finite verb stands right behind: `POSSIBLE` or `CERTAIN` of `outlook.ts`, or 0 */
      readonly isSubject: number;
    }
  | {
      readonly kind: 'prepositional';
      readonly preposition: Preposition;
      readonly phrases: readonly PhraseNode[];
      readonly first: number;
      readonly end: number;
    }
  | Exclude<Chunk, { kind: 'phrase' }>;
