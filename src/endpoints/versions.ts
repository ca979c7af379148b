import { isOne, type Reading } from '../text/reading.js';
import { MARK } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import { FORMERLY } from '../words/endpoint-words.js';
import type { Protocol } from './claim.js';
import type { Phrase } from './phrases.js';

/** Adverbs that place what is said before a change or behind it. */
const ONCE = wordSet(FORMERLY);
/** "as previously disclosed" */
const SAID = wordSet('disclosed announced reported communicated published described stated shown');
const SINCE = wordSet('now henceforth newly');
/** The same as adjectives: of a plan, or of what it ranks. */
const OLD = wordSet('original former previous old earlier first initial prior');
const NEW = wordSet('new amended revised updated modified');
const RANKED = wordSet(`
  protocol protocols version versions plan plans design designs amendment one ones primary secondary key co exploratory
  endpoint endpoints outcome main statistical study trial
`);
const AMENDMENT = wordSet('amendment');
const UNDER = wordSet('under in by with after');
const UNTIL = wordSet('until till so to');
const NOW = wordSet('now far then date');
const USED = wordSet('used');
const TO = wordSet('to');
const HAD = wordSet('had');
const BEEN = wordSet('been');
const BEFORE = wordSet('before');
const WAS = wordSet('was were');
const INSTEAD = wordSet('instead rather place lieu');
const OF = wordSet('of than');
const NOT = wordSet('not');
const SINCE_THEN = wordSet('since');
const HAS = wordSet('has have');

/** What a token says of the version it is said of; `null` for nothing. */
function markerAt(reading: Reading, at: number, end: number): Protocol {
  if (isOne(reading, at, ONCE)) return isOne(reading, at + 1, SAID) ? null : 'original';
  if (isOne(reading, at, INSTEAD) && isOne(reading, at + 1, OF)) return 'original';
  if (isOne(reading, at, UNTIL) && isOne(reading, at + 1, NOW)) return 'original';
  if (isOne(reading, at, USED) && isOne(reading, at + 1, TO)) return 'original';
  if (isOne(reading, at, HAD) && isOne(reading, at + 1, BEEN)) return 'original';
  if (isOne(reading, at, WAS) && isOne(reading, at + 1, TO)) return 'original';
  const closes = at + 1 >= end || reading.tokens.kind[at + 1] === MARK;
  if (isOne(reading, at, BEFORE) && closes) return 'original';
  if (isOne(reading, at, OLD) && isOne(reading, at + 1, RANKED)) return 'original';
  if (isOne(reading, at, SINCE)) return isOne(reading, at - 1, UNTIL) ? null : 'amended';
  if (isOne(reading, at, HAS) && isOne(reading, at + 1, SINCE_THEN)) return 'amended';
  if (isOne(reading, at, NEW) && isOne(reading, at + 1, RANKED)) return 'amended';
  if (isOne(reading, at, AMENDMENT) && isOne(reading, at - 2, UNDER)) return 'amended';
  return null;
}

/** What stands behind a measure counts as further away. */
const BEHIND = 1.5;

/**
 * In which version of the protocol a part of a sentence places what it measures: by the nearest word that tells.
 *
 * Takes "previously | M", "under the original one it was | M", "it is now | M", "instead of | M", "M before".
 *
 * @param part the tokens of one statement
 */
export function versionOf(reading: Reading, part: Phrase, measure: Phrase): Protocol {
  let found: Protocol = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = part.first; at < part.end; at++) {
    if (at >= measure.first && at < measure.end) continue;
    const marker = markerAt(reading, at, part.end);
    if (!marker || isOne(reading, at - 1, NOT)) continue;
    const distance = at < measure.first ? measure.first - at : (at - measure.end + 1) * BEHIND;
    if (distance < nearest) {
      nearest = distance;
      found = marker;
    }
  }
  return found;
}
