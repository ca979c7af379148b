import type { DateModifier } from '../record/date.js';
import { NUMBER, PERCENT, SCALE, SIGN } from '../text/classes.js';
import { quantityModifier } from '../text/modifiers.js';
import { phraseTable } from '../text/phrases.js';
import {
  COMMA,
  hasClass,
  hashOf,
  isApostrophe,
  isCapitalised,
  isGlued,
  isHyphen,
  isMark,
  isOne,
  isWord,
  PERCENT_SIGN,
  type Reading,
  words,
} from '../text/reading.js';
import type { Draft } from './expression.js';

type Bound = 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER' | 'APPROX' | 'FROM';

/** Prepositions that bound a date (guideline: dates, `modifier`). FROM bounds a day, and what is still to come. */
const before = phraseTable<Bound>({
  ON_OR_BEFORE: [
    'by',
    'until',
    'till',
    'through',
    'thru',
    'no later than',
    'not later than',
    'on or before',
    'on or prior to',
    'by no later than',
    'up until',
    'up to',
    'to and including',
    'not beyond',
  ],
  BEFORE: ['before', 'prior to', 'ahead of', 'earlier than', 'in advance of'],
  AFTER: ['after', 'following', 'later than', 'subsequent to', 'beyond'],
  ON_OR_AFTER: [
    'since',
    'on or after',
    'no earlier than',
    'not earlier than',
    'not before',
    'until at least',
    'through at least',
    'no sooner than',
    'beginning',
    'beginning in',
    'beginning on',
    'beginning with',
    'starting',
    'starting in',
    'starting on',
    'starting from',
    'starting with',
    'commencing',
    'commencing in',
    'commencing on',
  ],
  FROM: ['from'],
  APPROX: [
    'on or about',
    'on or around',
    'in or around',
    'about',
    'around',
    'approximately',
    'roughly',
    'circa',
    'at about',
    'at around',
  ],
});

const behind = phraseTable<DateModifier>({
  ON_OR_AFTER: [
    'onward',
    'onwards',
    'and beyond',
    'and thereafter',
    'and later',
    'or later',
    'and onward',
    'and onwards',
    'at the earliest',
    'forward',
  ],
  ON_OR_BEFORE: ['at the latest', 'or earlier', 'or before', 'deadline', 'long'],
  BEFORE: [],
  AFTER: [],
  START: [],
  MID: [],
  END: [],
  APPROX: ['or thereabouts', 'or so'],
  LESS_THAN: [],
  MORE_THAN: [],
  EQUAL_OR_LESS: [],
  EQUAL_OR_MORE: [],
});

const THE = words('the', 'its', 'our', 'on', 'in');
const EFFECT = words('effect', 'effective', 'dated', 'up', 'down', 'data', 'results', 'as', 'different');
const LONG = hashOf('long');
const FORWARD = hashOf('forward');
const STOP = hashOf('stop');
const S = hashOf('s');

/** Whether "from" stands behind an amount or a change: then it compares, it does not bound. */
const comparesFrom = (reading: Reading, from: number): boolean =>
  isOne(reading, from - 1, EFFECT) ||
  isMark(reading, from - 1, PERCENT_SIGN) ||
  hasClass(reading, from - 1, NUMBER | PERCENT | SCALE | SIGN);

/** Verbs whose "by" names who or what did it: "helped by the third quarter". */
const AGENT_VERBS = words(
  ...'driven helped led supported boosted followed preceded impacted affected offset hurt caused fueled lifted aided'.split(
    ' ',
  ),
);
const BY = hashOf('by');
const isAgent = (reading: Reading, by: number): boolean =>
  isWord(reading, by, BY) && isOne(reading, by - 1, AGENT_VERBS);

const REPORTS = words('results', 'earnings', 'report', 'reports', 'filing', 'call');

