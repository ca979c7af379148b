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

/** What a word that no list holds can be, by its ending; a noun where that says nothing. */
export const guessParts = (word: string): number =>
  ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? NOUN_PART;
