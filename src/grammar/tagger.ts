import { CARDINAL } from '../text/classes.js';
import { codesOf } from '../text/integer-set.js';
import type { Lexicon } from '../text/lexicon.js';
import { COMMA, hashOf, POINT, type Reading, words } from '../text/reading.js';
import { CAPITALISED, DIGITS, MARK, NO_GAP, WORD } from '../text/tokens.js';
import {
  ADJECTIVE,
  BE,
  CONJUNCTION,
  DO,
  functionOf,
  HAVE,
  MODAL,
  NOUN_PART,
  PAST,
  PRONOUN,
  SUBORDINATOR,
  THIRD,
  VERB_FORMS,
} from '../words/parts.js';
import { ENGLISH_SCALES } from '../words/scales.js';
import { guessParts } from './endings.js';
import { isTitleLine, TagContext } from './tag-context.js';
import { tagFunctionWord } from './tag-function-words.js';
import { tagMark } from './tag-marks.js';
import { tagOpenWord } from './tag-open-words.js';
import { AUX, DET, NOUN, NUM, OTHER, PART, PRON, PROPN, VERB } from './tags.js';

/** The parts of speech of a text, worked out sentence by sentence. */
export interface Tagger {
  /** tags of `tags.ts` by token, filled in for the sentences asked for */
  readonly tags: Uint8Array;
  /** what each token of those sentences can be, bits of `words/parts.ts` */
  readonly parts: Uint16Array;
  /** Tags the tokens of a sentence. */
  tag(sentence: number): void;
  /** Whether a tagged sentence is a headline or heading, by its capitals. */
  isTitle(sentence: number): boolean;
}

const APOSTROPHES = codesOf("'’‘ʼ`");
const POSSESSIVE_S = hashOf('s');
const T = hashOf('t');
const CONTRACTED = words('re', 've', 'll', 'm', 'd');
const CONTRACTED_BEFORE_T = words(
  'don',
  'doesn',
  'didn',
  'isn',
  'aren',
  'wasn',
  'weren',
  'haven',
  'hasn',
  'hadn',
  'won',
  'wouldn',
  'couldn',
  'shouldn',
  'can',
);
const SCALES = words('hundred', ...ENGLISH_SCALES, 'mn', 'bn');
const RELATIVES = words('which', 'who', 'whose', 'whom');
const PLEASE = hashOf('please');
const CLAUSE_ENDS = codesOf(';:—–.!?');

/** Whether a token stands right behind an apostrophe that stands right behind a word. */
const isContracted = ({ tokens }: Reading, at: number): boolean =>
  at > 1 &&
  tokens.gap[at] === NO_GAP &&
  tokens.kind[at - 1] === MARK &&
  APOSTROPHES.has(tokens.hash[at - 1]!) &&
  tokens.gap[at - 1] === NO_GAP &&
  tokens.kind[at - 2] === WORD;

/** The tag of what an apostrophe cuts off: "company's", "we're", "don't"; 0 for others. */
function tagContraction(context: TagContext, at: number): number {
  const { tokens } = context.reading;
  const hash = tokens.hash[at]!;
  if (tokens.hash[at + 2] === T && CONTRACTED_BEFORE_T.has(hash) && isContracted(context.reading, at + 2))
    return AUX;
  if (!isContracted(context.reading, at)) return 0;
  if (hash === POSSESSIVE_S) return context.tag(at - 2) === PRON ? AUX : PART;
  if (hash === T) return PART;
  return CONTRACTED.has(hash) ? AUX : 0;
}

/** A letter of an abbreviation with full stops: "S.p.A.", "a.m.", "U.S.". */
function isInitial({ tokens }: Reading, at: number): boolean {
  const isShort = tokens.end[at]! - tokens.start[at]! <= 2;
  if (!isShort) return false;
  const isPoint = (mark: number) =>
    tokens.kind[mark] === MARK && tokens.hash[mark] === POINT && tokens.gap[mark] === NO_GAP;
  if (isPoint(at - 1) && tokens.gap[at] === NO_GAP) return true;
  return isPoint(at + 1) && tokens.gap[at + 2] === NO_GAP && tokens.kind[at + 2] === WORD;
}

/** Whether a subject may follow that has a verb of its own: behind "if", behind ", and", behind "and" with a pronoun. */
function restartsClause(context: TagContext, at: number): boolean {
  const group = context.functionAt(at);
  if (group === SUBORDINATOR) return true;
  if (group !== CONJUNCTION) return false;
  return (
    context.functionAt(at + 1) === PRONOUN ||
    (context.reading.tokens.hash[at - 1] === COMMA && context.isMarkAt(at - 1))
  );
}

