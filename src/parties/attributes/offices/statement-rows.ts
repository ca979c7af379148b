import type { Tense } from '../../../grammar/clause.js';
import type { Preposition } from '../../../words/prepositions.js';
import type { VerbClass } from '../../../words/verbs.js';

/** A place of a clause: what is done to whom, what a subject is said to be, or what a preposition attaches. */
export type Place = 'subject' | 'object' | 'complement' | 'second' | Preposition;

/** What one kind of clause says of a person: where it names the person, the office, the organisation. */
export interface Row {
  readonly name: string;
  /** its verbs by class; any verb where neither these nor lemmas are given */
  readonly verbs?: readonly VerbClass[];
  /** verbs by lemma, those whose classes say other things too */
  readonly lemmas?: readonly string[];
  /** the only tense that says so */
  readonly tense?: Tense;
  readonly person: 'subject' | 'object' | Preposition;
  /** the phrases that may say the office, the first that does counts */
  readonly office: readonly Place[];
  /** the phrases that may name the organisation where the office does not */
  readonly owner: readonly (Place | 'issuer')[];
  /** a row without an office that says at which organisation somebody is */
  readonly tells?: 'owner';
  /**
   * the only noun that counts: an organ with the organisation ("joins the board of X"), a post with the office, a part
   * of an organisation ("heads the drives business")
   */
  readonly of?: 'board' | 'post' | 'part';
  /** whether boards and committees without an owner are those of the company that speaks */
  readonly isOrgan?: true;
  /** whether the office may be that of whoever goes: "appointed in her place" */
  readonly mayFollow?: true;
  /** whether the office is told whenever the clause was: who leaves an office has it in the release */
  readonly isTimeless?: true;
}

/** What people do at organisations, beside leading and serving them. */
export const WORKS = ['teach', 'lecture', 'practise', 'practice', 'study', 'train', 'research', 'volunteer'];
/** What people do for organisations. */
export const SPEAKS = ['speak', 'sign', 'witness', 'testify', 'follow', 'cover', 'track'];

const HANDS_OVER = ['hand', 'hand over', 'pass', 'pass on', 'cede', 'yield', 'turn over'];

/**
 * Rows over verbs. "Jane Doe is president of X" (is), "serves as chair of X", "joins X as treasurer" (serves-as),
 * "X appoints Jane Doe as treasurer" (appointed), "will move up to chief executive" (moves-to), "assumes the role of
 * treasurer" (assumes), "the post of treasurer goes to Jane Doe" (goes-to), "will step down as chair" (leaves), "takes
 * over as treasurer from Max Muster" (takes-over-from), "succeeds Max Muster as treasurer" (is-succeeded), "succeeds
 * Max Muster" (is-followed), "founded X with Jane Doe" (founds-with), "steps in for Jane Doe at X" (stands-in), "now
 * works for X" (works), "spoke for X" (speaks-for), "holds a post at X" (holds-a-post), "has been with X" (is-with), "X
 * hired Jane Doe" (nominated-by), "will retire from X" (has-left), "signed on behalf of X",
 * "represents X", "joins the board of X", "has since joined X" (has-joined), "heads research at X", "X, founded by Jane
 * Doe" (leads), "took over from Jane Doe" (is-relieved), "takes over the post from Jane Doe" (gives-up), "the departure
 * of Jane Doe" (is-gone), "the appointment of Jane Doe" (is-appointed), "elected Jane Doe to the board" (is-elected),
 * "the board includes Jane Doe" (is-of-board), "responsibility for Asia passes to Jane Doe" (falls-to), "heads the
 * drives business" (heads-part), "the board consists of Jane Doe" (is-one-of-board), "hands the post of treasurer over
 * to Jane Doe" (hands-over, is-handed).
 */
