import {
  DEMONYM,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PLACE,
  SPEECH_VERB,
  TITLE,
  WEAK_HEAD,
} from '../../../text/classes.js';
import {
  CLOSE,
  COMMA,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  OPEN,
  type Reading,
} from '../../../text/reading.js';
import { WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import { endsLine, isColumn, lineAbove, type Occurrence } from '../../names/occurrence.js';
import { isFieldWord } from '../../names/title-fields.js';
import { readTitle, type TitleRead } from '../../names/titles.js';
import { type Known, personFrom, personTo } from '../known.js';
import type { Office } from './office.js';
import { ownerBefore } from './owner-before.js';
import { namesake, type Owner, ownerBehind, UNNAMED } from './owners.js';
import { FORMER, isOfWhole, titleFrom, withModifiers } from './titles.js';

/** The offices that stand in front of a name. */

const LONGEST_APPOSITION = 14;

const RANKS = wordSet('professor associate assistant adjunct');

/** "Professor", "Associate Professor" right in front of a name, as an address. */
function isHonorific(reading: Reading, { first, end }: TitleRead): boolean {
  for (let at = first; at < end; at++) if (!isOne(reading, at, RANKS)) return false;
  return true;
}

/** The address in front of a name, which is a title where the text gives no other: "Professor | Jane Doe". */
export const addressBefore = (reading: Reading, { titleBefore, shouted }: Occurrence): TitleRead | null =>
  titleBefore && !shouted && isHonorific(reading, titleBefore) ? titleBefore : null;

/** Where what somebody was begins: "| former energy minister", "| former Ohio governor"; or the end of the title. */
function startOfFormer(reading: Reading, { first, end }: TitleRead): number {
  let least = first - 1;
  while (least > first - LONGEST_PLACE && isInline(reading, least + 1) && isDescribing(reading, least))
    least--;
  for (let at = least; at < end; at++) if (isOne(reading, at, FORMER)) return at;
  return end;
}
const LONGEST_PLACE = 4;

/** A word that may stand between "former" and a title: "former central bank | governor". */
const isDescribing = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === WORD &&
  !hasNaming(reading, at, FUNCTION_WORD | SPEECH_VERB) &&
  !isOne(reading, at, FORMER);

/** Whether a title is over: "former CEO | Jane Doe". */
const isFormer = (reading: Reading, title: TitleRead): boolean => startOfFormer(reading, title) < title.end;

/** The first token of a title that no organisation's name in front of it takes: "Example Group | Senior Analyst". */
function cutAtName({ covering, mentions }: Known, first: number, end: number): number {
  const index = covering[first]!;
  return index < 0 ? first : Math.min(mentions[index]!.end, end - 1);
}

/** Whether a capitalised word stands in front of a title that is no part of it and none of these: "Caterpillar | CEO". */
const isNameBefore = ({ reading }: Known, first: number, others: number): boolean =>
  isInline(reading, first) &&
  reading.tokens.kind[first - 1] === WORD &&
  isCapitalised(reading, first - 1) &&
  !isFieldWord(reading, first - 1) &&
  !isOne(reading, first - 1, FORMER) &&
  !isOne(reading, first - 1, NEW) &&
  !hasNaming(reading, first - 1, FUNCTION_WORD | SPEECH_VERB | others);
const NEW = wordSet('new longtime fellow current incoming outgoing');
/** what leads to a title and is no name: "Canadian CEO", "Museum President" */
const NO_NAMES = HONORIFIC | PLACE | DEMONYM | GIVEN_NAME | ORGANISATION_HEAD | WEAK_HEAD | ORGANISATION_NOUN;

/** A word that names of companies end in and titles open with: "Group", "Resources", "Media". */
const isEnd = (reading: Reading, at: number): boolean =>
  isOne(reading, at, GROUP) || hasNaming(reading, at, WEAK_HEAD | ORGANISATION_HEAD);

/** "Alaska Air Group | CEO", "Example Resources | Chief Executive": the last word of a name that could be the first of a title. */
function cutAtGroup(known: Known, first: number): number {
  const { reading } = known;
  const isWhole = isOfWhole(reading, first) || (isEnd(reading, first) && isOfWhole(reading, first + 1));
  return isWhole && isEnd(reading, first) && isNameBefore(known, first, 0) ? first + 1 : first;
}
const GROUP = wordSet('group');
const LONGEST_NAME = 6;

/** The organisation whose name stands right in front of the title of who leads it, where it is no mention of a party. */
function ownerGlued(known: Known, first: number): Owner {
  const { reading } = known;
  if (!isOfWhole(reading, first)) return null;
  const isGroup = isOne(reading, first - 1, GROUP) && isCapitalised(reading, first - 1);
  if (!isGroup && !isNameBefore(known, first, NO_NAMES)) return null;
  let start = first - 1;
  while (start > first - LONGEST_NAME && isInline(reading, start) && isCapitalised(reading, start - 1))
    start--;
  return namesake(known, start) ?? UNNAMED;
}

/** "Judge Jane Doe | of the Example Court": the organisation behind a name says more than what stands in front. */
const ownerOfName = (known: Known, { afterDegrees }: Occurrence): Owner => {
  const isLinked = isOne(known.reading, afterDegrees, NAME_LINKS) && isInline(known.reading, afterDegrees);
  const owner = isLinked ? ownerBehind(known, afterDegrees).owner : null;
  return owner === UNNAMED ? null : owner;
};
const NAME_LINKS = wordSet('of at');

/** "Fellow | trustee Jane Doe": the title behind the word for one of several; or its first token. */
const behindFellow = (reading: Reading, { first, end }: TitleRead): number =>
  isOne(reading, first, FELLOW) && first + 1 < end && readTitle(reading, first + 1) ? first + 1 : first;
const FELLOW = wordSet('fellow');

/** The title in front of a name: "X’s new CEO | Jane Doe", "museum president | Jane Doe". */
export function officesBefore(known: Known, name: Occurrence): Office[] {
  const { reading } = known;
  const before = name.titleBefore && isColumn(reading, name.titleBefore.end) ? null : name.titleBefore;
  if (!before || isHonorific(reading, before)) return [];
  const opened = behindFellow(reading, before);
  const cut = { first: cutAtGroup(known, cutAtName(known, opened, before.end)), end: before.end };
  const title = name.shouted ? cut : withModifiers(known, cut);
  const former = isFormer(reading, title);
  // "Example’s chairman, former minister | Jane Doe"
  const current = former ? officesBeforeComma(known, { ...name, first: startOfFormer(reading, title) }) : [];
  if (current.length > 0) return current;
  return [
    {
      title,
      owner: ownerOfName(known, name) ?? ownerBefore(known, title.first) ?? ownerGlued(known, title.first),
      holds: former ? 'no longer' : 'now',
      end: title.end,
    },
  ];
}

/** "Chief Executive Officer (CEO), | Jane Doe": the token of the bracket behind a title; or the token of the comma. */
function beforeBracket(reading: Reading, comma: number): number {
  if (!isMark(reading, comma - 1, CLOSE)) return comma;
  return isMark(reading, comma - 3, OPEN) ? comma - 3 : comma;
}

/** A title in front of a name and its comma: "Example’s chair, | Jane Doe,". */
export function officesBeforeComma(known: Known, name: Occurrence): Office[] {
  const { reading } = known;
  const mark = beforeHonorific(reading, name);
  if (!isMark(reading, mark, COMMA)) return [];
  const comma = beforeBracket(reading, mark);
  let found: Office | null = null;
  const least = Math.max(comma - LONGEST_APPOSITION, reading.sentences[name.sentence]!);
  for (let at = comma - 1; at >= least && !personTo(known, at + 1); at--) {
    if (!hasNaming(reading, at, TITLE)) continue;
    const title = titleFrom(known, at);
    if (!title) continue;
    const behind = ownerBehind(known, title.end);
    if (title.end !== comma && behind.end !== comma) continue;
    const whole = withModifiers(known, title);
    found = {
      title: whole,
      owner: behind.owner ?? ownerBefore(known, whole.first),
      holds: 'now',
      end: comma,
    };
  }
  if (!found) return [];
  // "Max Muster, chair of X, | Jane Doe": somebody else's
  const { first } = found.title!;
  return isMark(reading, first - 1, COMMA) && personTo(known, first - 1) ? [] : [found];
}

const LONGEST_LINE = 20;

/** A title and its organisation on the line above a name: "Company Secretary, Example Corp." over "| Jane Doe"; refuses that of a name above. */
export function officesAbove(known: Known, name: Occurrence): Office[] {
  const { reading } = known;
  const first = beforeHonorific(reading, name) + 1;
  const line = endsLine(reading, first) ? lineAbove(reading, first, LONGEST_LINE) : -1;
  const title = line < 0 ? null : titleFrom(known, line);
  if (!title || title.end >= first) return [];
  const { owner, end } = ownerBehind(known, title.end);
  if (owner === null || end !== first) return [];
  const before = lineAbove(reading, line, LONGEST_LINE);
  for (let at = Math.max(before, 0); at < line; at++) if (personFrom(known, at)) return [];
  return [{ title, owner, holds: 'now', end }];
}
