import { PARTY_ROLES, type PartyRole } from '../../record/party-roles.js';
import { isOne, type Reading, textOf, words } from '../../text/reading.js';
import type { Entity } from '../entities/entities.js';
import type { EntityMention } from '../entities/mentions.js';
import { isQuoted } from './quoted.js';

/** What is known of the parties of a release when they are given their roles. */
export interface RoleContext {
  readonly entities: readonly Entity[];
  /** every place that names an entity, stand-ins included, in text order */
  readonly mentions: readonly EntityMention[];
  readonly issuer: number | null;
  /** whether a token stands in a contact block, within its section or not */
  readonly inContact: (at: number) => boolean;
}

const REGULATOR =
  /\b(?:administration|regulator|regulatory (?:authority|agency)|medicines agency|securities (?:and|&) exchange commission|securities commission|competition (?:authority|commission|bureau|and markets authority)|financial (?:conduct|market|markets|services|supervisory|industry regulatory) authority|federal trade commission|communications commission|european commission|inspectorate|health canada|swissmedic|comiss[aã]o de valores)\b/i;
/** Supervisors of medicines, markets, competition and communications by their acronyms. */
const REGULATORS = words(
  ...'fda ema mhra sec pmda nmpa tga anvisa swissmedic hsa ansm ftc cma fcc finra cftc fca bafin amf cvm esma sfc mas asic cnmv consob finma sebi rbi occ fdic epa nrc ferc ofcom cdsco mfds sahpra cofepris'.split(
    ' ',
  ),
);
const isRegulator = (reading: Reading, { occurrences }: Entity): boolean =>
  occurrences.some(
    ({ first, end, atoms, legalForm }) =>
      legalForm === null &&
      ((atoms.length === 1 && isOne(reading, first, REGULATORS)) ||
        REGULATOR.test(textOf(reading, first, end))),
  );

/**
 * The roles each entity plays as far as single sentences say so: who speaks and regulates,
 * and whom to contact. The others follow from clauses (`facts/dealings.ts`).
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
  for (const { entity, first } of mentions)
    if (entities[entity]!.kind === 'person' && inContact(first)) give(entity, 'contact');
  return roles.map((given) => PARTY_ROLES.filter((role) => given.has(role)));
}
