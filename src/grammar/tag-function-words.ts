import { hashOf, words } from '../text/reading.js';
import {
  ADJECTIVE,
  ADPOSITION,
  ADVERB,
  BASE,
  BE,
  CONJUNCTION,
  DETERMINER,
  DO,
  FUNCTION_ADVERB,
  functionOf,
  GERUND,
  HAVE,
  MODAL,
  MOSTLY_ADVERB,
  MOSTLY_VERB,
  NOUN_PART,
  PARTICIPLE,
  PARTICLE,
  PAST,
  POSSESSIVE,
  PRONOUN,
  SUBORDINATOR,
  THIRD,
} from '../words/parts.js';
import { isFixed } from './noun-or-verb.js';
import type { TagContext } from './tag-context.js';
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PART, PRON, PROPN, SCONJ, VERB } from './tags.js';

const list = (text: string) => words(...text.split(' '));
const THAT = hashOf('that');
const TO = hashOf('to');
const FROM = hashOf('from');
const AS = hashOf('as');
const NOT = hashOf('not');
const SUCH = hashOf('such');
const S = hashOf('s');
const DAYS = list('today yesterday tomorrow');
const NO = hashOf('no');
const LONGER = hashOf('longer');
const BOTH = hashOf('both');
const YET = hashOf('yet');
const AND = hashOf('and');
const THERE = hashOf('there');
const MAY = hashOf('may');
const TIME = hashOf('time');
const THAN = hashOf('than');
const SINCE = hashOf('since');
const STARTING = list('until till since');
const MOMENTS = list('now then recently');
const DEMONSTRATIVES = list('this that these those which what whichever whatever such another');
const SUBORDINATING = list('as since after before until till like for');
const SUBJECT_PRONOUNS = list('i he she it we they you who');
const APPROXIMATORS = list('about around over under up');
const FLOATING = list('all both each');
const QUANTITIES = list('more most less least');
/** Words whose "to" is a preposition though a noun that is a verb too may follow. */
const BEFORE_PREPOSITION = list(
  `due according compared relative prior subject respect related pursuant addition thanks access response exposure next
   similar contrast comparison close back up respect superior inferior from attributable equivalent time`.replace(
    /\s+/g,
    ' ',
  ),
);

/** Whether a noun phrase can go on at a token: an adjective, number or noun stands there. */
export function isNominal(context: TagContext, at: number): boolean {
  if (!context.isWordAt(at)) return !context.isMarkAt(at);
  const parts = context.part(at);
  const group = functionOf(parts);
  if (group !== 0) return group === POSSESSIVE;
  if (context.isCapital(at) && !context.isTitle) return true;
  if (context.isMarkAt(at + 1) && context.isCompound(at)) return true;
  if (parts & (NOUN_PART | ADJECTIVE)) return true;
  if (parts & BASE && parts & MOSTLY_VERB) return false;
  return (parts & (PAST | THIRD | MOSTLY_ADVERB)) === 0;
}

/** Whether a finite verb may stand at a token. */
export function canBeFinite(context: TagContext, at: number): boolean {
  const group = context.functionAt(at);
  if (group === BE || group === HAVE || group === DO || group === MODAL) return true;
  return group === 0 && (context.part(at) & (THIRD | PAST)) !== 0;
}

const skipAdverbs = (context: TagContext, at: number): number => {
  let next = at;
  while (
    context.isWordAt(next) &&
    (context.functionAt(next) === FUNCTION_ADVERB ||
      context.hashAt(next) === NOT ||
      (context.part(next) & ADVERB && context.part(next + 1) & BASE) ||
      (context.part(next) & MOSTLY_ADVERB) !== 0)
  )
    next++;
  return next;
};

/** Whether an article follows a noun in the singular: it is a verb that no list holds ("to leverage our network"). */
function takesObject(context: TagContext, at: number): boolean {
  const behind = context.functionAt(at + 1);
  const isNoun =
    context.isWordAt(at) && !context.isCapital(at) && !context.isPlural(at) && !(context.part(at) & GERUND);
  return isNoun && (behind === DETERMINER || behind === POSSESSIVE);
}

