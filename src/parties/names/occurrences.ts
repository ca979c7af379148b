import {
  COMMON,
  FUNCTION_WORD,
  GIVEN_NAME,
  KNOWN_ORGANISATION,
  ORGANISATION_HEAD,
  TITLE,
} from '../../text/classes.js';
import { endOfLegalForm } from '../../text/legal-forms.js';
import {
  CLOSE,
  COLON,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isOne,
  isQuote,
  isWord,
  OPEN,
  POINT,
  type Reading,
  words,
} from '../../text/reading.js';
import { CAMEL, CAPITALISED, MARK, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { endOfAtom } from './atoms.js';
import { type Brackets, bracketsBehind, isServiceBracket } from './brackets.js';
import { skipDegrees } from './degrees.js';
import { isContactLine, mayBeFirm } from './firm-lines.js';
import { endOfKnownName } from './known-names.js';
import { hasTitleAt, isLabelled } from './labelled.js';
import { behindInfinitive, isLinkLabel } from './name-parts.js';
import { canStart, skipHonorific, titleAt } from './name-starts.js';
import { type NameSpan, spanOf } from './name-words.js';
import { readName } from './names.js';
import { isBullet, type Occurrence, occurrenceOf } from './occurrence.js';
import type { TitleRead } from './titles.js';

/** A part of the text that is not read; UTF-16 offsets. */
export interface Skipped {
  readonly start: number;
  readonly end: number;
}

/** What is known of a text before its names are collected. */
export interface NamingContext {
  /** parts of the text that name no party, such as the place of a dateline */
  readonly skipped: readonly Skipped[];
  /** tokens that name no party, those of ticker symbols */
  readonly symbols: ReadonlySet<number>;
  readonly brackets: Brackets;
  /** whether a token stands in a contact block */
  readonly inContact: (at: number) => boolean;
}

/** Function words that headings write with a capital like any verb. */
const PARTICIPLES = words('founded', 'headquartered', 'established', 'located', 'built', 'designed');
const LONG_WORD = 4;
/** Shorter ones stay in lower case in headlines too. */
const LOWER_WORD = 3;
/** How many words of a heading may stay in lower case. */
const LOWER_SHARE = 0.15;

/** Verbs of headlines that are no nouns. */
const PLAIN_VERBS = wordSet(`
  announces opens launches joins appoints completes receives acquires expands unveils introduces celebrates welcomes
  elects hires promotes begins initiates enters declares adopts creates establishes becomes selects extends achieves
  provides presents reopens inaugurates rejects accepts withdraws terminates
`);
/**
 * Whether most longer words of a sentence have capitals although they are everyday words, as in headlines
 * and headings.
 */
function isShouted(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  let last = to - 1;
  while (last > from && (isQuote(reading, last) || isMark(reading, last, CLOSE))) last--;
  const endsInStop = isMark(reading, last, POINT);
  let lower = 0;
  let upper = 0;
  let everyday = 0;
  let hasVerb = false;
  for (let at = from; at < to; at++) {
    const length = tokens.end[at]! - tokens.start[at]!;
    if (tokens.kind[at] !== WORD || length < LOWER_WORD) continue;
    if (tokens.naming[at]! & FUNCTION_WORD && !isOne(reading, at, PARTICIPLES)) continue;
    if (!(tokens.shape[at]! & CAPITALISED)) lower++;
    else if (length >= LONG_WORD) {
      hasVerb ||= at > from && isOne(reading, at, PLAIN_VERBS);
      upper++;
      if (tokens.naming[at]! & COMMON && !(tokens.naming[at]! & (TITLE | GIVEN_NAME | ORGANISATION_HEAD)))
        everyday++;
    }
  }
  const allowed = endsInStop ? 0 : Math.max(1, (upper + lower) * LOWER_SHARE);
  // "Example Mines Opens Hospital"
  const isShort = hasVerb && lower === 0 && !endsInStop;
  return everyday >= (isShort ? 1 : 2) && upper >= 3 && lower <= allowed;
}

/** Whether a token opens a sentence, quote, bullet or label, where any word has a capital. */
function isInitial(reading: Reading, at: number, sentenceStart: number): boolean {
  let before = at - 1;
  while (before >= sentenceStart && (isQuote(reading, before) || isBullet(reading, before))) before--;
  return before < sentenceStart || isMark(reading, before, COLON) || isQuote(reading, at - 1);
}

const S = hashOf('s');

const isSkipped = (skipped: readonly Skipped[], offset: number): boolean =>
  skipped.some(({ start, end }) => offset >= start && offset < end);

/**
 * Collects the names of a text: runs of capitalised words outside function words, with the honorific or
 * title in front of them and the brackets behind. In lines of capitals only names that end in a legal form
 * or have a ticker behind them can be told from the rest.
 */
export function collectOccurrences(
  reading: Reading,
  { skipped, symbols, brackets, inContact }: NamingContext,
): Occurrence[] {
  const { tokens, sentences } = reading;
  const found: Occurrence[] = [];
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const from = sentences[sentence]!;
    const to = sentences[sentence + 1]!;
    const shouted = isShouted(reading, from, to);
    for (let at = from; at < to; at++) {
      // no name starts at a mark, nor at a word in lower case that is no title
      if (tokens.kind[at] === MARK) continue;
      if (
        tokens.kind[at] === WORD &&
        !(tokens.shape[at]! & (CAPITALISED | CAMEL)) &&
        !(tokens.naming[at]! & TITLE)
      ) {
        const name = readLowerName(reading, brackets, at);
        if (!name) continue;
        found.push(
          occurrenceOf(reading, name, {
            sentence,
            initial: at === from,
            shouted,
            honorific: false,
            afterDegrees: name.end,
            titleBefore: null,
            bracket: bracketsBehind(reading, brackets, name.end),
          }),
        );
        at = name.end - 1;
        continue;
      }
      if (
        isMasked(reading, at) ||
        symbols.has(at) ||
        (isWord(reading, at, S) && isApostrophe(reading, at - 1) && isGlued(reading, at))
      )
        continue;
      if (isSkipped(skipped, tokens.start[at]!)) continue;
      const isKnown = endOfKnownName(reading, at) > at;
      const title = isKnown ? null : titleAt(reading, at);
      let start = at;
      let titleBefore: TitleRead | null = null;
      if (title && title.end < to && isInline(reading, title.end)) {
        const next = skipHonorific(reading, title.end);
        if (endOfAtom(reading, next) > next && canStart(reading, next)) {
          start = next;
          titleBefore = title;
        }
      }
      const named = isKnown ? start : skipHonorific(reading, start);
      const honorific = named > start || (titleBefore !== null && start > titleBefore.end);
      start = named;
      if (title && !titleBefore) {
        at = title.end - 1;
        continue;
      }
      if (!canStart(reading, start) && !isKnown) {
        // "In-Situ Recovery": no name starts inside a compound
        at = Math.max(start, isHyphen(reading, start + 1) ? endOfAtom(reading, start) - 1 : start);
        continue;
      }
      const read = readName(reading, start, to);
      let name = shouted ? behindInfinitive(reading, read) : read;
      if (!name || name.end > to || isLinkLabel(reading, name.first, name.end)) {
        at = Math.max(at, name ? name.end - 1 : start);
        continue;
      }
      // "Dr. Example & Partner mbB": the honorific is part of a firm's name
      const firm = honorific && name.legalForm !== null && !hasNaming(reading, name.first, GIVEN_NAME);
      if (firm) name = spanOf(titleBefore ? titleBefore.end : at, name.end, name.atoms, name.legalForm);
      const afterDegrees = skipDegrees(reading, name.end);
      const bracket = bracketsBehind(reading, brackets, afterDegrees);
      const occurrence = occurrenceOf(reading, name, {
        sentence,
        initial: isInitial(reading, start, from) && titleBefore === null && !honorific,
        shouted,
        honorific: honorific && !firm,
        afterDegrees,
        titleBefore,
        bracket,
      });
      const { atoms } = name;
      const listed = bracket !== null && bracket.tickers.length > 0;
      const titled = hasTitleAt(reading, afterDegrees) && name.atoms.length >= 2 && name.atoms.length <= 4;
      const labelled = isLabelled(reading, occurrence);
      const known =
        shouted &&
        ((inContact(name.first) &&
          (mayBeFirm(reading, name) || isContactLine(reading, name, afterDegrees))) ||
          (atoms.length === 1 &&
            hasNaming(reading, start, KNOWN_ORGANISATION) &&
            !hasNaming(reading, start, COMMON)) ||
          (bracket !== null && hasNaming(reading, atoms.at(-1)!, ORGANISATION_HEAD)) ||
          isServiceBracket(reading, afterDegrees));
      if (!shouted || name.legalForm !== null || listed || honorific || titled || labelled || known)
        found.push(occurrence);
      at = Math.max(name.end, Math.min(afterDegrees, to)) - 1;
    }
  }
  return found;
}

