import type { Clause } from '../grammar/clause.js';
import { NUMBER } from '../text/classes.js';
import { phraseTable } from '../text/phrases.js';
import { hasClass, isOne, type Reading } from '../text/reading.js';
import { wordSet } from '../text/word-set.js';
import { VERSION_PHRASES } from '../words/version-phrases.js';
import type { Protocol } from './claim.js';
import type { Phrase } from './phrases.js';
import type { Sentence } from './sentence.js';

/** What words say of the version of a protocol they stand in; `left` says it of what stands right behind them. */
const phrases = phraseTable(VERSION_PHRASES);

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
  const { reading } = sentence;
  if (isLeft(reading, stretch, part.first)) return 'original';
  let found: Protocol = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = part.first; at < part.end; ) {
    const phrase = at >= stretch.first && at < stretch.end ? null : phrases.behind(reading, at);
    const numbered = isOne(reading, at, NUMBERED) && hasClass(reading, at + 1, NUMBER);
    const end = phrase?.end ?? at + 1;
    if (phrase || numbered) {
      const distance = at < stretch.first ? stretch.first - at : (at - stretch.end + 1) * BEHIND;
      const clause = phrase ? undefined : clauseOf(sentence, part, stretch);
      const isPast = clause && (wasPlanned(clause) || clause.verb.tense === 'past');
      const said = phrase ? phrase.value : isPast ? 'original' : 'amended';
      if (distance < nearest && said !== 'none' && said !== 'not') {
        nearest = distance;
        // what another stretch gave way to
        found = said === 'left' ? 'amended' : said;
      }
    }
    at = end;
  }
  if (found) return found;
  const clause = clauseOf(sentence, part, stretch);
  return clause && wasPlanned(clause) ? 'original' : null;
}
