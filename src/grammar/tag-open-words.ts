import { DEMONYM, TITLE } from '../text/classes.js';
import type { IntegerSet } from '../text/integer-set.js';
import { COLON, hashOf, isMark, SEMICOLON, words } from '../text/reading.js';
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  BE,
  DETERMINER,
  DO,
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
import { formsOfClasses } from '../words/verb-forms.js';
import { isVerbRatherThanNoun } from './noun-or-verb.js';
import type { TagContext } from './tag-context.js';
import { isNominal } from './tag-function-words.js';
import { isName } from './tag-names.js';
import { ADJ, ADP, ADV, AUX, DET, NOUN, NUM, PART, PRON, PROPN, PUNCT, UNTAGGED, VERB } from './tags.js';

const OF = hashOf('of');
const TO = hashOf('to');
const AS = hashOf('as');
const SUBJECTS = new Set<number>([NOUN, PROPN, NUM]);
const NO = hashOf('no');
const POSSESSIVE_S = hashOf('s');
const LONGER = hashOf('longer');

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

/** Participles of verbs that name somebody or give him something: a noun may follow them. */
const NAMING: IntegerSet = words(
  ...formsOfClasses(
    ['designate', 'appoint', 'rename', 'keep', 'grant', 'pay', 'offer', 'promote'],
    ['participle'],
  ),
);
const TIMES = words('last', 'next', 'early', 'late', 'earlier', 'later', 'first', 'second');

/** A noun or adjective in lower case that is nothing else, no time; or a gerund in front of one. */
const isPlainNoun = (context: TagContext, at: number): boolean => {
  if (!context.isWordAt(at) || context.isCapital(at) || context.functionAt(at) !== 0) return false;
  const parts = context.part(at);
  if (parts & ADVERB || TIMES.has(context.hashAt(at))) return false;
  if (parts & (NOUN_PART | ADJECTIVE) || !(parts & VERB_FORMS)) return true;
  return (
    (parts & GERUND) !== 0 && context.functionAt(at + 1) === 0 && (context.part(at + 1) & NOUN_PART) !== 0
  );
};

/** "Annualized bleeding rate was …": a sentence of running text that opens with a participle and a noun. */
function opensSubject(context: TagContext, at: number): boolean {
  const opens =
    at === context.first ||
    isMark(context.reading, at - 1, SEMICOLON) ||
    isMark(context.reading, at - 1, COLON);
  return opens && !context.isTitle && isPlainNoun(context, at + 1) && !NAMING.has(context.hashAt(at));
}

/** "was sustained virologic response", "was reduced pain": only verbs that name somebody or give him something take such a noun. */
function describesComplement(context: TagContext, at: number): boolean {
  const copula = context.tag(at - 1) === AUX && context.functionAt(at - 1) === BE;
  return copula && isPlainNoun(context, at + 1) && !NAMING.has(context.hashAt(at));
}

/** "will make prefilled pens", "supplies refined sugar": a participle between a verb that needs an object and a noun. */
function describesObject(context: TagContext, at: number): boolean {
  const before = context.tag(at - 1) === VERB ? context.part(at - 1) : 0;
  return (
    (before & (BASE | THIRD)) !== 0 &&
    (before & (PAST | PARTICIPLE)) === 0 &&
    isPlainNoun(context, at + 1) &&
    !context.isTitle
  );
}

function tagParticiple(context: TagContext, at: number): number {
  const parts = context.part(at);
  const before = context.tag(context.beforeAdverbs(at));
  if (opensSubject(context, at) || describesComplement(context, at) || describesObject(context, at))
    return ADJ;
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

/** What somebody does without doing it to anything: a noun behind is one word with it. */
const ACTIVITIES = words(
  ...[
    'walking',
    'sleeping',
    'breathing',
    'bleeding',
    'swallowing',
    'standing',
    'sitting',
    'swelling',
    'vomiting',
  ],
  ...['wheezing', 'hearing', 'healing', 'living', 'ageing', 'aging', 'fasting'],
);

function tagGerund(context: TagContext, at: number): number {
  const parts = context.part(at);
  const before = context.tag(at - 1);
  const group = context.functionAt(at - 1);
  // "was managing director", "as founding partner"
  const { naming } = context.reading.tokens;
  if (naming[at]! & TITLE && naming[at + 1]! & TITLE && context.isWordAt(at + 1)) return ADJ;
  // "improves walking distance", "is walking speed"
  if (ACTIVITIES.has(context.hashAt(at)) && context.functionAt(at + 1) === 0 && isNominal(context, at + 1))
    return ADJ;
  if (before === AUX && group === BE) return VERB;
  if (context.hashAt(at + 1) === AS && SUBJECTS.has(before)) return VERB;
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
        (context.tag(before) === PART && context.hashAt(before) !== POSSESSIVE_S) ||
        group === MODAL ||
        group === DO ||
        (group === PRONOUN && context.tag(before) === PRON);
      if (!led) return tagAdjective(context, at);
      return VERB;
    }
    if (forms & (PAST | PARTICIPLE)) {
      const helper = context.functionAt(context.beforeAdverbs(at));
      // "was wound closure"
      if (parts & NOUN_PART && describesComplement(context, at)) return NOUN;
      if (helper === BE || helper === HAVE) return VERB;
    }
    if (isVerbRatherThanNoun(context, at)) return VERB;
    if (other & NOUN_PART || other === 0) return NOUN;
    return other & ADVERB && parts & MOSTLY_ADVERB ? ADV : ADJ;
  }
  if (forms) return tagParticiple(context, at);
  if (context.hashAt(at - 1) === TO && context.tag(at - 1) === PART) return VERB;
  if (parts & ADJECTIVE) return tagAdjective(context, at);
  if (parts & ADVERB) return ADV;
  return NOUN;
}
