import { type Clause, PAST_TENSES } from '../../grammar/clause.js';
import { type Asked, Gate } from '../../grammar/gate.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { COMMA, isMark, isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { formsOf, wordsOfClasses } from '../../words/verb-forms.js';
import { lemmasOfClasses } from '../../words/verbs.js';
import { isAsserted, type Place, phrasesAt } from '../clauses/places.js';
import { says } from '../clauses/verb-words.js';
import { isOwner, partiesAmong, type Who, whoIs } from '../clauses/who.js';
import type { Draft } from '../draft.js';
import { opensFor } from '../opening.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { type Bought, boughtThing, isHolding } from './bought.js';
import { attached, isContracted } from './contracts.js';
import { isGuess, sidesOfMerger } from './mergers.js';
import { type DealRow, dealRows, dealRowsByLemma, dealVerbs } from './rows.js';
import { behindVehicle } from './vehicles.js';

/** The words in which deals show. */
export const dealTriggers: readonly string[] = [
  ...new Set([
    ...wordsOfClasses(dealVerbs),
    ...dealRows.flatMap(({ lemmas }) => [...(lemmas ?? [])].flatMap((lemma) => [...formsOf(lemma).keys()])),
  ]),
];
/** What deals ask of the words of a sentence. */
export const dealWords: readonly Asked[] = dealRows.map(
  ({ lemmas, verbs, complement, behind, contract }) => ({
    lemmas: lemmas ?? lemmasOfClasses(verbs),
    also: complement ?? behind ?? contract,
  }),
);
const GATE = new Gate(dealWords);
/** Whether a sentence may say that something changes hands. */
export const mayDeal = (world: World, index: number): boolean => opensFor(world, index, GATE);

/** What may come to a deal and need not. */
const POSSIBLE = wordSet(
  'option options right warrant warrants ability opportunity intention rights strategy',
);

/** Who buys securities and goods, no company: "persons who purchased securities of X". */
const BUYERS = wordSet(
  'persons people individuals investors underwriters holders purchasers customers members those anyone who all',
);

const fits = ({ reading }: Scene, row: DealRow, clause: Clause): boolean =>
  isContracted(reading, row, clause) &&
  (!row.behind || clause.object.some(({ end }) => isOne(reading, end, row.behind!))) &&
  (!row.complement || clause.complement.some(({ head }) => isOne(reading, head, row.complement!)));

/** The object behind a comma, as where two verbs share it: "has agreed to sell, and Y has agreed to acquire, X". */
function sharedObject(
  { grammar }: World,
  { reading, index }: Scene,
  { verb, object }: Clause,
): readonly NounPhrase[] {
  // "by enhancing its offerings, it …": a noun shares nothing with what follows its comma
  if (verb.form === 'nominal' || object.length > 0 || !isMark(reading, verb.end, COMMA)) return [];
  return grammar.phrasesOf(index).filter(({ first }) => first === verb.end + 1);
}

/** "Example's acquisition by Sample": what is bought stands in front of the noun. */
function ownedThing(scene: Scene, { verb, object, first }: Clause): string | null {
  if (verb.form !== 'nominal' || object.length > 0) return null;
  return partiesAmong(scene, first, verb.main, 'organization').at(-1)?.party.id ?? null;
}

function boughtIn(world: World, scene: Scene, row: DealRow, clause: Clause): Bought | null {
  const placed = row.contract ? attached(row, clause, row.target) : phrasesAt(clause, row.target);
  const printed = row.holdings ? placed.filter((phrase) => isHolding(scene, phrase)) : placed;
  const [phrase, ...joined] = printed.length > 0 ? printed : sharedObject(world, scene, clause);
  const found = phrase
    ? boughtThing(world, clause, phrase, joined)
    : row.name === 'acquires'
      ? ownedThing(scene, clause)
      : null;
  // "in exchange": the noun alone moves no shares
  const isIdle = row.holdings && clause.verb.form === 'nominal';
  return isIdle || (row.companies && typeof found !== 'string') ? null : found;
}

/** Who acts in the clauses a clause hangs on: of "announced that an agreement was signed to acquire" who announced. */
function actorAbove(world: World, clauses: readonly Clause[], { parent }: Clause): Who | null {
  for (let at = parent, steps = 0; at !== null && steps < 4; at = clauses[at]!.parent, steps++)
    for (const phrase of clauses[at]!.subject) {
      const found = whoIs(world, phrase, 'organization');
      if (found) return found;
    }
  return null;
}

const firstOf = (world: World, phrases: readonly NounPhrase[]): Who | null =>
  phrases
    .map((phrase) => whoIs(world, phrase, 'organization') ?? behindVehicle(world, phrase))
    .find((who) => who !== null) ?? null;

/** Whoever acts: named, or acting above, or the release's issuer where nobody else is named. */
function actorOf(world: World, clauses: readonly Clause[], clause: Clause): Who | null {
  const named = firstOf(world, clause.subject);
  if (named) return named;
  // "has been acquired": nobody says by whom
  const isAgentless = clause.verb.passive && clause.subject.length === 0;
  if (isAgentless) return null;
  return (
    actorAbove(world, clauses, clause) ??
    (world.issuer === null ? null : { id: world.issuer, inferred: true })
  );
}

/** Whose shares shares are exchanged for. */
function holderOf(world: World, clause: Clause, phrases: readonly NounPhrase[]): Who | null {
  const found = phrases
    .map((phrase) => boughtThing(world, clause, phrase))
    .find((id) => typeof id === 'string');
  return typeof found === 'string' ? { id: found, inferred: false } : null;
}

