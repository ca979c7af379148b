import { DEMONYM, FAMILY_NAME, GIVEN_NAME, MONTH, PLACE, WEEKDAY } from '../text/classes.js';
import { hashOf, words } from '../text/reading.js';
import { DIGITS } from '../text/tokens.js';
import { companyEndings } from '../words/company-endings.js';
import {
  ADJECTIVE,
  ADPOSITION,
  ADVERB,
  BASE,
  BE,
  CONJUNCTION,
  DETERMINER,
  DO,
  EVERYDAY,
  FUNCTION_ADVERB,
  GERUND,
  HAVE,
  MODAL,
  MOSTLY_ADJECTIVE,
  MOSTLY_ADVERB,
  MOSTLY_VERB,
  NOUN_PART,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PRONOUN,
  THIRD,
  VERB_FORMS,
} from '../words/parts.js';
import type { TagContext } from './tag-context.js';
import { canBeFinite, isNominal } from './tag-function-words.js';
import {
  ADJ,
  ADP,
  ADV,
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
const NO = hashOf('no');
const LONGER = hashOf('longer');
const POSSESSIVE_S = hashOf('s');
const FROM_OR_IN = words('from', 'in', 'for');
const HELP = words('help', 'helps', 'helped', 'helping', 'let', 'lets', 'make', 'makes', 'made');

/** A name unless it is an everyday word with nothing of a name around it. */
function isName(context: TagContext, at: number): boolean {
  if (!context.isCapital(at)) return false;
  if (companyEndings.has(context.hashAt(at))) return true;
  const parts = context.part(at);
  if (context.reading.tokens.classes[at]! & (MONTH | WEEKDAY)) return true;
  const everyday = (parts & EVERYDAY) !== 0;
  const naming = context.reading.tokens.naming[at]!;
  if (!everyday) return !context.isTitle || (parts & ADVERB) === 0;
  if (context.isTitle) return context.tag(at - 1) === PROPN && !(parts & (VERB_FORMS | ADJECTIVE | ADVERB));
  if (at === context.first || context.isMarkAt(at - 1)) {
    const named = naming & (GIVEN_NAME | FAMILY_NAME | PLACE);
    return context.isCapital(at + 1) || (named !== 0 && !(parts & (VERB_FORMS | ADJECTIVE)));
  }
  if (context.isUpper(at)) return true;
  // "Week 12", "Phase 3"
  if (context.reading.tokens.kind[at + 1] === DIGITS && at + 1 < context.limit) return false;
  // "the Company", "each Unit": a defined term
  return context.isCapital(at + 1) || context.tag(at - 1) !== DET || (naming & PLACE) !== 0;
}

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
    case NUM:
      // "Week 12 delays"
      return (context.tag(before - 1) === NOUN || context.tag(before - 1) === PROPN) && !base ? 1 : -5;
    case DET:
    case ADJ:
    case ADP:
      return -5;
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
      return plural && tag === NOUN ? (context.isGoverned(before) ? 0.3 : -2.5) : tag === PROPN ? 1.5 : 1;
    }
    case VERB:
      return base && HELP.has(context.hashAt(before)) ? 3 : -3;
    case SCONJ:
      return -1.5;
    case CCONJ: {
      // "achieves A and initiates B"
      return context.tag(before - 1) === VERB || (!base && context.hasThird) ? 2 : -0.5;
    }
    case PUNCT:
      // "live, work and do"
      return context.tag(before - 1) === VERB && context.part(before - 1) & (base ? BASE : THIRD) ? 2 : 0;
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

/** A base or third-person form that may be a noun: "report", "plans", "results". */
function isVerbRatherThanNoun(context: TagContext, at: number): boolean {
  const parts = context.part(at);
  const base = (parts & BASE) !== 0;
  const lexical = parts & NOUN_PART ? (parts & MOSTLY_VERB ? 0.8 : -0.8) : parts & MOSTLY_VERB ? 3 : 0;
  const front = weighFront(context, at, base);
  const needed = context.hasFinite ? -1.5 : context.ahead[at] ? -1.5 : 1.5;
  return lexical + front + weighBehind(context, at, base) + (front >= 4 ? 0 : needed) > 0;
}

/** Whether a participle or gerund stands before the noun it describes: "the increased revenue". */
function describesNoun(context: TagContext, at: number): boolean {
  const before = context.tag(at - 1);
  const opened =
    before === DET ||
    before === ADJ ||
    before === ADP ||
    before === NUM ||
    context.functionAt(at - 1) === POSSESSIVE;
  return opened && isNominal(context, at + 1);
}

