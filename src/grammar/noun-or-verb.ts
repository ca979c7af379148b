import { hashOf, words } from '../text/reading.js';
import {
  ADJECTIVE,
  ADPOSITION,
  BASE,
  BE,
  CONJUNCTION,
  DETERMINER,
  DO,
  FUNCTION_ADVERB,
  HAVE,
  MODAL,
  MOSTLY_ADVERB,
  MOSTLY_VERB,
  NOUN_PART,
  PAST,
  POSSESSIVE,
  PRONOUN,
  THIRD,
} from '../words/parts.js';
import type { TagContext } from './tag-context.js';
import { canBeFinite } from './tag-function-words.js';
import {
  ADJ,
  ADP,
  AUX,
  CCONJ,
  DET,
  NOUN,
  NUM,
  OTHER,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  UNTAGGED,
  VERB,
} from './tags.js';

const OF = hashOf('of');
const BY = hashOf('by');
const THAT = hashOf('that');
const TO = hashOf('to');
const POSSESSIVE_S = hashOf('s');
const KEY = hashOf('key');
const WHICH = hashOf('which');
const RESULTS = hashOf('results');
const MEASURES = words('measure', 'measures');
const OUTCOMES = words('outcome', 'outcomes');
const RIGHTS = words('rights');
const RANKING = words('as', 'among', 'amongst');
const UPWARD = words('up', 'down');
const FROM_OR_IN = words('from', 'in', 'for');
const HELP = words('help', 'helps', 'helped', 'helping', 'let', 'lets', 'make', 'makes', 'made');

const REFERRING = words('former', 'latter', 'first', 'second', 'third', 'last', 'other');
const THE = hashOf('the');
/** "the former becomes", "the second constitutes": what was named before, and a word that is seldom a noun. */
const isReferred = (context: TagContext, before: number, at: number, base: boolean): boolean =>
  !base &&
  (context.part(at) & MOSTLY_VERB) !== 0 &&
  REFERRING.has(context.hashAt(before)) &&
  context.hashAt(before - 1) === THE;

/** How much speaks for a verb at a token that is a noun as well, from what stands in front. */
function weighFront(context: TagContext, at: number, base: boolean): number {
  const before = context.beforeAdverbs(at);
  const tag = context.tag(before);
  const group = context.functionAt(before);
  switch (tag) {
    case UNTAGGED:
      return base ? -1 : -2;
    case OTHER:
      return base && context.isWordAt(before) ? 5 : 0;
    case PART:
      if (context.hashAt(before) === TO) return 5;
      if (context.hashAt(before) === POSSESSIVE_S) return -5;
      return !base ? -1 : context.tag(context.beforeAdverbs(before)) === AUX ? 6 : 2;
    case AUX:
      return base && (group === MODAL || group === DO) ? 6 : -3;
    case NUM: {
      if (isReferred(context, before, at, base)) return 2;
      // "Week 12 delays", "Version 4.0 strikes"
      let front = before - 1;
      while (context.isGluedAt(front + 1)) front--;
      return (context.tag(front) === NOUN || context.tag(front) === PROPN) && !base ? 1 : -5;
    }
    case DET:
    case ADJ:
    case ADP:
      return isReferred(context, before, at, base) ? 2 : -5;
    case PRON:
      return group === POSSESSIVE ? -5 : 4;
    case NOUN:
    case PROPN: {
      const plural = context.isPlural(before);
      const joined = context.tag(before - 1) === CCONJ;
      // "positive topline results": one thing would need an article
      const bare = !plural && context.tag(before - 1) === ADJ && context.tag(before - 2) !== DET;
      if (!base && (bare || context.isCounted(before))) return bare ? -1 : -3;
      if (base) return joined || (plural && tag === NOUN) ? 1 : -3;
      // a noun by itself at the start of a clause is its subject
      if (
        tag === NOUN &&
        !plural &&
        (context.tag(before - 1) === PUNCT || context.tag(before - 1) === UNTAGGED)
      )
        return 2;
      // "the amendment also upgrades"
      if (before < at - 1 && !plural) return 2.5;
      return plural && tag === NOUN ? (context.isGoverned(before) ? 0.3 : -2.5) : tag === PROPN ? 1.5 : 1;
    }
    case VERB:
      return base && HELP.has(context.hashAt(before)) ? 3 : -3;
    case SCONJ:
      return -1.5;
    case CCONJ: {
      // "is, and remains, A"
      if (!base && context.tag(before - 1) === PUNCT && context.tag(before - 2) === AUX) return 4;
      // "achieves A and initiates B"
      return context.tag(before - 1) === VERB || (!base && context.hasThird) ? 2 : -0.5;
    }
    case PUNCT:
      // "live, work and do"
      if (context.tag(before - 1) === VERB && context.part(before - 1) & (base ? BASE : THIRD)) return 2;
      // "…, hand grip strength and …"
      return base && context.part(at + 1) & NOUN_PART && context.part(at) & NOUN_PART ? -1.5 : 0;
    default:
      return 0;
  }
}

