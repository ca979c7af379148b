/** What a word can be in a sentence, as bits of the lexicon's mask of parts; a word may be several things ("report", "lower"). */
export const NOUN_PART = 1 << 0;
export const BASE = 1 << 1;
export const THIRD = 1 << 2;
export const PAST = 1 << 3;
export const PARTICIPLE = 1 << 4;
export const GERUND = 1 << 5;
export const ADJECTIVE = 1 << 6;
export const ADVERB = 1 << 7;
/** what it mostly is; a word without any of the three is mostly a noun */
export const MOSTLY_VERB = 1 << 8;
export const MOSTLY_ADJECTIVE = 1 << 9;
export const MOSTLY_ADVERB = 1 << 10;
/** an everyday word */
export const EVERYDAY = 1 << 11;

export const VERB_FORMS = BASE | THIRD | PAST | PARTICIPLE | GERUND;

/** Function words by class: the number in the upper four bits. */
export const DETERMINER = 1;
export const POSSESSIVE = 2;
export const PRONOUN = 3;
export const ADPOSITION = 4;
export const CONJUNCTION = 5;
export const SUBORDINATOR = 6;
export const BE = 7;
export const HAVE = 8;
export const DO = 9;
export const MODAL = 10;
export const PARTICLE = 11;
export const FUNCTION_ADVERB = 12;
/** Where the class of a function word stands in the mask. */
export const FUNCTION_SHIFT = 12;

/** The class of a function word, or 0. */
export const functionOf = (parts: number): number => parts >>> FUNCTION_SHIFT;
