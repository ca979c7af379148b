import { NUMBER } from '../text/classes.js';
import type { IntegerSet } from '../text/integer-set.js';
import { phraseTable } from '../text/phrases.js';
import { hasClass, isHyphen, isInline, isMark, isOne, POINT, type Reading, textOf } from '../text/reading.js';
import { MARK } from '../text/tokens.js';
import { VERDICT_PHRASES, WAITING_PHRASES } from '../words/endpoint-phrases.js';
import { list, PEOPLE } from '../words/endpoint-words.js';
import { phraseLists } from '../words/phrase-lists.js';
import type { Outcome } from './claim.js';
import type { Phrase } from './phrases.js';

/**
 * What a stretch says of how an endpoint came out. `untested` is a word of its own: testing was blocked, or
 * significance is only nominal, so that no outcome may be read from elsewhere either.
 */
export type Verdict = Exclude<Outcome, null> | 'untested';

/** Whole phrases; the longest wins where several start at a word. */
const phrases = phraseTable<Verdict | 'none'>(phraseLists(VERDICT_PHRASES));

/** Words of success; not when something denies them. */
const REACHED = list(`
  met meets meet achieved achieves achieve achieving reached reaches reach attained attain attains hit hits succeeded succeeds
  succeed successful successfully crossed satisfied satisfies satisfy fulfilled passed passes won cleared significant
  outperformed outperforms outperform bested outpaced outstripped outscored outclassed outshone outdid trumped trounced outmatched eclipsed triumphed
  triumphs prevailed prevails prevail surpassed nailed aced significance significantly superior superiority noninferior noninferiority
`);
/** Words of an effect: they count where they are denied. */
const EFFECT = list(`
  difference differences benefit benefits improvement improvements effect separation separate differ differed different
  separated improve advantage demonstrated established
`);
const NEGATORS = list(
  'not no neither nor none never without cannot failed fails fail unable nowhere unlikely',
);
const NEITHER = list('neither none');
const NON = list('non');
const INFERIOR = list('inferior inferiority');
const FOR = list('for');
const SIGNIFICANT = list('significant significance significantly');
const QUALITIES = list('superiority noninferiority significance');
const UNLESS = list('if whether unless would until before may could might will shall should once');
const WHETHER = list('if whether');
const COULD = list('could');
const BE = list('be');
const MEDIAN = list('median');
/** What must come about has not yet: "both of which must succeed". */
const DEMANDS = list('must required requires require need needs needed');
const AS = list('as');
/** Negators that reach no further than the next word: "not only", "no later than". */
const BOUND = list('only later less more fewer earlier longer');

const COUNTED = list(`${PEOPLE} who`);

const OF_SO_MANY = list('of in among with');

/** How far in front a negator may stand. */
const REACH = 9;
/** How far in front "whether" may stand. */
const CLAUSE_REACH = 25;
const INFINITIVE = list('to');

const isMasked = (at: number, masked: readonly Phrase[]): boolean =>
  masked.some(({ first, end }) => at >= first && at < end);

function isDenied(reading: Reading, at: number, from: number, masked: readonly Phrase[] = []): boolean {
  for (let back = at - 1; back >= Math.max(from, at - REACH); back--)
    if (isOne(reading, back, NEGATORS) && !isOne(reading, back + 1, BOUND) && !isMasked(back, masked))
      return true;
  return false;
}

/** "statistical significance was not reached": the verb behind denies it. */
function isDeniedBehind(reading: Reading, at: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + VERB_REACH); next++) {
    if (reading.tokens.kind[next] === MARK) return false;
    if (isOne(reading, next, NEGATORS) || isOne(reading, next, MISSED))
      return !isOne(reading, next + 1, BOUND);
  }
  return false;
}
const VERB_REACH = 4;
const MISSED = list('missed lacking eluded');

const isAfter = (
  reading: Reading,
  at: number,
  from: number,
  words: IntegerSet,
  reach: number = REACH,
): boolean => {
  for (let back = at - 1; back >= Math.max(from, at - reach); back--)
    if (isOne(reading, back, words)) return true;
  return false;
};

const PROVIDED = list('provided providing');
const THAT = list('that');
/** "provided that it is significant". */
function isProvided(reading: Reading, at: number, from: number): boolean {
  for (let back = at - 2; back >= Math.max(from, at - REACH); back--)
    if (isOne(reading, back, PROVIDED) && isOne(reading, back + 1, THAT)) return true;
  return false;
}

