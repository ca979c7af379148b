import { FUNCTION_WORD } from '../text/classes.js';
import type { IntegerSet } from '../text/integer-set.js';
import {
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isMark,
  isOne,
  OPEN,
  type Reading,
  textOf,
} from '../text/reading.js';
import { DIGITS } from '../text/tokens.js';
import { list } from '../words/endpoint-words.js';
import { isDefining } from './definitions/opening.js';
import { cutList } from './measure-list.js';
import { type Measure, type Phrase, trimPhrase } from './phrases.js';
import { AND_BUT, isMarkPiece, type Sentence, WHICH } from './sentence.js';

const OPENERS = list(
  'accordingly consequently therefore meanwhile however instead previously originally now also finally further moreover similarly over in on at for with under as by after during among of based before since despite if when following each where',
);

/** The measures of a stretch, and those that its list goes on with at a piece behind an aside. */
function goOn(sentence: Sentence, stretch: Phrase, index: number): { measures: Measure[]; next: number } {
  const rest = measuresAfter(sentence, index);
  return { measures: [...cutList(sentence.reading, stretch), ...rest.measures], next: rest.next };
}

/** The measures that start at a piece: one, or a list; `next` is the index of the piece behind them. */
export function measuresAfter(sentence: Sentence, index: number): { measures: Measure[]; next: number } {
  const { reading, pieces } = sentence;
  if (isMarkPiece(pieces[index], '#')) return numbered(sentence, index);
  if (pieces[index]?.kind !== 'phrase') return { measures: [], next: index };
  let next = index;
  const stops = [index];
  while (next < pieces.length) {
    const piece = pieces[next]!;
    if (piece.kind === 'phrase' || piece.kind === 'bracket') {
      next++;
      continue;
    }
    const behind = pieces[next + 1];
    const clause = isMarkPiece(piece, ',') ? behindRelative(sentence, next) : -1;
    if (clause > 0) {
      return goOn(sentence, { first: pieces[index]!.first, end: piece.first }, clause);
    }
    if (!isMarkPiece(piece, ',') || behind?.kind !== 'phrase') break;
    // "A, defined as D"
    if (behindDefinition(sentence, next) > 0) break;
    // "A, a responder being D, and B"
    const opened = pieces[next + 2];
    if (opened?.kind === 'verb' && isOne(reading, opened.first, BEING)) {
      const on = pieces.findIndex(
        ({ first }, at) => at > next + 3 && isMarkPiece(pieces[at - 1], ',') && isOne(reading, first, JOINTS),
      );
      if (on < 0) break;
      return goOn(sentence, { first: pieces[index]!.first, end: piece.first }, on);
    }
    const again =
      isOne(reading, behind.first, IN) &&
      hasWord(reading, { first: pieces[index]!.first, end: piece.first }, IN);
    if (!again && opensAside(reading, behind.first)) {
      // "A, on the one hand, and B": the list goes on behind the aside
      const on = pieces[next + 3];
      if (!isMarkPiece(pieces[next + 2], ',') || on?.kind !== 'phrase' || !isOne(reading, on.first, JOINTS))
        break;
      return goOn(sentence, { first: pieces[index]!.first, end: piece.first }, next + 3);
    }
    stops.push(next);
    next++;
  }
  // "…, and patients were …": what a verb follows is the subject of the next clause
  if (pieces[next]?.kind === 'verb' && stops.length > 1) next = stops.at(-1)!;
  const first = pieces[index]!.first;
  const end = pieces[next - 1]!.end;
  return { measures: cutList(reading, { first, end }), next };
}

/**
 * `Secondary endpoints: A, B, C.`: a list without "and" that fills what stands behind a colon; empty where it is none,
 * or commas might close something else.
 */
export function plainList({ reading, pieces }: Sentence, index: number): Measure[] {
  const parts: Phrase[] = [];
  for (let at = index; ; at += 2) {
    const piece = pieces[at];
    if (piece?.kind !== 'phrase' || opensAside(reading, piece.first) || hasWord(reading, piece, JOINTS))
      return [];
    if (pieces[at + 1]?.kind === 'bracket') at++;
    parts.push({ first: piece.first, end: pieces[at]!.end });
    const mark = pieces[at + 1];
    if (mark === undefined || isMarkPiece(mark, '.', 'line')) break;
    if (!isMarkPiece(mark, ',')) return [];
  }
  if (parts.length < 3) return [];
  return parts.flatMap((part) => cutList(reading, part));
}

const BEING = list('being');
const WELL = list('well');
const ONLY_JOINT = 1;
/**
 * The measures from a piece on: one, a list, or a series parted by semicolons, each a measure or a list. What follows
 * a semicolon is one of them only where it closes at a mark too.
 *
 * @param several whether there are more than one
 */
