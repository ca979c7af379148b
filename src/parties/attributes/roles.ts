import { PARTY_ROLES, type PartyRole } from '../../record/party-roles.js';
import { HONORIFIC, SPEECH_VERB } from '../../text/classes.js';
import { COMMA, hasNaming, isMark, isOne, POINT, type Reading, textOf, words } from '../../text/reading.js';
import type { Entity } from '../entities/entities.js';
import type { EntityMention } from '../entities/mentions.js';
import type { Occurrence } from '../names/occurrence.js';
import { contactPlaces } from './contact-places.js';

/** What is known of the parties of a release when they are given their roles. */
export interface RoleContext {
  readonly entities: readonly Entity[];
  /** every place that names an entity, stand-ins included, in text order */
  readonly mentions: readonly EntityMention[];
  readonly issuer: number | null;
  /** whether a token stands in a contact block */
  readonly inContact: (at: number) => boolean;
}

const invest = words('invest', 'invests', 'invested', 'led', 'investment', 'funding', 'participation');
const UNDERWRITING = words('underwriter', 'underwriters', 'bookrunner', 'bookrunners', 'bookrunning');
const AGENT = words('agent', 'agents', 'manager', 'managers');
const BEFORE_AGENT = words('placement', 'running', 'sales', 'lead', 'co');
const ADVISING = words('advisor', 'advisors', 'adviser', 'advisers', 'counsel');
const CLIENT = words('to', 'of', 'for');
const AND = words('and', 'or');
const ACTING = words('as', 'acting', 'acted', 'serving', 'served', 'is', 'are');
const BY = words('by', 'from', 'of');
const REGULATOR =
  /\b(?:administration|regulator|regulatory (?:authority|agency)|medicines agency|securities (?:and|&) exchange commission|securities commission|competition (?:authority|commission|bureau|and markets authority)|financial (?:conduct|market|markets|services|supervisory|industry regulatory) authority|federal trade commission|communications commission|european commission|inspectorate|health canada|swissmedic|comiss[aã]o de valores)\b/i;
/** Supervisors of medicines, markets, competition and communications by their acronyms. */
const REGULATORS = words(
  ...'fda ema mhra sec pmda nmpa tga anvisa swissmedic hsa ansm ftc cma fcc finra cftc fca bafin amf cvm esma sfc mas asic cnmv consob finma sebi rbi occ fdic epa nrc ferc ofcom cdsco mfds sahpra cofepris'.split(
    ' ',
  ),
);
const LONGEST_LINK = 16;

const some = (reading: Reading, from: number, to: number, holds: (at: number) => boolean): boolean => {
  for (let at = Math.max(0, from); at < Math.min(to, reading.tokens.count); at++) if (holds(at)) return true;
  return false;
};

const isUnderwriting = (reading: Reading, at: number): boolean =>
  isOne(reading, at, UNDERWRITING) || (isOne(reading, at, AGENT) && isOne(reading, at - 1, BEFORE_AGENT));

/** "Example Bank is acting as sole book-running manager", "the underwriter, Example Bank". */
function serviceOf(reading: Reading, { first, end }: EntityMention, stop: number): PartyRole | null {
  const acts = some(reading, end, Math.min(stop, end + 8), (at) => isOne(reading, at, ACTING));
  const named = !some(reading, first - 3, first, (at) => isOne(reading, at, CLIENT));
  const says = (holds: (at: number) => boolean) =>
    (acts && some(reading, end, stop, holds)) || (named && some(reading, first - 3, first, holds));
  if (says((at) => isUnderwriting(reading, at))) return 'underwriter';
  return says((at) => isOne(reading, at, ADVISING)) ? 'advisor' : null;
}

/** Whether nothing but commas and "and" stands between two names. */
const areListed = (reading: Reading, left: EntityMention, right: EntityMention): boolean =>
  right.first - left.end <= 3 &&
  !some(reading, left.end, right.first, (at) => !isMark(reading, at, COMMA) && !isOne(reading, at, AND));

