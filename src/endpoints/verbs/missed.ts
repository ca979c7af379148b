import type { Grammar } from '../../grammar/grammar.js';
import { ADJ, ADV, NOUN, NUM, PRON, PROPN, VERB } from '../../grammar/tags.js';
import { COMMA, isHyphen, isInline, isMark, isOne, type Reading, textOf } from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { lemmaOf } from '../../words/lemma.js';
import { type VerbClass, verbClasses } from '../../words/verbs.js';
import type { Term } from '../terms.js';
import { list } from '../words.js';
import { isSeparator } from './separators.js';
import { plainVerb, type Verb } from './verb.js';

/** Verbs that tie a measure to a rank though they stand behind a noun they could be a part of: "response rate and survival serve as". */
const TYING: readonly VerbClass[] = [
  'serve',
  'become',
  'remain',
  'drop',
  'swap',
  'replace',
  'promote',
  'demote',
  'add',
  'include',
];
const BEFORE_VERB = new Set([NOUN, PROPN, NUM, ADV, PRON]);
const BEFORE_RANK = list('as among amongst');
export const INCLUDING = list('including');
const ALSO = list('also then now further both');
const INCLUDE = list('include comprise');
const BEHIND_VERB = list('to down up as from into in out');

/**
 * Verbs of endpoints that read like nouns: a form in -s with a subject in front and no other verb in its clause, or a
 * base form right before "as" and a rank.
 */
export function missedVerbs(
  grammar: Grammar,
  sentence: number,
  terms: readonly Term[],
  known: ReadonlyMap<number, Verb>,
): Verb[] {
  const { reading } = grammar;
  const floor = reading.sentences[sentence]!;
  const limit = reading.sentences[sentence + 1]!;
  if (terms.length === 0) return [];
  const verbs: Verb[] = [];
  const ends = new Set(
    [...known.values()].flatMap(({ first, end }) => [...Array(end - first).keys()].map((at) => first + at)),
  );
  const covered = new Set(
    grammar.clausesOf(sentence).flatMap(({ verb }) => (verb.form === 'nominal' ? [] : [verb.main])),
  );
  let clause = floor;
  for (let at = floor; at < limit; at++) {
    if (isSeparator(reading, at) || ends.has(at)) {
      clause = at + 1;
      continue;
    }
    const closesAside =
      at === clause && at > floor && isMark(reading, at - 1, COMMA) && isOne(reading, at + 1, BEHIND_VERB);
    if ((at === clause && !closesAside) || reading.tokens.kind[at] !== WORD || !isInline(reading, at))
      continue;
    const tag = grammar.tagOf(at);
    // a verb the clauses leave out: "the trial also assessed redness"
    if (
      tag === VERB &&
      !closesAside &&
      isOne(reading, at - 1, ALSO) &&
      !covered.has(at) &&
      !aheadOf(reading, ends, at, limit)
    ) {
      const past = textOf(reading, at).toLowerCase();
      const known = verbClasses.get(lemmaOf(past, (word) => verbClasses.has(word)));
      if (known && /ed$/.test(past) && clause < at) {
        verbs.push(plainVerb(at, at + 1, past, known));
        clause = at + 1;
      }
      continue;
    }
    if (tag !== NOUN && tag !== PROPN && tag !== ADJ && !closesAside) continue;
    if (isHyphen(reading, at - 1) || isHyphen(reading, at + 1)) continue;
    const joined =
      isOne(reading, at - 1, AND) && isMark(reading, at + 1, COMMA) && isMark(reading, at - 2, COMMA);
    if (!closesAside && !joined && !BEFORE_VERB.has(grammar.tagOf(at - 1)) && !isOne(reading, at, INCLUDE))
      continue;
    const form = textOf(reading, at).toLowerCase();
    const tied =
      isOne(reading, at + 1, BEFORE_RANK) && terms.some(({ first }) => first > at && first - at <= 6);
    const third = /[^s]s$/.test(form) && !aheadOf(reading, ends, at, limit);
    if (!tied && !third && !isOne(reading, at, INCLUDE)) continue;
    const base = lemmaOf(form, () => false);
    const particle = `${base} ${textOf(reading, at + 1).toLowerCase()}`;
    const lemma = verbClasses.has(particle) ? particle : base;
    const classes = verbClasses.get(lemma);
    const end = lemma === particle ? at + 2 : at + 1;
    if (
      !classes ||
      (lemma === form && !tied && !(classes.has('include') && terms[0]!.plural)) ||
      !TYING.some((name) => classes.has(name))
    )
      continue;
    verbs.push(plainVerb(at, end, lemma, classes));
    clause = end;
  }
  return verbs;
}

const AND = list('and or');
/** Whether a known verb follows in the same clause. */
function aheadOf(reading: Reading, ends: ReadonlySet<number>, at: number, limit: number): boolean {
  for (let next = at + 1; next < limit; next++) {
    if (ends.has(next)) return true;
    if (isSeparator(reading, next)) return false;
  }
  return false;
}
