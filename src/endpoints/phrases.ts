import { NUMBER } from '../text/classes.js';
import {
  COMMA,
  hasClass,
  hashOf,
  isApostrophe,
  isCapitalised,
  isGlued,
  isHyphen,
  isMark,
  isOne,
  isWord,
  OPEN,
  type Reading,
  textOf,
} from '../text/reading.js';
import { MARK, UPPERCASE, WORD } from '../text/tokens.js';
import { endOfBracket } from './pieces.js';
import { list, STUDY_NOUNS } from './words.js';

/** A stretch of tokens, half open. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** A measure as read, with the bracket that stands behind it. */
export interface Measure extends Phrase {
  readonly bracket: Phrase | null;
}

const AND = hashOf('and');
const OR = hashOf('or');
const NOR = hashOf('nor');
const LEADING = list(`
  the a an its their our both neither either this that these those namely specifically also further meanwhile however
  in-addition moreover finally only each i.e e.g viz respectively nor and or all
`);
const TRAILING = list(
  'respectively instead too also and or as again now there however only itself themselves both each all likewise the',
);
/** Words that make "or" part of a threshold: "50% or more". */
const COMPARATIVES = list(
  'more less fewer greater higher lower longer shorter above below better earlier later over',
);
const COMPOSITE = list('composite composed occurrence');
const ADJECTIVE = /(?:al|ic|ive|ous|ary|ar|ible|able|less|ful)$/;
const NOUNS_LIKE_ADJECTIVES = list(
  'survival approval hospital trial interval withdrawal arrival removal denial signal clinical festival proposal referral retrieval renewal metal scar calendar',
);

/** Without the articles, numbers and asides a phrase opens with, and the adverbs it ends with. */
export function trimPhrase(reading: Reading, { first, end }: Phrase): Phrase | null {
  const { tokens } = reading;
  let from = first;
  let to = end;
  const isNoise = (at: number): boolean =>
    tokens.kind[at] === MARK && !isMark(reading, at, OPEN) && !'≥≤<>±−-'.includes(textOf(reading, at));
  for (let moved = true; moved && from < to - 1; ) {
    moved = isNoise(from) || (isOne(reading, from, LEADING) && !isHyphen(reading, from + 1));
    if (moved) from++;
    else if (isWord(reading, from, I) && isWord(reading, from + 2, E)) {
      from += 4;
      moved = true;
    } else if (isWord(reading, from, IN) && isWord(reading, from + 1, hashOf('particular'))) {
      from += 2;
      moved = true;
    }
  }
  while (to > from + 1 && (isMark(reading, to - 1, COMMA) || isOne(reading, to - 1, TRAILING))) to--;
  to = withoutSame(reading, from, to);
  return to > from ? { first: from, end: to } : null;
}
/** Without "at the same visit", which names no time of its own. */
function withoutSame(reading: Reading, from: number, to: number): number {
  for (let at = to - 1; at > Math.max(from, to - 5); at--)
    if (isWord(reading, at, SAME) && isOne(reading, at - 1, THE) && isOne(reading, at - 2, AT)) return at - 2;
  return to;
}
const SAME = hashOf('same');
const THE = list('the');
const AT = list('at on in');
const I = hashOf('i');
const E = hashOf('e');
const IN = hashOf('in');

const isAdjective = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  ADJECTIVE.test(textOf(reading, at).toLowerCase()) &&
  !isOne(reading, at, NOUNS_LIKE_ADJECTIVES);

/** The separators of a stretch outside brackets: commas and conjunctions; "x, and y" is one. */
function separatorsOf(reading: Reading, { first, end }: Phrase): number[] {
  const separators: number[] = [];
  for (let at = first; at < end; at++) {
    if (isMark(reading, at, OPEN)) {
      const close = endOfBracket(reading, at, end);
      if (close > 0) at = close - 1;
      continue;
    }
    const comma =
      isMark(reading, at, COMMA) && !(isGlued(reading, at + 1) && hasClass(reading, at + 1, NUMBER));
    const joint =
      isWord(reading, at, AND) ||
      (isWord(reading, at, OR) && !isOne(reading, at + 1, COMPARATIVES)) ||
      isWord(reading, at, NOR);
    if (!comma && !joint) continue;
    if (joint && isMark(reading, at - 1, COMMA) && separators.at(-1) === at - 1)
      separators[separators.length - 1] = at;
    else separators.push(at);
  }
  return separators;
}