function tagParticiple(context: TagContext, at: number): number {
  const parts = context.part(at);
  const before = context.tag(context.beforeAdverbs(at));
  if (!(parts & (ADJECTIVE | NOUN_PART))) return VERB;
  if (before === AUX)
    return parts & ADJECTIVE && parts & MOSTLY_ADJECTIVE && isNominal(context, at + 1) ? ADJ : VERB;
  if (parts & ADJECTIVE && describesNoun(context, at)) return ADJ;
  if (parts & ADJECTIVE && parts & MOSTLY_ADJECTIVE && isNominal(context, at + 1)) return ADJ;
  if (parts & NOUN_PART) {
    if (before === DET || before === ADJ || before === ADP)
      return parts & ADJECTIVE && isNominal(context, at + 1) ? ADJ : NOUN;
    if (parts & BASE) return isVerbRatherThanNoun(context, at) ? VERB : NOUN;
  }
  return parts & MOSTLY_ADJECTIVE && !context.functionAt(at + 1) ? ADJ : VERB;
}

function tagGerund(context: TagContext, at: number): number {
  const parts = context.part(at);
  const before = context.tag(at - 1);
  const group = context.functionAt(at - 1);
  if (before === AUX && group === BE) return VERB;
  const nominal = isNominal(context, at + 1);
  const opened = before === DET || before === ADJ || group === POSSESSIVE;
  if (parts & ADJECTIVE && nominal && (opened || parts & MOSTLY_ADJECTIVE)) return ADJ;
  if (opened) return nominal && !(parts & NOUN_PART) ? VERB : NOUN;
  if (context.hashAt(at + 1) === OF) return before === NOUN && parts & MOSTLY_VERB ? VERB : NOUN;
  if (nominal && (before === VERB || (before === PUNCT && !context.isCapital(at)))) return VERB;
  if (parts & NOUN_PART && !(parts & MOSTLY_VERB)) {
    const behind = context.functionAt(at + 1);
    if (behind === DETERMINER || behind === POSSESSIVE || behind === PRONOUN) return VERB;
    return NOUN;
  }
  if (before === NOUN && (context.isMarkAt(at + 1) || context.functionAt(at + 1) !== 0) && parts & NOUN_PART)
    return NOUN;
  return VERB;
}

function tagAdjective(context: TagContext, at: number): number {
  const parts = context.part(at);
  const nominal =
    isNominal(context, at + 1) ||
    (context.isMarkAt(at + 1) &&
      isNominal(context, at + 2) &&
      at + 2 < context.limit &&
      context.reading.tokens.gap[at + 1] === 0 &&
      context.reading.tokens.gap[at + 2] === 0);
  if (parts & ADVERB) {
    if (context.tag(at - 1) === PART && context.part(at + 1) & BASE) return ADV;
    if (nominal) return ADJ;
    const before = context.tag(at - 1);
    if (parts & MOSTLY_ADVERB) return before === DET ? ADJ : ADV;
    return before === VERB || context.part(at + 1) & (PAST | PARTICIPLE) ? ADV : ADJ;
  }
  if (!(parts & NOUN_PART)) return ADJ;
  if (nominal) return ADJ;
  const before = context.tag(at - 1);
  const opened =
    before === DET ||
    before === ADJ ||
    before === ADP ||
    before === NUM ||
    before === NOUN ||
    before === PROPN ||
    before === VERB ||
    before === PRON;
  if (parts & MOSTLY_ADJECTIVE)
    return (before === DET && !context.isMarkAt(at + 1)) || before === NOUN ? NOUN : ADJ;
  return opened || before === UNTAGGED ? NOUN : ADJ;
}

/** The tag of a word of an open class by what it can be and what is around it. */
export function tagOpenWord(context: TagContext, at: number): number {
  if (isName(context, at)) {
    if (
      context.reading.tokens.naming[at]! & DEMONYM &&
      isNominal(context, at + 1) &&
      !context.isCapital(at + 1)
    )
      return ADJ;
    return PROPN;
  }
  const parts = context.part(at);
  if (context.hashAt(at) === LONGER && context.hashAt(at - 1) === NO) return ADV;
  const forms = parts & VERB_FORMS;
  if (forms & GERUND && !(forms & BASE)) return tagGerund(context, at);
  if (forms & (BASE | THIRD)) {
    const other = parts & (NOUN_PART | ADJECTIVE | ADVERB);
    if (parts & MOSTLY_ADJECTIVE || (parts & ADJECTIVE && !(parts & NOUN_PART))) {
      const before = context.beforeAdverbs(at);
      const group = context.functionAt(before);
      const led =
        context.tag(before) === PART ||
        group === MODAL ||
        group === DO ||
        (group === PRONOUN && context.tag(before) === PRON);
      if (!led) return tagAdjective(context, at);
      return VERB;
    }
    if (forms & (PAST | PARTICIPLE)) {
      const helper = context.functionAt(context.beforeAdverbs(at));
      if (helper === BE || helper === HAVE) return VERB;
    }
    if (isVerbRatherThanNoun(context, at)) return VERB;
    if (other & NOUN_PART || other === 0) return NOUN;
    return other & ADVERB && parts & MOSTLY_ADVERB ? ADV : ADJ;
  }
  if (forms) return tagParticiple(context, at);
  if (parts & ADJECTIVE) return tagAdjective(context, at);
  if (parts & ADVERB) return ADV;
  return NOUN;
}
