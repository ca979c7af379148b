import type { Clause } from '../grammar/clause.js';
import { NUMBER } from '../text/classes.js';
import { phraseTable } from '../text/phrases.js';
import { hasClass, isCapitalised, isOne, type Reading } from '../text/reading.js';
import { MARK } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import { VERSION_PHRASES } from '../words/version-phrases.js';
import type { Protocol } from './claim.js';
import type { Phrase } from './phrases.js';
import type { Sentence } from './sentence.js';

/** What words say of the version of a protocol they stand in; `left` says it of what stands right behind them. */
const phrases = phraseTable(VERSION_PHRASES);

const WHEN = wordSet('when');
const BEGAN = wordSet('began opened started launched planned designed');
const BEFORE = wordSet('before');
const SINCE = wordSet('since');
const UNTIL = wordSet('until till');
const NUMBERED = wordSet('version amendment protocol');
const LEADING = wordSet(`
  the a an at on by in through after being be is was read measured assessed evaluated analysed analyzed scored determined
  taken tested its their as
`);
/** How many words part "instead of" from what it is about: "instead of | at the" Week 12. */
const LEAD = 6;
/** What stands behind a measure counts as further away. */
const BEHIND = 1.5;

/** "instead of | M", "no longer at | Week 12": what is left behind stands right behind the words that say so. */
export function isLeft(reading: Reading, { first }: Phrase, floor: number): boolean {
  for (let at = first; at > Math.max(floor, first - LEAD); at--) {
    const said = phrases.before(reading, at)?.value;
    if (said) return said === 'left' || said === 'not';
    if (!isOne(reading, at - 1, LEADING)) return false;
  }
  return false;
}

/** The tense of a plan that was given up: "had been", "would have been", "was to be". */
const wasPlanned = ({ verb }: Clause): boolean =>
  verb.tense === 'pluperfect' || (verb.modal === 'would' && verb.tense === 'perfect');

/** The clause whose verb stands nearest to a stretch, within a part of its sentence. */
function clauseOf({ grammar, index }: Sentence, part: Phrase, { first }: Phrase): Clause | undefined {
  return grammar
    .clausesOf(index)
    .filter(({ verb }) => verb.form === 'finite' && verb.main >= part.first && verb.main < part.end)
    .sort((left, right) => Math.abs(left.verb.main - first) - Math.abs(right.verb.main - first))[0];
}

/** What the words at a token say of a version, and the token behind them. */
function markerAt(
  sentence: Sentence,
  at: number,
  clause: Clause | undefined,
): { said: keyof typeof VERSION_PHRASES; end: number } | null {
  const { reading } = sentence;
  const phrase = phrases.from(reading, at);
  if (phrase) return { said: phrase.value, end: phrase.end };
  // "When MARBLE opened in 2022, M was"
  if (at === sentence.floor && isOne(reading, at, WHEN))
    for (let verb = at + 2; verb < Math.min(at + 5, sentence.limit); verb++)
      if (isOne(reading, verb, BEGAN)) return { said: 'original', end: verb + 1 };
  // "it was M before."
  if (isOne(reading, at, BEFORE) && (at + 1 >= sentence.limit || reading.tokens.kind[at + 1] === MARK))
    return { said: 'original', end: at + 1 };
  // "until 2020 it was M"
  if (isOne(reading, at, UNTIL) && (isCapitalised(reading, at + 1) || hasClass(reading, at + 1, NUMBER)))
    return { said: 'original', end: at + 2 };
  if (isOne(reading, at, SINCE) && (isCapitalised(reading, at + 1) || hasClass(reading, at + 1, NUMBER)))
    return { said: 'amended', end: at + 1 };
  if (!isOne(reading, at, NUMBERED) || !hasClass(reading, at + 1, NUMBER)) return null;
  const isPast = clause && (wasPlanned(clause) || clause.verb.tense === 'past');
  return { said: isPast ? 'original' : 'amended', end: at + 2 };
}

/** What is said of one stretch where others gave way: it is what they gave way to. */
const asProtocol = (said: keyof typeof VERSION_PHRASES): Protocol =>
  said === 'original' ? said : said === 'amended' || said === 'left' ? 'amended' : null;

/**
 * In which version of the protocol a sentence places one of its stretches: by the words that stand nearest, else by the
 * tense.
 *
 * Takes "previously | M", "under the original one it was | M", "it is now | M", "instead of | M", "M before", "would
 * have been | M", "in version 2 it is | M".
 *
 * @param part the tokens of one statement
 */
export function versionOf(sentence: Sentence, part: Phrase, stretch: Phrase): Protocol {
  if (isLeft(sentence.reading, stretch, part.first)) return 'original';
  const clause = clauseOf(sentence, part, stretch);
  let found: Protocol = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = part.first; at < part.end; ) {
    const marker = at >= stretch.first && at < stretch.end ? null : markerAt(sentence, at, clause);
    const said = marker && asProtocol(marker.said);
    const distance = at < stretch.first ? stretch.first - at : (at - stretch.end + 1) * BEHIND;
    if (said && distance < nearest) {
      nearest = distance;
      found = said;
    }
    at = marker?.end ?? at + 1;
  }
  return found ?? (clause && wasPlanned(clause) ? 'original' : null);
}

/** How far from the start of a statement words still place all of it: "In version 2 of the protocol". */
const OPENING = 8;
const NEAR = 2;

/**
 * The same for a measure that the statement ranks: only by words that open the statement, stand at its verb or right
 * beside the measure or rank, since others may speak of anything.
 *
 * Takes "In version 2, the primary endpoint is | M", "The primary endpoint is now | M", "M was the primary endpoint when the
 * trial began"; refuses "M has so far risen".
 */
export function versionOfRanked(sentence: Sentence, part: Phrase, measure: Phrase): Protocol {
  if (isLeft(sentence.reading, measure, part.first)) return 'original';
  const clause = clauseOf(sentence, part, measure);
  const verb = clause?.verb;
  let found: Protocol = null;
  const verbs = sentence.grammar.clausesOf(sentence.index).map((other) => other.verb.first);
  const opens = Math.min(
    part.first + OPENING,
    measure.first,
    ...verbs.filter((first) => first >= part.first),
  );
  for (let at = part.first; at < part.end; ) {
    const marker = at >= measure.first && at < measure.end ? null : markerAt(sentence, at, clause);
    const end = marker?.end ?? at + 1;
    const isClose =
      at < opens ||
      (verb && at >= verb.first - NEAR && at <= verb.end) ||
      (end <= measure.first && end > measure.first - NEAR) ||
      at === measure.end ||
      sentence.pieces.some((piece) => piece.kind === 'term' && piece.end === at && piece.first >= part.first);
    const told = marker && isClose ? asProtocol(marker.said) : null;
    // "had been introduced only after most had finished": that is the change itself
    const said = told === 'original' && verb?.classes.has('add') ? null : told;
    if (said && at < measure.first) found = said;
    else if (said) return found ?? said;
    at = end;
  }
  if (found) return found;
  return verb?.modal === 'would' && verb.tense === 'perfect' ? 'original' : null;
}
