import type { VerbClass } from '../../words/verbs.js';
import type { Row } from './row.js';

const LINKING: readonly VerbClass[] = ['be', 'become', 'remain', 'serve', 'mean'];

/** Changes of protocol: what becomes of the endpoint that holds or gets a rank. */
const changes: readonly Row[] = [
  // M was dropped as a secondary endpoint · strikes M from the secondary endpoints
  {
    name: 'dropped',
    verbs: ['drop', 'stop'],
    rank: ['as', 'from', 'among'],
    measure: 'theme',
    protocol: 'original',
  },
  // M ceases to be the primary endpoint
  { name: 'ceased', verbs: ['drop', 'stop'], rank: ['object'], measure: 'subject', protocol: 'original' },
  // M was demoted from primary to key secondary endpoint
  {
    name: 'moved-from',
    verbs: [
      'promote',
      'demote',
      'move',
      'drop',
      'change',
      'swap',
      'lower',
      'raise',
      'add',
      'become',
      'retime',
      'split',
    ],
    rank: ['from'],
    measure: 'theme',
    protocol: 'original',
  },
  {
    name: 'kept',
    verbs: ['keep', 'remain'],
    rank: ['as', 'among', 'object'],
    measure: 'theme',
    protocol: null,
  },
  {
    name: 'moved-to',
    verbs: ['promote', 'demote', 'move', 'change', 'become', 'serve', 'swap', 'lower', 'raise'],
    rank: ['to'],
    measure: 'theme',
    protocol: 'amended',
  },
  {
    name: 'moved-as',
    verbs: ['promote', 'demote', 'move', 'add', 'replace'],
    rank: ['as', 'among', 'to'],
    measure: 'theme',
    protocol: 'amended',
  },
  // A and B follow as further key secondary endpoints
  { name: 'follows-as', verbs: ['succeed'], rank: ['as'], measure: 'theme', protocol: 'amended' },
  { name: 'becomes', verbs: ['become'], rank: ['object'], measure: 'subject', protocol: 'amended' },
];

/** Statements: what the endpoints of a study are. */
const statements: readonly Row[] = [
  // M was the primary endpoint · M served as
  { name: 'measure-is', verbs: LINKING, rank: ['object'], measure: 'subject' },
  // M was designated the primary endpoint
  { name: 'designated', verbs: ['designate', 'appoint', 'rename'], rank: ['object'], measure: 'theme' },
  // M was measured as a secondary endpoint · with M as the primary endpoint
  { name: 'measure-as', rank: ['as'], measure: 'theme' },
  { name: 'chosen-for', verbs: ['appoint'], rank: ['for'], measure: 'theme' },
  // M ranks among the exploratory endpoints
  {
    name: 'measure-among',
    verbs: ['include', 'serve', 'be', 'designate', 'move', 'total'],
    rank: ['among'],
    measure: 'theme',
  },
  // the primary endpoint was M · secondary endpoints include A and B
  {
    name: 'rank-is',
    verbs: [...LINKING, 'keep', 'include', 'evaluate', 'measure', 'compare'],
    rank: ['subject'],
    measure: 'behind',
  },
];

/** The constructions of clauses in the order they are tried: the first that ties a measure to a rank is taken. */
export const clauseRows: readonly Row[] = [...changes, ...statements];
