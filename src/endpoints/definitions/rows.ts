import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { type Place, phrasesIn } from '../../grammar/places.js';
import { isOne, type Reading } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { list, PEOPLE } from '../../words/endpoint-words.js';
import { MEASURING_LEMMAS } from './words.js';

/** A place of a clause, or what is printed in front of its verb, whoever does it. */
type Slot = Place | 'printed';

/** A construction that says what a measure is, or what it is read by: the slots of a clause in which both stand. */
export interface DefinitionRow {
  readonly name: string;
  readonly lemmas: ReadonlySet<string>;
  /** what is defined */
  readonly owner: Slot;
  /** what it is: the first of these in which something stands */
  readonly definition: readonly Slot[];
  /** the owner may be called by its rank: "the primary endpoint was measured on D" */
  readonly byRank?: boolean;
  /** it says what the measure is, not only what it is read by */
  readonly says: boolean;
  /** where the clause alone does not tell that it defines, what is said has to read like a criterion */
  readonly decides?: (clause: Clause, reading: Reading) => boolean;
  /** what else the clause has to be */
  readonly fits?: (clause: Clause, reading: Reading) => boolean;
}

const lemmas = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DEFINITIONS = wordSet('definition meaning');
const isPassive = ({ verb }: Clause): boolean => verb.passive;
const isActive = ({ verb }: Clause): boolean => verb.form === 'finite' && !verb.passive;
const isRelative = ({ verb, relation }: Clause): boolean => relation === 'relative' && !verb.passive;
const WHICH = wordSet('which');
const A = wordSet('a an');
const OPENING = wordSet('in for here');

/** "In this trial, relapse is D", "A responder is D": a general term, not the endpoint of the text. */
function isGeneral({ verb, subject, complement, first }: Clause, reading: Reading): boolean {
  const [owner] = subject;
  const [said] = complement;
  if (!owner || !said || said.kind !== 'noun' || verb.modal !== null || verb.form !== 'finite') return false;
  if (owner.kind === 'pronoun' || owner.refersTo !== null || verb.tense === 'future') return false;
  const opens = reading.sentences[reading.sentenceOf[first]!]!;
  return isOne(reading, owner.first, A) || (owner.first > opens && isOne(reading, opens, OPENING));
}

const OF_PEOPLE = list(PEOPLE);
/** "Remission is D", said of a word of a measure. */
const isSaid = ({ verb, subject, complement }: Clause, reading: Reading): boolean =>
  verb.form === 'finite' &&
  verb.modal === null &&
  verb.tense !== 'future' &&
  subject[0]?.kind === 'noun' &&
  !isOne(reading, subject[0].head, OF_PEOPLE) &&
  complement[0]?.kind === 'noun';

/** How definitions are told, in the order they are tried. */
export const definitionRows: readonly DefinitionRow[] = [
  // by relapse we mean D · by which is meant D
  { name: 'meant-by', lemmas: lemmas('mean understand'), owner: 'by', definition: ['object'], says: true },
  // relapse means D · remission refers to D
  {
    name: 'means',
    lemmas: new Set([...lemmas('mean denote represent signify refer equate'), 'stand for']),
    owner: 'subject',
    definition: ['object', 'to'],
    says: true,
    fits: isActive,
  },
  // D counted as a relapse · patients with D were classed as responders · we count as relapse D
  {
    name: 'counts-as',
    lemmas: lemmas('count qualify class classify regard consider'),
    owner: 'as',
    definition: ['object', 'subject'],
    says: true,
    fits: ({ verb }) => verb.form === 'finite',
    decides: ({ verb }) => verb.passive || verb.lemma !== 'qualify',
  },
  // relapse was defined as D · is understood as D
  {
    name: 'defined-as',
    lemmas: lemmas(
      'define understand take intend describe interpret count express calculate specify measure assess compute construe conceive ' +
        'operationalize operationalise characterize characterise conceptualize conceptualise formulate delineate quantify',
    ),
    owner: 'object',
    definition: ['as'],
    byRank: true,
    says: true,
    fits: isPassive,
  },
  // we took remission as D · which we defined as D
  {
    name: 'defines-as',
    lemmas: lemmas('define understand take interpret express'),
    owner: 'object',
    definition: ['as'],
    says: true,
    fits: isActive,
  },
  // MACE comprised A, B and C · success includes D
  {
    name: 'comprises',
    lemmas: new Set([
      ...lemmas(
        'comprise consist include contain combine encompass count cover incorporate embrace aggregate bundle unite',
      ),
      'bring together',
    ]),
    owner: 'subject',
    definition: ['object', 'of'],
    says: true,
    fits: ({ verb }) => !verb.passive,
  },
  // remission, which required D · M was the primary endpoint and required D
  {
    name: 'requires',
    lemmas: lemmas('require demand need'),
    owner: 'subject',
    definition: ['object'],
    says: true,
    // "an endpoint that required two visits" says what it takes
    fits: (clause, reading) =>
      clause.relation === 'relative'
        ? isRelative(clause) && isOne(reading, clause.first, WHICH)
        : isActive(clause) && clause.subject[0]?.kind === 'noun',
    decides: (clause) => clause.relation !== 'relative' && !clause.borrowed,
  },
  // an endpoint which evaluated D · which also included D
  {
    name: 'which-measures',
    lemmas: lemmas('evaluate measure assess include count cover'),
    owner: 'subject',
    definition: ['object'],
    byRank: true,
    says: true,
    fits: isRelative,
  },
  // relapse was judged on D · diagnosed with D
  {
    name: 'read-by',
    lemmas: MEASURING_LEMMAS,
    owner: 'printed',
    definition: [
      'by',
      'with',
      'on',
      'from',
      'according to',
      'by means of',
      'per',
      'via',
      'through',
      'based on',
      'in accordance with',
      'in terms of',
      'on the basis of',
    ],
    byRank: true,
    says: false,
  },
  // as shown by D
  {
    name: 'shown-by',
    lemmas: lemmas('show demonstrate'),
    owner: 'object',
    definition: ['by'],
    byRank: true,
    says: false,
    fits: ({ verb }) => verb.passive && verb.form === 'participle',
  },
  // for which D was used
  { name: 'used-for', lemmas: lemmas('use employ'), owner: 'for', definition: ['object'], says: false },
  // a responder is D
  {
    name: 'is',
    lemmas: lemmas('be'),
    owner: 'subject',
    definition: ['complement'],
    says: true,
    fits: isSaid,
    decides: (clause, reading) => !isGeneral(clause, reading),
  },
  // the definition of relapse is D
  {
    name: 'definition-of',
    lemmas: lemmas('be read'),
    owner: 'subject',
    definition: ['complement'],
    says: true,
    fits: ({ subject }, reading) => subject.some(({ head }) => isOne(reading, head, DEFINITIONS)),
  },
];

/** What stands in a slot. */
export function inSlot(clause: Clause, slot: Slot): readonly NounPhrase[] {
  if (slot !== 'printed') return phrasesIn(clause, slot);
  return clause.verb.passive || clause.subject.length === 0 ? clause.object : clause.subject;
}
