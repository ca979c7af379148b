import { CLOSE, COMMA, hashOf, POINT, words } from '../text/reading.js';
import { CONJUNCTION, GERUND, PARTICIPLE, PAST, POSSESSIVE } from '../words/parts.js';
import { formsOf } from '../words/verb-forms.js';
import { bridges, isAmount, isAmpersand, isCompound, isHyphened } from './compounds.js';
import { NOTHING, type PhraseNode } from './node.js';
import type { PhraseKind } from './phrase.js';
import type { TaggedSentence } from './sentence.js';
import { ADJ, ADP, ADV, AUX, DET, NOUN, NUM, OTHER, PART, PRON, PROPN, PUNCT, VERB } from './tags.js';

const NEGATIVE = words('no', 'neither', 'nor');
/** Pronouns that open a relative clause. */
export const RELATIVES = words('who', 'whom', 'which', 'whose', 'that');
const S = hashOf('s');
const OF = hashOf('of');
const WORTH = hashOf('worth');
const YEAR = /^(?:19|20)\d\d$/;

/** Verbs that take two objects: who is given something, and what. */
const GIVING = words(...['grant', 'give', 'award', 'offer'].flatMap((lemma) => [...formsOf(lemma).keys()]));

const OPEN_TAGS = new Set([ADJ, NOUN, PROPN]);

/** How far a run of modifiers is followed before its noun. */
const LONGEST_RUN = 24;

const isModifierVerb = (sentence: TaggedSentence, at: number): boolean =>
  sentence.tag(at) === VERB && (sentence.part(at) & (PARTICIPLE | GERUND)) !== 0;

/** Whether a past form has to be the verb of its sentence: there is no other, and no article right before it. */
const isOnlyVerb = (sentence: TaggedSentence, at: number): boolean =>
  (sentence.part(at) & PAST) !== 0 &&
  !sentence.isTitle &&
  !sentence.hasOtherVerb(at) &&
  sentence.tag(at - 1) !== DET &&
  sentence.tag(at - 1) !== ADP;

/** Whether a token opens more of the same core: modifiers joined by "and" or a comma before their noun. */
function joinsModifiers(sentence: TaggedSentence, at: number): boolean {
  const joined = sentence.functionAt(at) === CONJUNCTION || sentence.mark(at) === COMMA;
  // "its newly acquired, profitable unit"
  if (!joined || !(sentence.tag(at - 1) === ADJ || isModifierVerb(sentence, at - 1))) return false;
  const next = sentence.functionAt(at + 1) === CONJUNCTION ? at + 2 : at + 1;
  return (
    sentence.tag(next) === ADJ ||
    isCompound(sentence, next) ||
    (sentence.tag(next) === NUM && sentence.mark(at) !== COMMA)
  );
}

/** So many words may a phrase that opens a sentence have in front of its last. */
const LONGEST_FRONT = 6;
/** Whether nothing but nouns and prepositions stands between a mark or the start and a token: "On top of the price Example Corp. will pay". */
function isFronted(sentence: TaggedSentence, at: number): boolean {
  let before = at - 1;
  while (at - before <= LONGEST_FRONT && FRONT.has(sentence.tag(before))) before--;
  return (before < sentence.first || sentence.tag(before) === PUNCT) && sentence.tag(before + 1) === ADP;
}
const FRONT = new Set([ADP, DET, ADJ, NOUN]);

const behindNames = (sentence: TaggedSentence, at: number): number => {
  let next = at;
  while (sentence.tag(next) === PROPN) next++;
  return next;
};

/** Whether a verb stands right behind a name, its adverbs left out. */
const isActor = (sentence: TaggedSentence, behind: number): boolean => {
  let next = behind;
  while (sentence.tag(next) === ADV) next++;
  return sentence.tag(next) === AUX || (sentence.tag(next) === VERB && (sentence.part(next) & GERUND) === 0);
};

/**
 * Reads the core of a noun phrase: determiner, modifiers, head.
 *
 * Takes "the co-primary endpoints", "Alpha Pharma, Inc.", "Week 12", "the latter", "Alpha's lead drug".
 * Refuses "unchanged" by itself, which is a predicate.
 *
 * @param at its first token
 * @param afterPreposition whether a preposition governs it: "in full"
 * @returns the phrase, or null where none starts
 */
