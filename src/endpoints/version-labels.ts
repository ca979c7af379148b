import { NUMBER } from '../text/classes.js';
import { BAR, CLOSE, COLON, hasClass, isMark, isOne, OPEN, type Reading, textOf } from '../text/reading.js';
import { LINE_GAP, MARK, PARAGRAPH_GAP } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import { MONTHS } from '../words/calendar-words.js';
import { FORMERLY } from '../words/endpoint-words.js';
import type { Protocol } from './claim.js';
import { opensCell } from './marks.js';
import type { Phrase } from './phrases.js';

const WAS = wordSet(
  `before until till old previous former prior original initial earlier superseded pre-amendment ${FORMERLY}`,
);
const IS = wordSet(
  'after since new amended revised updated current currently now modified henceforth force post-amendment',
);
/** What else stands in a label of a version: "Protocol as originally submitted (version 3.1)". */
const BESIDE = wordSet(`
  the a an at by in of to under with as from on this our your protocol protocols version plan text wording design study
  trial amendment amendments change changes modification revision submitted approved registered written filed planned
  endpoint endpoints primary secondary key exploratory other outcome outcomes measure measures pre-specified rank role
  status dated v no first ${Object.keys(MONTHS).join(' ')}
`);
/** A label has few words. */
const LONGEST = 14;
const NUMBERED =
  /\b(protocol|version|amendment|v|ver)\.?\s?(?:(?:no|version|v)\.?\s?)?(\d{1,2}(?:\.\d{1,2})?)\b/i;
/** How many words of a label are looked at for its number. */
const OPENING = 6;

/** What a label says of the version it stands for. */
interface VersionLabel {
  /** what its words say: "Old text", "As amended" */
  readonly said: Protocol;
  /** its number among the versions: "Protocol v2.0"; null where it has none */
  readonly version: number | null;
  /** it is numbered as an amendment: "Amendment 2" */
  readonly amends: boolean;
}

/** Reads a stretch that is the label of a version and nothing else: "Old text", "As amended", "Version 4.0 (in force)". */
function readLabel(reading: Reading, { first, end }: Phrase): VersionLabel | null {
  if (end - first > LONGEST) return null;
  let said: Protocol = null;
  let depth = 0;
  for (let at = first; at < end; at++) {
    if (isMark(reading, at, OPEN)) depth++;
    else if (isMark(reading, at, CLOSE)) depth--;
    if (isOne(reading, at, WAS)) said ??= 'original';
    else if (isOne(reading, at, IS)) said ??= 'amended';
    else if (depth === 0 && !isBeside(reading, at)) return null;
  }
  const [, name, number] = NUMBERED.exec(textOf(reading, first, Math.min(end, first + OPENING))) ?? [];
  const amends = name?.toLowerCase() === 'amendment';
  return said || name ? { said, version: number && !amends ? Number(number) : null, amends } : null;
}

const isBeside = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === MARK ||
  hasClass(reading, at, NUMBER) ||
  isOne(reading, at, BESIDE) ||
  /^v?\d/i.test(textOf(reading, at));

/**
 * What labels that stand beside each other say: by their words, else what the words of the others leave, else by their
 * numbers: the highest is the version in force.
 */
function versionsOf(labels: readonly (VersionLabel | null)[]): Protocol[] {
  const told = new Set(labels.map((label) => label?.said ?? null));
  const numbers = labels.flatMap((label) => label?.version ?? []);
  // a log may have more labels than a call takes arguments
  const lowest = numbers.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  const highest = numbers.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  return labels.map((label) => {
    if (!label || label.said) return label?.said ?? null;
    if (told.has('original') && told.has('amended')) return null;
    if (told.has('original')) return 'amended';
    if (label.amends) return null;
    if (told.has('amended')) return 'original';
    return lowest === highest ? null : label.version === highest ? 'amended' : 'original';
  });
}

/** The versions of the protocol that the heads of the columns of a table stand for. */
export const versionsOfHeads = (reading: Reading, heads: readonly Phrase[]): Protocol[] =>
  versionsOf(heads.map((head) => readLabel(reading, head)));

