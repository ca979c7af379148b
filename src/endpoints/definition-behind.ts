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
} from '../text/reading.js';
import { LINE_GAP } from '../text/tokens.js';
import { list } from '../words/endpoint-words.js';
import { endOfBracket } from './marks.js';
import { type Phrase, trimPhrase } from './phrases.js';

const MEASURING = list(
  'defined measured assessed derived determined judged evaluated captured rated recorded quantified adjudicated collected gauged',
);
const BY = list('by as on using with from via through per');
const FINITE = list('was were is are has have had will did does');
const FOLLOWED = list('followed');
const WITH = list('with using');
const AS = list('as');
/** What a quantity is read by, rather than what it is. */
const READ_BY = list('by on using with from via through per');
/** What may stand between a measure and the participle that defines it. */
const LEADS = list('as which being is was are were been has have that and');
const BASELINE = list('baseline');
const NO_DEFINITION = list('of a an the whether');
const OPENS_CLAUSE = list(
  'followed which who was were is are has had will and but while whereas so with also at the',
);
const AT = list('at through to over after from following until');

const isBreak = (reading: Reading, at: number): boolean =>
  isMark(reading, at, SEMICOLON) ||
  isMark(reading, at, COLON) ||
  isQuote(reading, at) ||
  isMark(reading, at, CLOSE) ||
  (isMark(reading, at, POINT) && !isGlued(reading, at + 1)) ||
  (isDash(reading, at) && !isGlued(reading, at) && !isGlued(reading, at + 1)) ||
  reading.tokens.gap[at]! >= LINE_GAP;

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
}

export const NO_STOPS: Stops = { isTime: () => false, isVerb: () => false };

const MEANING = list('meaning denoting');
const CONSISTING = list('consisting');
const REFERRING = list('refers referring');
const OF = list('of');
const TO = list('to');
/** How many words open a definition at a token: "measured by", "meaning", "consisting of"; 0 for none. */
function opening(reading: Reading, at: number): number {
  const next = at + 1;
  if (isOne(reading, at, MEANING)) return 1;
  const opens =
    (isOne(reading, at, MEASURING) && isOne(reading, next, BY)) ||
    (isOne(reading, at, FOLLOWED) && isOne(reading, next, WITH)) ||
    (isOne(reading, at, CONSISTING) && isOne(reading, next, OF)) ||
    (isOne(reading, at, REFERRING) && isOne(reading, next, TO));
  return opens ? 2 : 0;
}

/**
 * The definition that a participle opens: "as measured by D", "defined as D", ", judged on D".
 *
 * @param at where the participle or its lead stands
 * @param limit the token behind the stretch
 */
export function definitionAt(reading: Reading, at: number, limit: number, stops: Stops): Defined | null {
  let next = at;
  while (
    next < limit &&
    next - at < 5 &&
    (isOne(reading, next, LEADS) || isMark(reading, next, COMMA) || isDash(reading, next))
  )
    next++;
  const words = opening(reading, next);
  if (words === 0) return null;
  const says = !isOne(reading, next, FOLLOWED) && (words === 1 || !isOne(reading, next + 1, READ_BY));
  const first = next + words;
  let end = first;
  while (end < limit && !isBreak(reading, end)) {
    if (isMark(reading, end, OPEN)) {
      const close = endOfBracket(reading, end, limit);
      end = close > 0 ? close : end + 1;
      continue;
    }
    if (end > first && isMark(reading, end, COMMA) && !says && isOne(reading, end + 1, OPENS_CLAUSE)) break;
    if (end > first && isMark(reading, end, COMMA)) {
      if (stops.isVerb(end + 1)) break;
      if (isOne(reading, end + 1, AT) && stops.isTime(end + 2)) break;
    }
    if (end > first && !says && (isOne(reading, end, AS) || isOne(reading, end, FINITE))) break;
    if (end > first && isOne(reading, end, AT) && !says && stops.isTime(end + 1)) break;
    if (end > first && isOne(reading, end, AS) && isOne(reading, end + 1, MEASURING)) break;
    end++;
  }
  const definition = trimPhrase(reading, { first, end });
  return definition &&
    !(definition.end - definition.first === 1 && isOne(reading, definition.first, NO_DEFINITION)) &&
    !isOne(reading, definition.first, BASELINE)
    ? { definition, first: at, says }
    : null;
}

/** The first place in a stretch where a definition opens, or null. */
export function definitionIn(reading: Reading, { first, end }: Phrase, stops: Stops): Defined | null {
  for (let at = first + 1; at < end - 1; at++) {
    if (opening(reading, at) === 0 || isOne(reading, at, FOLLOWED)) continue;
    const lead = isOne(reading, at - 1, AS) ? at - 1 : at;
    const open = isMark(reading, lead - 1, COMMA) ? lead - 1 : lead;
    const found = definitionAt(reading, lead, end, stops);
    return found && { ...found, first: open };
  }
  return null;
}
