import { HONORIFIC } from '../../../text/classes.js';
import {
  AMPERSAND,
  COLON,
  COMMA,
  hasNaming,
  isCapitalised,
  isDash,
  isHyphen,
  isMark,
  isOne,
  POINT,
  type Reading,
  SLASH,
} from '../../../text/reading.js';
import { LINE_GAP, PARAGRAPH_GAP, WORD } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { Known } from '../known.js';
import { type ContactRow, isReach } from './rows.js';

/** The tokens of the longest line of a list of names. */
const LONGEST_LINE = 24;

/** The token of "Mr." in front of a name; or the name. */
function honorificBefore(reading: Reading, name: number): number {
  let at = name;
  while (
    hasNaming(reading, at - 1, HONORIFIC) ||
    (isMark(reading, at - 1, POINT) && hasNaming(reading, at - 2, HONORIFIC))
  )
    at--;
  return at;
}

const LONGEST_PEERS = 12;

/** Whether nothing but capitalised words and marks stand on a line in front of a name: "Jane Doe / | Max Muster". */
function isAmongNames(reading: Reading, first: number, name: number): boolean {
  if (name - first > LONGEST_PEERS) return false;
  for (let at = first; at < name; at++) {
    const isPart =
      isCapitalised(reading, at) ||
      isMark(reading, at, SLASH) ||
      isMark(reading, at, COMMA) ||
      isMark(reading, at, COLON) ||
      isMark(reading, at, AMPERSAND) ||
      isDash(reading, at);
    if (!isPart && !isMark(reading, at, POINT) && !isHyphen(reading, at)) return false;
  }
  // "Example PR – Jane Doe / | Max Muster"
  const isJoined = isMark(reading, name - 1, SLASH) || isMark(reading, name - 1, COMMA);
  return first === name || isJoined || (first < name - 1 && isDash(reading, name - 1));
}

/** Short lines around a name that starts one: a contact block or list of names outside the sections for contacts. */
function shortLines(reading: Reading, name: number): ContactRow | null {
  const at = honorificBefore(reading, name);
  const { gap, count } = reading.tokens;
  const lineFrom = (token: number): number => {
    let first = token;
    while (first > 0 && token - first <= LONGEST_LINE && gap[first]! < LINE_GAP) first--;
    return first;
  };
  const lineTo = (token: number): number => {
    let end = token + 1;
    while (end < count && end - token <= LONGEST_LINE && gap[end]! < LINE_GAP) end++;
    return end;
  };
  const isShort = (first: number, end: number): boolean => end - first <= LONGEST_LINE;
  let first = lineFrom(at);
  let end = lineTo(at);
  // a line that ends in a full stop is a sentence
  if (!isAmongNames(reading, first, at) || !isShort(first, end) || isMark(reading, end - 1, POINT))
    return null;
  // the heading of the paragraph, and of the one above where it is alone
  for (let lines = 0; lines < 4 && first > 0 && gap[first] !== PARAGRAPH_GAP; lines++) {
    const above = lineFrom(first - 1);
    if (!isShort(above, first)) break;
    first = above;
  }
  for (let lines = 0; lines < 4 && end < count && gap[end] !== PARAGRAPH_GAP; lines++) {
    const below = lineTo(end);
    if (!isShort(end, below)) break;
    end = below;
  }
  return { first, end };
}

const CONTACT_LABELS = wordSet(`
  contact contacts information media press investor investors relations enquiries inquiries interviews interview
`);
const LONGEST_LABEL = 6;
const LONGEST_LISTING = 120;

/** The line of a name behind a label for contacts: "Media Relations: | Jane Doe, 555-0172; Investors: Max Muster". */
function labelledLine(reading: Reading, at: number): ContactRow | null {
  const { gap, count } = reading.tokens;
  if (!isMark(reading, at - 1, COLON)) return null;
  let label = at - 2;
  const least = Math.max(0, at - 2 - LONGEST_LABEL);
  while (label > least && reading.tokens.kind[label] === WORD && !isOne(reading, label, CONTACT_LABELS))
    label--;
  if (!isOne(reading, label, CONTACT_LABELS)) return null;
  let first = label;
  while (first > 0 && label - first < LONGEST_LABEL && gap[first]! < LINE_GAP) first--;
  let end = at + 1;
  while (end < count && end - at < LONGEST_LISTING && gap[end]! < LINE_GAP) end++;
  return { first, end };
}

const CALLS = wordSet('contact call email e-mail phone ring text or and to reach with');
/** How far behind a name its telephone may stand: "Jane Doe on | 020 555 0101". */
const NEAR = 3;
const LONGEST_CALL = 60;

/** The line of a name that a sentence says whom to call with: "For pictures contact | Jane Doe on 020 555 0101". */
function callingLine(reading: Reading, name: number, end: number): ContactRow | null {
  if (!isOne(reading, honorificBefore(reading, name) - 1, CALLS)) return null;
  let reach = end;
  while (reach < end + NEAR && !isReach(reading, reach)) reach++;
  if (!isReach(reading, reach)) return null;
  const { gap, count } = reading.tokens;
  let first = name;
  while (first > 0 && name - first < LONGEST_CALL && gap[first]! < LINE_GAP) first--;
  let last = reach + 1;
  while (last < count && last - name < LONGEST_CALL && gap[last]! < LINE_GAP) last++;
  return { first, end: last };
}

/** Where contact blocks stand, in tokens: the sections for contacts, and short lines with names elsewhere. */
export function blocksOf({ reading, mayContact: inContact, mentions, entities }: Known): ContactRow[] {
  const blocks: ContactRow[] = [];
  const { count } = reading.tokens;
  for (const { first, end: behind, entity } of mentions) {
    const last = blocks.at(-1);
    if (last && first < last.end) continue;
    if (!inContact(first)) {
      const isPerson = entities[entity]!.kind === 'person';
      const lines = isPerson
        ? (shortLines(reading, first) ?? labelledLine(reading, first) ?? callingLine(reading, first, behind))
        : null;
      if (lines) blocks.push({ first: Math.max(lines.first, last?.end ?? 0), end: lines.end });
      continue;
    }
    let from = first;
    while (from > (last?.end ?? 0) && inContact(from - 1)) from--;
    let end = first + 1;
    while (end < count && inContact(end)) end++;
    blocks.push({ first: from, end });
  }
  return blocks;
}
