import type { VerbClass } from '../../words/verbs.js';
import type { Slot } from './slots.js';

/**
 * A construction that ties measures to a rank: in which slot of a clause the rank stands and in which what is
 * measured. What it says of the protocol follows from the verb (`protocol.ts`): one more verb is a word in the verb
 * lexicon, one more construction a row.
 */
export interface Statement {
  readonly name: string;
  /** the classes of verbs it is about; every verb where left out */
  readonly verbs?: readonly VerbClass[];
  /** only of what is to be: "is to reduce M" */
  readonly aim?: boolean;
  readonly rank: readonly Slot[];
  /** where the measure stands: the first of these in which there is one */
  readonly measure: readonly Slot[];
  /** only where a clause speaks of a place: "the role of primary endpoint", "loses its place as" */
  readonly ofPlace?: boolean;
}

/** Verbs that say what something is. */
const LINKING: readonly VerbClass[] = ['be', 'become', 'remain', 'serve', 'mean', 'keep'];
/** Verbs that change what something is. */
const CHANGING: readonly VerbClass[] = [
  'promote',
  'demote',
  'move',
  'drop',
  'add',
  'change',
  'swap',
  'become',
  'lower',
  'raise',
  'retime',
  'split',
];

/** The statements in the order they are tried: the first that ties a measure to a rank is taken. */
export const statements: readonly Statement[] = [
  // M was raised from key secondary to primary endpoint · M is struck from the secondary endpoints
  {
    name: 'between-ranks',
    verbs: [...CHANGING.filter((name) => name !== 'split'), 'serve'],
    rank: ['from', 'to', 'into'],
    measure: ['theme'],
  },
  // followed by M as secondary endpoints · replaced by M as the primary endpoint · joined by M as a second one
  { name: 'followed-as', verbs: ['succeed', 'join'], rank: ['as'], measure: ['by'] },
  // M joins the other as a second one
  { name: 'followed-as', verbs: ['join'], rank: ['as'], measure: ['subject'] },
  // M loses its place as a secondary endpoint · M holds on to its role as the primary endpoint
  { name: 'as-rank', rank: ['as'], measure: ['subject'], ofPlace: true },
  // M takes on the role of primary endpoint · M is given the rank of a key secondary endpoint
  {
    name: 'is-rank',
    verbs: ['assume', 'own', 'serve', 'keep', 'grant', 'move'],
    rank: ['object', 'complement', 'into'],
    measure: ['on', 'printed'],
    ofPlace: true,
  },
  // the role of primary endpoint went to M
  { name: 'rank-is', rank: ['printed'], measure: ['to'], ofPlace: true },
  // M serves as the primary endpoint · the committee shelved M as a secondary endpoint · with M as primary endpoint
  { name: 'as-rank', rank: ['as'], measure: ['with', 'theme', 'rest', 'before', 'on', 'to', 'of'] },
  // M was the primary endpoint · M becomes the primary endpoint · M remains exploratory
  {
    name: 'is-rank',
    verbs: ['be', 'become', 'remain', 'serve', 'mean'],
    rank: ['complement', 'object'],
    measure: ['printed', 'rest'],
  },
  // M was designated the primary endpoint · we call M the primary endpoint
  {
    name: 'named-rank',
    verbs: ['designate', 'appoint', 'rename', 'keep', 'move', 'grant'],
    rank: ['complement', 'object'],
    measure: ['object'],
  },
  // M ranks among the exploratory endpoints · M was retained in the secondary endpoints
  {
    name: 'among-ranks',
    verbs: [...CHANGING, 'include', 'serve', 'be', 'designate', 'keep', 'total', 'miss'],
    rank: ['among', 'in', 'with', 'of', 'under', 'within', 'to'],
    measure: ['theme', 'printed', 'subject'],
  },
  // M joins the list of secondary endpoints · M leaves the secondary endpoints
  { name: 'among-ranks', verbs: ['add', 'resign'], rank: ['object'], measure: ['subject'] },
  // the primary endpoint is to reduce M · to improve M
  { name: 'rank-is', verbs: ['lower', 'raise'], aim: true, rank: ['printed'], measure: ['object'] },
  // the primary endpoint was M · secondary endpoints include A and B · the primary endpoint was measured by M
  {
    name: 'rank-is',
    verbs: [...LINKING, 'include', 'evaluate', 'measure', 'compare'],
    rank: ['printed'],
    measure: ['complement', 'by', 'on', 'rest', 'of', 'as'],
  },
];
