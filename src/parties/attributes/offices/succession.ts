import type { Clause } from '../../../grammar/clause.js';
import type { NounPhrase } from '../../../grammar/phrase.js';
import { TITLE } from '../../../text/classes.js';
import { phraseTable } from '../../../text/phrases.js';
import { hasNaming, isOne } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import type { EntityMention } from '../../entities/mentions.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import type { Known } from '../known.js';
import { DEFINITE } from '../meant/topics.js';
import { type Office, readOffice } from './office.js';
import { POSITIONS } from './statement-owners.js';
import { withModifiers } from './titles.js';

/** The office that a clause means by the last title in front: whose place somebody takes. */

/** how many sentences back "the position" reaches */
const REACH = 2;

/** "appointed Jane Doe to the | position": the last title in front of it. */
export const officeMeant = (known: Known, { first, head }: NounPhrase): Office | null =>
  isOne(known.reading, first, DEFINITE) && isOne(known.reading, head, POSITIONS)
    ? lastOffice(known, first)
    : null;

/** "has been appointed | in her place": the last title in front of it. */
export function officeInPlace(known: Known, { verb }: Clause): Office | null {
  const { reading } = known;
  for (let at = verb.end; at < verb.end + LONGEST_PLACE; at++)
    if (isOne(reading, at, HIS) && isOne(reading, at + 1, PLACES)) return lastOffice(known, verb.first);
  return null;
}
export const HIS = wordSet('his her their');
const PLACES = wordSet('place stead');
const LONGEST_PLACE = 8;

/** "engaged as secretary in the place of | Jane Doe", "treasurer in succession to | Jane Doe": the title of who follows. */
export function officeFollowed(known: Known, person: EntityMention): Office | null {
  const { reading } = known;
  const at = beforeHonorific(reading, person);
  const start = [at - 3, at - 2].find((from) => FOLLOWS_ON.behind(reading, from)?.end === at + 1);
  return start === undefined ? null : lastOffice(known, start);
}
const FOLLOWS_ON = phraseTable<'follows'>({
  follows: ['in the place of', 'in place of', 'in succession to', 'in lieu of', 'in the stead of'],
});

/** The last title in front of a token that is led by "as", "the". */
export function lastOffice(known: Known, first: number): Office | null {
  const { reading } = known;
  const least = reading.sentences[Math.max(0, reading.sentenceOf[first]! - REACH)]!;
  for (let at = first - 1; at >= least; at--) {
    if (!hasNaming(reading, at, TITLE) || hasNaming(reading, at - 1, TITLE)) continue;
    const office = readOffice(known, at);
    const title = office?.title ? withModifiers(known, office.title) : null;
    if (office && title && isOne(reading, title.first - 1, OFFICE_LINKS))
      return { ...office, title, holds: 'now' };
  }
  return null;
}
const OFFICE_LINKS = wordSet('as of its the former new a an become becomes became');