const NON_FINITE = words('having', 'being', 'been');
/** Whether a token can only be a finite verb by what it can be, whatever word it is. */
function isCertainlyFinite(parts: number): boolean {
  const group = functionOf(parts);
  if (group !== 0) return group === BE || group === HAVE || group === DO || group === MODAL;
  return (parts & (THIRD | PAST)) !== 0 && !(parts & (NOUN_PART | ADJECTIVE));
}

/**
 * The tagger of a reading: what a word can be comes from the lexicon or its ending, what it is from its neighbours.
 * Linear in the length of a sentence.
 */
export function createTagger(reading: Reading, lexicon: Lexicon): Tagger {
  const { tokens, text, sentences } = reading;
  const { kind, hash, shape, gap, record, start, end } = tokens;
  const memory = new ArrayBuffer(4 * tokens.count);
  const parts = new Uint16Array(memory, 0, tokens.count);
  const tags = new Uint8Array(memory, 2 * tokens.count, tokens.count);
  const ahead = new Uint8Array(memory, 3 * tokens.count, tokens.count);
  const titles = new Uint8Array(sentences.length);
  const context = new TagContext(reading, tags, parts, ahead);

  const readParts = (first: number, limit: number): void => {
    for (let at = first; at < limit; at++) {
      if (kind[at] !== WORD) continue;
      const known = lexicon.parts(record[at]!);
      // an unknown word with a capital is a name, whatever its ending
      const isName = (shape[at]! & CAPITALISED) !== 0 && !context.isTitle;
      parts[at] = known || (isName ? NOUN_PART : guessParts(text.slice(start[at], end[at]).toLowerCase()));
    }
    let finite = 0;
    for (let at = limit - 1; at >= first; at--) {
      ahead[at] = finite;
      const own = parts[at]!;
      if (kind[at] === MARK) {
        if (CLAUSE_ENDS.has(hash[at]!)) finite = 0;
      } else if (functionOf(own) === SUBORDINATOR || (functionOf(own) !== 0 && RELATIVES.has(hash[at]!)))
        finite = 0;
      // "hand-held" is none
      else if (gap[at] === NO_GAP && kind[at - 1] === MARK) continue;
      else if (
        isCertainlyFinite(own) &&
        !NON_FINITE.has(hash[at]!) &&
        !NON_FINITE.has(hash[at - 1] ?? 0) &&
        (context.isTitle || !(shape[at]! & CAPITALISED))
      )
        finite = 1;
    }
  };

  const tagToken = (at: number): number => {
    if (kind[at] === MARK) return tagMark(hash[at]!);
    if (kind[at] === DIGITS || (tokens.classes[at]! & CARDINAL && reading.numbers.has(at))) return NUM;
    if (SCALES.has(hash[at]!)) return NUM;
    if (hash[at] === PLEASE) return OTHER;
    const contraction = tagContraction(context, at);
    if (contraction) return contraction;
    if (isInitial(reading, at)) return context.isCapital(at) ? PROPN : NOUN;
    const group = functionOf(parts[at]!);
    return group ? tagFunctionWord(context, at, group) : tagOpenWord(context, at);
  };

  return {
    tags,
    parts,
    isTitle: (sentence) => titles[sentence] === 1,
    tag(sentence) {
      const first = sentences[sentence]!;
      const limit = sentences[sentence + 1]!;
      if (first >= limit || tags[first]) return;
      context.first = first;
      context.limit = limit;
      context.isTitle = isTitleLine(reading, first, limit);
      titles[sentence] = context.isTitle ? 1 : 0;
      context.hasFinite = false;
      context.hasThird = false;
      readParts(first, limit);
      for (let at = first; at < limit; at++) {
        const tag = tagToken(at);
        tags[at] = tag;
        if ((kind[at] === MARK && CLAUSE_ENDS.has(hash[at]!)) || restartsClause(context, at)) {
          context.hasFinite = false;
          context.hasThird = false;
        } else if (
          tag === AUX ||
          (tag === VERB && parts[at]! & VERB_FORMS & (THIRD | PAST) && tags[at - 1] !== DET)
        ) {
          context.hasFinite = true;
          context.hasThird = tag === VERB && (parts[at]! & THIRD) !== 0;
        }
      }
    },
  };
}