/** A measure without the bracket at its end. */
function withBracket(reading: Reading, phrase: Phrase): Measure | null {
  const trimmed = trimPhrase(reading, phrase);
  if (!trimmed) return null;
  for (let at = trimmed.first; at < trimmed.end; at++) {
    if (!isMark(reading, at, OPEN)) continue;
    const close = endOfBracket(reading, at, trimmed.end);
    if (close >= trimmed.end && at > trimmed.first) {
      const inner = trimPhrase(reading, { first: trimmed.first, end: at });
      return inner && { ...inner, bracket: { first: at + 1, end: close - 1 } };
    }
    if (close > 0) at = close - 1;
  }
  return { ...trimmed, bracket: null };
}

/** Whether commas and conjunctions of a stretch join components of one composite measure. */
function isComposite(reading: Reading, phrase: Phrase, separators: readonly number[]): boolean {
  for (let at = phrase.first; at < phrase.end; at++) if (isOne(reading, at, COMPOSITE)) return true;
  return separators.some((at) => isWord(reading, at, OR));
}

/**
 * Cuts a stretch into the measures it lists: one each, or one for all where it names a composite or
 * adjectives share a head ("cardiovascular, metabolic, and renal comorbidities").
 */
export function cutList(reading: Reading, stretch: Phrase): Measure[] {
  const separators = separatorsOf(reading, stretch);
  const whole = withBracket(reading, stretch);
  if (separators.length === 0) return whole ? [whole] : [];
  const joints = separators.filter((at) => !isMark(reading, at, COMMA));
  const last = separators.at(-1)!;
  if (isComposite(reading, stretch, separators)) {
    const name = nameOfComposite(reading, stretch, separators);
    if (name) return cutList(reading, name);
    const lists = splitAtComposite(reading, stretch, separators);
    if (lists) return lists;
    const stop = isMark(reading, last, COMMA) && joints.length > 0 ? last : stretch.end;
    const single = withBracket(reading, {
      first: stretch.first,
      end: joints.length === 0 ? separators[0]! : stop,
    });
    return single ? [single] : [];
  }
  // a comma without an "and" behind it closes the phrase
  if (joints.length === 0)
    return compact([withBracket(reading, { first: stretch.first, end: separators[0]! })]);
  const afterJoint = separators.filter((at) => at > joints.at(-1)!);
  const end = afterJoint[0] ?? stretch.end;
  const inside = separators.filter((at) => at < end);
  const items = itemsOf(reading, { first: stretch.first, end }, inside);
  if (sharesHead(reading, items)) return compact([withBracket(reading, { first: stretch.first, end })]);
  return compact(items.map((item) => withBracket(reading, item)));
}

/** `MACE at 30 days, a composite of A, B and C`: the name in front, where the composite ends the stretch. */
function nameOfComposite(
  reading: Reading,
  { first, end }: Phrase,
  separators: readonly number[],
): Phrase | null {
  const [comma] = separators;
  if (comma === undefined || !isMark(reading, comma, COMMA)) return null;
  const noun = isOne(reading, comma + 1, ARTICLES) ? comma + 2 : comma + 1;
  const listGoesOn = separators.some(
    (at) => at > comma && isWord(reading, at, AND) && isMark(reading, at - 1, COMMA),
  );
  if (!isOne(reading, noun, COMPOSITE) || noun >= end || listGoesOn) return null;
  return { first, end: comma };
}
const ARTICLES = list('a an the');

const compact = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);

