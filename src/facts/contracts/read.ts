import type { Clause } from '../../grammar/clause.js';
import { Gate } from '../../grammar/gate.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { SlotsOf } from '../../record/fact-slots.js';
import type { Span } from '../../record/span.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { formsOf } from '../../words/verb-forms.js';
import { nested, spanOfTokens, wordsFrom } from '../clauses/phrases.js';
import { isAsserted, phrasesAt } from '../clauses/places.js';
import { type Who, whoIs } from '../clauses/who.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import {
  type ContractKind,
  contractNouns,
  isContract,
  isDefinite,
  isPreliminary,
  kindOfWords,
} from './nouns.js';
import {
  doneIn,
  isGeneral,
  kindOfPurposes,
  type Purpose,
  purposesOf,
  rightsKindOf,
  subjectOf,
  wordsOfThing,
} from './purposes.js';
import { type ContractRow, contractRows, partnerNouns } from './rows.js';
import { sidesOf } from './sides.js';
import { territoryOf } from './territories.js';

type Agreement = SlotsOf<'agreement'>;

/** A contract as one clause tells of it. */
export interface Telling {
  readonly rule: string;
  readonly kind: ContractKind | null;
  readonly parties: readonly Who[];
  readonly subject: Span | null;
  readonly territory: Span | null;
  readonly status: NonNullable<Agreement['status']>;
  readonly statusInferred: boolean;
  /** news wherever it is told */
  readonly news: boolean;
  /** it says more of a contract told before, and is none by itself: "under the agreement, Example Corp. will …" */
  readonly isPointer: boolean;
}

/** Where a contract is named, and what its row says. */
interface Place {
  readonly clause: Clause;
  readonly row: ContractRow | null;
  readonly contract: NounPhrase | null;
  /** where those who make it stand */
  readonly sides: ContractRow['sides'];
  /** whether what the clause does is done under the contract */
  readonly isDoing: boolean;
}

/** Verbs of what is not done yet. */
const PLANNING = new Set(
  'plan intend propose expect negotiate discuss seek consider explore aim hope'.split(' '),
);
/** Verbs with which companies and shares change hands: deals are told elsewhere. */
const DEALS = new Set([
  'acquire',
  'merge',
  'combine',
  'buy',
  'divest',
  'amalgamate',
  'take over',
  'take private',
]);
/** Verbs with which they do where the contract says nothing of its kind: "an agreement for the sale of the plant". */
const SALES = new Set(['sell', 'purchase', 'dispose', 'transfer', 'vote', 'settle', 'resolve', 'terminate']);
const ROLE_KINDS: readonly (readonly [ContractKind, ReturnType<typeof wordSet>])[] = [
  ['distribution', wordSet('distributor reseller dealer')],
  ['supply', wordSet('supplier manufacturer')],
  ['license', wordSet('licensee')],
  ['collaboration', wordSet('partner partners sponsor')],
  ['service', wordSet('provider agent agency consultant broker contractor operator')],
];
/** Offices and jobs in a placement or deal, which other facts tell of. */
const OFFICES = wordSet(
  `bookrunner bookrunners underwriter underwriters counsel auditor auditors manager managers arranger arrangers trustee adviser advisers
  advisor advisors finalist winner recipient constituent member`,
);

const kindOfRole = ({ reading }: Scene, { head }: NounPhrase): ContractKind | null =>
  ROLE_KINDS.find(([, words]) => isOne(reading, head, words))?.[0] ?? null;

/** The phrase of a contract at the places of a row. */
function contractAt({ reading }: Scene, row: ContractRow, clause: Clause): NounPhrase | undefined {
  const placed = row.contract.flatMap((place) => phrasesAt(clause, [place]));
  return placed.find(
    (phrase) =>
      !phrase.negated && (row.heads ? isOne(reading, phrase.head, row.heads) : isContract(reading, phrase)),
  );
}

function statusOf(
  scene: Scene,
  { row, clause, contract }: Place,
  clauses: readonly Clause[],
): { status: NonNullable<Agreement['status']>; inferred: boolean } {
  if (contract && isPreliminary(scene.reading, contract)) return { status: 'proposed', inferred: false };
  const isTerse = scene.section === 'headline' || scene.section === 'subheadline';
  let planned =
    clause.verb.tense === 'future' && !isTerse && row !== null && row.contract.length > 0 && !row.future;
  for (let at = clause.parent, steps = 0; at !== null && steps < 3; at = clauses[at]!.parent, steps++)
    if (PLANNING.has(clauses[at]!.verb.lemma)) planned = true;
  if (planned || clause.verb.lemma === 'negotiate') return { status: 'proposed', inferred: false };
  return row?.status ? { status: row.status, inferred: false } : { status: 'agreed', inferred: true };
}

