import type { PartyRole } from '../../record/party-roles.js';
import type { IntegerSet } from '../../text/integer-set.js';
import { wordSet } from '../../text/word-set.js';

/** What somebody is said to be for others, by the role it gives. */
export interface Service {
  readonly role: PartyRole;
  /** what they are called, at the end of a phrase: "financial adviser", "joint bookrunners" */
  readonly nouns: IntegerSet;
  /** the words one of which stands in front of the noun, where the noun alone says too little: "placement agent" */
  readonly kinds?: IntegerSet;
}

export const services: readonly Service[] = [
  {
    role: 'advisor',
    nouns: wordSet(
      'adviser advisers advisor advisors counsel nomad solicitor solicitors attorney attorneys consultant',
    ),
  },
  {
    role: 'advisor',
    nouns: wordSet('banker bankers'),
    kinds: wordSet('investment advising'),
  },
  {
    role: 'underwriter',
    nouns: wordSet(
      'underwriter underwriters bookrunner bookrunners book-runner book-runners co-manager co-managers lead-manager lead-managers',
    ),
  },
  {
    role: 'underwriter',
    nouns: wordSet(
      'manager managers agent agents coordinator coordinators co-ordinator co-ordinators arranger arrangers',
    ),
    kinds: wordSet(
      'placement placing running book-running bookrunning sales lead co global managing mandated',
    ),
  },
  { role: 'licensee', nouns: wordSet('licensee licensees') },
  { role: 'licensor', nouns: wordSet('licensor licensors') },
  { role: 'seller', nouns: wordSet('vendor vendors') },
  {
    role: 'investor',
    nouns: wordSet('investor investors backer backers subscriber subscribers financier financiers'),
  },
];

/** Verbs whose subject advises their object. */
export const ADVISE: ReadonlySet<string> = new Set(['advise', 'counsel', 'represent']);
/** Verbs behind which "as" says what somebody is: "acted as counsel", "was engaged as adviser". */
export const SERVE: ReadonlySet<string> = new Set([
  'act',
  'serve',
  'function',
  'appoint',
  'engage',
  'retain',
  'hire',
  'name',
  'select',
  'choose',
  'mandate',
  'join',
  'add',
  'list',
]);
/** Verbs by which somebody has the money of others: "backed by". */
export const BACK: ReadonlySet<string> = new Set(['back']);
/** Verbs whose subject puts money into what "in" names. */
export const INVEST: ReadonlySet<string> = new Set([
  'invest',
  'reinvest',
  'participate',
  'join',
  'co-invest',
  'subscribe',
  'contribute',
  'commit',
  'put',
]);
/** Verbs of which a round of money is the object: "was led by". */
export const LEAD: ReadonlySet<string> = new Set(['lead', 'co-lead', 'anchor', 'back', 'fund']);
/** A round of money. */
export const ROUNDS = wordSet(
  'round financing investment funding raise series tranche placement syndicate deal seed extension',
);
/** What takes part in a round: "with participation from". */
export const PARTICIPATION = wordSet('participation backing investment investments subscriptions');
/** New shares and notes that somebody takes. */
export const SECURITIES = wordSet(
  'shares share stake notes units securities bonds equity warrants stock half',
);
/** Whom one advises, where no party is named. */
export const CLIENTS = wordSet(
  `company board committee seller sellers buyer buyers vendor vendors purchaser purchasers issuer lender lenders bank banks underwriter
  underwriters sponsor sponsors shareholders founder founders family fund trustees management parties partnership group consortium
  acquirer target investors manager managers`,
);
/** The words in which services show. */
export const SERVICE_WORDS: readonly string[] =
  `adviser advisers advisor advisors counsel nomad solicitor solicitors attorney attorneys advise advised advises advising
  represented represents representing underwriter underwriters bookrunner bookrunners bookrunning underwriting managers manager agent agents coordinator
  coordinators arranger arrangers investor investors backer backers investment investments backing licensee licensor vendor led participation participated participating backed invest invests invested
  investing reinvested subscribe subscribed subscribes advice funding round banker bankers`.split(/\s+/);
