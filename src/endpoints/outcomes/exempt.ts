import { isOne, type Reading } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import { mentions, wordsIn } from '../naming.js';
import type { Phrase } from '../phrases.js';
import type { Sentence } from '../sentence.js';
import { CLASS, type Entry, entriesOf, FIRST_OF, type Referents } from './entry.js';
import type { Scope } from './referents.js';

/** Those that came out the other way: "all but the last were met", "only the former was met". */
export function exemptIn(
  { reading, pieces }: Sentence,
  { first, end }: Phrase,
  { entries, level }: Referents,
  scope: Scope,
): readonly Entry[] {
  const [about] = entries;
  const group = entriesOf(scope.group);
  if (level === CLASS)
    for (let at = first; at < end; at++) {
      if (!isExcept(reading, at, first)) continue;
      // "all except X | were met by Y"
      const verb = pieces.find((piece) => piece.kind === 'verb' && piece.first > at);
      const said = wordsIn(reading, { first: at, end: Math.min(end, verb?.first ?? end) });
      const apart = entries.filter(({ claim }) => mentions(said, scope.names.get(claim)!, true));
      if (apart.length < entries.length) return apart;
    }
  if (isOne(reading, first, ONLY) && isOne(reading, first + 1, THE) && entries.length === 1)
    return group.includes(about!) && group.length <= 3 ? group.filter((item) => item !== about) : [];
  for (let at = first; at + 3 < end && entries.length > 1; at++)
    if (isOne(reading, at, ALL) && isOne(reading, at + 1, BUT) && isOne(reading, at + 2, THE)) {
      if (isOne(reading, at + 3, LAST)) return entries.slice(-1);
      if (reading.tokens.hash[at + 3] === FIRST_OF) return entries.slice(0, 1);
    }
  return [];
}
const EXCEPT = list('except excepting exception excluding barring');
const APART = list('apart aside');
const FROM = list('from');
const SAVE = list('save');
const TO_SAVE = list('to can could may might will would');

/** "all except X", "all, save X", "all apart from X", "all but X": what leaves members of a class out; a "but" that opens is none. */
const isExcept = (reading: Reading, at: number, first: number): boolean =>
  isOne(reading, at, EXCEPT) ||
  (isOne(reading, at, APART) && isOne(reading, at + 1, FROM)) ||
  (isOne(reading, at, SAVE) && !isOne(reading, at - 1, TO_SAVE)) ||
  (isOne(reading, at, BUT) && at > first);
const ONLY = list('only');
const ALL = list('all');
const BUT = list('but');
const THE = list('the');
const LAST = list('last');
