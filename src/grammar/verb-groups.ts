import { hashOf, words } from '../text/reading.js';
import { regularLemma } from '../words/lemma.js';
import { lemmaByHash } from '../words/lemma.table.js';
import { GERUND, PARTICIPLE, PAST } from '../words/parts.js';
import { type VerbClass, verbClasses } from '../words/verbs.js';
import type { Modal, VerbGroup } from './clause.js';
import { isCompound } from './compounds.js';
import type { TaggedSentence } from './sentence.js';
import { ADV, AUX, PART, VERB } from './tags.js';
import {
  BE_SEEN,
  BEING_SEEN,
  FUTURE_SEEN,
  formOf,
  HAVE_SEEN,
  lemmaOfAuxiliary,
  MODAL_SEEN,
  modalOf,
  NEGATION_SEEN,
  NOT,
  PAST_SEEN,
  seenIn,
  TO_SEEN,
  tenseOf,
} from './verb-features.js';

const TO = hashOf('to');
const DID = hashOf('did');
const BEEN = hashOf('been');
const BEING = hashOf('being');
const BE_WORD = hashOf('be');

const NO = hashOf('no');
const LONGER = hashOf('longer');

/** What stands behind each lemma in the verb lexicon, the longest first. */
const particlesOf: ReadonlyMap<string, readonly (readonly { word: string; hash: number }[])[]> = (() => {
  const table = new Map<string, { word: string; hash: number }[][]>();
  for (const phrase of verbClasses.keys()) {
    const [lemma, ...rest] = phrase.split(' ');
    if (rest.length === 0) continue;
    const particles = rest.map((word) => ({ word, hash: hashOf(word) }));
    const known = table.get(lemma!);
    if (known) known.push(particles);
    else table.set(lemma!, [particles]);
  }
  for (const list of table.values()) list.sort((left, right) => right.length - left.length);
  return table;
})();
const NO_PARTICLES: readonly (readonly { word: string; hash: number }[])[] = [];
const NO_CLASSES: ReadonlySet<VerbClass> = new Set();
/** Tokens between an auxiliary and its verb, at most. */
const LONGEST = 12;

/** A verb group as read, and whether its form may as well be a finite past as a participle ("announced"). */
export interface ReadVerb {
  readonly verb: VerbGroup;
  readonly ambiguous: boolean;
}

/** Whether a token can open a verb group. */
export function opensVerb(sentence: TaggedSentence, at: number): boolean {
  const tag = sentence.tag(at);
  if (tag === VERB || tag === AUX || isPrefixed(sentence, at)) return true;
  if (tag === PART && sentence.hash(at) === TO) {
    const next = behindAdverbs(sentence, at + 1);
    return sentence.tag(next) === VERB || sentence.tag(next) === AUX || isPrefixed(sentence, next);
  }
  return false;
}

const PREFIXES = words('in', 'out', 'co', 're', 'sub', 'pre');
/** "in-licenses", "co-develop": a verb behind its prefix. */
const isPrefixed = (sentence: TaggedSentence, at: number): boolean =>
  PREFIXES.has(sentence.hash(at)) &&
  isCompound(sentence, at) &&
  sentence.tag(at + 2) === VERB &&
  (sentence.part(at + 2) & (PARTICIPLE | GERUND)) === 0;

const isFiller = (sentence: TaggedSentence, at: number): boolean =>
  sentence.tag(at) === ADV ||
  (sentence.tag(at) === PART && NOT.has(sentence.hash(at))) ||
  (sentence.hash(at) === NO && sentence.hash(at + 1) === LONGER);

function behindAdverbs(sentence: TaggedSentence, at: number): number {
  let next = at;
  while (sentence.isWord(next) && isFiller(sentence, next)) next++;
  return next;
}

const standAt = (
  sentence: TaggedSentence,
  at: number,
  words: readonly { readonly hash: number }[],
): boolean => {
  for (let index = 0; index < words.length; index++)
    if (sentence.hash(at + index) !== words[index]!.hash) return false;
  return true;
};

/** The lemma of the verb at a token; only the word of one that is not listed is cut out of the text. */
const lemmaIn = (sentence: TaggedSentence, at: number): string =>
  lemmaByHash.get(sentence.hash(at)) ?? regularLemma(sentence.word(at), sentence.isBase);

/** The lemma with the words behind it where the verb lexicon has them together ("step down", "take the place"). */
function withParticle(sentence: TaggedSentence, lemma: string, at: number): { lemma: string; end: number } {
  for (const particles of particlesOf.get(lemma) ?? NO_PARTICLES)
    if (standAt(sentence, at, particles))
      return { lemma: [lemma, ...particles.map(({ word }) => word)].join(' '), end: at + particles.length };
  return { lemma, end: at };
}