const ONLY = list('only');
const CONDITION = list('if unless provided');
const YET = list('yet');
const CROSSED = list('crossed');
const IF = list('if when provided once unless');
const TO = list('to of');
/** What a trial is made for, or what is hoped for it: "powered to meet", "designed to show superiority". */
const PURPOSES = list(
  'powered designed planned intended sized aim aims aimed seek seeks sought hope hopes hoped expected likely goal objective order probability chance chances set required needed sufficient able continue continues',
);
/** Whether a word of success stands in a purpose: behind "to" of what was planned. */
function isPurpose(reading: Reading, at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - REACH); back--)
    if (
      (isOne(reading, back, INFINITIVE) && isOne(reading, back - 1, IS)) ||
      (isOne(reading, back, TO) && isAfter(reading, back, Math.max(from, back - NEXT_TO), PURPOSES))
    )
      return true;
  return false;
}
/** "the primary endpoint was | to show superiority" */
const IS = list('is are was were');
/** How far in front of "to" the word of a purpose stands. */
const NEXT_TO = 3;
const isBefore = (reading: Reading, at: number, to: number, words: IntegerSet): boolean => {
  for (let next = at + 1; next < Math.min(to, at + REACH); next++)
    if (isOne(reading, next, words)) return true;
  return false;
};

/**
 * What a clause says of how its endpoint came out.
 *
 * Takes "was met", "did not reach significance", "no benefit was seen", "is still being analysed".
 * Refuses plain figures, conditions ("if met"), and words that belong to a measure.
 *
 * @param masked stretches that name measures
 */
export function verdictIn(
  reading: Reading,
  from: number,
  to: number,
  masked: readonly Phrase[],
): Verdict | null {
  let found: Verdict | null = null;
  let neither = false;
  for (let at = from; at < to; at++) {
    neither ||= isOne(reading, at, NEITHER);
    if (isMasked(at, masked)) continue;
    const phrase = phrases.from(reading, at);
    if (phrase && phrase.end <= to) {
      // "will be evaluated as a secondary endpoint" only says what it is
      if (
        phrase.value === 'pending' &&
        (isOne(reading, phrase.end, AS) || isOne(reading, phrase.end + 1, AS))
      )
        continue;
      // "will be tested only if M succeeds"
      if (
        phrase.value === 'pending' &&
        isOne(reading, isOne(reading, phrase.end, ONLY) ? phrase.end + 1 : phrase.end, CONDITION)
      )
        return 'untested';
      if (phrase.value === 'untested') return 'untested';
      const denied = phrase.value === 'met' && isDenied(reading, at, from, masked);
      // "it had to beat placebo"
      if (
        phrase.value === 'met' &&
        !denied &&
        (isOne(reading, at - 1, INFINITIVE) || isAfter(reading, at, from, DEMANDS))
      )
        continue;
      const told = denied ? 'not-met' : phrase.value;
      if (told !== 'none' && (found === null || told === 'not-met')) found = told;
      at = phrase.end - 1;
      continue;
    }
    const nonInferior =
      isOne(reading, at, NON) &&
      (isOne(reading, at + 1, INFERIOR) || (isHyphen(reading, at + 1) && isOne(reading, at + 2, INFERIOR)));
    // "met neither A nor B"
    const denied = neither || isOne(reading, at + 1, NEITHER) || isDenied(reading, at, from, masked);
    if (nonInferior || isOne(reading, at, REACHED)) {
      // "patients achieving the endpoint", but "a trial of 240 patients met"
      if (isOne(reading, at - 1, COUNTED) && !isOne(reading, at - 3, OF_SO_MANY)) continue;
      // "could be reached" tells of what was
      const could = isOne(reading, at - 2, COULD) && isOne(reading, at - 1, BE);
      if (
        (!could && isAfter(reading, at, from, UNLESS)) ||
        isProvided(reading, at, from) ||
        isAfter(reading, at, from, DEMANDS)
      )
        continue;
      // "To succeed, it had to …", "whether the primary endpoint, M, was met"
      if (isOne(reading, at - 1, INFINITIVE) && at - 1 === from) continue;
      if (isAfter(reading, at, from, WHETHER, CLAUSE_REACH)) continue;
      if (isOne(reading, at + 1, IF) || isPurpose(reading, at, from)) continue;
      // "reached 77.6%": how much it came to
      if (hasClass(reading, at + 1, NUMBER) && isInline(reading, at + 1)) continue;
      // "has not been reached yet", "the boundary was not crossed": it goes on
      if (denied && (isBefore(reading, at, to, YET) || isOne(reading, at, CROSSED))) {
        found ??= 'pending';
        continue;
      }
      // "the median was not reached": a figure that cannot be told, no outcome
      if (denied && isAfter(reading, at, from, MEDIAN, CLAUSE_REACH)) continue;
      // "tested for non-inferiority": what is asked, not what was found
      if (isOne(reading, at - 1, FOR) && (nonInferior || isOne(reading, at, QUALITIES))) continue;
      // "was reached by 31% and 22%, a difference that was not significant"
      if (found === 'met' && denied && isOne(reading, at, SIGNIFICANT)) found = 'not-met';
      found ??=
        denied || (isOne(reading, at, QUALITIES) && isDeniedBehind(reading, at, to)) ? 'not-met' : 'met';
    } else if (denied && isOne(reading, at, EFFECT) && !isAfter(reading, at, from, UNLESS))
      found ??= 'not-met';
    else if (isLost(reading, at, to) || isNoMore(reading, at)) found ??= 'not-met';
  }
  return found;
}

