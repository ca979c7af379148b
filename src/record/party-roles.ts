/** What a party can be in a release, in the order a record lists its roles. */
export const PARTY_ROLES = [
  'issuer',
  'acquirer',
  'target',
  'seller',
  'buyer',
  'licensor',
  'licensee',
  'investor',
  'underwriter',
  'advisor',
  'regulator',
  'spokesperson',
  'contact',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];
