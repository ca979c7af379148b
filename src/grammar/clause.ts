import type { Preposition } from '../words/prepositions.js';
import type { VerbClass } from '../words/verbs.js';
import type { NounPhrase } from './phrase.js';

/**
 * When something happens, as printed: "acquires" present, "acquired" past, "has acquired" perfect, "had acquired"
 * pluperfect, "will acquire", "is to acquire" and a headline's "to acquire" future; none for infinitives, participles and nouns.
 */
export type Tense = 'present' | 'past' | 'perfect' | 'pluperfect' | 'future' | 'none';

/** The tenses that tell of what was. */
export const PAST_TENSES: ReadonlySet<Tense> = new Set(['past', 'perfect', 'pluperfect']);

/** The modal of a verb group by what it says; "will" and "shall" are tenses. */
export type Modal = 'may' | 'can' | 'must' | 'should' | 'would';

/** The shape in which the verb stands. A `nominal` is a noun of action: "the acquisition of X by Y". */
export type VerbForm = 'finite' | 'infinitive' | 'participle' | 'gerund' | 'nominal';

/**
 * A verb with its auxiliaries, adverbs and particle. Token indices, half open. A colon between a noun phrase and others
 * ("Primary endpoint: overall survival") is a "be" without tense.
 */
export interface VerbGroup {
  readonly first: number;
  readonly end: number;
  /** the token that carries the meaning: "acquired" in "has recently been acquired" */
  readonly main: number;
  /** base form in lower case, its particle behind a space: "acquire", "step down"; worked out from the ending where the lexicon does not know it */
  readonly lemma: string;
  /** its classes in the verb lexicon (`words/verbs.ts`); empty for a verb the lexicon does not know */
  readonly classes: ReadonlySet<VerbClass>;
  readonly form: VerbForm;
  readonly tense: Tense;
  readonly modal: Modal | null;
  /** "not", "never", "no longer", "neither", "fails to" is none */
  readonly negated: boolean;
  /** passive as printed; the roles of the clause are those of the active voice */
  readonly passive: boolean;
  /** "is acquiring", "are being tested" */
  readonly progressive: boolean;
  /** the adverbs inside and right behind the group: "previously", "now", "also" */
  readonly adverbs: readonly number[];
}

/**
 * How a clause hangs on its parent: `relative` "which was met", `participial` "including A", `that` "said that …",
 * `infinitive` "plans to acquire", `nominal` "the acquisition of X", `conditional` "if", "unless", "subject to",
 * `adverbial` "when", "while", "because", `coordinate` a verb joined to another by "and", `quote` words said.
 */
export type Relation =
  | 'main'
  | 'relative'
  | 'participial'
  | 'that'
  | 'infinitive'
  | 'nominal'
  | 'conditional'
  | 'adverbial'
  | 'coordinate'
  | 'quote';

/**
 * One statement: a verb with what stands around it, active voice restored ("X was acquired by Y" has subject Y and
 * object X). Coordinated phrases are split; relative pronouns, shared subjects and references are filled in.
 */
export interface Clause {
  /** its place among the clauses of the sentence */
  readonly index: number;
  readonly sentence: number;
  /** the first token, and behind the last one: subject to last complement, clauses that hang on it included */
  readonly first: number;
  readonly end: number;
  readonly verb: VerbGroup;
  /** who acts; empty where nobody is named ("was dropped") */
  readonly subject: readonly NounPhrase[];
  /** whom or what it is done to; of "give X Y" both, the receiver first */
  readonly object: readonly NounPhrase[];
  /** what the subject is said to be, behind "be", "become", "remain" or a colon: nouns and adjectives ("was the primary endpoint", "became key secondary") */
  readonly complement: readonly NounPhrase[];
  /** the head of the adjectives it is said to be: "unchanged", "available"; a token, or -1. The whole run is a complement */
  readonly adjective: number;
  /** what prepositions attach, those that may belong to the noun before them included: from, to, for, as, in, at … */
  readonly by: ReadonlyMap<Preposition, readonly NounPhrase[]>;
  /** the clause it hangs on, by index; null for a main clause */
  readonly parent: number | null;
  readonly relation: Relation;
  /** the subject was taken over from another clause or from a reference, not printed in this one */
  readonly borrowed: boolean;
}
