import { NUMBER } from '../text/classes.js';
import {
  CLOSE,
  COLON,
  COMMA,
  hasClass,
  isMark,
  isOne,
  POINT,
  type Reading,
  SEMICOLON,
} from '../text/reading.js';
import { LINE_GAP, MARK, PARAGRAPH_GAP } from '../text/tokens.js';
import { COME, list } from '../words/endpoint-words.js';
import type { Claim, Draft } from './claim.js';
import { definitionAt, NO_STOPS } from './definitions/opening.js';
import { type Field, fieldAt } from './fields.js';
import { BULLETS, startOfItem } from './items.js';
import { labelOf } from './labels.js';
import { endOfBracket, isBreak, isWide, markAt } from './marks.js';
import { statedBehind } from './outcomes/stated.js';
import { type Phrase, trimPhrase } from './phrases.js';
import { readRank } from './ranks.js';
import { protocolOfTerm, rolesOf, within } from './rows/shared.js';
import { accept, isMarkPiece, type Sentence } from './sentence.js';
import type { Term } from './terms.js';
import { rowVerdict } from './verdict.js';

const SQUARE = '['.charCodeAt(0);
const SQUARE_CLOSE = ']'.charCodeAt(0);

interface Item {
  readonly measure: Phrase;
  readonly bracket: Phrase | null;
  /** "[Time frame: Week 16]": the tokens between the brackets */
  readonly frame: Phrase | null;
  /** the token behind the measure */
  readonly end: number;
}

const CLAUSES = list(
  'which determined measured assessed defined as with was were is are by and including improved met',
);
const BE = list('was were is are');

const closeOfSquare = (reading: Reading, at: number, limit: number): number => {
  for (let next = at + 1; next < Math.min(limit, at + 25); next++)
    if (isMark(reading, next, SQUARE_CLOSE)) return next;
  return -1;
};

/** The measure an item starts with: up to a colon, dash, bracket or clause. */
function readItem(sentence: Sentence, at: number, limit: number): Item | null {
  const { reading } = sentence;
  let end = at;
  let bracket: Phrase | null = null;
  let frame: Phrase | null = null;
  for (; end < limit; end++) {
    if (reading.tokens.gap[end]! >= LINE_GAP && end > at) break;
    if (isMark(reading, end, SQUARE)) {
      const close = closeOfSquare(reading, end, limit);
      if (close > 0) frame = { first: end + 1, end: close };
      break;
    }
    if (end > at && isWide(reading, end)) break;
    const mark = markAt(reading, end);
    if (mark === '(') {
      const close = endOfBracket(reading, end, limit);
      // an abbreviation inside the phrase belongs to it
      if (close > 0 && close - end <= 4 && isWordBehind(reading, close, limit)) {
        end = close - 1;
        continue;
      }
      bracket = close > 0 ? { first: end + 1, end: close - 1 } : null;
      const last = close > 0 && isMark(reading, close, SQUARE) ? closeOfSquare(reading, close, limit) : -1;
      if (last > 0) frame = { first: close + 1, end: last };
      break;
    }
    if (mark === ':' || mark === ';' || mark === '-' || mark === '.') break;
    if (mark === ',' && isOne(reading, end + 1, CLAUSES)) break;
    if (end > at && isOne(reading, end, BE)) break;
    if (end > at && definitionAt(reading, end, limit, NO_STOPS)?.first === end) break;
  }
  const phrase = trimPhrase(reading, { first: at, end });
  if (!phrase) return null;
  const [accepted] = accept(sentence, [{ ...phrase, bracket }]);
  return accepted ? { measure: { first: accepted.first, end: accepted.end }, bracket, frame, end } : null;
}

const isWordBehind = (reading: Reading, at: number, limit: number): boolean =>
  at < limit && reading.tokens.kind[at] !== MARK && reading.tokens.gap[at]! < LINE_GAP;

/** Whether a term is a heading or ends in a colon: then a list may stand behind it. */
function opensList({ reading, pieces, limit, floor }: Sentence, index: number): boolean {
  const { tokens } = reading;
  if (limit >= tokens.count || tokens.gap[limit]! < LINE_GAP) return false;
  const last = limit - 1;
  const behind = pieces.slice(index + 1);
  if (isMark(reading, last, COLON) || isBreak(reading, last))
    return behind.every(({ kind }) => kind !== 'term');
  if (isMark(reading, last, POINT)) return false;
  // "Secondary endpoints, in order of testing"
  const aside = isMarkPiece(behind[0], ',') && behind.length <= 2;
  const heading = aside || behind.every(({ kind }) => kind === 'mark' || kind === 'bracket');
  return (
    heading &&
    (startOfItem(reading, limit) >= 0 ||
      tokens.hash[pieces[index]!.first] === tokens.hash[floor] ||
      startOfItem(reading, floor) >= 0)
  );
}

