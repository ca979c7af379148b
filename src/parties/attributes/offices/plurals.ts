import { TITLE } from '../../../text/classes.js';
import { hasNaming, isCapitalised, isInline, isOne, type Reading } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { PLURAL_HEADS, type TitleRead } from '../../names/titles.js';
import { type Known, mentionOver, personTo } from '../known.js';
import type { Office } from './office.js';
import { ownerBefore } from './owner-before.js';
import { type Owner, ownerBehind } from './owners.js';
import { isFirm, isModifier } from './titles.js';

/** Titles in the plural with what belongs to them: "independent directors", "Board members". */

const LONGEST_TITLE = 5;
export const NOT_MODIFIERS = wordSet(
  'new former current two three four five six seven eight nine ten eleven twelve all both following',
);

/** Those who sit in an organ: "Board | members"; not "family | members". */
const areOfOrgan = (reading: Reading, at: number): boolean =>
  isOne(reading, at, MEMBERS) && isOne(reading, at - 1, ORGANS) && isInline(reading, at);
const MEMBERS = wordSet('members');
const ORGANS = wordSet('board council cabinet senate presidium directorate');

/** The last word of a title in the plural. */
export const isPluralHead = (reading: Reading, at: number): boolean =>
  isOne(reading, at, PLURAL_HEADS) || areOfOrgan(reading, at);

const opensSentence = (reading: Reading, at: number): boolean =>
  reading.sentences[reading.sentenceOf[at]!] === at;

/** The plural at a token with the words in front of it that belong to it: "independent | directors". */
function titleOf(known: Known, head: number): TitleRead {
  const { reading } = known;
  let first = areOfOrgan(reading, head) ? head - 1 : head;
  while (
    first > head - LONGEST_TITLE &&
    isInline(reading, first) &&
    !isOne(reading, first - 1, NOT_MODIFIERS) &&
    (isModifier(known, first - 1) || hasNaming(reading, first - 1, TITLE)) &&
    (isCapitalised(reading, head) || !isCapitalised(reading, first - 1) || opensSentence(reading, first - 1))
  )
    first--;
  return { first, end: head + 1 };
}

/** The office of a plural; "Willow Lane Advisors" is the name of a firm. */
export function officeAt(known: Known, head: number, owner: Owner, end: number): Office | null {
  const title = titleOf(known, head);
  if (mentionOver(known, head) || isFirm(known.reading, title.first, head)) return null;
  return { title, owner: owner ?? ownerBefore(known, title.first), holds: 'now', end };
}

/** The last title in the plural between two tokens. */
export function officeWithin(known: Known, from: number, to: number): Office | null {
  const { reading } = known;
  for (let head = to - 1; head >= from; head--) {
    // "the directors thanked the | following donors": whose list it is says another word
    if (personTo(known, head + 1) || isOne(reading, head, FOLLOWING)) return null;
    if (!isPluralHead(reading, head)) continue;
    return officeAt(known, head, ownerBehind(known, head + 1).owner, to);
  }
  return null;
}

const FOLLOWING = wordSet('following');
