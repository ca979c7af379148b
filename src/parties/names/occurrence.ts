import { keyOf } from '../../text/keys.js';
import { hashOf, isApostrophe, isDash, isGlued, isWord, type Reading } from '../../text/reading.js';
import { LINE_GAP, SPACE_GAP } from '../../text/tokens.js';
import type { Bracket } from './brackets.js';
import { coreText } from './core.js';
import type { NameSpan } from './name-words.js';
import type { TitleRead } from './titles.js';

/** What stands around a name. */
export interface Surroundings {
  readonly sentence: number;
  /** whether it is the first thing in its sentence, where ordinary words have capitals too */
  readonly initial: boolean;
  /** whether its line is in title case or capitals, where most words have capitals */
  readonly shouted: boolean;
  readonly honorific: boolean;
  /** the token behind degrees, where there are any */
  readonly afterDegrees: number;
  /** a job title right in front of it */
  readonly titleBefore: TitleRead | null;
  readonly bracket: Bracket | null;
}

/** A name where it stands, with what was read around it. */
export interface Occurrence extends NameSpan, Surroundings {
  /** what it shares with other writings of the name, its legal form left out (`keys.ts`) */
  readonly key: string;
}

/** Puts an occurrence together; all are made here, so that they have one shape and are quick to read. */
export const occurrenceOf = (
  reading: Reading,
  { first, end, atoms, legalForm }: NameSpan,
  { sentence, initial, shouted, honorific, afterDegrees, titleBefore, bracket }: Surroundings,
): Occurrence => ({
  key: keyOf(coreText(reading, { first, end, legalForm })),
  first,
  end,
  atoms,
  legalForm,
  sentence,
  initial,
  shouted,
  honorific,
  afterDegrees,
  titleBefore,
  bracket,
});

const S = hashOf('s');

/** Whether a possessive follows a token. */
export const isOwner = (reading: Reading, end: number): boolean =>
  isGlued(reading, end) &&
  isApostrophe(reading, end) &&
  isWord(reading, end + 1, S) &&
  isGlued(reading, end + 1);

/** Whether a token stands in the next column of lines that are set in columns. */
export const isColumn = ({ text, tokens }: Reading, at: number): boolean =>
  tokens.gap[at]! === SPACE_GAP &&
  (tokens.start[at]! - tokens.end[at - 1]! >= COLUMN_GAP || text.charCodeAt(tokens.end[at - 1]!) === TAB);
const COLUMN_GAP = 4;
const TAB = 0x09;

/** Whether a paragraph or line ends at a token. */
export const endsLine = ({ tokens }: Reading, end: number): boolean =>
  end >= tokens.count || tokens.gap[end]! >= LINE_GAP;

/** Where the line of a token ends; or -1 where that is more than so many tokens off. */
export function endOfLine(reading: Reading, from: number, longest: number): number {
  for (let at = from + 1; at <= from + longest; at++) if (endsLine(reading, at)) return at;
  return -1;
}

/** The first token of the line in front of the one that starts at a token; or -1 where it is longer than that. */
export function lineAbove(reading: Reading, first: number, longest: number): number {
  for (let at = first - 1; at >= 0 && first - at <= longest; at--)
    if (at === 0 || endsLine(reading, at)) return at;
  return -1;
}

/** A dash or dot that opens a point of a list. */
export const isBullet = (reading: Reading, at: number): boolean =>
  isDash(reading, at) || '•*·–◦▪>'.includes(String.fromCharCode(reading.tokens.hash[at]!));