/** The service each of the organisations offers; those listed together share it. */
function servicesOf(reading: Reading, organizations: readonly EntityMention[]): (PartyRole | null)[] {
  const services: (PartyRole | null)[] = organizations.map(() => null);
  for (let index = organizations.length - 1; index >= 0; index--) {
    const mention = organizations[index]!;
    const next = organizations[index + 1];
    const sentenceEnd = reading.sentences[reading.sentenceOf[mention.first]! + 1]!;
    const stop = Math.min(sentenceEnd, mention.end + LONGEST_LINK, next?.first ?? sentenceEnd);
    const listed = next !== undefined && areListed(reading, mention, next);
    services[index] = serviceOf(reading, mention, stop) ?? (listed ? services[index + 1]! : null);
  }
  return services;
}

/** "said Jane Doe", "said Example’s CEO, Dr. Jane Doe", "Jane Doe, CEO of Example Corp., said". */
function isQuoted(reading: Reading, { first, titleBefore, afterDegrees, sentence }: Occurrence): boolean {
  let before = (titleBefore?.first ?? first) - 1;
  const floor = before - LONGEST_HONORIFICS;
  while (before > floor && (hasNaming(reading, before, HONORIFIC) || isMark(reading, before, POINT)))
    before--;
  if (hasNaming(reading, before, SPEECH_VERB)) return true;
  if (hasNaming(reading, afterDegrees, SPEECH_VERB)) return true;
  if (!isMark(reading, afterDegrees, COMMA)) return false;
  const stop = Math.min(reading.sentences[sentence + 1]!, afterDegrees + LONGEST_APPOSITION);
  for (let at = afterDegrees + 1; at < stop; at++)
    if (isMark(reading, at, COMMA) && hasNaming(reading, at + 1, SPEECH_VERB)) return true;
  return false;
}
const LONGEST_APPOSITION = 24;
/** "Prof. Dr. Dr. h.c." */
const LONGEST_HONORIFICS = 12;

const isInvestor = (reading: Reading, { first }: EntityMention): boolean =>
  isOne(reading, first - 1, BY) && isOne(reading, first - 2, invest);

const isRegulator = (reading: Reading, { occurrences }: Entity): boolean =>
  occurrences.some(
    ({ first, end, atoms, legalForm }) =>
      legalForm === null &&
      ((atoms.length === 1 && isOne(reading, first, REGULATORS)) ||
        REGULATOR.test(textOf(reading, first, end))),
  );

/**
 * The roles each entity plays as far as single sentences say so: who speaks, invests, underwrites,
 * advises, regulates, and whom to contact. Who buys, sells and licenses follows from clauses (`facts/dealings.ts`).
 */
export function rolesOf(reading: Reading, context: RoleContext): PartyRole[][] {
  const { entities, mentions, issuer, inContact } = context;
  const roles = entities.map(() => new Set<PartyRole>());
  const give = (entity: number, role: PartyRole) => roles[entity]!.add(role);
  if (issuer !== null) give(issuer, 'issuer');
  entities.forEach((entity, index) => {
    if (entity.kind === 'person' && entity.occurrences.some((name) => isQuoted(reading, name)))
      give(index, 'spokesperson');
    if (entity.kind === 'organization' && isRegulator(reading, entity)) give(index, 'regulator');
  });
  const organizations = mentions.filter(({ entity }) => entities[entity]!.kind === 'organization');
  const isContactPlace = contactPlaces(reading);
  for (const { entity, first } of mentions)
    if (entities[entity]!.kind === 'person' && (inContact(first) || isContactPlace(first)))
      give(entity, 'contact');
  const services = servicesOf(reading, organizations);
  organizations.forEach((mention, index) => {
    if (mention.entity === issuer) return;
    const service = services[index];
    if (service) give(mention.entity, service);
    if (isInvestor(reading, mention)) give(mention.entity, 'investor');
  });
  return roles.map((given) => PARTY_ROLES.filter((role) => given.has(role)));
}