/** Whether what is to be done makes companies or assets change hands. */
const isDeal = (kind: ContractKind | null, purposes: readonly Purpose[]): boolean =>
  purposes.some(
    ({ lemma }) =>
      lemma !== null && (DEALS.has(lemma) || ((kind === null || kind === 'other') && SALES.has(lemma))),
  );

/** What somebody is taken on as, or becomes; null where the row needs none, `undefined` where it refuses. */
function roleOf({ reading, items }: Scene, row: ContractRow, clause: Clause): NounPhrase | null | undefined {
  const placed = [...clause.complement, ...(clause.by.get('as') ?? []), ...(row.role ? clause.object : [])];
  if (!row.role) {
    // people are taken on too, and offices are filled
    const isOffice = placed.some(({ head }) => isOne(reading, head, OFFICES));
    return isOffice || items.some((item) => item.kind === 'party' && item.party.kind === 'person')
      ? undefined
      : (placed[0] ?? null);
  }
  return placed.find(({ head }) => isOne(reading, head, row.role!));
}

/** "signed an agreement with X, as lead underwriter" */
const isOffice = ({ reading }: Scene, { by }: Clause): boolean =>
  (by.get('as') ?? []).some(({ head }) => isOne(reading, head, OFFICES));

/** How long two have worked together is no news: "we have partnered with X for a decade". */
const isStanding = ({ items }: Scene, { row, clause }: Place): boolean =>
  row?.name === 'partners-with' &&
  clause.verb.tense === 'perfect' &&
  items.some((item) => item.kind === 'date' && item.date.type === 'duration');

function tellingOf(
  world: World,
  scene: Scene,
  clauses: readonly Clause[],
  place: Place,
  before: readonly Who[],
): Telling | null {
  const { reading } = scene;
  const { clause, row, contract } = place;
  const role = row && (row.role || row.hires) ? roleOf(scene, row, clause) : null;
  if (role === undefined || isStanding(scene, place) || isOffice(scene, clause)) return null;
  const { parties, unnamed } = sidesOf(world, clauses, clause, contract, place.sides, before);
  const own = contract && kindOfWords(reading, contract);
  const worded = row?.kind && !OVERRULED.has(`${row.kind} ${own}`) ? null : own;
  const isFinancing = worded === 'financing';
  const known = parties.filter(({ id }) => isCompany(world, id) || isFinancing);
  const purposes = [
    ...thingsOf(world, place),
    ...purposesOf(world, clauses, clause, contract),
    ...(place.isDoing ? doneIn(world, clause) : []),
  ];
  if (isDeal(worded ?? row?.kind ?? null, purposes)) return null;
  if (row?.hires === 'chosen' && !role && !purposes.some(({ clause: own }) => own && own !== clause))
    return null;
  const isSized = isFinancing && contract !== null && holdsMoney(scene, contract);
  const isAttached = contract !== null && PARTNERED.some((preposition) => contract.by.has(preposition));
  const isDefiniteOne = contract !== null && isDefinite(reading, contract);
  // "under the agreement, Example Corp. will …" says more of what was told
  const refersBack = row === null && isDefiniteOne && !isAttached;
  const isWhole =
    !refersBack &&
    (known.length > 1 || (known.length === 1 && isOneSided(world, place, { unnamed, isSized, isAttached })));
  const isPointer = !isWhole && (isDefiniteOne || row?.kind === 'license');
  if (!isWhole && !isPointer) return null;
  const kind =
    (role && kindOfRole(scene, role)) ??
    worded ??
    rightsKindOf(world, clauses, clause, contract) ??
    (row?.hires ? goodsKindOf(purposes) : null) ??
    (row?.kind === 'collaboration' && kindOfPurposes(purposes) === 'distribution'
      ? 'distribution'
      : row?.kind) ??
    kindOfPurposes(purposes) ??
    (contract && isPreliminary(reading, contract) ? 'collaboration' : null);
  const { status, inferred } = statusOf(scene, place, clauses);
  const rights = kind === 'license' || kind === 'distribution' || row?.status === 'waived';
  const words =
    contract && (row?.name === 'waives' ? waivedOf(scene, clauses, contract) : coreOf(scene, contract));
  return {
    rule: `agreement/${row?.name ?? (place.isDoing ? 'under' : 'between')}`,
    kind: isPointer ? own : kind,
    parties: known,
    subject:
      isFinancing || row?.name === 'waives'
        ? words
        : (subjectOf(world, kind, purposes) ??
          (role && wordsOfThing(scene, role)) ??
          (contract && !isPointer && tellsItself(scene, contract) ? words : null)),
    territory: rights || kind === null ? territoryOf(world, scene, contract, clause, purposes) : null,
    status,
    statusInferred: inferred,
    news: (row?.news ?? isSized) && (known.length > 1 || isSized || row?.status === 'waived'),
    isPointer,
  };
}

