import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { Span } from '../../record/span.js';
import { isCapitalised, isOne, textOf } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { isOwner, namedBy, partiesAmong, sceneOf, whoIs } from '../clauses/who.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';

/** Parts of a company whose buyer buys the company: what it is stands behind "of" or "in". */
const HOLDINGS = wordSet(
  `share shares stock stake stakes interest interests equity capital ownership holding holdings securities all entirety
  majority remainder control portion part percent whole`,
);
/** What a company is said to be in front of or behind its name. */
const COMPANIES = wordSet(
  'company business subsidiary unit group division arm firm maker provider startup start-up operator platform portfolio',
);
/** What can be bought as a whole. */
const ASSETS = wordSet(
  `business businesses asset assets portfolio rights authorizations authorisations authorization authorisation trademark
  trademarks property properties plant plants facility facilities mine project projects building buildings complex platform technology division subsidiary
  operations brand brands royalty clinic clinics hotel hotels hospital practice stores mill refinery campus arm unit line
  warehouse foundry smelter quarry brewery winery distillery laboratory dealership restaurant restaurants store chain label studio newspaper magazine port airport wells field concession plantation fleet pipeline program programme patents license licence franchise network factory site station farm terminal vessel`,
);
/** Rights go on behind "to", "for" and "in". */
const RIGHTS = wordSet(
  'rights right authorizations authorisations authorization authorisation license licence interest assets properties trademarks patents',
);
/** Securities and placements, what is bought in the course of business, and whatever stands for something else. */
const REFUSED = wordSet(
  `units warrants notes debentures bonds certificates offering placement financing deal capabilities customers clients users talent data
  products goods equipment services tickets approval knowledge companies land time interest bitcoin trucks vehicles aircraft options agreement agreements order orders`,
);

/** A company by its party, or what else is bought as worded. */
export type Bought = string | Span;

/** Whether a phrase is a part of a company whose buyer buys the company. */
export const isHolding = ({ reading, items }: Scene, { head, kind }: NounPhrase): boolean =>
  isOne(reading, head, HOLDINGS) ||
  kind === 'number' ||
  items.some((item) => item.kind === 'percentage' && item.first <= head && head < item.end);

/** What holdings are of: "60% of the shares in Example Ltd.". */
const ownedThrough = (clause: Clause, phrase: NounPhrase): NounPhrase | undefined =>
  [...(phrase.by.get('of') ?? []), ...(phrase.by.get('in') ?? [])][0] ??
  (clause.by.get('in') ?? []).find(({ first }) => first >= phrase.end && first <= phrase.end + 2);

const SIDES = ['from', 'to', 'by'] as const;
const hasNumber = ({ items }: Scene, { first, coreEnd }: NounPhrase): boolean =>
  items.some((item) => item.kind === 'number' && item.first >= first && item.first < coreEnd);

/** Behind the core of a phrase and what it is of. */
function endOf({ coreEnd, by }: NounPhrase): number {
  const [inner] = by.get('of') ?? [];
  return inner && inner.first <= coreEnd + 1 ? endOf(inner) : coreEnd;
}

/** The words of a phrase: without its determiner, with what rights are to and what it is joined with. */
function wordsOf({ reading }: Scene, phrase: NounPhrase, joined: readonly NounPhrase[]): Span {
  const { tokens } = reading;
  const first = phrase.determiner >= 0 ? phrase.determiner + 1 : phrase.first;
  let end = endOf(phrase);
  if (isOne(reading, phrase.head, RIGHTS))
    for (const preposition of ['to', 'for', 'in'] as const)
      for (const inner of phrase.by.get(preposition) ?? []) if (inner.first === end + 1) end = endOf(inner);
  for (const other of joined) if (other.first >= end && other.first <= end + 2) end = endOf(other);
  const start = tokens.start[first]!;
  return { text: textOf(reading, first, end), start, end: tokens.end[end - 1]! };
}

/**
 * What a phrase says is bought or sold; null for securities, goods and what the phrase does not say.
 *
 * @param clause the clause it stands in
 * @param joined the phrases it is joined with
 */
export function boughtThing(
  world: World,
  clause: Clause,
  phrase: NounPhrase,
  joined: readonly NounPhrase[] = [],
  depth = 0,
): Bought | null {
  if (depth > 3) return null;
  for (const other of phrase.refersTo ?? []) {
    const found = boughtThing(world, clause, other, [], depth + 1);
    if (found !== null) return found;
  }
  const scene = sceneOf(world, phrase);
  const { reading } = scene;
  const { head, first, coreEnd } = phrase;
  if (isHolding(scene, phrase)) {
    const inner = ownedThrough(clause, phrase);
    if (inner) return boughtThing(world, clause, inner, [], depth + 1);
    const [owner] = partiesAmong(scene, first, coreEnd, 'organization');
    return owner ? owner.party.id : null;
  }
  const named = namedBy(scene, phrase, 'organization');
  if (named && (named.end >= coreEnd || (named.first <= head && head < named.end))) return named.party.id;
  if (named && !isOwner(scene, named) && isOne(reading, head, COMPANIES)) return named.party.id;
  if (phrase.kind === 'pronoun') return whoIs(world, phrase, 'organization')?.id ?? null;
  for (const other of phrase.appositions) {
    const beside = namedBy(scene, other, 'organization');
    if (beside) return beside.party.id;
  }
  // "6,000,000 ADSs"
  const isCounted = hasNumber(scene, phrase) && !isOne(reading, head, ASSETS);
  if (isOne(reading, head, REFUSED) || phrase.negated || isCounted) return null;
  const isNamed =
    phrase.kind === 'name' &&
    isCapitalised(reading, head) &&
    !reading.lowerWords.has(reading.tokens.hash[head]!);
  if (!isNamed && !isOne(reading, head, ASSETS)) return null;
  // "brings in assets": what is neither pointed at nor taken from or given to anybody is no deal
  const isPointedAt =
    isNamed || phrase.determiner >= 0 || partiesAmong(scene, first, head, 'organization').length > 0;
  if (
    !isPointedAt &&
    !SIDES.some((side) => clause.by.has(side) || phrase.by.has(side)) &&
    !joined.some(({ by }) => by.has('from'))
  )
    return null;
  return wordsOf(scene, phrase, joined);
}