/** Whose a thing is that is bought: "Example's pump business", "our bakery". */
function ownerOf(world: World, scene: Scene, { object }: Clause): Who | null {
  const [phrase] = object;
  if (!phrase) return null;
  const owner = partiesAmong(scene, phrase.first, phrase.head, 'organization').find((item) =>
    isOwner(scene, item),
  );
  if (owner) return { id: owner.party.id, inferred: false };
  return isOne(scene.reading, phrase.first, OUR) && world.issuer
    ? { id: world.issuer, inferred: true }
    : null;
}
const OUR = wordSet('our');

/** With whom an owner has agreed, in the clauses a clause hangs on: "We have signed an agreement with X under which it will buy our bakery". */
function counterpart(world: World, clauses: readonly Clause[], clause: Clause, owner: Who): Who | null {
  const around = [clause, ...clauses.filter(({ index }) => index === clause.parent)];
  const partners = around.flatMap(({ object, by }) => [
    ...(by.get('with') ?? []),
    ...object.flatMap((phrase) => phrase.by.get('with') ?? []),
  ]);
  const found = firstOf(world, partners);
  return found && found.id !== owner.id ? found : null;
}

/** What one clause says of a deal. */
interface Telling {
  readonly name: string;
  readonly target: Bought | null;
  readonly acquirer: Who | null;
  readonly seller: Who | null;
}

/** "an option to acquire X", "the right of Y to buy X" */
function isPossible({ reading }: Scene, { subject, verb }: Clause): boolean {
  const { first, form } = verb;
  if (subject.some(({ head }) => isOne(reading, head, POSSIBLE) || isOne(reading, head, BUYERS))) return true;
  return (
    form === 'infinitive' && (isOne(reading, first - 1, POSSIBLE) || isOne(reading, first - 2, POSSIBLE))
  );
}

/** "At Example Corp. she led the acquisition of X": what somebody did in a career is no news. */
function isCareer(world: World, clauses: readonly Clause[], { verb, parent }: Clause): boolean {
  const above = verb.form === 'nominal' && parent !== null ? clauses[parent] : undefined;
  if (!above || !says(above, ['lead']) || !PAST_TENSES.has(above.verb.tense)) return false;
  const { reading } = world.grammar;
  return above.subject.some(
    (phrase) => isOne(reading, phrase.first, PERSONAL) || whoIs(world, phrase, 'person') !== null,
  );
}
const PERSONAL = wordSet('he she who mr mrs ms dr');

function tellingOf(world: World, scene: Scene, clauses: readonly Clause[], clause: Clause): Telling | null {
  const known = dealRowsByLemma.get(clause.verb.lemma);
  if (!known || isPossible(scene, clause) || !isAsserted(clause) || isCareer(world, clauses, clause))
    return null;
  const rows = known.filter((row) => fits(scene, row, clause));
  const tellings = rows.map((row): Telling => {
    if (row.joined)
      return {
        name: row.name,
        target: null,
        acquirer: null,
        seller: null,
        ...sidesOfMerger(world, row, clause),
      };
    const bought = boughtIn(world, scene, row, clause);
    // "by acquiring brands": what a company lives by
    const isCourse = bought !== null && typeof bought === 'object' && clause.verb.form === 'gerund';
    const who = (places: readonly Place[]) =>
      places[0] === 'subject'
        ? actorOf(world, clauses, clause)
        : (firstOf(world, attached(row, clause, places)) ??
          (row.holdings ? holderOf(world, clause, attached(row, clause, places)) : null));
    const other = (found: Who | null, ...not: unknown[]) => (found && !not.includes(found.id) ? found : null);
    const owner = typeof bought === 'object' ? ownerOf(world, scene, clause) : null;
    const acquirer =
      other(who(row.acquirer), bought, owner?.id) ??
      (owner ? counterpart(world, clauses, clause, owner) : null);
    return {
      name: row.name,
      target: isCourse || (row.named && !acquirer) ? null : bought,
      acquirer,
      seller: other(who(row.seller) ?? owner, bought, acquirer?.id),
    };
  });
  return tellings.find(({ target }) => target !== null) ?? tellings[0] ?? null;
}

const RULE = 'acquisition/';
/** Whether a draft says that two companies become one, not which of them buys. */
export const isGuessed = ({ rule }: Draft<'acquisition'>): boolean => isGuess(rule.slice(RULE.length));

/** What a sentence says changes hands, a draft for each clause that says so. */
export function dealsIn(world: World, scene: Scene): Draft<'acquisition'>[] {
  if (!mayDeal(world, scene.index)) return [];
  const clauses = world.grammar.clausesOf(scene.index);
  const tellings: Telling[] = [];
  for (const clause of clauses) {
    const telling = tellingOf(world, scene, clauses, clause);
    if (telling) tellings.push(telling);
  }
  // "the vendor has agreed to sell, and the purchaser to buy, X": who sells is told apart
  const sells = tellings.find(({ target, seller }) => target === null && seller && !seller.inferred)?.seller;
  return tellings.flatMap(({ name, target, acquirer, seller }) => {
    const owner = seller ?? (sells && sells.id !== target && sells.id !== acquirer?.id ? sells : null);
    // "sells information technology": what nobody is named to take is sold every day
    if (
      target === null ||
      (typeof target !== 'string' && !(name === 'sells' ? acquirer : (acquirer ?? owner)))
    )
      return [];
    const inferred = [
      ...(isGuess(name) ? (['acquirer', 'target'] as const) : []),
      ...(acquirer?.inferred ? (['acquirer'] as const) : []),
      ...(owner?.inferred ? (['seller'] as const) : []),
    ];
    return [
      {
        type: 'acquisition',
        slots: { acquirer: acquirer?.id ?? null, target, seller: owner?.id ?? null },
        evidence: [scene.index],
        inferred,
        rule: `${RULE}${name}`,
      },
    ];
  });
}