/** The versions of the protocol by the labels and headings under which sentences stand. */
export interface VersionLabels {
  /** whether the text has labels of both versions: then it speaks of a change */
  readonly both: boolean;
  readonly of: (sentence: number) => Protocol;
}

/** The mark behind the label that opens a stretch, or -1. */
function endOfLabel(reading: Reading, { first, end }: Phrase): number {
  for (let at = first + 1; at < Math.min(end, first + LONGEST); at++)
    if (isMark(reading, at, COLON)) return at;
  return -1;
}

/** The cells of a line that bars part. */
function cellsIn(reading: Reading, { first, end }: Phrase): Phrase[] {
  const found: Phrase[] = [];
  let start = first;
  for (let at = first; at <= end; at++)
    if (at === end || isMark(reading, at, BAR)) {
      if (at > start) found.push({ first: start, end: at });
      start = at + 1;
    }
  return found;
}

/** The labels of one sentence. */
interface Labelled {
  /** of a line of its own, which holds for the lines below it */
  readonly heading: VersionLabel | null;
  /** in front of the line */
  readonly line: VersionLabel | null;
  /** of cells of a table */
  readonly cells: readonly (VersionLabel | null)[];
  readonly opensLine: boolean;
}

function labelledAt(reading: Reading, index: number): Labelled {
  const { sentences, tokens } = reading;
  const stretch = { first: sentences[index]!, end: sentences[index + 1]! };
  const { first, end } = stretch;
  const opensLine = index === 0 || tokens.gap[first]! >= LINE_GAP;
  const isWhole = opensLine && (end >= tokens.count || tokens.gap[end]! >= LINE_GAP);
  const inTable = opensCell(reading, first) || opensCell(reading, end);
  const colon = endOfLabel(reading, stretch);
  const whole =
    isWhole && (colon < 0 || colon === end - 1 || isMark(reading, end - 1, CLOSE))
      ? readLabel(reading, stretch)
      : null;
  const parts = cellsIn(reading, stretch);
  return {
    heading: inTable ? null : whole,
    line: colon > 0 && !whole ? readLabel(reading, { first, end: colon }) : null,
    cells: inTable ? [whole] : parts.length > 1 ? parts.map((part) => readLabel(reading, part)) : [],
    opensLine,
  };
}

/** A log of changes numbers versions that say nothing of endpoints: they are none that another could differ from. */
function withoutIdle(labelled: readonly Labelled[], isRanked: (sentence: number) => boolean): Labelled[] {
  let ranked = false;
  return labelled
    .map((own, index) => [own, index] as const)
    .toReversed()
    .map(([own, index]) => {
      ranked ||= isRanked(index);
      if (!own.heading) return own;
      const isIdle = !ranked && own.heading.said === null;
      ranked = false;
      return isIdle ? { ...own, heading: null } : own;
    })
    .toReversed();
}

/**
 * Reads the labels of versions in front of lines ("Old text: …") and in lines of their own, which hold for the lines
 * below them up to the next heading.
 *
 * @param isRanked whether a sentence speaks of endpoints
 */
export function readVersionLabels(reading: Reading, isRanked: (sentence: number) => boolean): VersionLabels {
  const { sentences, tokens } = reading;
  const labelled = withoutIdle(
    Array.from({ length: sentences.length - 1 }, (_, index) => labelledAt(reading, index)),
    isRanked,
  );
  const all = labelled.flatMap(({ heading, line, cells }) => [heading, line, ...cells]);
  const said = new Map<VersionLabel | null, Protocol>();
  for (const [at, version] of versionsOf(all).entries()) said.set(all[at]!, version);
  const told = new Set(said.values());
  const versions = new Map<number, Protocol>();
  let heading: Protocol = null;
  let line: Protocol = null;
  for (const [index, own] of labelled.entries()) {
    const version = said.get(own.line) ?? null;
    if (version || own.opensLine) line = version;
    const below = said.get(own.heading) ?? null;
    if (below) heading = below;
    else if (tokens.gap[sentences[index]!]! >= PARAGRAPH_GAP && !isRanked(index)) heading = null;
    const here = line ?? heading;
    if (here) versions.set(index, here);
  }
  return { both: told.has('original') && told.has('amended'), of: (index) => versions.get(index) ?? null };
}
