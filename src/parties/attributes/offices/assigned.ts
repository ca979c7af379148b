import { hashOf, isInline, isOne, isWord, type Reading } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { titleAssigned } from '../../evidence/assigned.js';
import type { Occurrence } from '../../names/occurrence.js';
import type { Known } from '../known.js';
import { isHired } from './hired.js';
import { type Office, readOffices } from './office.js';
import { OWNER_LINKS, ownerBehind } from './owners.js';
import { withModifiers } from './titles.js';

/** The offices that the words behind a name lead to: "as treasurer", "from the post of treasurer". */

const AS = hashOf('as');
const OF = hashOf('of');
export const POSTS = wordSet('position post office role function');

const ORGANS = wordSet('board');

/** The office that the words behind a name assign it, where a clause cannot be told. */
export function officesAssigned(known: Known, name: Occurrence): Office[] {
  const title = titleAssigned(known.reading, name);
  // "joins the board of | directors"
  const isOrgan = title !== null && isOne(known.reading, title.first - 2, ORGANS);
  if (!title || isOrgan) return [];
  const offices = readOffices(known, withModifiers(known, title).first);
  // "recruits Jane Doe as treasurer from | X": where she was
  return offices.map((office) =>
    isOne(known.reading, office.title!.end, ORIGIN) ? { ...office, owner: null } : office,
  );
}
const ORIGIN = wordSet('from');

/** Behind "from the function of", "in her post as" in front of an office; or -1. */
function behindOwnPost(reading: Reading, at: number): number {
  if (!isOne(reading, at, POST_LINKS) || !isOne(reading, at + 1, POST_OWNERS)) return -1;
  if (!isOne(reading, at + 2, POSTS)) return -1;
  return isWord(reading, at + 3, OF) || isWord(reading, at + 3, AS) ? at + 4 : -1;
}
const POST_LINKS = wordSet('from in to into');
const POST_OWNERS = wordSet('the his her');

/** "Jane Doe | as Chief Financial Officer", "the resignation of Jane Doe | from the post of treasurer". */
export function officesAs(known: Known, name: Occurrence): Office[] {
  const { reading } = known;
  const post = behindOwnPost(reading, name.afterDegrees);
  if (post >= 0 && isInline(reading, post)) return readOffices(known, post);
  if (isWord(reading, name.afterDegrees, AS)) return officesAssigned(known, name);
  // "Jane Doe of the Example Hospital | as principal investigator"
  if (!isOne(reading, name.afterDegrees, OWNER_LINKS)) return [];
  const { owner, end } = ownerBehind(known, name.afterDegrees);
  if (owner === null || !isWord(reading, end, AS) || !isInline(reading, end)) return [];
  // "hired Jane Doe from X | as treasurer": where she was
  const home = isHired(reading, name, name.afterDegrees) ? null : owner;
  return readOffices(known, end + 1).map((office) => ({ ...office, owner: office.owner ?? home }));
}