const LOST = list('lost loses');
const TO_WHOM = list('to on out');
const FOLLOW = list('follow');
const LOSERS = list('be been was were is are who');
/** "the trial lost.", "it lost on M", but not "patients lost to follow-up", "lost 5% of their weight". */
const isLost = (reading: Reading, at: number, to: number): boolean =>
  isOne(reading, at, LOST) &&
  !isOne(reading, at - 1, LOSERS) &&
  !isOne(reading, at - 1, COUNTED) &&
  (at + 1 === to ||
    reading.tokens.kind[at + 1] === MARK ||
    (isOne(reading, at + 1, TO_WHOM) && !isOne(reading, at + 2, FOLLOW)));

const NO_MORE = list('no');
const NOT_COMPARED = list('longer later earlier other further number cancer never either neither newer');
/** "was no lower than with placebo": a comparative that is denied; not "no longer", "no higher than 5". */
const isNoMore = (reading: Reading, at: number): boolean =>
  isOne(reading, at, NO_MORE) &&
  !isOne(reading, at + 1, NOT_COMPARED) &&
  (/..er$/.test(textOf(reading, at + 1)) || isOne(reading, at + 1, DEGREES)) &&
  isOne(reading, at - 1, LINKED) &&
  !hasClass(reading, at + 3, NUMBER);
const DEGREES = list('less more');
const LINKED = list('was were is are did fared performed proved');

/** What says in a cell or behind a label that data are to come. */
const waits = phraseTable<'pending'>(phraseLists(WAITING_PHRASES));

const YES = list('yes hit positive significant met achieved won success succeeded');
const NO = list('no miss missed negative failed failure ns');
/** What a cell, or what stands behind the colon of a line, says by itself: "Met", "yes", "no". */
export function rowVerdict(reading: Reading, from: number, to: number): Verdict | null {
  let last = to;
  while (last > from + 1 && isMark(reading, last - 1, POINT)) last--;
  if (last - from === 1 && isOne(reading, from, YES)) return 'met';
  if (last - from === 1 && isOne(reading, from, NO)) return 'not-met';
  const told = verdictIn(reading, from, to, []) ?? verdictOfValue(reading, from, to);
  for (let at = from; told === null && at < to; at++) if (waits.from(reading, at)) return 'pending';
  return told;
}

const GOALS = list('goal goals margin threshold boundary criterion bar');
const MARGINS = list('margin margins bounds limits');
const ABOVE = list('above exceeding exceeded exceeds surpassed surpasses');
const BELOW = list('below beneath under within inside');
const WITHIN = list('within');
const BOUND_NOUNS = list('bound limit');
const UPPER = list('upper');
/** How far from its preposition a goal may stand: "beneath the prespecified goal of". */
const GOAL_REACH = 7;

/** "above the performance goal", "its upper bound stayed beneath the margin". */
export function clearsGoal(reading: Reading, from: number, to: number): boolean {
  let upper = false;
  for (let at = from; at < to; at++) {
    upper ||= isOne(reading, at, UPPER) && isOne(reading, at + 1, BOUND_NOUNS);
    const clears = isOne(reading, at, WITHIN) || isOne(reading, at, upper ? BELOW : ABOVE);
    if (!clears || isDenied(reading, at, from) || isAfter(reading, at, from, UNLESS)) continue;
    const goals = isOne(reading, at, WITHIN) ? MARGINS : GOALS;
    for (let next = at + 1; next < Math.min(to, at + GOAL_REACH); next++)
      if (isOne(reading, next, goals)) return true;
  }
  return false;
}

const P_VALUE =
  /\bp[\s-]?(?:values?\s)?(?:of\s)?\s?([<=>≤≥]|(?<=values?\s(?:of|was|were)\s))\s?(0?\.\d{1,6})/i;
/** "The p value for M was 0.051". */
const P_VALUE_WAS = /\bp[\s-]?value\b[^.;]{1,80}\b(?:was|is)()\s(0?\.\d{1,6})/i;
const ALPHA = /\b(?:alpha|level|threshold)(?: level)?(?: of | ?= ?| )(0?\.\d{1,4})\b/i;
/** What a p-value alone says, where nothing else judges: at most 0.05, or the alpha that is told, is significant. */
export function verdictOfValue(reading: Reading, from: number, to: number): Verdict | null {
  const text = textOf(reading, from, to);
  const found = P_VALUE.exec(text) ?? P_VALUE_WAS.exec(text);
  if (!found) return null;
  const alpha = Number(ALPHA.exec(text)?.[1] ?? 0.05);
  const significant = Number(found[2]) <= alpha && found[1] !== '>' && found[1] !== '≥';
  return significant ? 'met' : 'not-met';
}