export function readCore(sentence: TaggedSentence, at: number, afterPreposition: boolean): PhraseNode | null {
  if (sentence.tag(at) === PRON && sentence.functionAt(at) !== POSSESSIVE) {
    if (RELATIVES.has(sentence.hash(at)) && sentence.tag(at + 1) !== AUX && !afterPreposition) return null;
    return phraseOf(sentence, at, at + 1, at, 'pronoun');
  }
  let next = at;
  let noun = -1;
  let number = -1;
  let adjective = -1;
  let stop = at;
  let isNamed = false;
  const isGiven = GIVING.has(sentence.hash(at - 1));
  const opensSentence = afterPreposition && isFronted(sentence, at);
  while (sentence.has(next) && next - at < LONGEST_RUN) {
    const named = sentence.nameEnd(next);
    if (named > next) {
      // "On May 6, 2025 the Company", "In 2023 Example Corp.": two names in a row are two phrases
      const behindYear =
        number >= 0 && number === next - 1 && sentence.tag(at) !== DET && YEAR.test(sentence.word(number));
      if ((isNamed && noun === next - 1) || behindYear) break;
      // "under the agreement Example Corp. will pay": the name is the subject of what follows
      if (noun === next - 1 && opensSentence && !isNamed && isActor(sentence, named)) break;
      noun = named - 1;
      stop = named;
      isNamed = true;
      next = named;
      continue;
    }
    const tag = sentence.tag(next);
    if (
      tag === PROPN &&
      noun === next - 1 &&
      opensSentence &&
      sentence.tag(noun) === NOUN &&
      isActor(sentence, behindNames(sentence, next))
    )
      break;
    // "grants Example Corp. exclusive rights": who is given something, and what
    if (isGiven && isNamed && noun === next - 1 && sentence.tag(noun) !== NUM && OPEN_TAGS.has(tag)) break;
    if (tag !== NOUN && tag !== PROPN && tag !== NUM && isHyphened(sentence, next)) {
      // "a growth-focused company", "an in-game purchase"
      if (leadsToNoun(sentence, next + 1)) {
        noun = -1;
        number = -1;
        adjective = next;
      } else if (tag === ADJ && noun === next - 2) {
        // "a co-primary"
        noun = -1;
        adjective = next;
      } else if (noun < 0) adjective = next;
      stop = ++next;
      continue;
    }
    if (isCompound(sentence, next) && tag !== DET) {
      if (tag === NOUN || tag === PROPN) noun = next;
      else if (tag === NUM) number = next;
      else adjective = next;
      stop = ++next;
      continue;
    }
    // "a contract worth $5 million"
    if (noun >= 0 && sentence.is(next, WORTH)) break;
    if (tag === NOUN || tag === PROPN) noun = next;
    else if (tag === NUM) {
      if (noun >= 0 && isAmount(sentence, next)) break;
      number = next;
    } else if (tag === ADJ) {
      // "the trial primary" is two phrases, "the trial's primary endpoint" one
      if (noun >= 0 && !opensNoun(sentence, next)) break;
      adjective = next;
    } else if (tag === DET || sentence.functionAt(next) === POSSESSIVE) {
      if (noun >= 0 || (next > at && sentence.functionAt(next - 1) === 0)) break;
    } else if (tag === OTHER) {
      if (sentence.isWord(next) || (noun >= 0 && sentence.tag(next + 1) === NUM)) break;
    } else if (tag === PART && sentence.hash(next) === S) noun = -1;
    else if (tag === ADV) {
      if (noun >= 0 || !leadsToModifier(sentence, next) || (next === at && partsSubject(sentence, at))) break;
    } else if (isModifierVerb(sentence, next)) {
      // "a $300 million revolving credit facility"
      const isMeasured =
        noun === next - 1 &&
        sentence.tag(noun) === NUM &&
        (sentence.tag(at) === DET || sentence.functionAt(at) === POSSESSIVE);
      if ((noun >= 0 && !isMeasured) || !leadsToNoun(sentence, next + 1)) break;
      // "into approved therapies", but "by adding pain"
      if (
        next === at &&
        !(afterPreposition && sentence.part(next) & PARTICIPLE && !(sentence.part(next) & GERUND))
      )
        break;
      if (isOnlyVerb(sentence, next)) break;
      adjective = next;
    } else if (bridges(sentence, next)) {
      next++;
      if (sentence.mark(next - 1) === POINT) stop = next;
      continue;
    } else if (
      noun < 0 &&
      adjective >= 0 &&
      joinsModifiers(sentence, next) &&
      leadsToNoun(sentence, next + 1)
    ) {
      next++;
      continue;
    } else if (noun >= 0 && isAmpersand(sentence, next) && sentence.tag(next + 1) === PROPN) {
      next++;
      continue;
    } else break;
    next++;
    if (tag !== ADV) stop = next;
  }
  const head = noun >= 0 ? noun : number >= 0 ? number : adjective;
  const determined = sentence.tag(at) === DET || sentence.functionAt(at) === POSSESSIVE;
  if (head < 0) return sentence.tag(at) === DET ? phraseOf(sentence, at, at + 1, at, 'pronoun') : null;
  const isPredicate = head === adjective && noun < 0 && number < 0 && !determined && !afterPreposition;
  // "second of the three" is a phrase
  if (isPredicate && !sentence.is(stop, OF)) return null;
  const end = trimmed(sentence, head, stop);
  const kind = kindOf(sentence, noun, number, determined, isNamed && noun === head);
  return phraseOf(sentence, at, end, head, kind);
}

