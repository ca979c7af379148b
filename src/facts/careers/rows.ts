import type { IntegerSet } from '../../text/integer-set.js';
import { wordSet } from '../../text/word-set.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Place } from '../clauses/places.js';

/** A construction in which somebody takes or leaves an office: its verbs, and where person and office stand in their clause. */
export interface CareerRow {
  readonly name: string;
  readonly verbs: readonly VerbClass[];
  /** the verbs that count, where not all of the classes do; those of no class too */
  readonly lemmas?: ReadonlySet<string>;
  readonly person: readonly Place[];
  readonly title: readonly Place[];
  /** where the one who was there before stands */
  readonly before?: readonly Place[];
  /** what stands behind the verb, where the construction needs it */
  readonly behind?: RegExp;
  /** where what is denied is the news, the words from the verb on: "will not stand for re-election" */
  readonly denied?: RegExp;
  /** words of which one has to stand in the sentence */
  readonly also?: IntegerSet;
  /** what is over is no news: "served as" is a career, "will serve as" an appointment */
  readonly ahead?: true;
  /** the office has to be called new: "the new CFO is Jane Doe" */
  readonly fresh?: true;
}

/** Ways to take an office, in the order they are tried; voice and nouns of action are the grammar's business. */
export const takingRows: readonly CareerRow[] = [
  // Example Corp. appoints Jane Doe as CFO · Jane Doe was elected chair · the promotion of Jane Doe to vice president
  {
    name: 'appoints',
    verbs: ['appoint', 'promote'],
    person: ['object', 'complement'],
    title: ['as', 'to', 'complement', 'object'],
  },
  // Example Corp. welcomes Jane Doe as CFO · the addition of Jane Doe as CFO
  {
    name: 'welcomes',
    verbs: ['add'],
    lemmas: new Set(['welcome', 'add', 'recruit', 'bring in', 'bring on', 'announce', 'hire', 'propose']),
    person: ['object'],
    title: ['as', 'to'],
  },
  // Jane Doe joins the company as CFO · Jane Doe has joined the board of directors
  {
    name: 'joins',
    verbs: ['join'],
    lemmas: new Set(['join', 'rejoin', 'come', 'return']),
    person: ['subject'],
    title: ['as', 'object', 'to'],
  },
  // Jane Doe succeeds John Roe as CFO
  {
    name: 'succeeds',
    verbs: ['succeed'],
    lemmas: new Set(['succeed', 'replace', 'follow']),
    person: ['subject'],
    title: ['as'],
    before: ['object'],
  },
  // Jane Doe takes over as CFO · assumes the role of CFO
  {
    name: 'takes-over',
    verbs: [],
    lemmas: new Set(['take over', 'assume', 'take', 'take up', 'step', 'step up', 'transition', 'move']),
    person: ['subject'],
    title: ['as', 'object', 'into', 'to'],
    before: ['from'],
  },
  // Jane Doe becomes CFO · will serve as interim CFO
  { name: 'becomes', verbs: ['become'], person: ['subject'], title: ['complement'] },
  // Jane Doe will serve as interim CFO · will lead the company as interim CEO
  {
    name: 'serves-as',
    verbs: [],
    lemmas: new Set(['serve', 'act', 'lead', 'run', 'head', 'function', 'continue']),
    person: ['subject'],
    title: ['as'],
    ahead: true,
  },
  // the company's new CFO is Jane Doe · Jane Doe is the new CFO of Example Corp.
  {
    name: 'is-new',
    verbs: ['be'],
    person: ['complement', 'subject'],
    title: ['subject', 'complement'],
    fresh: true,
  },
  // Jane Doe will start on June 1: from when, where another sentence tells as what
  { name: 'starts', verbs: ['start'], person: ['subject'], title: [] },
];

/** Ways to leave an office. */
export const leavingRows: readonly CareerRow[] = [
  // Jane Doe will step down as CFO · the resignation of Jane Doe as CFO
  { name: 'leaves', verbs: ['resign'], person: ['subject', 'object'], title: ['as', 'from'] },
  // Jane Doe will give up her function
  {
    name: 'gives-up',
    verbs: [],
    lemmas: new Set(['give up', 'hand over', 'relinquish', 'vacate', 'lay down']),
    person: ['subject'],
    title: ['as', 'object'],
    also: wordSet('function role office position post seat mandate duties chair'),
    behind:
      /^ ?(?:her|his|their|the|this|that) (?:\w+ )?(?:function|role|office|position|post|seat|mandate|duties|chair)\b/,
  },
  // Jane Doe will not stand for re-election
  {
    name: 'not-again',
    verbs: [],
    lemmas: new Set(['stand for', 'stand', 'seek', 'will']),
    person: ['subject'],
    title: [],
    also: wordSet('election reelection'),
    denied: /^[^.;]{0,30}\bnot (?:be )?(?:stand|seek|run)[^.;]{0,30}\bre-?election\b/,
  },
  // the board dismissed Jane Doe as CFO · ended the employment of its CFO, Jane Doe
  {
    name: 'dismissed',
    verbs: ['dismiss'],
    lemmas: new Set(['dismiss', 'remove', 'fire', 'oust', 'terminate', 'end']),
    person: ['object'],
    title: ['as', 'from'],
  },
];
