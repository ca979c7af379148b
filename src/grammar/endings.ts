import {
  ADJECTIVE,
  ADVERB,
  BASE,
  GERUND,
  MOSTLY_ADJECTIVE,
  MOSTLY_ADVERB,
  NOUN_PART,
  PARTICIPLE,
  PAST,
} from '../words/parts.js';

const ENDINGS: readonly (readonly [ending: RegExp, parts: number])[] = [
  [/.{2}ly$/, ADVERB | MOSTLY_ADVERB],
  [
    /.{3}(?:ous|ive|able|ible|ful|less|ish|esque|iform|genic|wide|based|free|like|fold|oid)$/,
    ADJECTIVE | MOSTLY_ADJECTIVE,
  ],
  [
    /.{3}(?:ical|tional|ional|ular|ary|logic|static|metric|tropic|topic|lytic|genous|ial|eal|nal|ral|tal|dal|matic|otic|atic|etic)$/,
    ADJECTIVE | MOSTLY_ADJECTIVE,
  ],
  [/.{3}(?:ise|ize|ify)$/, BASE],
  [/.{2}ing$/, GERUND],
  [/.{2}ed$/, PAST | PARTICIPLE],
];

/** The letters that some ending ends in: looked at first, for most nouns end in another. */
const LAST = 'cdeghlmrsy';

/** What a word that no list holds can be, by its ending; a noun where that says nothing. */
export function guessParts(word: string): number {
  if (!LAST.includes(word.charAt(word.length - 1))) return NOUN_PART;
  for (const [ending, parts] of ENDINGS) if (ending.test(word)) return parts;
  return NOUN_PART;
}