function kindOf(
  sentence: TaggedSentence,
  noun: number,
  number: number,
  isDetermined: boolean,
  isNamed: boolean,
): PhraseKind {
  if (noun >= 0) return isNamed || sentence.tag(noun) === PROPN ? 'name' : 'noun';
  if (number >= 0) return 'number';
  return isDetermined ? 'pronoun' : 'noun';
}

/** Leaves out what does not close a core: an apostrophe, a sign that belongs to what follows. */
function trimmed(sentence: TaggedSentence, head: number, stop: number): number {
  let end = stop;
  while (end > head + 1 && sentence.tag(end - 1) === ADJ) end--;
  return end;
}

const opensNoun = (sentence: TaggedSentence, at: number): boolean => leadsToNoun(sentence, at + 1);

/** Whether modifiers from a token on end in a noun. */
function leadsToNoun(sentence: TaggedSentence, from: number): boolean {
  for (let at = from; at < from + 8 && sentence.has(at); at++) {
    const tag = sentence.tag(at);
    if (tag === NOUN || tag === PROPN) return true;
    const passes =
      tag === ADJ ||
      tag === NUM ||
      tag === ADV ||
      tag === OTHER ||
      isModifierVerb(sentence, at) ||
      bridges(sentence, at) ||
      isCompound(sentence, at) ||
      isHyphened(sentence, at) ||
      joinsModifiers(sentence, at);
    if (!passes) return false;
  }
  return false;
}

/** "Example Corp. (EXM) today reported results": an adverb between a subject and its verb opens no phrase. */
const partsSubject = (sentence: TaggedSentence, at: number): boolean =>
  sentence.tag(at + 1) === VERB &&
  (sentence.part(at + 1) & PAST) !== 0 &&
  (sentence.tag(at - 1) === PROPN || sentence.mark(at - 1) === CLOSE || sentence.mark(at - 1) === POINT);

function leadsToModifier(sentence: TaggedSentence, at: number): boolean {
  const next = sentence.tag(at + 1);
  if (next === NUM || (next === OTHER && !sentence.isWord(at + 1))) return true;
  return (
    (next === ADJ || (isModifierVerb(sentence, at + 1) && !isOnlyVerb(sentence, at + 1))) &&
    leadsToNoun(sentence, at + 2)
  );
}

export function phraseOf(
  sentence: TaggedSentence,
  first: number,
  end: number,
  head: number,
  kind: PhraseKind,
): PhraseNode {
  const determined = sentence.tag(first) === DET || sentence.functionAt(first) === POSSESSIVE;
  return {
    kind,
    first,
    end,
    reach: end,
    head,
    coreEnd: end,
    determiner: determined ? first : -1,
    negated: NEGATIVE.has(sentence.hash(first)),
    by: NOTHING,
    appositions: [],
    group: -1,
    joined: 'and',
    refersTo: null,
  };
}