/** "to" before a verb is a particle, before a noun a preposition. */
/** How far in front of "to" its "from" may stand. */
const RANGE_REACH = 9;
/** "from survival to complete response": an adjective and its noun behind "from … to". */
function closesRange(context: TagContext, at: number, next: number): boolean {
  if (!(context.part(next) & ADJECTIVE && context.isWordAt(next + 1) && isNominal(context, next + 1)))
    return false;
  for (let before = at - 1; before > at - RANGE_REACH; before--) {
    if (context.hashAt(before) === FROM) return true;
    if (context.tag(before) === VERB || context.hashAt(before) === TO) return false;
  }
  return false;
}

function tagTo(context: TagContext, at: number): number {
  const next = skipAdverbs(context, at + 1);
  const parts = context.part(next);
  const group = functionOf(parts);
  if (group === BE || group === HAVE || group === DO) return PART;
  if (group !== 0) return ADP;
  if (!(parts & BASE)) return takesObject(context, next) ? PART : ADP;
  if (context.isCapital(next) && !context.isTitle) return ADP;
  if (isFixed(context, next) || closesRange(context, at, next)) return ADP;
  if (!(parts & (NOUN_PART | ADJECTIVE)) || parts & MOSTLY_VERB) return PART;
  const before = context.tag(at - 1);
  if (context.isWordAt(at - 1) && BEFORE_PREPOSITION.has(context.hashAt(at - 1))) return ADP;
  // "changed from A to | time to relapse"
  if (context.hashAt(next) === TIME && context.hashAt(next + 1) === TO) return ADP;
  const behind = context.functionAt(next + 1);
  if (behind === DETERMINER || behind === POSSESSIVE || behind === PRONOUN) return PART;
  if (before === VERB || before === ADJ) return PART;
  if (context.isMarkAt(next + 1) || behind === ADPOSITION || behind === CONJUNCTION) return ADP;
  return PART;
}

function tagThat(context: TagContext, at: number): number {
  const next = skipAdverbs(context, at + 1);
  const before = context.tag(at - 1);
  const base = context.part(next) & BASE && !context.functionAt(next) && context.isPlural(at - 1);
  if ((canBeFinite(context, next) || base) && (before === NOUN || before === PROPN || before === PRON))
    return PRON;
  if (context.functionAt(next) === BE || context.functionAt(next) === MODAL) return PRON;
  const afterPhrase =
    before === VERB || before === NOUN || before === ADJ || before === PROPN || before === ADV;
  if (!afterPhrase && isNominal(context, at + 1)) return DET;
  return before === ADP ? PRON : SCONJ;
}

/** An auxiliary helps a verb behind it; without one it is the verb itself. */
function tagAuxiliary(context: TagContext, at: number, wanted: number): number {
  let next = skipAdverbs(context, at + 1);
  if (FLOATING.has(context.hashAt(next))) next = skipAdverbs(context, next + 1);
  // "has since been merged"
  if (context.hashAt(next) === SINCE && context.functionAt(at) === HAVE)
    next = skipAdverbs(context, next + 1);
  if (context.functionAt(next) === PRONOUN && at === context.first) next = skipAdverbs(context, next + 1);
  const parts = context.part(next);
  const group = functionOf(parts);
  if (group === BE || group === HAVE || group === DO) return wanted & PARTICIPLE ? AUX : VERB;
  if (group !== 0) return VERB;
  if (!(parts & wanted)) return VERB;
  return parts & (ADJECTIVE | NOUN_PART) && isNominal(context, next + 1) && !(parts & MOSTLY_VERB)
    ? VERB
    : AUX;
}

/** "May 5", "in May", "since last May": the month. */
const isMonth = (context: TagContext, at: number): boolean =>
  context.isCapital(at) &&
  (BEFORE_MONTHS.has(context.tag(at - 1)) || (!context.isWordAt(at + 1) && !context.isMarkAt(at + 1)));
const BEFORE_MONTHS: ReadonlySet<number> = new Set([ADP, ADJ, DET, NUM]);

/** Whether "and" follows soon: "both A and B". */
function isBothAnd(context: TagContext, at: number): boolean {
  const SPAN = 7;
  for (let next = at + 1; next < context.limit && next < at + SPAN; next++) {
    if (context.hashAt(next) === AND) return true;
    if (canBeFinite(context, next) && context.functionAt(next) !== 0) return false;
  }
  return false;
}

