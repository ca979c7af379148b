import { NUMBER } from '../text/classes.js';
import { codesOf } from '../text/integer-set.js';
import {
  CLOSE,
  COLON,
  COMMA,
  hasClass,
  isGlued,
  isMark,
  isOne,
  OPEN,
  POINT,
  type Reading,
} from '../text/reading.js';
import { LINE_GAP, MARK, PARAGRAPH_GAP } from '../text/tokens.js';
import type { Draft } from './claim.js';
import { rolesOf } from './frames/shared.js';
import { endOfBracket, isBreak, markAt } from './marks.js';
import { outcomeIn } from './outcome.js';
import { type Phrase, trimPhrase } from './phrases.js';
import { accept, type Sentence } from './sentence.js';
import type { Term } from './terms.js';
import { list } from './words.js';

const BULLETS = codesOf('•*·◦▪‣–—-o');

/** The first token of an item's text behind its bullet, number or letter; -1 where the line is no item. */
export function startOfItem(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (tokens.kind[at] === MARK && BULLETS.has(tokens.hash[at]!) && !isGlued(reading, at + 1)) return at + 1;
  if (tokens.kind[at] === MARK && tokens.hash[at] === BULLET && tokens.gap[at + 1]! < LINE_GAP) return at + 1;
  const short = tokens.end[at]! - tokens.start[at]! <= 2;
  if (
    (hasClass(reading, at, NUMBER) || tokens.end[at]! - tokens.start[at]! === 1) &&
    short &&
    (isMark(reading, at + 1, POINT) || isMark(reading, at + 1, CLOSE)) &&
    !isGlued(reading, at + 2)
  )
    return at + 2;
  if (isMark(reading, at, OPEN) && isMark(reading, at + 2, CLOSE)) return at + 3;
  return -1;
}
const BULLET = '•'.charCodeAt(0);

interface Item {
  readonly measure: Phrase;
  readonly bracket: Phrase | null;
  /** the token behind the measure */
  readonly end: number;
}

const CLAUSES = list(
  'which determined measured assessed defined as with was were is are by and including improved met',
);

const BE = list('was were is are');
/** The measure an item starts with: up to a colon, dash, bracket or clause. */
function readItem(sentence: Sentence, at: number, limit: number): Item | null {
  const { reading } = sentence;
  let end = at;
  let bracket: Phrase | null = null;
  for (; end < limit; end++) {
    if (reading.tokens.gap[end]! >= LINE_GAP && end > at) break;
    const mark = markAt(reading, end);
    if (mark === '(') {
      const close = endOfBracket(reading, end, limit);
      bracket = close > 0 ? { first: end + 1, end: close - 1 } : null;
      break;
    }
    if (mark === ':' || mark === ';' || mark === '-' || mark === '.') break;
    if (mark === ',' && isOne(reading, end + 1, CLAUSES)) break;
    if (end > at && isOne(reading, end, BE)) break;
  }
  const phrase = trimPhrase(reading, { first: at, end });
  if (!phrase) return null;
  const [accepted] = accept(sentence, [{ ...phrase, bracket }]);
  return accepted ? { measure: { first: accepted.first, end: accepted.end }, bracket, end } : null;
}

/** Whether a term is a heading or ends in a colon: then a list may stand behind it. */
function opensList({ reading, pieces, limit }: Sentence, index: number): boolean {
  const { tokens } = reading;
  if (limit >= tokens.count || tokens.gap[limit]! < LINE_GAP) return false;
  const last = limit - 1;
  if (isMark(reading, last, COLON) || isBreak(reading, last))
    return pieces.slice(index + 1).every(({ kind }) => kind !== 'term');
  return pieces.slice(index + 1).every(({ kind }) => kind === 'mark') && startOfItem(reading, limit) >= 0;
}

/**
 * Reads the items of a list that a term introduces: bullets, numbers or plain lines behind it, each with its
 * outcome and definition.
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
  const { sentences, tokens } = reading;
  const found: Draft[] = [];
  const heading = isMark(reading, sentence.limit - 1, COLON);
  let style = -1;
  for (let next = sentence.index + 1; next + 1 < sentences.length; next++) {
    const floor = sentences[next]!;
    let last = next;
    while (last + 2 < sentences.length && tokens.gap[sentences[last + 1]!]! < LINE_GAP) last++;
    const end = sentences[last + 1]!;
    if (stops(next)) break;
    if (tokens.gap[floor]! < LINE_GAP) continue;
    const start = startOfItem(reading, floor);
    const isItem = start >= 0;
    if (style < 0) style = isItem ? 1 : 0;
    if (
      !isItem &&
      (style === 1 ||
        !heading ||
        end - floor > 30 ||
        (tokens.gap[floor] === PARAGRAPH_GAP &&
          found.length > 0 &&
          !isMark(reading, floor, COMMA) &&
          style !== 0))
    )
      break;
    const item = readItem(sentence, isItem ? start : floor, end);
    if (!item) {
      if (!isItem) break;
      continue;
    }
    if (!isItem && !isMark(reading, item.end, COLON) && !isBreak(reading, item.end)) break;
    found.push(...draftsOfItem(sentence, term, item, end));
  }
  return found;
}

function draftsOfItem(
  { reading }: Sentence,
  term: Term,
  { measure, bracket, end }: Item,
  limit: number,
): Draft[] {
  const outcome = outcomeIn(reading, end, limit, false);
  const behind =
    isBreak(reading, end) || isMark(reading, end, COLON)
      ? trimPhrase(reading, { first: end + 1, end: withoutStop(reading, limit) })
      : null;
  const definition =
    bracket ??
    (behind && outcome === null && behind.end - behind.first > 2 && !hasClass(reading, behind.first, NUMBER)
      ? behind
      : null);
  return rolesOf(term).map((role) => ({ role, measure, rule: 'list', definition, outcome }));
}

const withoutStop = (reading: Reading, end: number): number =>
  isMark(reading, end - 1, POINT) ? end - 1 : end;
