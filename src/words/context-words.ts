import { isOne, type Reading } from '../text/reading.js';
import { wordSet } from '../text/word-set.js';

/** The words in front of a name and behind it that evidence is told by. */

/** Nouns and verbs that take an organisation behind "of", "with", "by", "in" or nothing. */
const DEALING_WORDS = `
  acquisition acquire acquired acquires acquiring merger subsidiary division affiliate shares partnership partnered
  partnering agreement collaboration collaborated contract joined joins joining founded owned operated backed
  funded financed sponsored published produced developed manufactured managed represented advised audited stake
  stakes investment invested investor investors shareholder shareholders customer customers client clients
  supplier supplier suppliers partners partner unit spin-off parent alliance venture deal settlement lawsuit
  support grant funding financing loan approval clearance guidance analysts analyst researchers employees listed
  commissioned engaged retained appointed mandated including members member led via between newspapers
  subsidiaries bought sold buy sell ordered participation participated tenure alongside purchase takeover competition
  assistance leased hired
`;
const PREPOSITION_WORDS = 'of with by in from to at for as between and via through against alongside';
const NEAR_WORDS = 'in near outside across throughout around';
const LIKE_WORDS = 'like including include includes namely';
export const DEALINGS = wordSet(DEALING_WORDS);
export const PREPOSITIONS = wordSet(PREPOSITION_WORDS);
export const LIKE = wordSet(LIKE_WORDS);
export const NEAR = wordSet(NEAR_WORDS);
export const AGENT_PREPOSITIONS = wordSet('by with at');

/** What firms do for others, as brackets behind their names say. */
export const SERVICES = wordSet(`
  pr adviser advisers advisor advisors broker brokers nomad bookrunner bookrunners auditor auditors counsel registrar
  registrars solicitors sponsor
`);

/** What a label calls the organisation that somebody is at: "Company: X". */
export const EMPLOYERS = wordSet('company organisation organization employer firm agency institution');

/** What a label calls the office of somebody: "Position: X". */
export const OFFICE_LABELS = wordSet('title position role designation function capacity');

const NAME_LINKS = wordSet(`${DEALING_WORDS} ${PREPOSITION_WORDS} ${NEAR_WORDS} ${LIKE_WORDS} the about`);

/** Whether a word in front of a name is one of those that evidence is told by. */
export const isNameLink = (reading: Reading, at: number): boolean => isOne(reading, at, NAME_LINKS);

const BE_WORDS = 'is was are';
const MODAL_WORDS = `
  will has had have plans intends expects continues aims believes undertakes does can cannot may also currently
  recently today proudly
`;
const SERVING_WORDS = 'serves served acts acted serving acting';
const ADVERB_WORDS = 'today recently also has have just';
export const IS = wordSet(BE_WORDS);
export const MODALS = wordSet(MODAL_WORDS);
export const SERVES = wordSet(SERVING_WORDS);
export const SHORT_ADVERBS = wordSet(ADVERB_WORDS);

const VERB_WORDS = wordSet(`${BE_WORDS} ${MODAL_WORDS} ${SERVING_WORDS} ${ADVERB_WORDS}`);

/** Whether a word behind a name is one of those, beside the verbs of companies. */
export const isVerbWord = (reading: Reading, at: number): boolean => isOne(reading, at, VERB_WORDS);

/** Offices that firms hold as well as persons. */
export const FIRM_OFFICES = 'broker auditor publisher counsel adviser advisor agent trustee distributor';
