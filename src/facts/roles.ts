import type { Party } from '../record/party.js';
import { PARTY_ROLES, type PartyRole } from '../record/party-roles.js';
import type { Dealing } from './dealing.js';

/** The parties with the roles that follow from what they do with each other. */
export function withRoles(parties: readonly Party[], dealings: readonly Dealing[]): Party[] {
  const roles = new Map<string, Set<PartyRole>>();
  for (const [party, role] of dealings) roles.set(party, (roles.get(party) ?? new Set()).add(role));
  return parties.map((party) => {
    const given = roles.get(party.id);
    if (!given) return party;
    const all = new Set([...party.roles, ...given]);
    return { ...party, roles: PARTY_ROLES.filter((role) => all.has(role)) };
  });
}