function itemsOf(reading: Reading, { first, end }: Phrase, separators: readonly number[]): Phrase[] {
  const bounds = [first - 1, ...separators, end];
  return bounds.slice(0, -1).map((bound, index) => {
    const stop = bounds[index + 1]!;
    const comma =
      index + 1 < bounds.length - 1 && !isMark(reading, stop, COMMA) && isMark(reading, stop - 1, COMMA);
    return { first: bound + 1, end: comma ? stop - 1 : stop };
  });
}

/**
 * Whether the items in front of the last are adjectives of its noun ("metabolic, and renal comorbidities") or
 * the last only continues a phrase ("hand, foot and mouth disease", "safety and tolerability" stay two).
 */
function sharesHead(reading: Reading, items: readonly Phrase[]): boolean {
  if (items.length < 2) return false;
  const front = items.slice(0, -1);
  if (front.some(({ first, end }) => end > first && isAdjective(reading, end - 1) && end - first <= 6))
    return true;
  // one bare noun each and a two-word end: "hand, foot and mouth disease"
  return (
    items.length > 2 &&
    front.slice(1).every(({ first, end }) => end - first === 1) &&
    items.at(-1)!.end - items.at(-1)!.first === 2 &&
    front[0]!.end - front[0]!.first > 2
  );
}

/** "the share of patients …, time to a composite of A, B or C, and change in fatigue": a composite inside a list. */
function splitAtComposite(
  reading: Reading,
  stretch: Phrase,
  separators: readonly number[],
): Measure[] | null {
  const or = separators.findIndex((at) => isWord(reading, at, OR));
  if (or < 0) return null;
  const behind = separators
    .slice(or + 1)
    .find((at) => isWord(reading, at, AND) && isMark(reading, at - 1, COMMA));
  if (behind === undefined) {
    // "A and B or C": the conjunction in front joins measures when each side is a phrase of its own
    return null;
  }
  let start = stretch.first;
  const front: Phrase[] = [];
  for (const at of separators.slice(0, or)) {
    const opensComposite = hasComposite(reading, start, at);
    if (opensComposite) break;
    if (!isMark(reading, at, COMMA)) break;
    front.push({ first: start, end: at });
    start = at + 1;
  }
  const composite = { first: start, end: behind - 1 };
  return compact(
    [...front, composite, { first: behind + 1, end: stretch.end }].map((item) => withBracket(reading, item)),
  );
}

const hasComposite = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isOne(reading, at, COMPOSITE)) return true;
  return false;
};

const PRONOUNS = list(`
  it this that they which these those both we one two results data study trial all none patients others other company
  here there success outcome outcomes either neither first second third fourth fifth last endpoint endpoints latter former rest same three four none
  turn contrast addition particular respectively part parallel however others he she i you who
`);
const NO_START = list(`
  trial study which who that because if when not we he she they it there no more less then here yes in on at for with
  under as by after to from during among because while whereas following according of based before since despite
  every any many most some such same against whether how what where why no than into like until through behind and or but
`);
const NO_HEAD = list(`
  study trial studies trials protocol protocols amendment endpoint endpoints company measure measures patients home
  results data analysis program programme hierarchy sequence order basis set list company companies investors
  management board physicians regulators authority committee version draft plan agency approval market press release
  interest road time guidance rest visit place places end name quarter half year success day week month phase criteria criterion objective objectives goal goals target targets meeting announcement information
  development part design category status milestone milestones sponsor sponsors
`);
/** Adjectives that say what something is like. */
const PREDICATIVE = list(`
  consistent similar comparable positive favorable favourable significant robust available important statistically
  superior noninferior promising encouraging similar identical different unchanged safe effective clear not
`);
const AFTER_GERUND = list('in the a an to that its their this');
const PREPOSITIONS = list(
  'in on at for with under as by after to from during among of per between through within over until versus without',
);

/** The last word of a phrase in front of its first preposition: "change" of "change from baseline in HbA1c". */
export function headOf(reading: Reading, { first, end }: Phrase): number {
  let head = first;
  for (let at = first; at < end; at++) {
    if (at > first && isOne(reading, at, PREPOSITIONS) && !isHyphen(reading, at - 1)) break;
    if (isMark(reading, at, OPEN)) break;
    if (reading.tokens.kind[at] === WORD) head = at;
  }
  return head;
}

