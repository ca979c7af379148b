import { TITLE } from '../../../text/classes.js';
import {
  AMPERSAND,
  CLOSE,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  SEMICOLON,
  SLASH,
} from '../../../text/reading.js';
import { DIGITS } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { endOfAtom } from '../../names/atoms.js';
import { endsLine, isColumn } from '../../names/occurrence.js';
import { readTitle, type TitleRead } from '../../names/titles.js';
import { type Known, mentionOver, personBehindHonorific, personFrom, skipPossessive } from '../known.js';
import { organizationAt } from '../meant/descriptions.js';
import { readLead } from './lead.js';
import { namesake, type Owner, ownerBehind, UNNAMED } from './owners.js';
import { isLabelOf, titleFrom } from './titles.js';
import { skipUnit } from './units.js';

/** What a person is said to be: a title, at which organisation, or only one of both. */
export interface Office {
  readonly title: TitleRead | null;
  readonly owner: Owner;
  /** whether it is over ("formerly", "was") or still to come ("will become") */
  readonly holds: 'now' | 'not yet' | 'no longer';
  /** the token behind it */
  readonly end: number;
  /** a seat that people have beside their work: "sits on the committee of X" */
  readonly isAside?: true;
}

const AND = hashOf('and');

const AS = hashOf('as');

const WELL = hashOf('well');

const LONGEST_RUN = 8;

const MOST_OFFICES = 4;

/** Behind capitalised words of an organisation that is no party, in front of a title: "| Example’s CEO"; or -1. */
function skipUnknownOwner(known: Known, from: number): number {
  const { reading } = known;
  for (let at = from; at < from + LONGEST_RUN; ) {
    const owned = skipPossessive(reading, at);
    if (at > from && owned > at && titleFrom(known, owned)) return owned;
    if (at > from && hasNaming(reading, at, TITLE) && readTitle(reading, at)) return at;
    if (!isCapitalised(reading, at) || mentionOver(known, at) || (at > from && !isInline(reading, at)))
      return -1;
    at = reading.tokens.kind[at] === DIGITS ? endOfAtom(reading, at) : at + 1;
  }
  return -1;
}

/** A title without the organisation that it describes: "director | of the museum". */
function withoutOwner(known: Known, title: TitleRead): TitleRead {
  for (let at = title.first + 1; at < title.end - 2; at++)
    if (isOne(known.reading, at, OWNED_BY) && organizationAt(known, at + 1)?.end === title.end)
      return { first: title.first, end: at };
  return title;
}

const OWNED_BY = wordSet('of at for');

/** Reads what a person is said to be from a token on: "former CEO of X", "X’s head of research", "a partner at Y". */
export function readOffice(known: Known, from: number): Office | null {
  const lead = readLead(known, from);
  let title = titleFrom(known, lead.at);
  let { owner } = lead;
  if (!title) {
    const at = skipUnknownOwner(known, lead.at);
    title = at < 0 ? null : titleFrom(known, at);
    if (!title) return null;
    owner = namesake(known, lead.at) ?? UNNAMED;
  }
  // "Secretary – Max Muster" on the line below
  if (endsLine(known.reading, title.first) && isLabelOf(known, title)) return null;
  const bare = withoutOwner(known, title);
  const whole = { first: bare.first, end: skipUnit(known, bare.end) };
  const behind = ownerBehind(known, whole.end);
  // "Example’s president of Foods": what follows is a part of whose the title is
  if (lead.isOwned && owner !== null && behind.owner !== null && isOne(known.reading, whole.end, OWNED_BY))
    return {
      title: { first: whole.first, end: Math.max(whole.end, behind.end) },
      owner,
      holds: lead.former ? 'no longer' : 'now',
      end: behind.end,
    };
  const told = behind.owner === UNNAMED ? (owner ?? UNNAMED) : (behind.owner ?? owner);
  return { title: whole, owner: told, holds: lead.former ? 'no longer' : 'now', end: behind.end };
}

/** The token a further office starts at behind one: "CEO of X | and head of Y", "CEO of X, | head of Y"; or -1. */
function nextOffice({ reading }: Known, end: number): number {
  let at = end;
  const marked = isMark(reading, at, COMMA) || isMark(reading, at, SEMICOLON) || isMark(reading, at, SLASH);
  if (marked) at++;
  if (isWord(reading, at, AND) || isMark(reading, at, AMPERSAND)) return at + 1;
  if (isWord(reading, at, AS) && isWord(reading, at + 1, WELL) && isWord(reading, at + 2, AS)) return at + 3;
  return marked ? at : -1;
}

/** Whether a person's name follows, whose title it is rather: "Jane Doe, CEO, and CFO | Max Muster". */
function leadsToPerson(known: Known, { title }: Office): boolean {
  const { reading } = known;
  const at = title?.end ?? -1;
  if (!isInline(reading, at) || isColumn(reading, at)) return false;
  return personBehindHonorific(known, at) !== null;
}

const LONGEST_DESCRIPTION = 24;

/** Behind what somebody is said to be in words that are no title: "former wide receiver of X and | president of Y"; or -1. */
function skipDescription(known: Known, from: number): number {
  const { reading } = known;
  const stop = Math.min(from + LONGEST_DESCRIPTION, reading.sentences[reading.sentenceOf[from]! + 1]!);
  for (let at = from; at < stop && isInline(reading, at); at++) {
    if (isMark(reading, at, CLOSE) || isMark(reading, at, OPEN) || personFrom(known, at)) return -1;
    if (isWord(reading, at, AND) && at > from && titleFrom(known, readLead(known, at + 1).at)) return at + 1;
  }
  return -1;
}

/** The offices that follow each other from a token on: "CEO of X and a director of Y". */
export function readOffices(known: Known, from: number): Office[] {
  const offices = readChain(known, from);
  if (offices.length > 0) return offices;
  const later = skipDescription(known, from);
  // "ten years at the mill and | now its head of sales"
  const isSaid = isOne(known.reading, from, DESCRIBING) || isOne(known.reading, later, NOW);
  return later < 0 || !isSaid ? [] : readChain(known, later);
}

const NOW = wordSet('now currently today presently');
const DESCRIBING = wordSet('a an the former formerly ex retired');

function readChain(known: Known, from: number): Office[] {
  const { reading } = known;
  const offices: Office[] = [];
  for (let at = from; at >= 0 && offices.length < MOST_OFFICES; ) {
    if (at > from && !isInline(reading, at)) break;
    const office = readOffice(known, at);
    if (!office || leadsToPerson(known, office)) break;
    offices.push(office);
    at = nextOffice(known, office.end);
    if (isMark(reading, at, OPEN)) break;
  }
  return offices;
}
