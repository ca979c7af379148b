import { formAbbreviations } from '../words/legal-forms.js';
import { FUNCTION_WORD } from './classes.js';
import { codesOf } from './integer-set.js';
import { hashWord } from './lexicon.js';
import { words } from './reading.js';
import {
  CAPITALISED,
  DIGITS,
  LINE_GAP,
  MARK,
  MASKED,
  NO_GAP,
  type Tokens,
  UPPERCASE,
  WORD,
} from './tokens.js';

const POINT = 0x2e;
const TERMINALS = codesOf('.!?…');
const CLOSERS = codesOf('"”’»\')]');
const BRACKETS = codesOf('([');
const OPENERS = codesOf('"“‘«([');

/** Abbreviations that are rarely the last word of a sentence. */
const NEVER_LAST = words(
  ...'dr mr mrs ms prof sir st mt gebr hnos no nos vs approx adj avg fig art sec rev gen col capt lt hon rs ps vol pp ca cf esp incl'.split(
    ' ',
  ),
  ...'e i g'.split(' '),
  ...'atty dra dott sra eng engr mag avv rndr mudr judr mgr phdr ing dipl messrs mmes'.split(' '),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
/** Abbreviations that may be the last word: the next word decides. */
const MAYBE_LAST = words(
  ...formAbbreviations,
  ...'jr sr bros cos etc al ave blvd conn mass calif fla colo minn mich tenn tex wash neb ore okla ill ind pa va ala ariz ark del ga ky la md miss mo mont nev wis wyo ont que'.split(
    ' ',
  ),
);
/** Words that open no sentence of capitals behind an abbreviation: "BUYS EXAMPLE LTD. FOR $2 MILLION". */
const LINKS = words(...'for to and of with by from will has have is are that'.split(' '));
const M = hashWord('m');

/**
 * Whether the full stop at token `at` ends a sentence, where the next token has a capital letter or is
 * something else that can start one.
 */
function endsSentence(tokens: Tokens, at: number, next: number): boolean {
  if (next >= tokens.count || at === 0) return true;
  const before = at - 1;
  if (tokens.gap[next] === NO_GAP) return isSeam(tokens, before, next);
  const capital = (tokens.shape[next]! & CAPITALISED) !== 0;
  const opener = tokens.kind[next] === MARK && OPENERS.has(tokens.hash[next]!);
  if (tokens.kind[next] === WORD && !capital) return false;
  if (tokens.kind[before] !== WORD || tokens.gap[at] !== NO_GAP) return true;
  // a bracket behind an abbreviation says more of what it ends: "Example Inc. (Nasdaq: EXMP)"
  const bracket =
    tokens.kind[next] === MARK && BRACKETS.has(tokens.hash[next]!) && !isCountryCode(tokens, next + 1);
  const shouted = (tokens.shape[before]! & tokens.shape[next]! & UPPERCASE) !== 0;
  const link = shouted && LINKS.has(tokens.hash[next]!);
  const starter = (opener && !bracket) || ((tokens.naming[next]! & FUNCTION_WORD) !== 0 && !link);
  const letter = tokens.end[before]! - tokens.start[before]! === 1;
  if (letter) {
    // "8 a.m.", not "A.M. Best"
    const clock =
      tokens.hash[before] === M && tokens.hash[before - 1] === POINT && tokens.kind[before - 3] === DIGITS;
    return clock ? (capital && !isZone(tokens, next)) || opener : starter;
  }
  if (NEVER_LAST.has(tokens.hash[before]!)) return false;
  if (MAYBE_LAST.has(tokens.hash[before]!)) return starter || tokens.kind[next] === DIGITS;
  return true;
}

/** "Example Ltd. (UK), Sample Inc. (US)": codes of countries part entries of a list. */
const isCountryCode = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && (tokens.shape[at]! & UPPERCASE) !== 0 && tokens.end[at]! - tokens.start[at]! === 2;

const ZONES = words('eastern', 'central', 'mountain', 'pacific', 'greenwich', 'london', 'local');

/** "8:30 a.m. ET", "5 p.m. Eastern Time": a time zone behind a clock time. */
const isZone = (tokens: Tokens, at: number): boolean =>
  (tokens.shape[at]! & UPPERCASE) !== 0 || ZONES.has(tokens.hash[at]!);

/** Whether a full stop without a space behind it ends a sentence ("… by 2025.The programme …"). */
function isSeam(tokens: Tokens, before: number, next: number): boolean {
  if (tokens.kind[next] !== WORD || (tokens.shape[next]! & (CAPITALISED | MASKED)) !== CAPITALISED)
    return false;
  if (tokens.end[next]! - tokens.start[next]! < 2 && !(tokens.naming[next]! & FUNCTION_WORD)) return false;
  const lengthBefore = tokens.end[before]! - tokens.start[before]!;
  if (tokens.kind[before] === DIGITS) return lengthBefore === 4;
  if (tokens.kind[before] === MARK) return CLOSERS.has(tokens.hash[before]!);
  return lengthBefore > 2 && (tokens.shape[before]! & (CAPITALISED | MASKED)) === 0;
}

/**
 * Cuts the tokens into sentences: at line ends that separate lines, and at full stops, question and
 * exclamation marks that are not part of an abbreviation, initial or number.
 *
 * @returns `sentenceOf`, the sentence ordinal of each token, and `sentences`, the first token of each
 *   sentence followed by the token count
 */
export function findSentences(tokens: Tokens): { sentenceOf: Int32Array; sentences: Int32Array } {
  const sentenceOf = new Int32Array(tokens.count);
  const firsts: number[] = [0];
  let pending = false;
  for (let at = 0; at < tokens.count; at++) {
    if (at > 0 && (pending || tokens.gap[at]! >= LINE_GAP)) {
      firsts.push(at);
      pending = false;
    }
    sentenceOf[at] = firsts.length - 1;
    if (tokens.kind[at] !== MARK || !TERMINALS.has(tokens.hash[at]!)) continue;
    let next = at + 1;
    while (
      next < tokens.count &&
      tokens.kind[next] === MARK &&
      (CLOSERS.has(tokens.hash[next]!) || TERMINALS.has(tokens.hash[next]!)) &&
      tokens.gap[next] === NO_GAP
    ) {
      sentenceOf[next] = firsts.length - 1;
      next++;
    }
    if (tokens.hash[at] === POINT) pending = endsSentence(tokens, at, next);
    else pending = next >= tokens.count || tokens.gap[next] !== NO_GAP;
    at = next - 1;
  }
  firsts.push(tokens.count);
  return { sentenceOf, sentences: Int32Array.from(firsts) };
}