/** The bound a preposition puts on a date; `isFuture` says whether the date lies behind the release date. */
function dateBound(reading: Reading, draft: Draft, isFuture: boolean): DateModifier | null {
  const { first, end } = draft;
  const tail = isMark(reading, end, COMMA) ? end + 1 : end;
  const after = behind.behind(reading, tail);
  // "In May 2025, Forward Industries" is a name
  if (after && !(isWord(reading, tail, FORWARD) && (tail > end || isCapitalised(reading, tail)))) {
    const stop = isWord(reading, tail, LONG);
    if (!stop || (isHyphen(reading, tail + 1) && isWord(reading, tail + 2, STOP))) return after.value;
  }
  // "disappointed by today's results": what is bounded is no date
  if (isApostrophe(reading, end) && isGlued(reading, end) && isWord(reading, end + 1, S)) return null;
  const start = isOne(reading, first - 1, THE) ? first - 1 : first;
  const found = before.before(reading, first) ?? before.before(reading, start);
  if (!found || isAgent(reading, found.first)) return null;
  const { kind } = draft.expression;
  // "until first quarter results"
  if ((kind === 'quarter' || kind === 'half') && isOne(reading, end, REPORTS)) return null;
  // a range has its start in it: "beginning on March 26, 2024 and continuing through March 28, 2024"
  if (found.value === 'ON_OR_AFTER' && kind === 'range') return null;
  if (found.value !== 'FROM') return found.value;
  if (kind === 'range' || comparesFrom(reading, found.first)) return null;
  return isFuture || kind === 'day' ? 'ON_OR_AFTER' : null;
}

const OVER = hashOf('over');
const MORE = hashOf('more');
const OR = hashOf('or');
/** Behind these "over" means "more than" ("for over 44 years"); elsewhere "during" ("over three years"). */
const BEFORE_OVER = words(
  ...'for of with spent spend spends have has had having well just bring brings bringing spanning boasts is was are were and to by than'.split(
    ' ',
  ),
);
const WITHIN = hashOf('within');
/** What stands between "within" and its duration: "within its first", "within the extension period of". */
const WITHIN_LINKS = words(
  ...'the its their our his her a an next first last past preceding following coming initial additional another extension grace cure notice period window term of'.split(
    ' ',
  ),
);
const WITHIN_REACH = 6;
const AS_LITTLE = phraseTable<'AS_LITTLE'>({ AS_LITTLE: ['in as little as'] });

/** Whether "within" bounds the duration at a token. */
function isWithin(reading: Reading, first: number): boolean {
  let at = first - 1;
  while (at > first - WITHIN_REACH && isOne(reading, at, WITHIN_LINKS)) at--;
  return isWord(reading, at, WITHIN);
}
const MAXIMUM = phraseTable<'MAXIMUM' | 'MINIMUM'>({
  MAXIMUM: ['maximum period of', 'maximum term of', 'maximum duration of', 'no later than', 'not later than'],
  MINIMUM: [
    'minimum period of',
    'minimum term of',
    'minimum duration of',
    'no earlier than',
    'no sooner than',
  ],
});

/** "two or more days", "2 or more consecutive days". */
function hasOrMore(reading: Reading, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++)
    if (isWord(reading, at, MORE) && isWord(reading, at - 1, OR)) return true;
  return false;
}

const BEHIND_POINT = phraseTable<'EQUAL_OR_MORE' | 'EQUAL_OR_LESS'>({
  EQUAL_OR_MORE: [
    'or later',
    'and later',
    'or after',
    'or beyond',
    'and beyond',
    'onward',
    'onwards',
    'and onwards',
  ],
  EQUAL_OR_LESS: ['or earlier', 'or before'],
});

/** The bound of a duration. */
function durationBound(reading: Reading, { first, end }: Draft): DateModifier | null {
  if (isWithin(reading, first) || AS_LITTLE.before(reading, first)) return 'EQUAL_OR_LESS';
  const period = MAXIMUM.before(reading, first);
  if (period) return period.value === 'MAXIMUM' ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE';
  if (hasOrMore(reading, first, end)) return 'EQUAL_OR_MORE';
  if (isWord(reading, first - 1, OVER) && !isOne(reading, first - 2, BEFORE_OVER)) return null;
  return quantityModifier(reading, first, end);
}

/**
 * The TIMEX3 modifier of a date expression: the edge inside it, else the bound its surroundings put on it.
 *
 * @param isFuture whether the date lies behind the release date
 */
export function dateModifier(reading: Reading, draft: Draft, isFuture: boolean): DateModifier | null {
  if (draft.edge) return draft.edge;
  if (draft.rule === 'study-time-point') return BEHIND_POINT.behind(reading, draft.end)?.value ?? null;
  return draft.expression.kind === 'duration'
    ? durationBound(reading, draft)
    : dateBound(reading, draft, isFuture);
}