/** Words in lower case between the first of a name and its legal form. */
const LOWER_WORDS = 2;

/** "examplex SE", "examplex international AG", "examplex (NASDAQ: EXMX)": a name in lower case, which a legal form or a ticker shows. */
function readLowerName(reading: Reading, brackets: Brackets, at: number): NameSpan | null {
  const { tokens } = reading;
  if (tokens.naming[at]! & (FUNCTION_WORD | COMMON) || isMasked(reading, at)) return null;
  const next = at + 1;
  if (!isInline(reading, next) || isGlued(reading, next) || isGlued(reading, at)) return null;
  if (isMark(reading, next, OPEN) && (brackets.get(next)?.tickers.length ?? 0) > 0)
    return spanOf(at, next, [at], null);
  let last = at;
  while (
    last < at + LOWER_WORDS &&
    isPlainLower(reading, last + 1) &&
    !isCapitalised(reading, at + 1) &&
    isInline(reading, last + 1)
  )
    last++;
  if (!isCapitalised(reading, last + 1) || !isInline(reading, last + 1)) return null;
  const stop = endOfLegalForm(reading, tokens.end[last]!);
  if (stop < 0) return null;
  let end = last + 1;
  while (end < tokens.count && tokens.start[end]! < stop) end++;
  const atoms = Array.from({ length: last + 1 - at }, (_, index) => at + index);
  return spanOf(at, end, atoms, reading.text.slice(tokens.end[last], stop));
}

/** A word in lower case that stands by itself and is no function word. */
const isPlainLower = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  !isCapitalised(reading, at) &&
  !hasNaming(reading, at, FUNCTION_WORD) &&
  !isGlued(reading, at) &&
  !isGlued(reading, at + 1);
