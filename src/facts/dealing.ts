import type { PartyRole } from '../record/party-roles.js';

/** A party by its id, and a role it plays. */
export type Dealing = readonly [party: string, role: PartyRole];
