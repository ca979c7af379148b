import type { Grammar } from '../grammar/grammar.js';
import type { Party, Ticker } from '../record/party.js';
import type { Span } from '../record/span.js';
import type { Steps } from '../steps.js';
import { AGENCY, EXCHANGE, MEDIUM } from '../text/classes.js';
import { inOneLine } from '../text/lines/in-one-line.js';
import { hashOf, hasNaming, type Reading, textOf } from '../text/reading.js';
import { isInside } from '../text/stretches.js';
import { contactPlaces } from './attributes/contact-places.js';
import { knownParties } from './attributes/known.js';
import type { Watch } from './attributes/likely/likely.js';
import { bareSymbol, findListings } from './attributes/listings.js';
import { marketCodes } from './attributes/market-code.js';
import { attributesOf, titleText } from './attributes/persons.js';
import { rolesOf } from './attributes/roles.js';
import { buildEntities, type Entity } from './entities/entities.js';
import { findIssuer, type IssuerContext } from './entities/issuer.js';
import { type EntityMention, findMentions, findStandIns } from './entities/mentions.js';
import { weighCandidates } from './evidence/candidates.js';
import { findBrackets, findSymbols } from './names/brackets.js';
import { collectOccurrences } from './names/occurrences.js';
import { repairNames } from './names/repair.js';
import type { WrittenTicker } from './names/tickers.js';

/** A party whose mentions are only spans. */
export type FoundParty = Omit<Party, 'mentions'> & { readonly mentions: readonly Span[] };

/** What the party stage finds. */
export interface FoundParties {
  readonly parties: readonly FoundParty[];
  /** the id of the party that speaks */
  readonly issuer: string | null;
  /** whether it was worked out rather than read */
  readonly isIssuerInferred: boolean;
}

/** Names of markets, wires and bodies that are no party of a release (guideline: optional). */
const OUTSIDE =
  /(?:stock exchange|(?:capital|pink|best|venture|global|global select) market|venture exchange|securities exchange|stock market|newswire|news wire|wire service|press ?wire|otc markets|regulation services provider|board of directors|annual general meeting|u\.?s\.? government|(?:supervisory|management|executive|advisory|managing) board|board of management|news direct|business wire|monitoring committee|growth market)$|^(?:the )?stock exchange of /i;

const isOutside = (reading: Reading, entity: Entity): boolean => {
  const [first] = entity.occurrences;
  if (!first) return true;
  if (OUTSIDE.test(textOf(reading, first.first, first.end))) return true;
  return (
    first.atoms.length === 1 &&
    hasNaming(reading, first.first, EXCHANGE | MEDIUM) &&
    !hasNaming(reading, first.first, AGENCY) &&
    !entity.evidence.has('home-of-person') &&
    !entity.evidence.has('owner-of-person') &&
    entity.tickers.length === 0 &&
    first.legalForm === null
  );
};

/** What makes a name a web address; the name itself is the rest. */
const DOMAIN_END = /\.(?:com|org|net)$/i;

/** White space that is not a single space. */
const LOOSE = /[^\S ]| {2}/;
const squash = (text: string): string => (LOOSE.test(text) ? inOneLine(text) : text);

const span = (reading: Reading, { first, end }: EntityMention): Span => ({
  text: textOf(reading, first, end),
  start: reading.tokens.start[first]!,
  end: reading.tokens.end[end - 1]!,
});

/** The ways in which a name is written, each once. */
function writtenForms(
  reading: Reading,
  ...lists: readonly (readonly { readonly first: number; readonly end: number }[])[]
): string[] {
  const seen = new Set<string>();
  const forms: string[] = [];
  for (const places of lists)
    for (const { first, end } of places) {
      const text = textOf(reading, first, end);
      if (seen.has(text)) continue;
      const form = squash(text);
      if (form === text || !seen.has(form)) forms.push(form);
      seen.add(text).add(form);
    }
  return forms;
}

/** Of the ways an entity is written, the fullest: with a legal form, else the longest; not in capitals if it can be helped. */
function nameOf(reading: Reading, entity: Entity, mentions: readonly EntityMention[]): string {
  const all = writtenForms(reading, entity.occurrences, mentions);
  if (all.length === 1) return all[0]!;
  // a headline runs names and other words together
  const inHeadings = new Set(
    entity.occurrences
      .filter(({ shouted, legalForm }) => shouted && legalForm === null)
      .map(({ first, end }) => squash(textOf(reading, first, end))),
  );
  const inText = new Set(
    entity.occurrences
      .filter(({ shouted }) => !shouted)
      .map(({ first, end }) => squash(textOf(reading, first, end))),
  );
  const proper = inText.size === 0 ? all : all.filter((form) => inText.has(form) || !inHeadings.has(form));
  const forms = proper.length > 0 ? proper : all;
  const legal = new Set(
    entity.occurrences
      .filter(({ legalForm }) => legalForm !== null)
      .map(({ first, end }) => squash(textOf(reading, first, end))),
  );
  const shout = (form: string) => (form === form.toUpperCase() ? 1 : 0);
  const rank = (form: string) =>
    (legal.has(form) ? 1000 : 0) + form.replace(/[.,]/g, '').length * 2 - shout(form);
  const symbols = new Set(entity.tickers.map(({ symbol }) => symbol));
  const current = forms.filter((form) => !entity.formerNames.has(form.toLowerCase()) && !symbols.has(form));
  const plain = current.filter(
    (form) => !current.includes(form.replace(DOMAIN_END, '')) || !DOMAIN_END.test(form),
  );
  const best = plain.length > 0 ? plain : forms;
  return best.reduce((best, form) => (rank(form) > rank(best) ? form : best));
}

