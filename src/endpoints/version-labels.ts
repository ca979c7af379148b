import { NUMBER } from '../text/classes.js';
import { BAR, CLOSE, COLON, hasClass, isMark, isOne, OPEN, type Reading } from '../text/reading.js';
import { LINE_GAP, MARK, PARAGRAPH_GAP } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import { FORMERLY } from '../words/endpoint-words.js';
import type { Protocol } from './claim.js';
import type { Phrase } from './phrases.js';

const WAS = wordSet(`before until old previous former prior original initial earlier superseded ${FORMERLY}`);
const IS = wordSet('after new amended revised updated current currently now modified henceforth');
/** What else stands in a label of a version: "Protocol as originally submitted (version 3.1)". */
const BESIDE = wordSet(`
  the a an in by of to under with as from on this our your protocol protocols version plan text wording design study
  trial amendment amendments change changes modification revision submitted approved registered written filed planned
  endpoint endpoints
`);
/** A label has few words. */
const LONGEST = 9;

/** What a stretch says that is the label of a version and nothing else: "Old text", "As amended", "After (version 4.0)". */
export function versionOfLabel(reading: Reading, { first, end }: Phrase): Protocol {
  if (end - first > LONGEST) return null;
  let said: Protocol = null;
  let depth = 0;
  for (let at = first; at < end; at++) {
    if (isMark(reading, at, OPEN)) depth++;
    else if (isMark(reading, at, CLOSE)) depth--;
    if (depth > 0 || reading.tokens.kind[at] === MARK || hasClass(reading, at, NUMBER)) continue;
    if (isOne(reading, at, WAS)) said ??= 'original';
    else if (isOne(reading, at, IS)) said ??= 'amended';
    else if (!isOne(reading, at, BESIDE)) return null;
  }
  return said;
}

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

/** The versions that the cells of a line parted by bars are labelled with. */
function labelsOfCells(reading: Reading, { first, end }: Phrase): Protocol[] {
  const found: Protocol[] = [];
  let start = first;
  for (let at = first; at <= end; at++)
    if (at === end || isMark(reading, at, BAR)) {
      found.push(versionOfLabel(reading, { first: start, end: at }));
      start = at + 1;
    }
  return found;
}

/**
 * Reads the labels of versions in front of lines ("Old text: …") and in lines of their own, which hold for the lines
 * below them up to the next heading.
 *
 * @param isRanked whether a sentence speaks of endpoints
 */
export function readVersionLabels(reading: Reading, isRanked: (sentence: number) => boolean): VersionLabels {
  const { sentences, tokens } = reading;
  const versions = new Map<number, Protocol>();
  const told = new Set<Protocol>();
  let heading: Protocol = null;
  let line: Protocol = null;
  for (let index = 0; index + 1 < sentences.length; index++) {
    const [first, end] = [sentences[index]!, sentences[index + 1]!];
    const opensLine = index === 0 || tokens.gap[first]! >= LINE_GAP;
    const colon = endOfLabel(reading, { first, end });
    const isWhole = opensLine && (end >= tokens.count || tokens.gap[end]! >= LINE_GAP);
    const whole =
      isWhole && (colon < 0 || colon === end - 1) ? versionOfLabel(reading, { first, end }) : null;
    const own = colon > 0 && !whole ? versionOfLabel(reading, { first, end: colon }) : null;
    if (own || opensLine) line = own;
    if (whole) heading = whole;
    else if (tokens.gap[first]! >= PARAGRAPH_GAP && !isRanked(index)) heading = null;
    for (const said of [whole, own, ...(isRanked(index) ? labelsOfCells(reading, { first, end }) : [])])
      if (said) told.add(said);
    const version = line ?? heading;
    if (version) versions.set(index, version);
  }
  return { both: told.has('original') && told.has('amended'), of: (index) => versions.get(index) ?? null };
}
