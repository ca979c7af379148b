import type { Lexicon } from '../lexicon.js';
import { isMarkup, type LineBeginning, type LineEnding, readBeginning, readEnding } from './edges.js';
import { type Block, commonWidth, fillWidth, isFull } from './fill.js';
import type { LineStart, PrintedLine } from './line.js';
import { listItems, startsWithDash } from './list-items.js';
import { isProse, type LineShape, measureLine } from './shape.js';

/** A stretch of the text by its offsets, half open. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Fewer words than this make a label, not a part of a sentence. */
const FEWEST_WORDS = 3;
/** A line this much shorter than the one it goes on with was not broken for want of room. */
const LONGER = 8;
/** How much of the width a line takes that was broken for want of room, by hand or by a program. */
const MOST_OF_WIDTH = 0.6;
/** A year and a dash not far behind: the dateline of a release. */
const DATELINE = /^.{0,80}\b(?:19|20)\d\d\b.{0,30}?(?:--|[–—]| - )/;
const DATELINE_WITHIN = 140;

/** Whether a line begins with the dateline of a release. */
const opensBody = (text: string, { start, end }: PrintedLine): boolean =>
  DATELINE.test(text.slice(start, Math.min(end, start + DATELINE_WITHIN)));

/** What is known of a line end when it is judged. */
interface Joint {
  readonly line: LineShape;
  readonly next: LineShape;
  readonly ending: LineEnding;
  readonly beginning: LineBeginning;
  /** the width lines are filled to there, or null where nothing shows one */
  readonly width: number | null;
  /** whether the width is that of the block itself */
  readonly isFilledBlock: boolean;
  /** whether the line is an item of a list whose items begin with small letters */
  readonly isItem: boolean;
}

/** Whether a sentence that the line leaves open goes on in small letters, digits or brackets. */
function runsOn({ line, ending, beginning, width, isItem }: Joint): boolean {
  // "(Nasdaq: / EXMP)"
  if (line.isOpen && line.words >= FEWEST_WORDS && isProse(line)) return true;
  if (ending.isClosed) return false;
  if (beginning.beginsWithScale && ending.endsInNumber) return true;
  if (line.words < FEWEST_WORDS && !beginning.beginsWithFunctionWord) return false;
  if (beginning.isRunning) {
    if (ending.isUnfinished || ending.endsInComma || beginning.beginsWithFunctionWord) return true;
    return !isItem && (width === null ? line.words > FEWEST_WORDS : line.width > width * MOST_OF_WIDTH);
  }
  if (!isProse(line)) return false;
  // "September / 30, 2024", "12 / March 2024"
  return (
    (beginning.beginsWithNumber && ending.endsInPeriod) || (beginning.beginsWithMonth && ending.endsInNumber)
  );
}

/** Whether the line ends with what cannot end a sentence or a title. */
function breaksOff({ line, ending }: Joint): boolean {
  if (line.words < FEWEST_WORDS) return false;
  return ending.isUnfinished || (ending.endsInComma && isProse(line));
}

const isCapitals = ({ lowerWords, titleWords, words }: LineShape): boolean =>
  lowerWords === 0 && titleWords === 0 && words > 1;

/** Whether the line is as long as lines get there, so that the next word had to go on the next. */
function isFilled({ line, next, width, isFilledBlock, ending, beginning }: Joint): boolean {
  if (width === null || !isFull(line, next, width)) return false;
  if (isFilledBlock) return true;
  if (ending.isClosed) return isProse(line) && isProse(next);
  if (line.words < FEWEST_WORDS) return false;
  return isProse(line) || beginning.isRunning || line.titleWords >= FEWEST_WORDS || isCapitals(line);
}

/** Whether two lines are one sentence in a text too short to show its width. */
function isOneSentence({ line, next, ending, width }: Joint, nextEnds: boolean): boolean {
  if (width !== null || ending.isClosed || !nextEnds) return false;
  return isProse(line) && isProse(next) && next.width <= line.width + LONGER;
}

/**
 * Whether a title goes on: "Example Mining Acquires / Cold Creek Mill", "EXAMPLE INC. REPORTS RESULTS / AND
 * RAISES ITS DIVIDEND".
 */
function isTitleGoingOn({ line, next, ending, beginning }: Joint): boolean {
  if (ending.endsInVerb && line.words >= FEWEST_WORDS && !isProse(line)) return true;
  if (!isCapitals(line) || !isCapitals(next) || ending.endsInColon) return false;
  return beginning.beginsWithLink && !line.isTabular;
}