const NOUNS = ['company', 'corporation'];

/** The entity each stand-in noun means: as its bracket says; "the company" else the issuer. */
function standInOwners(entities: readonly Entity[], issuer: number | null): Map<number, number> {
  const owners = new Map<number, number>();
  entities.forEach((entity, index) => {
    for (const words of entity.standIns) {
      const noun = hashOf(words.slice('the '.length));
      if (!owners.has(noun)) owners.set(noun, index);
    }
  });
  if (issuer !== null)
    for (const noun of NOUNS) if (!owners.has(hashOf(noun))) owners.set(hashOf(noun), issuer);
  return owners;
}

/** Stand-ins that are no part of a name: "the Company" in "the Company Inc." is one. */
function outsideNames(
  { tokens }: Reading,
  standIns: readonly EntityMention[],
  named: readonly EntityMention[],
): EntityMention[] {
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of named) taken.fill(1, first, end);
  return standIns.filter(({ first, end }) => !taken.subarray(first, end).includes(1));
}

/** The mentions of each entity. */
function byEntity(mentions: readonly EntityMention[], count: number): EntityMention[][] {
  const lists: EntityMention[][] = Array.from({ length: count }, () => []);
  for (const mention of mentions) lists[mention.entity]!.push(mention);
  return lists;
}

/** Each listing once; the first to name a symbol decides what its exchange is called. */
const bySymbol = (tickers: readonly WrittenTicker[]): WrittenTicker[] =>
  tickers.filter(
    ({ exchange, symbol }, index) =>
      !tickers
        .slice(0, index)
        .some(
          (other) =>
            other.symbol === symbol &&
            (other.exchange === exchange || exchange === null || isSameMarket(exchange, other.exchange)),
        ),
  );

/** "Nasdaq" and "Nasdaq Capital Market". */
const isSameMarket = (left: string, right: string | null): boolean =>
  right !== null && left.split(' ')[0]!.toLowerCase() === right.split(' ')[0]!.toLowerCase();

/**
 * Finds organisations and persons: names are collected, weighed, joined to entities, found again in the
 * whole text, and given their titles, tickers and stand-ins.
 *
 * @param watch see `attributesOf`
 */
export function* findParties(grammar: Grammar, context: IssuerContext, watch?: Watch): Steps<FoundParties> {
  const { reading } = grammar;
  const { start } = reading.tokens;
  const inContact = (at: number): boolean => isInside(context.contacts, start[at]!, start[at]! + 1);
  const isContactPlace = contactPlaces(reading);
  const mayContact = (at: number): boolean => inContact(at) || isContactPlace(at);
  const brackets = findBrackets(reading);
  const symbols = findSymbols(reading, brackets);
  const collected = collectOccurrences(reading, {
    skipped: context.skipped,
    symbols,
    brackets,
    inContact: mayContact,
  });
  yield;
  const repaired = repairNames(reading, brackets, collected);
  yield;
  const candidates = yield* weighCandidates(reading, brackets, repaired, mayContact);
  yield;
  const entities = buildEntities(reading, candidates).filter((entity) => !isOutside(reading, entity));
  yield;
  const named = findMentions(reading, entities, symbols);
  yield;
  const { issuer, inferred, told } = findIssuer(grammar, entities, named, context);
  const standIns = outsideNames(reading, findStandIns(reading, standInOwners(entities, told)), named);
  const mentions = byEntity(named, entities.length);
  const everywhere = [...named, ...standIns].sort((left, right) => left.first - right.first);
  const owned = byEntity(everywhere, entities.length);
  const order = entities
    .map((_, index) => index)
    .filter((index) => mentions[index]!.length > 0)
    .sort((left, right) => owned[left]![0]!.first - owned[right]![0]!.first);
  const ids = new Map(order.map((index, rank) => [index, `party-${rank + 1}`]));
  const known = knownParties(reading, grammar, {
    entities,
    mentions: everywhere,
    issuer: told,
    inContact,
    mayContact,
  });
  yield;
  const listings = findListings(reading, { entities, mentions: everywhere, issuer: told, brackets });
  const codeOf = marketCodes(reading.text);
  const tickersOf = (index: number): Ticker[] => {
    const told = listings.filter(({ entity }) => entity === index).map(({ ticker }) => ticker);
    const known = bySymbol([...entities[index]!.tickers, ...told]);
    const bare = known.length === 0 ? bareSymbol(reading, entities[index]!) : null;
    return (bare ? [bare] : known).map(({ exchange, symbol }) => ({
      exchange,
      mic: exchange && codeOf(exchange),
      symbol,
    }));
  };
  yield;
  const attributes = attributesOf(known, watch);
  yield;
  const roles = rolesOf(reading, { ...known, issuer, inContact: mayContact });
  yield;
  const parties = order.map((index): FoundParty => {
    const entity = entities[index]!;
    const own = owned[index]!;
    const name = nameOf(reading, entity, mentions[index]!);
    const { title, affiliation } = attributes[index]!;
    return {
      id: ids.get(index)!,
      kind: entity.kind,
      name,
      aliases: writtenForms(reading, own).filter((form) => form !== name),
      mentions: own.map((mention) => span(reading, mention)),
      roles: roles[index]!,
      title: title && titleText(reading, title),
      affiliation: affiliation === null ? null : (ids.get(affiliation) ?? null),
      tickers: tickersOf(index),
      rule: entity.rule,
    };
  });
  const id = issuer === null ? null : (ids.get(issuer) ?? null);
  return { parties, issuer: id, isIssuerInferred: id !== null && inferred };
}
