import type { Tense } from '../../../grammar/clause.js';
import type { Place } from '../../../grammar/places.js';
import type { Preposition } from '../../../words/prepositions.js';
import type { VerbClass } from '../../../words/verbs.js';

/** A place of a clause, or the second of its objects: "appointed Jane Doe | treasurer". */
export type OfficePlace = Place | 'second';

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
  readonly office: readonly OfficePlace[];
  /** the phrases that may name the organisation where the office does not */
  readonly owner: readonly (Place | 'issuer')[];
  /** a row without an office that says at which organisation somebody is */
  readonly tells?: 'owner';
  /**
   * the only noun that counts: an organ with the organisation ("joins the board of X"), a post with the office, a part
   * of an organisation ("heads the drives business"), the organisation itself ("owns the dairy", not "its debts"), whose
   * head somebody is ("at the helm of X")
   */
  readonly of?: 'board' | 'post' | 'part' | 'whole' | 'helm';
  /** a phrase that the clause must have */
  readonly with?: Preposition;
  /** whether only a relative clause says so */
  readonly isRelative?: true;
  /** whether boards and committees without an owner are those of the company that speaks */
  readonly isOrgan?: true;
  /** whether people have it beside their work */
  readonly isAside?: true;
  /** whether the office may be that of whoever goes: "appointed in her place" */
  readonly mayFollow?: true;
  /** whether the office is told whenever the clause was: who leaves an office has it in the release */
  readonly isTimeless?: true;
}

const HANDS_OVER = ['hand', 'hand over', 'pass', 'pass on', 'cede', 'yield', 'turn over'];

/**
 * Rows over verbs that say an office. "Jane Doe is president of X" (is), "is to step down as chair", "will in May take over as chair" (is-to-as), "serves as chair of X", "joins X as treasurer"
 * (serves-as), "X appoints Jane Doe as treasurer" (appointed), "will move up to chief executive" (moves-to), "assumes the
 * role of treasurer" (assumes), "the post of treasurer goes to Jane Doe" (goes-to), "hands the post of treasurer over to
 * Jane Doe" (hands-over, is-handed), "will step down as chair" (leaves), "takes over as treasurer from Max Muster"
 * (takes-over-from), "succeeds Max Muster as treasurer" (is-succeeded).
 */
export const OFFICE_ROWS: readonly Row[] = [
  { name: 'is', verbs: ['be', 'become', 'remain'], person: 'subject', office: ['complement'], owner: [] },
  {
    name: 'is-to-as',
    lemmas: ['be', 'will'],
    person: 'subject',
    office: ['as'],
    owner: ['at', 'of'],
  },
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
    lemmas: ['take', 'move', 'move over', 'switch', 'arrive', 'act', 'rejoin', 'continue', 'officiate'],
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
      'present',
      'hand in',
      'give up',
      'vacate',
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
];