/**
 * Reads the verb group that starts at a token: auxiliaries, negation, adverbs, the verb and its particle.
 *
 * Takes "has not yet been assessed", "is to be replaced", "to acquire", "stepped down", "was" (a copula).
 *
 * @param at a token for which `opensVerb` holds
 */
export function readVerbGroup(sentence: TaggedSentence, at: number): ReadVerb {
  let seen = 0;
  let modal: Modal | null = null;
  const adverbs: number[] = [];
  let next = at;
  let last = at;
  let main = -1;
  // "is to cut costs": what follows "to" is no participle
  let isBare = false;
  while (sentence.has(next) && next - at < LONGEST) {
    const tag = sentence.tag(next);
    const hash = sentence.hash(next);
    if (isFiller(sentence, next)) {
      const closed = behindAdverbs(sentence, next);
      // adverbs behind the last auxiliary of a copula belong to what follows
      if (sentence.tag(closed) !== VERB && sentence.tag(closed) !== AUX && !isNegation(sentence, next)) break;
      if (isNegation(sentence, next)) seen |= NEGATION_SEEN;
      if (tag === ADV) adverbs.push(next);
    } else if (hash === TO && tag === PART) {
      if (main >= 0) break;
      if (last > at && !(seen & (BE_SEEN | HAVE_SEEN))) break;
      const follows = behindAdverbs(sentence, next + 1);
      if (sentence.tag(follows) !== VERB && sentence.tag(follows) !== AUX && !isPrefixed(sentence, follows))
        break;
      if (next > at && seen & BE_SEEN) seen |= FUTURE_SEEN;
      else if (next > at && seen & HAVE_SEEN) {
        // "has to be shown"
        modal = 'must';
        seen = (seen & ~HAVE_SEEN) | MODAL_SEEN;
      } else seen |= TO_SEEN;
      isBare = true;
    } else if (tag === AUX) {
      if (seen & BE_SEEN && hash !== BEING && hash !== BEEN && hash !== BE_WORD) break;
      const said = seenIn(sentence, next);
      seen |= said;
      if (said & MODAL_SEEN) modal = modalOf(sentence, next);
      last = next;
      isBare = false;
    } else if (
      tag !== VERB &&
      main < 0 &&
      (isPrefixed(sentence, next) ||
        (next > at && isCompound(sentence, next) && sentence.tag(next + 2) === VERB))
    ) {
      // "was re-elected"
      main = next + 2;
      last = main;
      next = main + 1;
      break;
    } else if (tag === VERB) {
      if (main >= 0) break;
      main = next;
      last = next;
      next++;
      // "we did not"
      if (hash === DID) seen |= PAST_SEEN;
      if (sentence.functionAt(main) !== 0 && NOT.has(sentence.hash(next))) {
        seen |= NEGATION_SEEN;
        last = next;
      }
      break;
    } else break;
    next++;
  }
  const verbAt = main >= 0 ? main : last;
  const parts = sentence.part(verbAt);
  const copula = main < 0;
  const base = copula ? lemmaOfAuxiliary(sentence, verbAt) : lemmaIn(sentence, verbAt);
  const { lemma, end: particle } = copula
    ? { lemma: base, end: last + 1 }
    : withParticle(sentence, base, verbAt + 1);
  let end = Math.max(particle, last + 1);
  while (sentence.tag(end) === ADV && trailsVerb(sentence, end)) adverbs.push(end++);
  const helped = (seen & (BE_SEEN | HAVE_SEEN | MODAL_SEEN | FUTURE_SEEN)) !== 0;
  const alone = last === verbAt && !helped && !(seen & TO_SEEN);
  const passive =
    !copula && !isBare && (seen & BE_SEEN) !== 0 && (parts & PARTICIPLE) !== 0 && (parts & GERUND) === 0;
  const form = formOf(sentence, at, parts, seen, alone, copula);
  return {
    verb: {
      first: at,
      end,
      main: verbAt,
      lemma,
      classes: verbClasses.get(lemma) ?? NO_CLASSES,
      form,
      tense: tenseOf(seen, form, parts, !helped),
      modal,
      negated: (seen & NEGATION_SEEN) !== 0,
      passive,
      progressive: (seen & BEING_SEEN) !== 0 || (!copula && (seen & BE_SEEN) !== 0 && (parts & GERUND) !== 0),
      adverbs,
    },
    ambiguous: alone && !copula && (parts & PARTICIPLE) !== 0 && (parts & PAST) !== 0 && form === 'finite',
  };
}

const isNegation = (sentence: TaggedSentence, at: number): boolean =>
  NOT.has(sentence.hash(at)) || sentence.hash(at) === NO || sentence.hash(at) === LONGER;

/** Adverbs right behind a verb that no phrase of their own follows: "is now", "was dropped again". */
const trailsVerb = (sentence: TaggedSentence, at: number): boolean =>
  sentence.isWord(at) && sentence.tag(at + 1) !== VERB && sentence.tag(at + 1) !== ADV;
