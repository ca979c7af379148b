import { phraseTable } from '../../text/phrases.js';
import {
  CLOSE,
  COLON,
  COMMA,
  isDash,
  isGlued,
  isMark,
  isOne,
  isQuote,
  OPEN,
  POINT,
  type Reading,
  SEMICOLON,
  textOf,
} from '../../text/reading.js';
import { LINE_GAP } from '../../text/tokens.js';
import { list, PEOPLE } from '../../words/endpoint-words.js';
import { endOfBracket } from '../marks.js';
import { type Phrase, trimPhrase } from '../phrases.js';
import { isOfPeople, isOfSome, withoutResult } from './criterion.js';
import { MEASURING_FORMS } from './words.js';

/** What words say behind a measure: the same thing in other words, what it is, or how it is read. */
const OPENINGS = phraseTable<'again' | 'says' | 'reads'>({
  again: ['that is to say', 'which is to say', 'that is', 'in other words', 'i e', 'ie'],
  says: [
    ...['meaning', 'denoting', 'comprising', 'consisting of', 'composed of', 'comprised of', 'made up of'],
    ...['understood to be', 'taken to be', 'taken to mean', 'taken as', 'understood as', 'intended as'],
    ...['refers to', 'referring to', 'defined as', 'considered as', 'regarded as', 'interpreted as'],
  ],
  reads: ['by means of', 'followed with', 'based on'],
});
/** A participle of how a measure is read: "measured", "defined". */
export const isDefining = (reading: Reading, at: number): boolean => isOne(reading, at, MEASURING_FORMS);
const BY = list('by as on using with from via through per');
/** What a quantity is read by, rather than what it is. */
const READ_BY = list('by on using with from via through per');
const FINITE = list('was were is are has have had will did does');
const FOLLOWED = list('followed');
const AS = list('as');
/** What may stand between a measure and the participle that defines it. */
const LEADS = list('as which being is was are were been has have that and the latter last');
const BASELINE = list('baseline');
const NO_DEFINITION = list('of a an the whether clinicians physicians investigators patients caregivers');
const OPENS_CLAUSE = list(
  'followed which who was were is are has had will and but while whereas so with also at the no neither there',
);
const GOES_ON = list('and but which who while whereas although so');
const AT = list('at through to over after from following until');
const POINTED = list('i');

const isBreak = (reading: Reading, at: number): boolean =>
  isMark(reading, at, SEMICOLON) ||
  isMark(reading, at, COLON) ||
  isQuote(reading, at) ||
  isMark(reading, at, CLOSE) ||
  (isMark(reading, at, POINT) && !isGlued(reading, at + 1)) ||
  (isDash(reading, at) && !isGlued(reading, at) && !isGlued(reading, at + 1)) ||
  reading.tokens.gap[at]! >= LINE_GAP;

const AND = list('and or');
/** "the sum of itching, tearing and pain": a word in -ing that others are joined to. */
const isListed = (reading: Reading, at: number): boolean =>
  /ing$/.test(textOf(reading, at)) && (isOne(reading, at + 1, AND) || isMark(reading, at + 1, COMMA));

/** A definition and where it opens: "as measured by | the Schirmer test". */
export interface Defined {
  readonly definition: Phrase;
  /** the first token of the words that introduce it */
  readonly first: number;
  /** the words say what the measure is ("defined as"), not only how it is read */
  readonly says: boolean;
}

/** What closes a definition, by token. */
export interface Stops {
  /** a time point starts here */
  readonly isTime: (token: number) => boolean;
  /** a verb group or a rank starts here: behind a comma it goes on with the clause around */
  readonly isVerb: (token: number) => boolean;
  /** the finite verb of another clause than a relative one starts here */
  readonly isFinite: (token: number) => boolean;
  /** another measure starts here: what joins it to the list around closes the definition */
  readonly isMeasure: (token: number) => boolean;
}

const never = (): boolean => false;
export const NO_STOPS: Stops = { isTime: never, isVerb: never, isFinite: never, isMeasure: never };

/** Words that open a definition: what they say and the token behind them. */
interface Opening {
  readonly kind: 'again' | 'says' | 'reads';
  readonly end: number;
}

/** The words that open a definition at a token: "measured by", "meaning", "that is,"; or null. */
function openingAt(reading: Reading, at: number): Opening | null {
  const next = at + 1;
  // "i.e."
  if (isOne(reading, at, POINTED) && isMark(reading, next, POINT) && isMark(reading, at + 3, POINT))
    return { kind: 'again', end: isMark(reading, at + 4, COMMA) ? at + 5 : at + 4 };
  const phrase = OPENINGS.behind(reading, at);
  if (phrase?.value === 'again') {
    const comma = isMark(reading, phrase.end, COMMA);
    // "that is the one they asked for" is a clause of its own
    const isClause = phrase.end - at === 2 && !comma;
    return isClause ? null : { kind: 'again', end: comma ? phrase.end + 1 : phrase.end };
  }
  if (phrase) return { kind: phrase.value, end: phrase.end };
  if (
    isDash(reading, at - 1) &&
    !isGlued(reading, at - 1) &&
    !isGlued(reading, at) &&
    (isQuantity(reading, at) || isState(reading, at))
  )
    return { kind: 'again', end: at };
  if (!isOne(reading, at, MEASURING_FORMS) || !isOne(reading, next, BY)) return null;
  return { kind: isOne(reading, next, READ_BY) ? 'reads' : 'says', end: at + 2 };
}

