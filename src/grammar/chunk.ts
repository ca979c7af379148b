import type { Preposition } from '../words/prepositions.js';
import type { VerbGroup } from './clause.js';
import type { PhraseNode } from './node.js';

/** The smallest units that clauses are built of; tokens, half open. */
export type Chunk = { readonly first: number; readonly end: number } & (
  | { readonly kind: 'phrase'; readonly phrase: PhraseNode }
  | { readonly kind: 'verb'; readonly verb: VerbGroup; readonly ambiguous: boolean }
  | { readonly kind: 'preposition'; readonly preposition: Preposition }
  | { readonly kind: 'join'; readonly join: 'and' | 'or' | 'but not' | 'but' }
  | { readonly kind: 'relative' | 'that' | 'subordinator'; readonly word: string }
  | {
      readonly kind:
        | 'comma'
        | 'semicolon'
        | 'colon'
        | 'dash'
        | 'open'
        | 'close'
        | 'quote'
        | 'stop'
        | 'marker'
        | 'adverb'
        | 'adjective'
        | 'other';
    }
);