/** Whether a clause rather than a noun phrase follows "as", "since", "after". */
function opensClause(context: TagContext, at: number): boolean {
  if (context.hashAt(at) === AS && context.part(at + 1) & PARTICIPLE && !context.functionAt(at + 1))
    return !(context.part(at + 1) & (NOUN_PART | ADJECTIVE)) || context.functionAt(at + 2) !== 0;
  return (
    SUBJECT_PRONOUNS.has(context.hashAt(at + 1)) &&
    (canBeFinite(context, skipAdverbs(context, at + 2)) ||
      (context.part(skipAdverbs(context, at + 2)) & BASE) !== 0)
  );
}

/** "has not yet been", "has yet to be", "not reached yet": the adverb, not the conjunction of "yet it failed". */
const isNotYet = (context: TagContext, at: number): boolean =>
  context.hashAt(at - 1) === NOT ||
  context.hashAt(at + 1) === TO ||
  context.tag(at - 1) === AUX ||
  (context.isMarkAt(at + 1) && !context.isMarkAt(at - 1));

/**
 * The tag of a function word by what is around it.
 *
 * @param group its class in `words/parts.ts`
 */
export function tagFunctionWord(context: TagContext, at: number, group: number): number {
  const hash = context.hashAt(at);
  if (
    context.isUpper(at) &&
    !context.isTitle &&
    (group === PRONOUN || group === CONJUNCTION) &&
    !context.isUpper(at - 1)
  )
    return PROPN;
  if (hash === SUCH && context.hashAt(at + 1) === AS) return ADJ;
  if (DAYS.has(hash) && context.hashAt(at + 2) === S && !context.isWordAt(at + 1)) return NOUN;
  if (hash === THAT) return tagThat(context, at);
  if (hash === TO) return tagTo(context, at);
  switch (group) {
    case DETERMINER:
      // "a Phase 3a trial"
      if (context.isGluedAt(at) && context.isDigitsAt(at - 1)) return NOUN;
      if (hash === NO && context.hashAt(at + 1) === LONGER) return ADV;
      // "were both met"
      if (FLOATING.has(hash) && context.tag(at - 1) === AUX && context.part(at + 1) & PARTICIPLE) return ADV;
      if (hash === BOTH) return isBothAnd(context, at) ? CCONJ : DET;
      if (!DEMONSTRATIVES.has(hash)) return DET;
      return isNominal(context, at + 1) ? DET : PRON;
    case POSSESSIVE:
    case PRONOUN:
      return PRON;
    case ADPOSITION:
      if (APPROXIMATORS.has(hash) && !context.isWordAt(at + 1) && !context.isMarkAt(at + 1)) return ADV;
      // "has since joined", "have since been merged"
      if (
        hash === SINCE &&
        context.tag(at - 1) === AUX &&
        (context.part(at + 1) & PARTICIPLE || context.functionAt(at + 1) === BE)
      )
        return ADV;
      // "until now it was M"
      if (STARTING.has(hash) && MOMENTS.has(context.hashAt(at + 1))) return ADV;
      if (SUBORDINATING.has(hash) && opensClause(context, at)) return SCONJ;
      return ADP;
    case CONJUNCTION:
      return hash === YET && isNotYet(context, at) ? ADV : CCONJ;
    case SUBORDINATOR:
      return SCONJ;
    case BE:
      return AUX;
    case HAVE:
      return tagAuxiliary(context, at, PARTICIPLE);
    case DO:
      return tagAuxiliary(context, at, BASE);
    case MODAL:
      return hash === MAY && isMonth(context, at) ? PROPN : AUX;
    case PARTICLE:
      return PART;
    default:
      if (hash === THERE && canBeFinite(context, at + 1)) return PRON;
      if (QUANTITIES.has(hash) && !(context.part(at + 1) & (ADJECTIVE | ADVERB)))
        return isNominal(context, at + 1) || context.hashAt(at + 1) === THAN ? ADJ : ADV;
      return ADV;
  }
}