/** The same from what stands behind. */
function weighBehind(context: TagContext, at: number, base: boolean): number {
  const next = at + 1;
  if (next >= context.limit) return -1;
  const hash = context.hashAt(next);
  if (hash === OF) return -4;
  if (hash === BY) return -1;
  if (hash === THAT) return canBeFinite(context, next + 1) ? -1 : 2;
  if (hash === TO) return 0.5;
  if (context.isMarkAt(next)) return next + 1 >= context.limit ? -2 : context.isMarkAt(next + 1) ? -0.5 : -1;
  if (!context.isWordAt(next)) return 1;
  switch (context.functionAt(next)) {
    case DETERMINER:
    case POSSESSIVE:
      return 3;
    case PRONOUN:
      return 2;
    case ADPOSITION:
      return FROM_OR_IN.has(hash) && context.part(at) & NOUN_PART && !(context.part(at) & MOSTLY_VERB)
        ? -1.5
        : -0.3;
    case BE:
    case HAVE:
    case DO:
    case MODAL:
      return -5;
    case CONJUNCTION:
      return context.isTitle ? -3 : -1;
    case FUNCTION_ADVERB:
      return 0.5;
    default:
  }
  const parts = context.part(next);
  if (!(parts & (NOUN_PART | ADJECTIVE)) && parts & (THIRD | PAST) && !context.isCapital(next)) return -2.5;
  if (parts & MOSTLY_ADVERB) return 0.5;
  return base ? 0 : 0.7;
}

/** "key secondary endpoints", "outcome measures": words that are no verbs beside these. */
export const isFixed = (context: TagContext, at: number): boolean =>
  RIGHTS.has(context.hashAt(at)) ||
  (context.hashAt(at) === KEY && (context.part(at + 1) & ADJECTIVE) !== 0) ||
  (MEASURES.has(context.hashAt(at)) && OUTCOMES.has(context.hashAt(at - 1)));

const SUBJECTS = new Set<number>([NOUN, PROPN, NUM]);
/** "Secondary endpoints in the trial include time to relapse": a word that is no noun, behind one. */
const isNoNoun = (context: TagContext, at: number): boolean =>
  !(context.part(at) & (NOUN_PART | ADJECTIVE)) &&
  (context.part(at) & MOSTLY_VERB) !== 0 &&
  !context.hasFinite &&
  SUBJECTS.has(context.tag(at - 1));

/** "Response rate and its duration count as secondary endpoints.": nothing else can be the verb of the sentence. */
const isOnlyCandidate = (context: TagContext, at: number): boolean => {
  const isRanking = RANKING.has(context.hashAt(at + 1));
  // "…, which was a secondary endpoint, moves up to the primary one"
  const isMoving = UPWARD.has(context.hashAt(at + 1)) && context.hashAt(at + 2) === TO;
  return (
    (isRanking || isMoving) &&
    context.isMarkAt(context.limit - 1) &&
    ((isRanking && !context.hasFinite && !context.ahead[at] && SUBJECTS.has(context.tag(at - 1))) ||
      // "…, until now a secondary endpoint, ranks as the primary one"
      ((context.part(at) & THIRD) !== 0 && context.isMarkAt(at - 1) && at > context.first))
  );
};

/** "Example Corp., which holds the rights, …": behind the pronoun of a clause of its own, unless a verb follows. */
const isBehindRelative = (context: TagContext, at: number): boolean =>
  (context.part(at) & THIRD) !== 0 &&
  context.hashAt(at - 1) === WHICH &&
  context.isMarkAt(at - 2) &&
  weighBehind(context, at, false) > -2;

/** A base or third-person form that may be a noun: "report", "plans", "results". */
export function isVerbRatherThanNoun(context: TagContext, at: number): boolean {
  if (isFixed(context, at)) return false;
  // the verb is intransitive: "results | from"
  if (context.hashAt(at) === RESULTS && !FROM_OR_IN.has(context.hashAt(at + 1))) return false;
  if (isOnlyCandidate(context, at) || isNoNoun(context, at) || isBehindRelative(context, at)) return true;
  const parts = context.part(at);
  const base = (parts & BASE) !== 0;
  const lexical = parts & NOUN_PART ? (parts & MOSTLY_VERB ? 0.8 : -0.8) : parts & MOSTLY_VERB ? 3 : 0;
  const front = weighFront(context, at, base);
  const needed = context.hasFinite ? -1.5 : context.ahead[at] ? -1.5 : 1.5;
  return lexical + front + weighBehind(context, at, base) + (front >= 4 ? 0 : needed) > 0;
}
