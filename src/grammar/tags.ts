/** Parts of speech: the coarse tags of Universal Dependencies. */
export const UNTAGGED = 0;
export const NOUN = 1;
export const PROPN = 2;
export const VERB = 3;
export const AUX = 4;
export const ADJ = 5;
export const ADV = 6;
export const DET = 7;
export const ADP = 8;
export const PRON = 9;
export const NUM = 10;
export const CCONJ = 11;
export const SCONJ = 12;
export const PART = 13;
export const PUNCT = 14;
/** signs, foreign words, what is none of the others */
export const OTHER = 15;

/** The tags by their names, in the order of their numbers. */
export const TAG_NAMES: readonly string[] = [
  'untagged',
  'noun',
  'propn',
  'verb',
  'aux',
  'adj',
  'adv',
  'det',
  'adp',
  'pron',
  'num',
  'cconj',
  'sconj',
  'part',
  'punct',
  'other',
];