/** The kind of bullet a line opens with: its character, 1 for numbers and letters, 0 for none. */
const styleOf = ({ tokens }: Reading, floor: number, isItem: boolean): number =>
  !isItem ? 0 : tokens.kind[floor] === MARK && BULLETS.has(tokens.hash[floor]!) ? tokens.hash[floor]! : 1;

/** The parts of a line that semicolons, else the commas of several, and the bracket around it separate. */
function partsOf(reading: Reading, first: number, end: number, several: boolean): Phrase[] {
  const bounds = [first - 1];
  for (let at = first; at < end; at++)
    if (isMark(reading, at, SEMICOLON) || (isMark(reading, at, CLOSE) && at + 1 >= end)) bounds.push(at);
  for (let at = first; several && bounds.length === 1 && at < end; at++)
    if (isMark(reading, at, COMMA) && !isOne(reading, at + 1, CLAUSES)) bounds.push(at);
  if (bounds.at(-1)! < end - 1) bounds.push(end);
  return bounds.slice(1).map((stop, at) => ({ first: bounds[at]! + 1, end: stop }));
}

/** How many lines a list has at most that are neither items nor said by them. */
const LONGEST_LINE = 30;

/**
 * Reads the items of a list that a term introduces: bullets, numbers or plain lines behind it, each with its
 * outcome, time frame and definition; a line below an item that is no item itself belongs to it.
 *
 * @param stops whether a sentence speaks of endpoints itself and so ends the list
 */
export function readListItems(
  sentence: Sentence,
  index: number,
  term: Term,
  stops: (sentence: number) => boolean,
): Draft[] {
  const { reading } = sentence;
  if (!opensList(sentence, index)) return [];
  const { first, end } = sentence.pieces[index]!;
  // "Current primary outcome measures:"
  const headed =
    protocolOfTerm(sentence, index) ??
    (sentence.changes && within(reading, first, end, COME) ? 'amended' : null);
  const { sentences, tokens } = reading;
  const found: Draft[] = [];
  // an item in two ranks gives two drafts
  let ofLast = 0;
  const add = (drafts: readonly Draft[], protocol: Claim['protocol']) => {
    ofLast = drafts.length;
    found.push(...drafts.map((draft) => ({ ...draft, protocol })));
  };
  const colon = isMark(reading, sentence.limit - 1, COLON);
  let style = -1;
  let goesOn = false;
  for (let next = sentence.index + 1; next + 1 < sentences.length; next++) {
    const floor = sentences[next]!;
    let last = next;
    while (last + 2 < sentences.length && tokens.gap[sentences[last + 1]!]! < LINE_GAP) last++;
    const end = sentences[last + 1]!;
    // "2. | Secondary outcome": a number that reads like a sentence of its own
    if (stops(next) || (readRank(reading, startOfItem(reading, floor)) && stops(next + 1))) break;
    if (tokens.gap[floor]! < LINE_GAP) continue;
    const start = startOfItem(reading, floor);
    const isItem = start >= 0;
    const told = fieldAt(reading, { first: isItem ? start : floor, end });
    const titled = told?.field === 'title' ? readItem(sentence, told.value.first, told.value.end) : null;
    if (titled) add(draftsOfItem(sentence, term, titled, end), headed);
    if (told && (titled || found.length > 0)) {
      found.push(...found.splice(-ofLast).map((item) => withField(sentence, item, told)));
      continue;
    }
    const own = styleOf(reading, floor, isItem);
    if (style < 0) style = own;
    if (own !== style) {
      if (isItem) break;
      // a line below an item explains it where others have one or an item follows; else the list is over
      const explained = found.at(-1);
      if (!explained || tokens.gap[floor] === PARAGRAPH_GAP || end - floor > LONGEST_LINE) break;
      goesOn ||=
        last + 2 < sentences.length && styleOf(reading, end, startOfItem(reading, end) >= 0) === style;
      if (!goesOn) break;
      found.splice(-ofLast, ofLast, ...explain(sentence, found.slice(-ofLast), floor, end));
      continue;
    }
    if (
      !isItem &&
      (end - floor > LONGEST_LINE || (tokens.gap[floor] === PARAGRAPH_GAP && (found.length > 0 || !colon)))
    )
      break;
    const from = isItem ? start : floor;
    const label = labelOf(sentence, from, end);
    if (label) {
      for (const part of partsOf(reading, label.end, end, term.plural)) {
        const item = readItem(sentence, part.first, part.end);
        if (!item) continue;
        add(draftsOfItem(sentence, term, item, part.end), label.protocol);
      }
      continue;
    }
    const item = readItem(sentence, from, end);
    if (!item) {
      if (!isItem) break;
      continue;
    }
    if (
      !isItem &&
      !colon &&
      !item.frame &&
      rowVerdict(reading, item.end, end) === null &&
      !isMark(reading, item.end, COLON) &&
      !isMark(reading, item.end, COMMA) &&
      !isBreak(reading, item.end) &&
      item.end < end
    )
      break;
    add(draftsOfItem(sentence, term, item, end), headed);
  }
  return found;
}