/** Whether the line end of a joint is a space. */
const isSpace = (joint: Joint, nextEnds: boolean): boolean =>
  isFilled(joint) ||
  runsOn(joint) ||
  breaksOff(joint) ||
  isTitleGoingOn(joint) ||
  isOneSentence(joint, nextEnds);

/** Whether a sentence goes on behind the end of a page. */
const isBrokenByPage = (joint: Joint): boolean =>
  !joint.ending.isClosed &&
  isProse(joint.line) &&
  (joint.beginning.isRunning || (isProse(joint.next) && (breaksOff(joint) || isFilled(joint))));

/** Lines between blank ones. */
function blocksOf(lines: readonly PrintedLine[]): Block[] {
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && !lines[end]!.opensParagraph) end++;
    blocks.push({ first, end });
    first = end;
  }
  return blocks;
}

/** Whether each line lies in one of the stretches, which are in order. */
function liesIn(lines: readonly PrintedLine[], ranges: readonly Range[]): (index: number) => boolean {
  if (ranges.length === 0) return () => false;
  const inside = new Uint8Array(lines.length);
  let range = 0;
  for (const [index, { start }] of lines.entries()) {
    while (range < ranges.length && ranges[range]!.end <= start) range++;
    if (range < ranges.length && ranges[range]!.start <= start) inside[index] = 1;
  }
  return (index) => inside[index] === 1;
}

/**
 * Decides for every line whether it goes on from the line before it: whether the line end between them is
 * a space, or sets lines apart, as in lists, tables, addresses and headings. Each line end is judged by the
 * lines around it: how far they are filled, what they end and begin with, how they are set.
 *
 * @param lines the printed lines of the text
 * @param tables where data tables stand, in order: their rows stay rows
 * @returns what stands before each line
 */
export function judgeLineEnds(
  text: string,
  lines: readonly PrintedLine[],
  tables: readonly Range[],
  lexicon: Lexicon,
): LineStart[] {
  const starts: LineStart[] = lines.map(({ opensParagraph }) => (opensParagraph ? 'paragraph' : 'line'));
  if (!lines.some(({ opensParagraph, opensPage }) => opensPage || !opensParagraph)) return starts;
  const inTable = liesIn(lines, tables);
  const shapes: LineShape[] = [];
  // most lines of most texts are paragraphs of their own
  const shapeOf = (index: number): LineShape => {
    shapes[index] ??= measureLine(text, lines[index]!);
    return shapes[index];
  };
  const marked = listItems(text, lines);
  const isSeparate = (index: number): boolean =>
    inTable(index) || shapeOf(index).isTabular || !shapeOf(index).hasText || isMarkup(text, lines[index]!);
  const beginningOf = (index: number): LineBeginning => readBeginning(text, lines[index]!, lexicon);
  const isRunning = (index: number): boolean => beginningOf(index).isRunning;
  const stands = (index: number): boolean => marked(index) || isSeparate(index);
  const blocks = blocksOf(lines);
  const widths = blocks.map((block) =>
    block.end - block.first > 2 ? fillWidth({ shapeOf, isRunning, stands }, block) : null,
  );
  const common = commonWidth(
    widths.flatMap((width, index) =>
      width === null ? [] : [[width, blocks[index]!.end - blocks[index]!.first] as const],
    ),
  );
  const judge = (index: number, own: number | null): void => {
    const before = index - 1;
    if (isSeparate(before) || isSeparate(index)) return;
    const [line, next] = [shapeOf(before), shapeOf(index)];
    const width = own ?? common;
    const ending = readEnding(text, lines[before]!, lexicon);
    // a dash in front of a word may be that of a sentence
    const isDashed =
      width !== null && isFull(line, next, width) && !ending.isClosed && startsWithDash(text, lines[index]!);
    if (marked(index) && !isDashed) return;
    if (!isProse(line) && opensBody(text, lines[index]!)) return;
    const joint: Joint = {
      line,
      next,
      ending,
      beginning: beginningOf(index),
      width,
      isFilledBlock: own !== null,
      isItem: starts[before] !== 'joined' && beginningOf(before).isRunning,
    };
    const isJoined = lines[index]!.opensPage
      ? isBrokenByPage(joint)
      : isSpace(joint, readEnding(text, lines[index]!, lexicon).isClosed);
    if (isJoined) starts[index] = 'joined';
  };
  for (const [at, { first, end }] of blocks.entries()) {
    if (lines[first]!.opensPage && first > 0) judge(first, widths[at - 1]!);
    for (let index = first + 1; index < end; index++) judge(index, widths[at]!);
  }
  return starts;
}
