import type { Row } from './statement-rows.js';

/** What people do at organisations, beside leading and serving them. */
export const WORKS = ['teach', 'lecture', 'practise', 'practice', 'study', 'train', 'research', 'volunteer'];
/** What analysts do with a sector or a company. */
const FOLLOWS = ['follow', 'cover', 'track'];
/** What people do in the name of organisations. */
const SPEAKS_FOR = ['speak', 'sign', 'witness', 'testify', 'negotiate', 'play', 'compete'];
/** What people do with organisations that are theirs. */
export const OWNS = ['start', 'begin', 'open', 'build', 'build up', 'co-found', 'captain'];
/** What people do for organisations. */
export const SPEAKS = [...SPEAKS_FOR, ...FOLLOWS, 'join', 'sit'];

const ROWS: readonly Omit<Row, 'office' | 'tells'>[] = [
  {
    name: 'is-followed',
    lemmas: ['succeed', 'replace', 'take over'],
    person: 'object',
    owner: ['at', 'of', 'issuer'],
  },
  {
    name: 'is-relieved',
    verbs: ['succeed'],
    person: 'from',
    owner: ['at', 'of', 'issuer'],
  },
  {
    name: 'gives-up',
    lemmas: ['take', 'assume', 'inherit'],
    person: 'from',
    owner: ['object', 'at', 'issuer'],
    of: 'post',
  },
  {
    name: 'is-gone',
    verbs: ['resign'],
    person: 'object',
    owner: ['from', 'issuer'],
  },
  {
    name: 'founds-with',
    verbs: ['found'],
    lemmas: ['start', 'launch', 'run'],
    person: 'with',
    owner: ['object'],
  },
  {
    name: 'stands-in',
    lemmas: ['step', 'stand', 'fill'],
    person: 'for',
    owner: ['at', 'issuer'],
  },
  {
    name: 'is-its-own',
    lemmas: OWNS,
    person: 'subject',
    owner: ['object'],
    of: 'whole',
  },
  {
    name: 'owns',
    lemmas: ['own'],
    person: 'subject',
    owner: ['object'],
    of: 'whole',
    isAside: true,
  },
  {
    name: 'is-at-helm',
    lemmas: ['be', 'stay', 'remain', 'stand', 'come'],
    person: 'subject',
    owner: ['at', 'in'],
    of: 'helm',
  },
  {
    name: 'works',
    verbs: ['employ'],
    lemmas: WORKS,
    person: 'subject',
    owner: ['for', 'at', 'with', 'in'],
  },
  {
    name: 'speaks-for',
    lemmas: SPEAKS_FOR,
    person: 'subject',
    owner: ['for'],
  },
  {
    name: 'follows-for',
    lemmas: FOLLOWS,
    person: 'subject',
    owner: ['for', 'at', 'with'],
  },
  {
    name: 'sits-on',
    lemmas: ['sit'],
    person: 'subject',
    owner: ['on'],
    of: 'board',
    isOrgan: true,
    isAside: true,
  },
  {
    name: 'joins-from',
    lemmas: ['join'],
    with: 'from',
    person: 'subject',
    owner: ['object', 'issuer'],
  },
  {
    name: 'holds-a-post',
    lemmas: ['hold'],
    person: 'subject',
    owner: ['at', 'with'],
    of: 'post',
  },
  {
    name: 'is-with',
    lemmas: ['be'],
    person: 'subject',
    owner: ['with'],
  },
  {
    name: 'nominated-by',
    lemmas: ['hire', 'appoint', 'nominate', 'recruit', 'promote'],
    person: 'object',
    owner: ['subject'],
  },
  {
    name: 'is-elected',
    verbs: ['appoint'],
    lemmas: ['add', 'co-opt', 'propose'],
    person: 'object',
    owner: ['to'],
    of: 'board',
    isOrgan: true,
  },
  {
    name: 'is-appointed',
    verbs: ['appoint'],
    tense: 'none',
    person: 'object',
    owner: ['subject', 'at', 'to', 'issuer'],
  },
  {
    name: 'has-left',
    verbs: ['resign'],
    person: 'subject',
    owner: ['object', 'from', 'issuer'],
  },
  {
    name: 'falls-to',
    lemmas: ['go', 'fall', 'pass'],
    person: 'to',
    owner: ['subject', 'at', 'issuer'],
    of: 'post',
  },
  {
    name: 'heads-part',
    verbs: ['lead'],
    lemmas: ['take over', 'look'],
    person: 'subject',
    owner: ['object', 'at', 'for', 'issuer'],
    of: 'part',
  },
  {
    name: 'is-of-board',
    verbs: ['include'],
    person: 'object',
    owner: ['subject'],
    of: 'board',
    isOrgan: true,
  },
  {
    name: 'who-does-for',
    tense: 'present',
    isRelative: true,
    person: 'subject',
    owner: ['for'],
    of: 'whole',
  },
  { name: 'on-behalf-of', person: 'subject', owner: ['on behalf of'] },
  {
    name: 'represents',
    lemmas: ['represent'],
    person: 'subject',
    owner: ['object'],
  },
  {
    name: 'is-one-of-board',
    verbs: ['include'],
    lemmas: ['make'],
    person: 'of',
    owner: ['subject', 'object'],
    of: 'board',
    isOrgan: true,
  },
  {
    name: 'joins-board',
    lemmas: ['join'],
    person: 'subject',
    owner: ['object'],
    of: 'board',
    isOrgan: true,
  },
  {
    name: 'has-joined',
    lemmas: ['join'],
    tense: 'perfect',
    person: 'subject',
    owner: ['object'],
  },
  {
    name: 'leads',
    verbs: ['lead', 'found', 'succeed'],
    person: 'subject',
    owner: ['object', 'at'],
    isOrgan: true,
  },
];

/**
 * Rows over verbs that say at which organisation somebody is, without a title. "Succeeds Jane Doe" (is-followed), "took
 * over from Jane Doe" (is-relieved), "takes over the post from Jane Doe" (gives-up), "the departure of Jane Doe"
 * (is-gone), "founded X with Jane Doe" (founds-with), "started the business", "captains the club" (is-its-own), "owns the mill" (owns), "is at the helm of X" (is-at-helm), "steps in for Jane Doe at X" (stands-in), "now works for X" (works),
 * "spoke for X" (speaks-for), "covers retail at X" (follows-for), "sits on the board of X" (sits-on), "joins us from Y"
 * (joins-from), "holds a post at X" (holds-a-post), "has been with X" (is-with), "X hired Jane Doe"
 * (nominated-by), "elected Jane Doe to the board" (is-elected), "the appointment of Jane Doe" (is-appointed), "will retire
 * from X" (has-left), "responsibility for Asia passes to Jane Doe" (falls-to), "heads the drives business" (heads-part),
 * "the board includes Jane Doe" (is-of-board), "consists of Jane Doe" (is-one-of-board), "who buys malt for X" (who-does-for), "signed on behalf of X",
 * "represents X", "joins the board of X", "has since joined X" (has-joined), "X, founded by Jane Doe" (leads).
 */
export const OWNER_ROWS: readonly Row[] = ROWS.map((row) => ({ ...row, office: [], tells: 'owner' }));
