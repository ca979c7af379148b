import { COLON, isMark, isOne, type Reading, SEMICOLON } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import type { Occurrence } from '../../names/occurrence.js';
import { type Known, organizationsIn } from '../known.js';
import { type Owner, UNNAMED } from './owners.js';
import { startOfList } from './shared.js';

/** Lists of those who sit in an organ of an organisation: "The board will comprise: Jane Doe (Chair), Max Muster". */

const ORGANS = wordSet('board directorate trustees presidium');
const COMPRISE = wordSet(
  'comprise comprises comprised comprising consist consists consisting of include includes included including are is were',
);
/** Whose boards sit beside an organisation rather than in it. */
const ASIDE = wordSet('advisory jury judging selection award awards');
/** How far in front of a list what it is may stand, and of its part what says who sent it. */
const REACH = 16;
const PART_REACH = 8;

/** "…, Max Muster; delegated by the Works Council: | Anna Muster": the token in front of the label of a further part; or -1. */
function endOfFormerPart(reading: Reading, start: number): number {
  if (!isMark(reading, start - 1, COLON)) return -1;
  for (let at = start - 2; at > start - PART_REACH; at--) if (isMark(reading, at, SEMICOLON)) return at;
  return -1;
}

/** The organisation whose organ a list with a name fills: the one its clause names, else the one that speaks. */
export function ownerOfOrgan(known: Known, name: Occurrence): Owner {
  const { reading, mentions, covering, issuer } = known;
  let start = startOfList(known, name);
  const part = endOfFormerPart(reading, start);
  const last = part < 0 ? -1 : covering[part - 1]!;
  if (last >= 0) start = startOfList(known, { ...name, first: mentions[last]!.first });
  const lead = isMark(reading, start - 1, COLON) ? start - 2 : start - 1;
  if (lead === start - 1 && !isOne(reading, lead, COMPRISE)) return null;
  const from = Math.max(start - REACH, reading.sentences[reading.sentenceOf[lead]!]!);
  let isOrgan = false;
  for (let at = from; at < start; at++) {
    if (isOne(reading, at, ASIDE)) return null;
    isOrgan ||= isOne(reading, at, ORGANS);
  }
  if (!isOrgan) return null;
  const [owner, other] = organizationsIn(known, from, start);
  return other ? UNNAMED : (owner?.entity ?? issuer);
}