/** Who is taken on to supply or distribute goods gives no service. */
const goodsKindOf = (purposes: readonly Purpose[]): ContractKind | null => {
  const kind = kindOfPurposes(purposes);
  return kind === 'supply' || kind === 'distribution' ? kind : null;
};

/** Kinds of rows that the words of the contract overrule: a covenant is the lenders', distribution rights are no licence. */
const OVERRULED = new Set(['other financing', 'license distribution']);

/** Whether a contract counts of which one side alone is known. */
function isOneSided(
  { issuer }: World,
  { row, contract, isDoing }: Place,
  { unnamed, isSized, isAttached }: { unnamed: boolean; isSized: boolean; isAttached: boolean },
): boolean {
  if (isSized || row?.status === 'waived') return true;
  if (row) return unnamed && row.contract.length > 0;
  return contract !== null && ((issuer === null && isAttached) || (isDoing && contract.determiner >= 0));
}
const PARTNERED = ['with', 'between', 'among', 'from'] as const;

const holdsMoney = ({ items }: Scene, { first, coreEnd, by }: NounPhrase): boolean =>
  items.some(
    ({ kind, first: at }) =>
      kind === 'money' &&
      ((at >= first && at < coreEnd) ||
        [...(by.get('of') ?? []), ...(by.get('worth') ?? [])].some(
          (inner) => at >= inner.first && at < inner.end,
        )),
  );

/** The thing that a verb which says it all is about. */
const thingsOf = (world: World, { row, clause }: Place): Purpose[] =>
  (row?.thing ?? [])
    .flatMap((place) => phrasesAt(clause, [place]))
    .filter(
      (phrase) =>
        phrase.kind !== 'pronoun' &&
        !isGeneral(world, phrase) &&
        whoIs(world, phrase, 'organization') === null,
    )
    .map((phrase) => ({ lemma: null, phrase, clause }));

/** Whether a party makes contracts: no authority that only rules on something, no exchange. */
function isCompany({ parties }: World, id: string): boolean {
  const party = parties.find((one) => one.id === id);
  return (
    party !== undefined &&
    !party.roles.includes('regulator') &&
    !/\b(?:nasdaq|nyse|exchange)\b/i.test(party.name)
  );
}

/** Nouns that need what they are of to name anything: "letter of intent". */
const OF_WHAT = wordSet('intent understanding credit refusal');

/** The words of a contract without determiner, amounts and times: "revolving credit facility". */
function coreOf(scene: Scene, contract: NounPhrase): Span | null {
  const from = wordsFrom(scene, contract);
  if (from >= contract.coreEnd) return null;
  const inner = (contract.by.get('of') ?? []).find(({ head }) => isOne(scene.reading, head, OF_WHAT));
  return spanOfTokens(scene.reading, from, inner ? inner.coreEnd : contract.coreEnd);
}

/** What is given up: "right of first refusal to market the drug". */
function waivedOf(scene: Scene, clauses: readonly Clause[], contract: NounPhrase): Span | null {
  const core = coreOf(scene, contract);
  if (!core) return null;
  const purpose = clauses.find(
    ({ relation, verb }) =>
      relation === 'infinitive' && verb.first >= contract.coreEnd && verb.first <= contract.end + 1,
  );
  if (!purpose) return core;
  const from = wordsFrom(scene, contract);
  return spanOfTokens(scene.reading, from, Math.max(contract.coreEnd, purpose.end));
}

