import type { Clause } from '../grammar/clause.js';
import { Gate } from '../grammar/gate.js';
import type { NounPhrase } from '../grammar/phrase.js';
import type { Fact } from '../record/fact.js';
import type { PartyRole } from '../record/party-roles.js';
import type { SectionKind } from '../record/span.js';
import { isOne } from '../text/reading.js';
import { wordSet } from '../text/word-set.js';
import { isAsserted } from './clauses/places.js';
import { says } from './clauses/verb-words.js';
import { whoIs } from './clauses/who.js';
import type { Dealing } from './dealing.js';
import { licenceIn, licenceWords } from './deals/licences.js';
import { dealsIn, dealWords, isGuessed } from './deals/read.js';
import { isOld } from './leading.js';
import { servicesIn, serviceWords } from './services/read.js';
import { speakersIn } from './services/speakers.js';
import type { World } from './world.js';

const LICENCES = new Gate(licenceWords);
const GATE = new Gate([...dealWords, ...licenceWords]);
/** Most sentences hold no word of either: looking once is enough for them. */
const ANY = new Gate([...dealWords, ...licenceWords, serviceWords]);
/** Sections in which parties deal with each other. */
const READ: ReadonlySet<SectionKind> = new Set(['headline', 'subheadline', 'body', 'about']);

const party = (value: unknown, role: PartyRole): Dealing[] =>
  typeof value === 'string' ? [[value, role]] : [];

/** The roles that follow from slots of a fact. */
export function dealingsOf({ entities }: World, fact: Fact): Dealing[] {
  const isPerson = (id: string | null): boolean => {
    const entity = id === null ? undefined : entities.get(id);
    return entity !== undefined && 'kind' in entity && entity.kind === 'person';
  };
  if (fact.type === 'acquisition')
    return [
      ...party(fact.acquirer, 'acquirer'),
      ...party(fact.target, 'target'),
      ...party(fact.seller, 'seller'),
    ];
  if (fact.type === 'quote') return isPerson(fact.speaker) ? party(fact.speaker, 'spokesperson') : [];
  return fact.type === 'offering' ? fact.underwriters.flatMap((id) => party(id, 'underwriter')) : [];
}

/** "has agreed to sell its smelter to": what is one's own is sold once, goods every day. */
function salesIn(world: World, clause: Clause): Dealing[] {
  const { verb, subject, object, by } = clause;
  if (!says(clause, ['sell']) || verb.tense === 'present' || !isAsserted(clause)) return [];
  if (!object.some(({ determiner }) => isOne(world.reading, determiner, OWN))) return [];
  const sideOf = (phrases: readonly NounPhrase[]) =>
    phrases.map((phrase) => whoIs(world, phrase, 'organization')).find((who) => who !== null);
  const [seller, acquirer] = [sideOf(subject), sideOf(by.get('to') ?? [])];
  if (!seller || !acquirer || seller.id === acquirer.id) return [];
  return [
    [seller.id, 'seller'],
    [acquirer.id, 'acquirer'],
  ];
}
const OWN = wordSet('its their our the');

/** The roles that sentences give two parties, told in passing included, long past left out: who buys, sells, licenses. */
export function dealingsIn(world: World): Dealing[] {
  const { scenes, reading, grammar } = world;
  const found: Dealing[] = [];
  for (let index = 0; index < scenes.count; index++) {
    const [first, end] = [reading.sentences[index]!, reading.sentences[index + 1]!];
    if (!READ.has(scenes.sectionOf(index))) continue;
    const isOpen = ANY.opens(reading, first, end);
    if (isOpen) found.push(...servicesIn(world, index));
    found.push(...speakersIn(world, index));
    if (!isOpen || !GATE.opens(reading, first, end)) continue;
    const scene = scenes.at(index);
    const named = scene.items.filter((item) => item.kind === 'party' && item.party.kind === 'organization');
    if (named.length < 2 || isOld(world, scene)) continue;
    // of two companies that become one nobody is said to buy the other
    for (const { slots } of dealsIn(world, scene).filter((deal) => !isGuessed(deal)))
      found.push(
        ...party(slots.acquirer, 'acquirer'),
        ...party(slots.target, 'target'),
        ...party(slots.seller, 'seller'),
      );
    for (const clause of grammar.clausesOf(index)) found.push(...salesIn(world, clause));
    if (!LICENCES.opens(reading, first, end)) continue;
    for (const clause of grammar.clausesOf(index)) {
      const licence = licenceIn(world, clause);
      if (licence) found.push([licence.licensor, 'licensor'], [licence.licensee, 'licensee']);
    }
  }
  return found;
}