export const ROWS: readonly Row[] = [
  { name: 'is', verbs: ['be', 'become', 'remain'], person: 'subject', office: ['complement'], owner: [] },
  {
    name: 'serves-as',
    verbs: [
      'serve',
      'join',
      'employ',
      'remain',
      'become',
      'succeed',
      'acquire',
      'distribute',
      'start',
      'lead',
    ],
    lemmas: ['take'],
    person: 'subject',
    office: ['as'],
    owner: ['object', 'at', 'with', 'for', 'of'],
  },
  {
    name: 'appointed',
    verbs: ['appoint'],
    lemmas: ['opt', 'recommend', 'propose', 'welcome', 'bring in', 'poach', 'lure', 'retain', 'confirm'],
    person: 'object',
    office: ['as', 'second', 'complement', 'to'],
    owner: ['at', 'of', 'subject'],
    mayFollow: true,
  },
  {
    name: 'moves-to',
    lemmas: ['move', 'move up', 'rise', 'advance', 'step up', 'ascend', 'transition', 'step'],
    person: 'subject',
    office: ['to', 'into'],
    owner: ['at', 'of'],
  },
  {
    name: 'assumes',
    lemmas: [
      'assume',
      'take',
      'take on',
      'take up',
      'take over',
      'hold',
      'fill',
      'occupy',
      'step',
      'tender',
      'submit',
      'relinquish',
    ],
    person: 'subject',
    office: ['object', 'into'],
    owner: ['at', 'of', 'with', 'in'],
    of: 'post',
  },
  {
    name: 'goes-to',
    lemmas: ['go', 'fall', 'pass'],
    person: 'to',
    office: ['subject'],
    owner: ['at', 'of'],
    of: 'post',
  },
  {
    name: 'hands-over',
    lemmas: HANDS_OVER,
    person: 'subject',
    office: ['object', 'over'],
    owner: ['at', 'of', 'issuer'],
    of: 'post',
    isTimeless: true,
  },
  {
    name: 'is-handed',
    lemmas: HANDS_OVER,
    person: 'to',
    office: ['object', 'over'],
    owner: ['at', 'of', 'issuer'],
    of: 'post',
  },
  {
    name: 'leaves',
    verbs: ['resign'],
    person: 'subject',
    office: ['as', 'from'],
    owner: ['of', 'at'],
    isTimeless: true,
  },
  {
    name: 'takes-over-from',
    verbs: ['succeed'],
    person: 'from',
    office: ['as'],
    owner: ['at', 'of'],
    isTimeless: true,
  },
  {
    name: 'is-succeeded',
    verbs: ['succeed'],
    person: 'object',
    office: ['as'],
    owner: ['at', 'of'],
    isTimeless: true,
  },
  {
    name: 'is-followed',
    lemmas: ['succeed', 'replace', 'take over'],
    person: 'object',
    office: [],
    owner: ['at', 'of', 'issuer'],
    tells: 'owner',
  },
  {
    name: 'is-relieved',
    verbs: ['succeed'],
    person: 'from',
    office: [],
    owner: ['at', 'of', 'issuer'],
    tells: 'owner',
  },
  {
    name: 'gives-up',
    lemmas: ['take', 'assume', 'inherit'],
    person: 'from',
    office: [],
    owner: ['object', 'at', 'issuer'],
    of: 'post',
    tells: 'owner',
  },
  {
    name: 'is-gone',
    verbs: ['resign'],
    person: 'object',
    office: [],
    owner: ['from', 'issuer'],
    tells: 'owner',
  },
  {
    name: 'founds-with',
    verbs: ['found'],
    lemmas: ['start', 'launch', 'run'],
    person: 'with',
    office: [],
    owner: ['object'],
    tells: 'owner',
  },
  {
    name: 'stands-in',
    lemmas: ['step', 'stand', 'fill'],
    person: 'for',
    office: [],
    owner: ['at', 'issuer'],
    tells: 'owner',
  },
  {
    name: 'works',
    verbs: ['employ'],
    lemmas: WORKS,
    person: 'subject',
    office: [],
    owner: ['for', 'at', 'with'],
    tells: 'owner',
  },
  {
    name: 'speaks-for',
    lemmas: SPEAKS,
    person: 'subject',
    office: [],
    owner: ['for'],
    tells: 'owner',
  },
  {
    name: 'holds-a-post',
    lemmas: ['hold'],
    person: 'subject',
    office: [],
    owner: ['at', 'with'],
    of: 'post',
    tells: 'owner',
  },
  {
    name: 'is-with',
    lemmas: ['be'],
    person: 'subject',
    office: [],
    owner: ['with'],
    tells: 'owner',
  },
  {
    name: 'nominated-by',
    lemmas: ['hire', 'appoint', 'nominate', 'recruit', 'promote'],
    person: 'object',
    office: [],
    owner: ['subject'],
    tells: 'owner',
  },
  {
    name: 'is-elected',
    verbs: ['appoint'],
    lemmas: ['add', 'co-opt', 'propose'],
    person: 'object',
    office: [],
    owner: ['to'],
    of: 'board',
    isOrgan: true,
    tells: 'owner',
  },
  {
    name: 'is-appointed',
    verbs: ['appoint'],
    tense: 'none',
    person: 'object',
    office: [],
    owner: ['subject', 'at', 'to', 'issuer'],
    tells: 'owner',
  },
  {
    name: 'has-left',
    verbs: ['resign'],
    person: 'subject',
    office: [],
    owner: ['object', 'from', 'issuer'],
    tells: 'owner',
  },
  {
    name: 'falls-to',
    lemmas: ['go', 'fall', 'pass'],
    person: 'to',
    office: [],
    owner: ['subject', 'at', 'issuer'],
    of: 'post',
    tells: 'owner',
  },
  {
    name: 'heads-part',
    verbs: ['lead'],
    lemmas: ['take over', 'look'],
    person: 'subject',
    office: [],
    owner: ['object', 'at', 'for', 'issuer'],
    of: 'part',
    tells: 'owner',
  },
  {
    name: 'is-of-board',
    verbs: ['include'],
    person: 'object',
    office: [],
    owner: ['subject'],
    of: 'board',
    isOrgan: true,
    tells: 'owner',
  },
  { name: 'on-behalf-of', person: 'subject', office: [], owner: ['on behalf of'], tells: 'owner' },
  {
    name: 'represents',
    lemmas: ['represent'],
    person: 'subject',
    office: [],
    owner: ['object'],
    tells: 'owner',
  },
  {
    name: 'is-one-of-board',
    verbs: ['include'],
    lemmas: ['make'],
    person: 'of',
    office: [],
    owner: ['subject', 'object'],
    of: 'board',
    isOrgan: true,
    tells: 'owner',
  },
  {
    name: 'joins-board',
    lemmas: ['join'],
    person: 'subject',
    office: [],
    owner: ['object'],
    of: 'board',
    isOrgan: true,
    tells: 'owner',
  },
  {
    name: 'has-joined',
    lemmas: ['join'],
    tense: 'perfect',
    person: 'subject',
    office: [],
    owner: ['object'],
    tells: 'owner',
  },
  {
    name: 'leads',
    verbs: ['lead', 'found', 'succeed'],
    person: 'subject',
    office: [],
    owner: ['object', 'at'],
    isOrgan: true,
    tells: 'owner',
  },
];
