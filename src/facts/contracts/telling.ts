import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { SlotsOf } from '../../record/fact-slots.js';
import type { Span } from '../../record/span.js';
import { phrasesAt } from '../clauses/places.js';
import { type Who, whoIs } from '../clauses/who.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { isCompany } from './companies.js';
import { isDeal } from './deals.js';
import { type ContractKind, isDefinite, isPreliminary, kindOfWords } from './nouns.js';
import type { Place } from './place.js';
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
import { isOffice, kindOfRole, roleOf } from './roles.js';
import { sidesOf } from './sides.js';
import { statusOf } from './status.js';
import { territoryOf } from './territories.js';
import { coreOf, tellsItself, waivedOf } from './words.js';

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

/** How long two have worked together is no news: "we have partnered with X for a decade". */
const isStanding = ({ items }: Scene, { row, clause }: Place): boolean =>
  row?.name === 'partners-with' &&
  clause.verb.tense === 'perfect' &&
  items.some((item) => item.kind === 'date' && item.date.type === 'duration');

/**
 * The contract that is named at a place, or null where the clause tells of none.
 *
 * @param before those who made the contract told last, for "the two companies"
 */
export function tellingOf(
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
  const known = parties.filter(({ id }) => isFinancing || isCompanyOf(world, id));
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

function isCompanyOf({ parties }: World, id: string): boolean {
  const party = parties.find((one) => one.id === id);
  return party !== undefined && isCompany(party);
}