/** Words in front of a contract that say nothing of what it is about. */
const PLAIN = wordSet(
  `definitive binding non-binding new exclusive non-exclusive strategic multi-year long-term major global significant its their our the a an
  this that two three several formal initial first second final written signed important landmark key large additional further recent existing
  multiple separate mutual license licence supply agreement commercial master framework - year multi long term`,
);
/** Whether the name of a contract tells what it is about: "transport contract". */
function tellsItself(scene: Scene, contract: NounPhrase): boolean {
  for (let at = wordsFrom(scene, contract); at < contract.head; at++)
    if (!isOne(scene.reading, at, PLAIN)) return true;
  return false;
}

/** Every phrase of a clause in which a contract may be named in passing, with what is attached to it. */
const phrasesOf = (clause: Clause): NounPhrase[] =>
  nested([...clause.subject, ...clause.object, ...clause.complement, ...[...clause.by.values()].flat()]);

/** What is done with a loan that is there. */
const USING = new Set([
  'repay',
  'prepay',
  'redeem',
  'retire',
  'refinance',
  'use',
  'draw',
  'service',
  'reduce',
  'convert',
  'retain',
  'have',
]);
const UNDER = ['under', 'by', 'through', 'pursuant to', 'as part of', 'in accordance with'] as const;

/** Where a contract is named that no verb of a row tells of, and how. */
function passing(clause: Clause, contract: NounPhrase): Place {
  const isUnder = UNDER.some((preposition) => clause.by.get(preposition)?.includes(contract));
  const isSubject = clause.subject.includes(contract);
  const isDoing = (isUnder || isSubject) && clause.verb.form === 'finite';
  return {
    clause,
    row: null,
    contract,
    sides: isDoing ? ['subject', 'to', 'object', 'with', 'for'] : ['subject', 'with', 'to', 'by'],
    isDoing,
  };
}

/**
 * The contracts that a sentence tells of, by its clauses.
 *
 * @param before those who made the contract told last, for "the two companies"
 */
export function contractsIn(world: World, scene: Scene, before: readonly Who[]): Telling[] {
  if (!GATE.opens(scene.reading, scene.first, scene.end)) return [];
  const clauses = world.grammar.clausesOf(scene.index);
  const found: Telling[] = [];
  const told = new Set<NounPhrase>();
  const add = (place: Place): boolean => {
    const telling = tellingOf(world, scene, clauses, place, before);
    if (!telling) return false;
    found.push(telling);
    if (place.contract) told.add(place.contract);
    return true;
  };
  for (const clause of clauses) {
    if (!isAsserted(clause)) continue;
    for (const row of contractRows) {
      if (!row.lemmas.has(clause.verb.lemma) || (row.future && clause.verb.tense !== 'future')) continue;
      if (row.object && !clause.object.some(({ head }) => isOne(scene.reading, head, row.object!))) continue;
      const contract = row.contract.length > 0 ? contractAt(scene, row, clause) : null;
      if (contract === undefined || (contract && told.has(contract))) continue;
      if (contract === null && clause.verb.form === 'nominal' && !row.nominal) continue;
      if (add({ clause, row, contract, sides: row.sides, isDoing: false })) break;
    }
  }
  if (found.some(({ isPointer }) => !isPointer)) return found;
  // a company that changes hands is told of elsewhere, whatever its contract is called
  if (clauses.some(({ verb }) => DEALS.has(verb.lemma))) return [];
  for (const clause of clauses) {
    if (!isAsserted(clause) || USING.has(clause.verb.lemma)) continue;
    for (const phrase of phrasesOf(clause))
      if (!told.has(phrase) && !phrase.negated && isContract(scene.reading, phrase))
        add(passing(clause, phrase));
  }
  return found;
}

/** Every contract shows by what it is called, or by a verb that says it all. */
const GATE = new Gate([
  { lemmas: [], words: contractNouns },
  ...contractRows
    .filter(({ contract, heads }) => contract.length === 0 || heads !== undefined)
    .map(({ lemmas, heads, role }) => ({ lemmas, also: heads ?? role })),
]);

/** The words in which contracts show. */
export const contractTriggers: readonly string[] = [
  ...new Set([
    ...contractNouns,
    ...partnerNouns,
    ...contractRows
      .filter(({ contract, heads, role }) => !role && (contract.length === 0 || heads !== undefined))
      .flatMap(({ lemmas }) => [...lemmas].flatMap((lemma) => [...formsOf(lemma.split(' ')[0]!).keys()])),
  ]),
];