export function seriesAfter(
  sentence: Sentence,
  index: number,
  several: boolean,
): { measures: Measure[]; next: number } {
  const { reading, pieces } = sentence;
  const defined = several ? definedList(sentence, index) : null;
  let { measures, next } = defined ?? measuresAfter(sentence, index);
  if (several) next = semicolonAfter(sentence, next) ?? next;
  while (measures.length > 0) {
    const isSemicolon = isMarkPiece(pieces[next], ';');
    // "A and B, as well as C"
    const well = pieces[next + 1];
    const goesOn =
      isMarkPiece(pieces[next], ',') && well?.kind === 'phrase' && isOne(reading, well.end - 1, WELL);
    if (!isSemicolon && !goesOn) break;
    let start = goesOn ? next + 3 : next + 1;
    // "; and 3) C"
    const joint = pieces[start];
    if (
      joint?.kind === 'phrase' &&
      joint.end - joint.first === ONLY_JOINT &&
      isOne(reading, joint.first, JOINTS)
    )
      start++;
    if (pieces[start]?.kind !== 'phrase' && !isMarkPiece(pieces[start], '#')) break;
    const more = measuresAfter(sentence, start);
    const close = several ? (semicolonAfter(sentence, more.next) ?? more.next) : more.next;
    const after = pieces[close];
    if (isSemicolon && !(after === undefined || isMarkPiece(after, ';', '.', '('))) break;
    measures = [...measures, ...more.measures];
    next = close;
  }
  return { measures, next };
}

/** Behind "M (,) as measured by D |", "M, defined as D |": the piece behind the definition, or -1. */
function behindDefinition({ reading, pieces }: Sentence, index: number): number {
  let at = isMarkPiece(pieces[index], ',') ? index + 1 : index;
  if (pieces[at]?.kind === 'link') at++;
  const piece = pieces[at];
  const opens = piece?.kind === 'verb' || piece?.kind === 'phrase' ? piece : null;
  const last = opens?.kind === 'verb' ? opens.end - 1 : (opens?.first ?? -1);
  if (!opens || !isDefining(reading, last)) return -1;
  // "measured by D" without a verb of its own
  if (opens.kind === 'phrase' && opens.end - opens.first > 1) return at + 1;
  while (pieces[at + 1]?.kind === 'link' || pieces[at + 1]?.kind === 'connector') at++;
  return pieces[at + 1]?.kind === 'phrase' ? at + 2 : -1;
}

/** Behind "A, defined as D |; B": the piece of the semicolon or stop that closes a definition, or null where none opens. */
function semicolonAfter(sentence: Sentence, index: number): number | null {
  const { pieces } = sentence;
  if (behindDefinition(sentence, index) < 0) return null;
  for (let at = index; at < pieces.length; at++) {
    if (isMarkPiece(pieces[at], ';', '.', 'line')) return at;
    if (pieces[at]!.kind === 'term') return null;
  }
  return pieces.length;
}

/** `A, B as measured by D, and C` · `A as measured by D and B`: a list with definitions in it, or null. */
function definedList(sentence: Sentence, index: number): { measures: Measure[]; next: number } | null {
  const { reading, pieces } = sentence;
  const parts: Phrase[] = [];
  let definition = -1;
  let at = index;
  while (pieces[at]?.kind === 'phrase') {
    const { first } = pieces[at]!;
    while (pieces[at]?.kind === 'phrase' || pieces[at]?.kind === 'bracket') at++;
    parts.push({ first, end: pieces[at - 1]!.end });
    const behind = behindDefinition(sentence, at);
    // "A, responders being defined as D, and B"
    if (behind > 0 && parts.length > 1 && isOne(reading, pieces[at]!.first, BEING)) parts.pop();
    if (behind > 0) {
      definition = behind - 1;
      at = behind;
    }
    if (!isMarkPiece(pieces[at], ',') || pieces[at + 1]?.kind !== 'phrase') break;
    at++;
  }
  const last = parts.at(-1);
  if (definition < 0 || !last) return null;
  // "A as measured by D | and B": not "by the VAS and WOMAC"
  const { first, end } = pieces[definition]!;
  let joint = end - 2;
  while (joint > first && !isOne(reading, joint, JOINTS)) joint--;
  const isName = /^\p{Lu}[\p{Lu}\d-]*$/u.test(textOf(reading, joint + 1, end));
  if (parts.length === 1) {
    const says = pieces[definition - 1]?.kind === 'link' || isMarkPiece(pieces[at], ';');
    if (joint <= first || isName || says) return null;
    parts.push({ first: joint + 1, end });
  } else if (!hasWord(reading, last, JOINTS)) return null;
  return { measures: parts.flatMap((part) => cutList(reading, withoutJoint(reading, part))), next: at };
}

const withoutJoint = (reading: Reading, { first, end }: Phrase): Phrase => ({
  first: isOne(reading, first, JOINTS) ? first + 1 : first,
  end,
});

