import type { VerbClass } from '../../words/verbs.js';

/** What a verb does to an endpoint. */
export type VerbKind =
  | 'be'
  | 'become'
  | 'keep'
  | 'drop'
  | 'add'
  | 'move'
  | 'serve'
  | 'replace'
  | 'swap'
  | 'change'
  | 'consist'
  | 'meet'
  | 'miss'
  | 'pend'
  | 'mean'
  | 'other';

/** A verb group of the grammar, as endpoint rows ask about it; tokens, half open. */
export interface Verb {
  readonly first: number;
  readonly end: number;
  readonly lemma: string;
  readonly classes: ReadonlySet<VerbClass>;
  readonly kind: VerbKind;
  readonly negated: boolean;
  /** "had been", "used to", "originally was" */
  readonly past: boolean;
  /** "will", "shall", "is to be" */
  readonly future: boolean;
  /** "may", "could", "would" */
  readonly modal: boolean;
  readonly passive: boolean;
  /** no auxiliary in front */
  readonly bare: boolean;
}

const KINDS: readonly (readonly [VerbClass, VerbKind])[] = [
  ['be', 'be'],
  ['become', 'become'],
  ['meet', 'meet'],
  ['miss', 'miss'],
  ['keep', 'keep'],
  ['drop', 'drop'],
  ['replace', 'replace'],
  ['swap', 'swap'],
  ['include', 'consist'],
  ['add', 'add'],
  ['promote', 'move'],
  ['demote', 'move'],
  ['serve', 'serve'],
  ['move', 'move'],
  ['retime', 'move'],
  ['change', 'change'],
  ['mean', 'mean'],
  ['pend', 'pend'],
  ['designate', 'serve'],
  ['evaluate', 'serve'],
  ['measure', 'serve'],
];
export const kindOf = (classes: ReadonlySet<VerbClass>): VerbKind =>
  KINDS.find(([name]) => classes.has(name))?.[1] ?? 'other';
