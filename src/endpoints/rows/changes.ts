import type { Preposition } from '../../words/prepositions.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Protocol } from '../claim.js';
import type { Slot } from './slots.js';

/**
 * A change by which one endpoint makes room for another. It is asked of the clauses of verbs in either voice and of
 * nouns of action ("replacement of A by B"): one more verb is a word in the verb lexicon, one more construction a row.
 */
export interface Exchange {
  readonly name: string;
  /** the construction it is a wording of: what is switched off together */
  readonly row: 'exchange' | 'succession';
  /** the classes of verbs it is about; every verb where left out */
  readonly verbs?: readonly VerbClass[];
  /** what held the rank before: the first of these that there is */
  readonly old: readonly Slot[];
  /** what holds it from now on: the first of these that there is */
  readonly now: readonly Slot[];
}

/** The exchanges in the order they are tried. */
export const exchanges: readonly Exchange[] = [
  // the primary endpoint changes from A to B · the switch from A to B
  {
    name: 'from-to',
    row: 'exchange',
    verbs: ['change', 'move', 'swap', 'retime', 'replace'],
    old: ['from'],
    now: ['to'],
  },
  // A and B are merged into C · the composite is split into A and B · fusion of A and B into C
  {
    name: 'into',
    row: 'exchange',
    verbs: ['merge', 'unify', 'split', 'change'],
    old: ['theme'],
    now: ['into'],
  },
  // B takes the place of A · B takes over from A
  {
    name: 'takes-over',
    row: 'exchange',
    verbs: ['replace', 'succeed', 'acquire'],
    old: ['of', 'from'],
    now: ['subject'],
  },
  // A gives way to B · A makes way for B
  { name: 'gives-way', row: 'exchange', verbs: ['cede'], old: ['subject'], now: ['to', 'for'] },
  // substitutes B for A · B was substituted for A
  { name: 'substituted', row: 'exchange', verbs: ['substitute'], old: ['for'], now: ['object'] },
  // A is replaced by B · swaps A for B · replaces A with B · B replaces A · replacement of A by B
  {
    name: 'replaced',
    row: 'exchange',
    verbs: ['replace', 'swap', 'change'],
    old: ['object'],
    now: ['with', 'for', 'by', 'subject'],
  },
  // in place of A the primary endpoint is B · dropped A in favour of B
  {
    name: 'instead',
    row: 'succession',
    old: ['instead of', 'in place of', 'in lieu of', 'rather than'],
    now: ['theme', 'subject'],
  },
  {
    name: 'instead',
    row: 'succession',
    verbs: ['drop', 'replace', 'swap', 'change', 'move'],
    old: ['theme'],
    now: ['in favour of', 'in favor of'],
  },
  // in its place comes B · B takes its place · that place belongs to B
  { name: 'successor', row: 'succession', old: ['place'], now: ['by', 'theme', 'subject', 'to'] },
];

/** Prepositions of a companion: "retained as a secondary endpoint, alongside A and B" gives them the same rank. */
export const companions: readonly Preposition[] = [
  'alongside',
  'besides',
  'behind',
  'in addition to',
  'together with',
];

/** What a verb or noun of action does to the endpoint it is about, whatever its rank: "M is dropped", "addition of M". */
/** The name under which fates are switched off. */
export const FATE = 'fate';

export interface Fate {
  readonly name: string;
  readonly verbs: readonly VerbClass[];
  /** only of what it is done to: "is divided", not "A separates from B" */
  readonly passive?: boolean;
  /** only where its object is the list of endpoints, or a pronoun for it */
  readonly ofList?: boolean;
  /** where what it is about stands, if not where its theme does */
  readonly theme?: Slot;
  readonly protocol: Protocol;
}

/** The fates in the order they are tried: the first class that fits counts. */
export const fates: readonly Fate[] = [
  { name: 'left', verbs: ['resign'], ofList: true, theme: 'subject', protocol: 'original' },
  { name: 'kept', verbs: ['keep', 'remain'], protocol: null },
  { name: 'dropped', verbs: ['drop', 'go'], protocol: 'original' },
  { name: 'divided', verbs: ['split', 'merge'], passive: true, protocol: 'original' },
  { name: 'joined', verbs: ['join'], passive: true, theme: 'by', protocol: 'amended' },
  { name: 'added', verbs: ['add'], protocol: 'amended' },
];
