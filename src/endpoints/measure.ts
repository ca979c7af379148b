import { NUMBER } from '../text/classes.js';
import {
  COMMA,
  hasClass,
  isApostrophe,
  isGlued,
  isHyphen,
  isMark,
  isOne,
  OPEN,
  type Reading,
  textOf,
} from '../text/reading.js';
import { UPPERCASE, WORD } from '../text/tokens.js';
import { ARTICLES, list, STUDY_NOUNS } from '../words/endpoint-words.js';
import { componentsFrom, MEASURING_FORMS } from './definitions/words.js';
import type { Phrase } from './phrases.js';

const PRONOUNS = list(`
  it this that they which these those both we one two results data study trial all none patients others other company
  here there success outcome outcomes either neither first second third fourth fifth last endpoint endpoints latter former rest same three four none
  assessment timing reading readout evaluation measurement definition removal follow-up turn contrast addition particular respectively part parallel however others he she i you who
`);
const NO_START = list(`
  trial study which who that because if when not we he she they it there no more less then here yes in on at for with
  under as by after to from over during among because while whereas following according of based before since despite
  every any many most some such same against whether how what where why no than into like until through behind beneath beside above below alongside without and or but
  was were is are did does
`);
const NO_HEAD = list(`
  study trial studies trials protocol protocols amendment endpoint endpoints company measure measures patients home
  else results data analysis program programme hierarchy sequence order basis set list company companies investors
  management board physicians regulators authority committee version draft plan agency approval market press release
  interest road time guidance rest visit place places end name quarter half year day week month phase criteria criterion objective objectives question questions section sections participant participants goal goals target targets meeting announcement information
  development part design category openness agreement reliance value values significance alpha credit committee nobody way ways one ones milestone milestones sponsor sponsors role roles rank position
`);
/** Adjectives that say what something is like. */
const PREDICATIVE = list(`
  consistent similar comparable positive favorable favourable significant robust available important statistically
  inferior lower higher shorter longer better worse greater unaltered flat off out without tailed new next open due
  superior noninferior indistinguishable alike equivalent inconclusive promising encouraging similar identical different unchanged safe effective clear not
`);
const AFTER_GERUND = list('in the a an to that its their this');
const PREPOSITIONS = list(
  'in on at for with under as by after to from during among of per between through within over until versus without against',
);

/** The last word of a phrase in front of its first preposition: "change" of "change from baseline in HbA1c". */
export function headOf(reading: Reading, { first, end }: Phrase): number {
  let head = first;
  for (let at = first; at < end; at++) {
    if (at > first && isOne(reading, at, PREPOSITIONS) && !isHyphen(reading, at - 1)) break;
    if (isMark(reading, at, OPEN) || (isMark(reading, at, COMMA) && !isGlued(reading, at + 1))) break;
    if (reading.tokens.kind[at] === WORD) head = at;
  }
  return head;
}

/** An abbreviation that is spelled like a word: WHO, US. */
const isUpper = (reading: Reading, at: number): boolean =>
  (reading.tokens.shape[at]! & UPPERCASE) !== 0 && reading.tokens.end[at]! - reading.tokens.start[at]! > 1;

const MOVES = list('moves shifts passes');
const FROM = list('from');
const WHAT = list('what');
const TIME = list('time');
const STATUS = list('status');
/** "time to relapse", "stair-climb time", but not "same time". */
const AFTER_TIME = list('to in from until');
const BEFORE_TIME = list('same first second last that this some long short real more next any one point');

const TIME_UNITS = list('days weeks months years hours minutes');
const POINT_UNITS = list('hour day week month');
/** "Two timed function tests": a number of measures that are named elsewhere. */
const announces = (reading: Reading, first: number, head: number): boolean =>
  reading.tokens.kind[first] === WORD &&
  reading.numbers.has(first) &&
  !isHyphen(reading, first + 1) &&
  /s$/.test(textOf(reading, head));

/** Whether a phrase can be a measure: a noun phrase that is no pronoun, study, party or clause. */
export function isMeasure(reading: Reading, phrase: Phrase): boolean {
  const { first, end } = phrase;
  const { tokens } = reading;
  if (end - first > 50) return false;
  const word = isOne(reading, first, NO_START) && !isHyphen(reading, first + 1) && !isUpper(reading, first);
  if (word) return false;
  // "What the market cares about"
  const opener = isOne(reading, first - 1, ARTICLES) ? first - 2 : first - 1;
  if (isOne(reading, opener, WHAT)) return false;
  const head = headOf(reading, phrase);
  const time =
    isOne(reading, head, TIME) &&
    (isOne(reading, head + 1, AFTER_TIME) || (head > first && !isOne(reading, head - 1, BEFORE_TIME)));
  const isWhole = componentsFrom(reading, head - 1) >= 0;
  if ((isOne(reading, head, NO_HEAD) && !time && !isWhole) || isOne(reading, head, STUDY_NOUNS)) return false;
  if (isOne(reading, head, STATUS) && head === first) return false;
  if (hasClass(reading, first, NUMBER) && isOne(reading, head, TIME_UNITS)) return false;
  if (announces(reading, first, head)) return false;
  // "Week 16", but "Week 16 ASAS40"
  if (isOne(reading, first, POINT_UNITS) && hasClass(reading, first + 1, NUMBER) && end - first <= 2)
    return false;
  if (head === first && isOne(reading, first, PRONOUNS)) return false;
  if (isOne(reading, head, PREDICATIVE)) return false;
  if (/ing$/.test(textOf(reading, first)) && isOne(reading, first + 1, AFTER_GERUND)) return false;
  if (end - first === 1 && /ly$/.test(textOf(reading, first))) return false;
  // "M | moves from Day 28 to Day 14": a verb that reads like a noun
  if (isOne(reading, first, MOVES) && isOne(reading, first + 1, FROM)) return false;
  // "both | read at Week 8"
  if (isOne(reading, first, MEASURING_FORMS) && isOne(reading, first + 1, PREPOSITIONS)) return false;
  if (isApostrophe(reading, first)) return false;
  for (let at = first; at < end; at++)
    if (tokens.kind[at] === WORD && tokens.end[at]! - tokens.start[at]! > 1) return true;
  return false;
}
