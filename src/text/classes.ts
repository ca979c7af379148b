/**
 * What a word can be, as bits: the tokeniser looks every word up once and the kinds pick their candidates
 * by these bits. A word may be several things ("second", "May", "March").
 */
export const MONTH = 1 << 0;
export const WEEKDAY = 1 << 1;
export const SEASON = 1 << 2;
export const ORDINAL = 1 << 3;
export const CARDINAL = 1 << 4;
export const TIME_UNIT = 1 << 5;
/** quarter, half: parts of a year */
export const PERIOD = 1 << 6;
/** fiscal, FY, CY, financial, calendar */
export const FISCAL = 1 << 7;
/** today, yesterday, tomorrow */
export const DAY_WORD = 1 << 8;
/** this, last, next, previous: what a period can be relative to now */
export const RELATIVE = 1 << 9;
/** early, mid, late, end: a part of a period */
export const EDGE = 1 << 10;
export const SCALE = 1 << 11;
/** a currency by its code, sign letters or name */
export const CURRENCY = 1 << 12;
/** percent, basis, points: units of percentages */
export const PERCENT = 1 << 13;
/** half, third, quarters: shares of something */
export const FRACTION = 1 << 14;
/** endpoint, outcome, primary: where a phrase may speak of endpoints */
export const ENDPOINT = 1 << 15;
/** Q, H, FY before or behind a number */
export const PERIOD_LABEL = 1 << 16;
/** digits */
export const NUMBER = 1 << 17;
/** a currency sign */
export const SIGN = 1 << 18;
/** under, code, stock: where a sentence may tell of a listing */
export const LISTING = 1 << 19;

/** What a word can be in a name, as bits of a second mask. */
export const FUNCTION_WORD = 1 << 0;
/** an everyday English word */
export const COMMON = 1 << 1;
export const GIVEN_NAME = 1 << 2;
export const FAMILY_NAME = 1 << 3;
export const PLACE = 1 << 4;
export const DEMONYM = 1 << 5;
/** Bank, University, Agency, Therapeutics: what organisations are called by */
export const ORGANISATION_HEAD = 1 << 7;
/** words of job titles */
export const TITLE = 1 << 8;
export const HONORIFIC = 1 << 9;
export const DEGREE = 1 << 10;
/** de, von, bin: lower-case parts of person names */
export const PARTICLE = 1 << 11;
/** said, stated: verbs that introduce a speaker */
export const SPEECH_VERB = 1 << 12;
/** announced, acquires: verbs whose subject is a party */
export const AGENT_VERB = 1 << 13;
/** Contact, Telephone, Email: labels in contact blocks, which lose the space around them when pages are flattened */
export const LABEL = 1 << 14;
/** a well-known organisation: a word, or a phrase by its record (`lexicon-phrases.ts`) */
export const KNOWN_ORGANISATION = 1 << 15;
/** company, provider, developer: what an organisation is said to be */
export const ORGANISATION_NOUN = 1 << 16;
/** drug, tablets, platform: what a product is said to be */
export const PRODUCT_NOUN = 1 << 17;
/** stock exchanges and markets */
export const EXCHANGE = 1 << 18;
/** trial, study, conference, Act, Index: heads of names that are no party */
export const OTHER_HEAD = 1 << 19;
/** wire services, publishers and social networks */
export const MEDIUM = 1 << 20;
/** regulators and public bodies known by one word */
export const AGENCY = 1 << 21;
/** Group, Capital, Center: words that end names of organisations and of other things */
export const WEAK_HEAD = 1 << 22;
