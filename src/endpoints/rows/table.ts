import type { VerbClass } from '../../words/verbs.js';
import type { Row } from './row.js';

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

/** The constructions of clauses in the order they are tried: the first that ties a measure to a rank is taken. */
export const clauseRows: readonly Row[] = [
  // M was raised from key secondary to primary endpoint · M is struck from the secondary endpoints
  { name: 'between-ranks', verbs: [...CHANGING, 'serve'], rank: ['from', 'to'], measure: 'theme' },
  // M serves as the primary endpoint · the committee shelved M as a secondary endpoint
  { name: 'as-rank', rank: ['as'], measure: 'theme' },
  // M was the primary endpoint · M becomes · M is no longer · M was designated the primary endpoint
  {
    name: 'is-rank',
    verbs: [...LINKING, 'drop', 'stop', 'designate', 'appoint', 'rename'],
    rank: ['object'],
    measure: 'theme',
  },
  // M ranks among the exploratory endpoints · M was retained in the secondary endpoints
  {
    name: 'among-ranks',
    verbs: [...CHANGING, 'include', 'serve', 'be', 'designate', 'keep', 'total'],
    rank: ['among'],
    measure: 'theme',
  },
  // the primary endpoint was M · secondary endpoints include A and B · defines the primary endpoint as M
  {
    name: 'rank-is',
    verbs: [...LINKING, 'include', 'evaluate', 'measure', 'compare'],
    rank: ['subject', 'object'],
    measure: 'behind',
  },
];
