import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import type { Span } from '../../record/span.js';
import { PLACE } from '../../text/classes.js';
import type { IntegerSet } from '../../text/integer-set.js';
import { hasNaming, isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { Preposition } from '../../words/prepositions.js';
import { RIGHTS } from '../../words/rights.js';
import { lemmaByNounHash, verbClasses } from '../../words/verbs.js';
import { spanOfTokens } from '../clauses/phrases.js';
import { sceneOf, whoIs } from '../clauses/who.js';
import { itemsAmong, type Scene } from '../scene.js';
import type { World } from '../world.js';
import { type ContractKind, DELIVERIES, ORDERS } from './nouns.js';

/** What a contract is made for: a thing, and what is to be done with it. */
export interface Purpose {
  /** the verb in its base form, of "the supply of pumps" that of the noun; null where only a thing is told */
  readonly lemma: string | null;
  readonly phrase: NounPhrase;
  /** the clause it stands in, where it is the object of a verb */
  readonly clause: Clause | null;
}

const ABOUT: readonly Preposition[] = ['for', 'on', 'regarding', 'concerning', 'about', 'around'];
/** What is done with a thing is not the thing. */
const ACTIONS = wordSet(
  `sale sales supply development commercialization commercialisation marketing promotion distribution use manufacture manufacturing delivery
  provision production exploitation purchase design construction operation maintenance installation licensing out-licensing research registration import importation resale co-development`,
);
const KIND_OF_LEMMA: Readonly<Record<string, ContractKind>> = Object.fromEntries(
  (
    [
      ['supply', 'supply deliver manufacture produce purchase order source procure buy'],
      ['distribution', 'distribute sell market resell promote'],
      ['license', 'commercialize commercialise license sublicense'],
      [
        'collaboration',
        'develop co-develop explore integrate collaborate cooperate test jointly research study build create launch host',
      ],
      [
        'service',
        'provide operate maintain transport manage support lead advise service run handle identify execute',
      ],
      ['financing', 'finance fund refinance lend borrow'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
);

const hasMention = (scene: Scene, { first, coreEnd }: NounPhrase, kinds: ReadonlySet<string>): boolean =>
  itemsAmong(scene, first, coreEnd).some(({ kind, first: at }) => kinds.has(kind) && at >= first);
const TIMES = new Set(['date', 'money', 'percentage']);

/** Whether a phrase is a thing: nobody, no time, no sum, no place. */
function isThing(world: World, phrase: NounPhrase): boolean {
  const scene = sceneOf(world, phrase);
  if (phrase.kind === 'pronoun' || phrase.kind === 'adjective') return false;
  if (hasMention(scene, phrase, TIMES) && !isCounted(scene, phrase)) return false;
  if (phrase.kind === 'name' && hasNaming(scene.reading, phrase.head, PLACE)) return false;
  return whoIs(world, phrase, 'organization') === null;
}

/** "a $29 million bank loan": an amount in front of what it measures. */
const isCounted = (scene: Scene, { head, first }: NounPhrase): boolean =>
  !itemsAmong(scene, head, head + 1).some(({ kind, first: at }) => TIMES.has(kind) && at >= first);

/** The verb that a noun of action stands for, or null. */
function lemmaOfAction(scene: Scene, { head }: NounPhrase): string | null {
  const { hash } = scene.reading.tokens;
  return lemmaByNounHash.get(hash[head]!) ?? (isOne(scene.reading, head, ACTIONS) ? 'supply' : null);
}

const isHead = (world: World, phrase: NounPhrase, words: IntegerSet): boolean =>
  isOne(sceneOf(world, phrase).reading, phrase.head, words);

/** So many clauses on either side of one are looked at: no sentence has more, a run of verbs without end may. */
const NEAR = 60;
const clausesNear = (clauses: readonly Clause[], index: number): readonly Clause[] =>
  clauses.length <= NEAR ? clauses : clauses.slice(Math.max(0, index - NEAR), index + NEAR);

/** The clauses that hang on one, nouns of action and what hangs on those included. */
function hanging(clauses: readonly Clause[], { index }: Clause, after: number): Clause[] {
  const below = new Set([index]);
  const found: Clause[] = [];
  for (const clause of clausesNear(clauses, index)) {
    if (clause.parent === null || !below.has(clause.parent)) continue;
    if (clause.relation === 'conditional') continue;
    // a verb joined to the contract's own is another statement
    if (clause.relation === 'coordinate' && clause.parent === index) continue;
    below.add(clause.index);
    if (clause.verb.main > after && clause.relation !== 'nominal') found.push(clause);
  }
  return found;
}

/**
 * What a contract is for, as its clause tells: what stands behind "for" or "on" at it, what is to be done ("to build pumps",
 * "under which Example Corp. will supply pumps", "covering 200 pumps").
 */
export function purposesOf(
  world: World,
  clauses: readonly Clause[],
  clause: Clause,
  contract: NounPhrase | null,
): Purpose[] {
  const from = contract ? contract.coreEnd : clause.verb.end;
  const about = ABOUT.flatMap((preposition) => [
    ...(contract?.by.get(preposition) ?? []),
    ...(clause.by.get(preposition) ?? []),
  ]).filter((phrase) => phrase.first >= from);
  // "an order of ten trains", "delivery of ten trains"
  const isOfGoods = contract && (isHead(world, contract, ORDERS) || isHead(world, contract, DELIVERIES));
  if (isOfGoods) about.unshift(...(contract.by.get('of') ?? []));
  const told = about.flatMap((phrase): Purpose[] => {
    if (phrase.kind === 'gerund') {
      const own = clausesNear(clauses, clause.index).find(({ verb }) => verb.main === phrase.head);
      return own ? doneIn(world, own) : [];
    }
    if (!isThing(world, phrase)) return [];
    return [{ lemma: lemmaOfAction(sceneOf(world, phrase), phrase), phrase, clause }];
  });
  const done = hanging(clauses, clause, from).flatMap((other) => doneIn(world, other));
  return [...told, ...done];
}

/** "an agreement giving Example Corp. the right to distribute the drug": what rights are for. */
export function rightsKindOf(
  world: World,
  clauses: readonly Clause[],
  clause: Clause,
  contract: NounPhrase | null,
): ContractKind | null {
  const below = hanging(clauses, clause, contract ? contract.coreEnd - 1 : clause.verb.main);
  const gives = [clause, ...below].find(({ object }) =>
    object.some(
      (phrase) => phrase !== contract && isOne(sceneOf(world, phrase).reading, phrase.head, RIGHTS),
    ),
  );
  if (!gives) return null;
  const isToSell = below.some(
    ({ verb, relation }) => relation === 'infinitive' && KIND_OF_LEMMA[verb.lemma] === 'distribution',
  );
  return isToSell &&
    !below.some(({ verb }) => KIND_OF_LEMMA[verb.lemma] === 'license' || verb.lemma === 'develop')
    ? 'distribution'
    : 'license';
}

/** Things that say nothing of what a contract is about. */
const GENERAL = wordSet(
  'period execution implementation transaction payment payments amount step move growth success agreement goals goal term terms',
);
export const isGeneral = (world: World, phrase: NounPhrase): boolean =>
  isOne(sceneOf(world, phrase).reading, phrase.head, GENERAL);

/** What is done in a clause, and with what. */
export function doneIn(world: World, clause: Clause): Purpose[] {
  const { verb, object, by } = clause;
  const isDenied = verb.negated || verb.classes.has('say') || verb.lemma === 'be';
  if (isDenied) return [];
  // "obtains the rights to the drug": rights are to a thing
  const rights = object
    .filter((phrase) => isHead(world, phrase, RIGHTS))
    .flatMap((phrase) => [...(phrase.by.get('to') ?? []), ...(phrase.by.get('for') ?? [])]);
  const things = [...rights, ...(by.get('with') ?? []).filter(() => verb.classes.has('supply')), ...object];
  return things
    .filter(
      (phrase) =>
        isThing(world, phrase) &&
        !isGeneral(world, phrase) &&
        !isOne(sceneOf(world, phrase).reading, phrase.head, RIGHTS),
    )
    .map((phrase) => ({ lemma: verb.lemma, phrase, clause }));
}

/** The kind that follows from what is to be done. */
export const kindOfPurposes = (purposes: readonly Purpose[]): ContractKind | null => {
  for (const { lemma } of purposes) {
    const kind = lemma === null ? undefined : KIND_OF_LEMMA[lemma];
    if (kind) return kind;
    if (lemma !== null && verbClasses.get(lemma)?.has('supply')) return 'supply';
  }
  return null;
};

/** Behind the core of a phrase and what it is of or for. */
function endOf(phrase: NounPhrase): number {
  let end = phrase.coreEnd;
  for (const preposition of ['of', 'for', 'to', 'between'] as const)
    for (const inner of phrase.by.get(preposition) ?? [])
      if (inner.first <= end + 1) end = Math.max(end, endOf(inner));
  return end;
}

/** The words of a thing, without its determiner. */
export function wordsOfThing(scene: Scene, phrase: NounPhrase): Span | null {
  const { determiner, first, coreEnd } = phrase;
  const from = determiner >= first ? determiner + 1 : first;
  return from < coreEnd ? spanOfTokens(scene.reading, from, Math.max(coreEnd, endOf(phrase))) : null;
}

/** The thing behind what is done with it: of "the development and commercialization of X" X. */
function thingOf(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  if (!isOne(scene.reading, phrase.head, ACTIONS)) return phrase;
  const [inner] = [...(phrase.by.get('of') ?? []), ...(phrase.by.get('to') ?? [])];
  return inner ?? null;
}

/** What a contract is about: the first of its purposes that names a thing; rights are to a thing, not to what is done with it. */
export function subjectOf(
  world: World,
  kind: ContractKind | null,
  purposes: readonly Purpose[],
): Span | null {
  for (const { phrase } of purposes) {
    const scene = sceneOf(world, phrase);
    const thing = kind === 'license' || kind === 'distribution' ? thingOf(scene, phrase) : phrase;
    const joined = purposes.find(
      (other) =>
        other.phrase.group === phrase.group && phrase.group >= 0 && other.phrase.first === phrase.end + 1,
    );
    if (thing === phrase && joined && isOne(scene.reading, phrase.head, ACTIONS)) {
      const [first, last] = [wordsOfThing(scene, phrase), wordsOfThing(scene, joined.phrase)];
      if (first && last)
        return { text: scene.reading.text.slice(first.start, last.end), start: first.start, end: last.end };
    }
    const isBare = thing === phrase && isOne(scene.reading, phrase.head, ACTIONS) && !phrase.by.has('of');
    const words = thing && !isBare ? wordsOfThing(scene, thing) : null;
    if (words) return words;
  }
  return null;
}
