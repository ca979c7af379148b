import type { Fact } from '../record/fact.js';
import type { Party } from '../record/party.js';
import { PARTY_ROLES, type PartyRole } from '../record/party-roles.js';

/** The role a party plays by standing in a slot of a fact. */
function rolesIn(fact: Fact): (readonly [party: unknown, role: PartyRole])[] {
  if (fact.type === 'acquisition')
    return [
      [fact.acquirer, 'acquirer'],
      [fact.target, 'target'],
      [fact.seller, 'seller'],
    ];
  return fact.type === 'offering' ? fact.underwriters.map((party) => [party, 'underwriter'] as const) : [];
}

/** The parties with the roles that follow from the facts they stand in. */
export function withRolesOfFacts(parties: readonly Party[], facts: readonly Fact[]): Party[] {
  const roles = new Map<unknown, Set<PartyRole>>();
  for (const [party, role] of facts.flatMap(rolesIn)) {
    if (typeof party !== 'string') continue;
    roles.set(party, (roles.get(party) ?? new Set()).add(role));
  }
  return parties.map((party) => {
    const given = roles.get(party.id);
    if (!given) return party;
    const all = new Set([...party.roles, ...given]);
    return { ...party, roles: PARTY_ROLES.filter((role) => all.has(role)) };
  });
}
