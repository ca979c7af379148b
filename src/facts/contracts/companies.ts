import { REACH } from '../../grammar/references.js';
import type { Party } from '../../record/party.js';
import { COLON, isMark } from '../../text/reading.js';
import type { World } from '../world.js';

/** Whether a party makes contracts: no authority that only rules on something, no exchange. */
export const isCompany = ({ roles, name }: Party): boolean =>
  !roles.includes('regulator') && !EXCHANGE.test(name);
const EXCHANGE = /\b(?:nasdaq|nyse|exchange)\b/i;

/**
 * Whether a sentence may speak of two companies: by name, through what refers to the sentences in front of it, or as the
 * release's issuer. In the list below its colon there may be any.
 */
export function mayMeanTwo({ scenes, reading, issuer }: World, index: number): boolean {
  if (isMark(reading, reading.sentences[index + 1]! - 1, COLON)) return true;
  let known = issuer;
  for (const party of scenes.partiesIn(Math.max(0, index - REACH), index)) {
    if (party.kind !== 'organization' || party.id === known || !isCompany(party)) continue;
    if (known !== null) return true;
    known = party.id;
  }
  return false;
}