/** What a field of a record says of the item whose title went before. */
export function withField<Told extends Draft>(
  sentence: Sentence,
  item: Told,
  { field, value }: { field: Field; value: Phrase },
): Told {
  if (field === 'definition') return { ...item, definition: value };
  if (field === 'timepoint') return { ...item, timepoint: value };
  if (field === 'title') return item;
  const verdict = statedBehind(sentence, value);
  return {
    ...item,
    outcome: verdict === 'untested' ? null : (verdict ?? item.outcome ?? null),
    untested: verdict === 'untested',
  };
}

/** What a line below an item says of it: its outcome, else its definition. */
function explain(sentence: Sentence, drafts: readonly Draft[], first: number, end: number): Draft[] {
  const { reading } = sentence;
  const verdict = statedBehind(sentence, { first, end });
  const definition = trimPhrase(reading, { first, end: withoutStop(reading, end) });
  return drafts.map((item) =>
    verdict !== null
      ? { ...item, outcome: verdict === 'untested' ? null : verdict, untested: verdict === 'untested' }
      : { ...item, definition: item.definition ?? definition },
  );
}

/** "(a) A; (b) B": the items that semicolons part in one cell, or none. */
export function itemsOfCell(sentence: Sentence, term: Term, { first, end }: Phrase): Draft[] {
  const parts = partsOf(sentence.reading, first, end, false);
  const starts = parts.map((part) => startOfItem(sentence.reading, part.first));
  if (parts.length < 2 || starts.some((start) => start < 0)) return [];
  return parts.flatMap((part, at) => {
    const item = readItem(sentence, starts[at]!, part.end);
    return item ? draftsOfItem(sentence, term, item, part.end) : [];
  });
}

function draftsOfItem(
  sentence: Sentence,
  term: Term,
  { measure, bracket, frame, end }: Item,
  limit: number,
): Draft[] {
  const { reading } = sentence;
  const verdict = statedBehind(sentence, { first: end, end: limit });
  const outcome = verdict === 'untested' ? null : verdict;
  const behind =
    isBreak(reading, end) || isMark(reading, end, COLON)
      ? trimPhrase(reading, { first: end + 1, end: withoutStop(reading, limit) })
      : null;
  const defined = definitionAt(reading, isMark(reading, end, COMMA) ? end + 1 : end, limit, NO_STOPS);
  const ranked = bracket ? readRank(reading, bracket.first) : null;
  const isOwnRank = ranked !== null && ranked.end === bracket?.end;
  const definition =
    defined?.definition ??
    (isOwnRank ? null : bracket) ??
    (behind &&
    outcome === null &&
    behind.end - behind.first > 2 &&
    !hasClass(reading, behind.first, NUMBER) &&
    !within(reading, behind.first, behind.end, BE)
      ? behind
      : null);
  const own = isOwnRank ? [ranked.role] : rolesOf(term);
  return own.map((role) => ({
    role,
    measure,
    rule: 'list',
    definition,
    outcome,
    timepoint: frame,
    untested: verdict === 'untested',
  }));
}

const withoutStop = (reading: Reading, end: number): number =>
  isMark(reading, end - 1, POINT) ? end - 1 : end;
