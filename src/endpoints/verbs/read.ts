import type { Grammar } from '../../grammar/grammar.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import {
  CLOSE,
  COLON,
  hashOf,
  isApostrophe,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  OPEN,
  type Reading,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { list, ONCE } from '../../words/endpoint-words.js';
import { type VerbClass, verbClasses } from '../../words/verbs.js';
import { isEnumerator } from '../marks.js';
import type { Term } from '../terms.js';
import { isEmbedded, isInside, openingOfClause } from './embedded.js';
import { BE, isModifier, isNoun, LONGER, NO } from './noun-forms.js';
import { kindOf, type Verb } from './verb.js';

const PARTICLE_AFTER = list('henceforth now instead again only merely likewise also therefore');
const FRONT_ADVERBS = list(
  'also therefore now likewise thus still then again already hence henceforth however previously formerly originally initially subsequently hitherto newly',
);
const INCLUDING = list('including');
const TO = hashOf('to');
const HAD = hashOf('had');

/** The verbs of a sentence: those that make statements of their own, and the words that open clauses inside a noun phrase. */
export interface Verbs {
  /** verb groups by their first token */
  readonly groups: ReadonlyMap<number, Verb>;
  /** first tokens of clauses that belong to a noun phrase: "patients | who achieved" */
  readonly inner: ReadonlySet<number>;
  /** prepositions that attach a noun phrase to the one before it: "30 minutes | after infusion" */
  readonly attached: ReadonlySet<number>;
}

const VERDICTS: readonly VerbClass[] = ['be', 'meet', 'miss'];
/** The colon of a line that opens with a rank: "Primary endpoint: annualised relapse rate"; behind it stands a noun phrase. */
function endOfLabel(reading: Reading, floor: number, terms: readonly Term[]): number {
  const [term] = terms;
  if (!term || term.first - floor > 2) return Number.POSITIVE_INFINITY;
  for (const { end } of terms) {
    const close = isMark(reading, end, CLOSE) ? end + 1 : end;
    if (isMark(reading, close, COLON)) return close;
  }
  return Number.POSITIVE_INFINITY;
}

/** "…: (i) time to rescue", "… as primary: bleeding at 12 months": behind a rank's colon or the mark of an item stands a noun. */
const opensItem = (reading: Reading, at: number, terms: readonly Term[]): boolean =>
  (isMark(reading, at - 1, COLON) && terms.some(({ end }) => end === at - 1)) ||
  (isMark(reading, at - 1, CLOSE) &&
    isEnumerator(reading, at - 2) &&
    (isMark(reading, at - 3, OPEN) || isInline(reading, at - 2)));

function addAttached({ by }: NounPhrase, found: Set<number>): void {
  for (const phrases of by.values())
    for (const [index, phrase] of phrases.entries()) {
      if (index === 0) found.add(phrase.first - 1);
      addAttached(phrase, found);
    }
}

/** The verb groups of a sentence. */
export function verbsOf(grammar: Grammar, sentence: number, terms: readonly Term[]): Verbs {
  const { reading } = grammar;
  const clauses = grammar.clausesOf(sentence);
  const floor = reading.sentences[sentence]!;
  const found = new Map<number, Verb>();
  const inner = new Set<number>();
  let noun = -1;
  const label = endOfLabel(reading, floor, terms);
  for (const clause of clauses) {
    const { verb } = clause;
    const isVerdict = VERDICTS.some((name) => verb.classes.has(name));
    if (opensItem(reading, verb.first, terms) && verb.first === verb.main && !isVerdict) continue;
    if (verb.first > label && verb.first === verb.main && !isVerdict) continue;
    if (
      verb.form === 'nominal' ||
      reading.tokens.kind[verb.main] !== WORD ||
      isApostrophe(reading, verb.first)
    )
      continue;
    if (isOne(reading, verb.main, INCLUDING)) continue;
    if (isModifier(reading, clause) || isApostrophe(reading, verb.first - 1)) continue;
    if (isNoun(grammar, clause, terms) || (verb.first === noun + 1 && verb.first === verb.main)) {
      noun = verb.main;
      continue;
    }
    if (isEmbedded(grammar, clause, clauses, terms) || isInside(clause, clauses, inner, reading)) {
      inner.add(openingOfClause(reading, clause));
      continue;
    }
    let first = verb.first;
    if (verb.form === 'infinitive' && reading.tokens.hash[first - 1] === TO) first--;
    while (first > floor && isOne(reading, first - 1, FRONT_ADVERBS) && isInline(reading, first)) first--;
    let end = verb.end;
    // "was non-inferior": the hyphen joins what follows
    if (end > verb.main + 1 && isHyphen(reading, end) && isGlued(reading, end)) end--;
    if (end === verb.main + 1 && isHyphen(reading, end) && isGlued(reading, end) && isGlued(reading, end + 1))
      continue;
    while (end - verb.end < 3 && isOne(reading, end, PARTICLE_AFTER) && isInline(reading, end)) end++;
    if (verb.negated && isOne(reading, end, NO) && isOne(reading, end + 1, LONGER)) end += 2;
    // "is a secondary endpoint": whatever an ellipsis may stand for
    const linking = isOne(reading, verb.main, BE);
    const term = terms.find((other) => other.first < end && other.first > verb.main);
    if (term) end = term.first;
    let past = verb.tense === 'pluperfect' || reading.tokens.hash[verb.first] === HAD;
    for (let at = first; at < end; at++) past ||= isOne(reading, at, ONCE);
    found.set(first, {
      first,
      end,
      lemma: linking ? 'be' : verb.lemma,
      classes: linking ? verbClasses.get('be')! : verb.classes,
      kind: linking ? 'be' : kindOf(verb.classes),
      negated: verb.negated,
      past,
      future: verb.tense === 'future' || (verb.form === 'infinitive' && first < verb.first),
      modal: verb.modal !== null,
      passive: verb.passive && !linking,
      bare: verb.first === verb.main,
    });
  }
  const attached = new Set<number>();
  for (const phrase of grammar.phrasesOf(sentence)) addAttached(phrase, attached);
  return { groups: found, inner, attached };
}