/** An abbreviation that is spelled like a word: WHO, US. */
const isUpper = (reading: Reading, at: number): boolean =>
  (reading.tokens.shape[at]! & UPPERCASE) !== 0 && reading.tokens.end[at]! - reading.tokens.start[at]! > 1;

const TIME = list('time');
/** "time to relapse", "stair-climb time", but not "same time". */
const AFTER_TIME = list('to in from until');
const BEFORE_TIME = list('same first second last that this some long short real more next any one point');

/** Whether a phrase can be a measure: a noun phrase that is no pronoun, study, party or clause. */
export function isMeasure(reading: Reading, phrase: Phrase): boolean {
  const { first, end } = phrase;
  const { tokens } = reading;
  if (end - first > 50) return false;
  const word = isOne(reading, first, NO_START) && !isHyphen(reading, first + 1) && !isUpper(reading, first);
  if (word) return false;
  const head = headOf(reading, phrase);
  const time =
    isOne(reading, head, TIME) &&
    (isOne(reading, head + 1, AFTER_TIME) || (head > first && !isOne(reading, head - 1, BEFORE_TIME)));
  if ((isOne(reading, head, NO_HEAD) && !time) || isOne(reading, head, STUDY_NOUNS)) return false;
  if (hasClass(reading, first, NUMBER) && isOne(reading, head, list('days weeks months years hours minutes')))
    return false;
  if (head === first && isOne(reading, first, PRONOUNS)) return false;
  if (head === first && isOne(reading, first, PREDICATIVE)) return false;
  if (/ing$/.test(textOf(reading, first)) && isOne(reading, first + 1, AFTER_GERUND)) return false;
  if (end - first === 1 && /ly$/.test(textOf(reading, first))) return false;
  if (isApostrophe(reading, first)) return false;
  for (let at = first; at < end; at++)
    if (tokens.kind[at] === WORD && tokens.end[at]! - tokens.start[at]! > 1) return true;
  return false;
}

/** What a phrase stands for when it is a pronoun or an ordinal. */
export type Reference = 'it' | 'both' | 'former' | 'latter' | 'other' | 'last' | number;

const IT = list('it this that which same');
const BOTH = list('they these both those two all each three them');
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(hashOf);
const ALONE = list('alone too also');
const STANDS = list('endpoint endpoints one measure measures two');

/** Reads a phrase as a reference: "the latter", "the second", "both", "it"; null for what names something itself. */
export function referenceOf(reading: Reading, { first, end }: Phrase): Reference | null {
  let at = first;
  while (at < end - 1 && isOne(reading, at, list('the that this also and but all'))) at++;
  const last = isOne(reading, end - 1, ALONE) ? end - 1 : end;
  if (end - first > 2 && isOne(reading, end - 1, list('it they')))
    return isOne(reading, end - 1, list('it')) ? 'it' : 'both';
  const rest = last - at;
  if (rest > 2 || (rest === 2 && !isOne(reading, at + 1, STANDS))) return null;
  if (isWord(reading, at, hashOf('latter'))) return 'latter';
  if (isWord(reading, at, hashOf('former'))) return 'former';
  if (isWord(reading, at, hashOf('other'))) return 'other';
  if (isWord(reading, at, hashOf('last'))) return 'last';
  const ordinal = ORDINALS.indexOf(reading.tokens.hash[at]!);
  if (ordinal >= 0 && !isCapitalisedName(reading, at)) return ordinal + 1;
  if (isOne(reading, at, BOTH)) return 'both';
  if (isOne(reading, at, IT) || (rest === 1 && isOne(reading, at, STANDS))) return 'it';
  return null;
}

const isCapitalisedName = (reading: Reading, at: number): boolean =>
  isCapitalised(reading, at) && isCapitalised(reading, at + 1);