const HOW = list('how');
const QUANTITIES = list('number share proportion percentage rate time interval length');
const OF = list('of from until between');
/** "M – the number of days without pain", "M – how many hours …": a quantity that says what M is. */
const isQuantity = (reading: Reading, at: number): boolean =>
  isOne(reading, at, HOW) || (isOne(reading, at + 1, QUANTITIES) && isOne(reading, at + 2, OF));

const ABSENT = list('without absence freedom');
const A = list('a an any');
const OF_PEOPLE = list(PEOPLE);
/** "M – absence of lesions", "M – a patient alive and free of transfusion": what has to be so. */
const isState = (reading: Reading, at: number): boolean =>
  isOne(reading, at, ABSENT) || (isOne(reading, at, A) && isOne(reading, at + 1, OF_PEOPLE));

/**
 * Where a definition that starts at a token ends.
 *
 * @param limit the token behind the stretch
 * @param says whether it says what something is, in clauses too, or only what it is read by
 */
export function endOfDefinition(
  reading: Reading,
  first: number,
  limit: number,
  stops: Stops,
  says: boolean,
): number {
  let end = first;
  while (end < limit && !isBreak(reading, end)) {
    if (isMark(reading, end, OPEN)) {
      const close = endOfBracket(reading, end, limit);
      end = close > 0 ? close : end + 1;
      continue;
    }
    if (end === first) {
      end++;
      continue;
    }
    if (isOne(reading, end, AND) && stops.isMeasure(end + 1)) break;
    if (isMark(reading, end, COMMA)) {
      if (stops.isMeasure(end + 1) || (isOne(reading, end + 1, AND) && stops.isMeasure(end + 2))) break;
      if (!says && isOne(reading, end + 1, OPENS_CLAUSE)) break;
      if (stops.isFinite(end + 1)) break;
      if (stops.isVerb(end + 1) && !isListed(reading, end + 1)) break;
      if (isOne(reading, end + 1, GOES_ON) && stops.isVerb(end + 2)) break;
      if (isOne(reading, end + 1, AT) && stops.isTime(end + 2)) break;
    }
    if (!says && isOfSome(reading, end)) break;
    if (!says && (isOne(reading, end, AS) || isOne(reading, end, FINITE) || stops.isFinite(end))) break;
    if (!says && isOne(reading, end, AT) && stops.isTime(end + 1)) break;
    if (isOne(reading, end, AS) && isOne(reading, end + 1, MEASURING_FORMS)) break;
    end++;
  }
  return end;
}

/** A stretch that can be a definition, or null. */
export function definitionOf(reading: Reading, stretch: Phrase): Phrase | null {
  const trimmed = trimPhrase(reading, stretch);
  const definition = trimmed && withoutResult(reading, trimmed);
  if (!definition || isOne(reading, definition.first, BASELINE) || isOfPeople(reading, definition))
    return null;
  const single = definition.end - definition.first === 1;
  return single && isOne(reading, definition.first, NO_DEFINITION) ? null : definition;
}

/**
 * The definition that opens behind a measure: "as measured by D", "defined as D", ", judged on D", ", that is, D".
 *
 * @param at where the words that open it, or what leads to them, stand
 * @param limit the token behind the stretch
 */
export function definitionAt(reading: Reading, at: number, limit: number, stops: Stops): Defined | null {
  let next = at;
  let opening = openingAt(reading, next);
  while (
    !opening &&
    next < limit &&
    next - at < 5 &&
    (isOne(reading, next, LEADS) || isMark(reading, next, COMMA) || isDash(reading, next))
  )
    opening = openingAt(reading, ++next);
  if (!opening) return null;
  const says = opening.kind !== 'reads';
  const end = endOfDefinition(reading, opening.end, limit, stops, says);
  const definition = definitionOf(reading, { first: opening.end, end });
  return definition && { definition, first: at, says };
}

/** The first place in a stretch where a definition opens, or null. */
export function definitionIn(reading: Reading, { first, end }: Phrase, stops: Stops): Defined | null {
  for (let at = first + 1; at < end - 1; at++) {
    if (!openingAt(reading, at) || isOne(reading, at, FOLLOWED)) continue;
    const lead = isOne(reading, at - 1, AS) ? at - 1 : at;
    const open = isMark(reading, lead - 1, COMMA) ? lead - 1 : lead;
    const found = definitionAt(reading, lead, end, stops);
    return found && { ...found, first: open };
  }
  return null;
}

/** Behind an aside that says the same once more, "M, that is, D, | was …", from the mark that opens it; or -1. */
export function endOfAside(
  reading: Reading,
  at: number,
  limit: number,
  isVerb: (token: number) => boolean,
): number {
  if (!(isMark(reading, at, COMMA) || isDash(reading, at))) return -1;
  const opening = openingAt(reading, at + 1);
  if (opening?.kind !== 'again') return -1;
  const end = endOfDefinition(reading, opening.end, limit, { ...NO_STOPS, isVerb }, true);
  const closes = isMark(reading, end, COMMA) || isDash(reading, end);
  return closes ? end + 1 : end;
}
