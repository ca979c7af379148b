import { ENDPOINT } from '../text/classes.js';
import type { WordList } from '../text/lexicon-table.js';
import { wordSet } from '../text/word-set.js';

/** The vocabulary of endpoint sentences, as sets of word hashes. */

const split = (text: string): string[] => text.trim().split(/\s+/);

export const list = wordSet;

const ADJECTIVE_WORDS = `
  efficacy safety effectiveness composite clinical immunogenicity pharmacodynamic pharmacokinetic pk pd confirmatory
  surrogate registrational outcome study trial renal cardiovascular histologic histological biochemical imaging
  performance tolerability functional patient reported principal ranked tested hierarchical disease biomarker
  digital survival regulatory feasibility ulcer biological microbiological virological radiographic endoscopic
  planned prespecified predefined combined hard
`;

/** The words at which endpoint phrases are looked for: nouns, ranks, and what may stand in front of them. */
export const endpointWords: readonly WordList[] = [
  {
    words: split(`
      endpoint endpoints outcome outcomes point points primary secondary exploratory tertiary coprimary primaries secondaries coprimaries main
      co key dual end
      ${ADJECTIVE_WORDS}
    `),
    classes: ENDPOINT,
  },
];

export const ENDPOINT_NOUNS = list('endpoint endpoints');
export const ARTICLES = list('a an the');
export const END = list('end');
export const POINT_NOUNS = list('point points');
export const OUTCOME_NOUNS = list('outcome outcomes');
export const MEASURES = list('measure measures');
/** Nouns that mean an endpoint where a rank stands in front of them. */
export const RANKED_NOUNS = list(
  'criterion criteria variable variables measure measures parameter parameters',
);
export const EVALUATION = list('evaluation assessment judgement judgment');
export const ITEMS = list('item items criterion criteria');

/** What may stand in front of a rank: articles, numbers, order. */
export const DETERMINERS = list(`
  the a an its their our this that these those both two three four five six seven eight nine ten several all every one
  only sole single lone new newly original former first second third fourth fifth other others further remaining additional
  another main old existing prior initial earlier last some any same separate distinct mere plain said named previous current present amended revised no each own respective
`);

/** What may stand between a rank and the noun. */
export const ADJECTIVES = list(ADJECTIVE_WORDS);

/** Adjectives that name what is measured when nothing else does: "primary safety endpoint". */
export const NAMING_ADJECTIVES = list(
  'efficacy safety tolerability immunogenicity disease ulcer feasibility pk pharmacokinetic survival biological',
);

/** Adverbs that place what is said before a change, parted by spaces: for the lists they stand in. */
export const FORMERLY = 'formerly hitherto previously originally initially';
/** The same as adverbs of a verb: "was once M", "used to be M". */
export const ONCE = list(`${FORMERLY} once earlier used`);
/** Words that say a rank was held before a change. */
export const FORMER = list(`${FORMERLY} original former previous prior initial earlier once old`);
/** Words that say a rank is held from a change on. */
export const LATTER = list('now henceforth newly new amended revised updated');
const TAKEN_OUT = 'removed deleted dropped withdrawn eliminated discontinued';
const BROUGHT_IN = 'added introduced';
/** What a label or bracket says of an endpoint that was there before a change, and of one that is there since. */
export const GONE = list(`before ${FORMERLY} original former previous old ${TAKEN_OUT}`);
export const COME = list(`after now henceforth newly new amended revised current ${BROUGHT_IN}`);
/** Those of them that are said of nothing but a change. */
export const REMOVED = list(TAKEN_OUT);
export const ADDED = list(BROUGHT_IN);
/** Adverbs that stand between a measure and its rank. */
export const ADVERBS = list(`
  also therefore now likewise thus still then again already hence henceforth however instead previously formerly
  originally initially subsequently hitherto newly just finally only merely thereby further once both all each until
  till so far thus up being itself
`);

/** Who takes part in a trial, parted by spaces: for the lists they stand in. */
export const PEOPLE = 'patients participants subjects people individuals adults children infants women men';

/** Trial words: a document without them speaks of other endpoints. */
export const CLINICAL = list(`
  trial trials study studies patient patients participants placebo phase randomized randomised dose dosing clinical
  efficacy subjects protocol treated treatment adults therapy drug vaccine infants
`);
/** Words of trials in people or animals; a text without any is about other studies. */
export const TREATED = list(`
  trial trials patient patients participants placebo randomized randomised dose dosing efficacy subjects treated adults
  vaccine infants treatment disease children therapy volunteers arm arms
`);
/** Words of information technology and other fields that have endpoints. */
export const TECHNICAL = list(`
  api apis software cybersecurity laptop laptops devices server servers malware ransomware edr firewall network gateway
  payments merchants titrator titration scanners encryption attacks cyber
`);

/** Nouns of studies and their parts. */
export const STUDY_NOUNS = list(
  'study studies trial trials program programs programme programmes part portion arm arms phase investigation run cohort',
);

/** What a treatment does to a measure: no part of it. */
export const GERUNDS_OF_EFFECT = list(`
  improving demonstrating reducing showing increasing achieving decreasing lowering preventing prolonging delaying slowing
  establishing assessing evaluating measuring proving extending maintaining attaining reaching lengthening
`);