/** Behind "A, in which … , | and B": the piece where a list goes on behind a relative clause, or -1. */
function behindRelative({ reading, pieces }: Sentence, comma: number): number {
  const which =
    pieces[comma + 1]?.kind === 'phrase' && pieces[comma + 1]!.end - pieces[comma + 1]!.first === 1
      ? comma + 2
      : comma + 1;
  if (pieces[which]?.kind !== 'connector' || !isOne(reading, pieces[which]!.first, WHICH)) return -1;
  for (let at = which + 1; at + 1 < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.kind === 'term' || isMarkPiece(piece, ';')) return -1;
    if (isMarkPiece(piece, ',')) {
      const next = pieces[at + 1]!;
      return next.kind === 'phrase' && isOne(reading, next.first, JOINTS) ? at + 1 : -1;
    }
  }
  return -1;
}

/** "(1) A or B and (2) C": each number opens a measure. */
function numbered({ reading, pieces }: Sentence, index: number): { measures: Measure[]; next: number } {
  const measures: Measure[] = [];
  let next = index;
  while (isMarkPiece(pieces[next], '#')) {
    const start = ++next;
    while (
      pieces[next]?.kind === 'phrase' ||
      pieces[next]?.kind === 'bracket' ||
      (isMarkPiece(pieces[next], ',') && pieces[next + 1]?.kind === 'phrase')
    )
      next++;
    if (next === start) break;
    const whole = trimPhrase(reading, { first: pieces[start]!.first, end: pieces[next - 1]!.end });
    if (whole) measures.push({ ...whole, bracket: null });
    if (isMarkPiece(pieces[next], ',', ';')) {
      const joint = pieces[next + 1];
      const and = joint?.kind === 'phrase' && joint.end - joint.first === ONLY_JOINT ? 2 : 1;
      if (isMarkPiece(pieces[next + and], '#')) next += and;
    }
  }
  return { measures, next };
}

const ASIDES = list(
  'based each with by all respectively for in on at as of both under during among p hr eight from',
);
const IN = list('in');
const LATTER = list('latter former last');
const THE = list('the');
const opensAside = (reading: Reading, at: number): boolean =>
  (isOne(reading, at, ASIDES) && !isHyphen(reading, at + 1)) ||
  (isOne(reading, at, THE) && isOne(reading, at + 1, LATTER));

/**
 * The measures that end right before a piece: the noun phrase, or the whole list where there are several.
 * Introductions of the clause ("Under the amendment, …") are left out.
 */
export function measuresBefore(sentence: Sentence, index: number, several: boolean): Measure[] {
  const { reading, pieces } = sentence;
  const segments: Phrase[] = [];
  let at = index;
  while (at > 0) {
    let start = at;
    while (start > 0 && (pieces[start - 1]!.kind === 'phrase' || pieces[start - 1]!.kind === 'bracket'))
      start--;
    while (start < at && pieces[start]!.kind !== 'phrase') start++;
    if (start >= at) break;
    const segment = { first: pieces[start]!.first, end: pieces[at - 1]!.end };
    const opened =
      pieces[start - 1]?.kind === 'connector' && !isOne(reading, pieces[start - 1]!.first, AND_BUT);
    const introduces = segments.length > 0 && (opened || isOne(reading, segment.first, OPENERS));
    if (introduces) break;
    segments.unshift(segment);
    if (!several || opened || !isMarkPiece(pieces[start - 1], ',')) break;
    at = start - 1;
  }
  const last = segments.at(-1);
  if (!last) return [];
  const isList = hasWord(reading, last, JOINTS);
  const first = skipOpener(sentence, isList ? segments[0]! : last);
  return cutList(reading, { first, end: last.end });
}

const JOINTS = list('and or nor');
const hasWord = (reading: Reading, { first, end }: Phrase, set: IntegerSet): boolean => {
  for (let at = first; at < end; at++) if (isOne(reading, at, set)) return true;
  return false;
};

/** Behind "In TIDAL-2 |" and "On that basis |", which have no comma of their own. */
function skipOpener({ reading, pieces, isStudy }: Sentence, { first, end }: Phrase): number {
  if (!isOne(reading, first, OPENERS)) return first;
  let next = first + 1;
  // "judged | on the change in the score": the opener belongs to the verb
  if (
    isOne(reading, first, ON) &&
    pieces.some(({ kind, end: before }) => kind === 'verb' && before === first)
  )
    return next;
  if (isStudy(next) || isCapitalised(reading, next)) {
    next++;
    while (isGlued(reading, next) || reading.tokens.kind[next] === DIGITS) next++;
    return next < end ? next : first;
  }
  // "In the original protocol | pain at Week 12 was"
  for (let at = first + 2; at < Math.min(end - 1, first + 6); at++)
    if (isOne(reading, at, PLANS) && !hasNaming(reading, at + 1, FUNCTION_WORD)) return at + 1;
  for (let at = first + 3; at < end - 1 && !isMark(reading, at, OPEN); at++)
    if (isOne(reading, at, ARTICLES)) return at;
  return first;
}
const ARTICLES = list('the a an its their');
const ON = list('on');
const PLANS = list('protocol plan version design amendment');
