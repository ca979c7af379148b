import { COLON, isCapitalised, isMark, isOne, type Reading } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { OFFICE_LABELS } from '../../../words/context-words.js';
import { endsLine, type Occurrence } from '../../names/occurrence.js';
import { type Known, organizationFrom, organizationTo, personFrom } from '../known.js';
import type { Office } from './office.js';
import type { Owner } from './owners.js';
import { titleFrom } from './titles.js';

/** The lines of a form or signature around a name: "Name: Jane Doe", "Title: Secretary", "Company: X". */

const COMPANIES = wordSet('company organisation organization employer firm affiliation institution');
const MOST_LINES = 5;
const LONGEST_LINE = 20;
const SIGNS = wordSet('by name s for and on behalf of signed');
const LONGEST_SIGN = 8;

/** The first tokens of the lines below a token, as far as nobody else is named. */
function linesBelow(known: Known, from: number): number[] {
  const { reading } = known;
  const lines: number[] = [];
  let length = 0;
  for (let at = from; at < reading.tokens.count && lines.length < MOST_LINES; at++) {
    if (++length > LONGEST_LINE) break;
    if (!endsLine(reading, at)) continue;
    if (personFrom(known, at)) break;
    lines.push(at);
    length = 0;
  }
  return lines;
}

const isLabel = (reading: Reading, at: number): boolean =>
  isCapitalised(reading, at) && isMark(reading, at + 1, COLON);

/** What lines with labels below a name say: "Title: General Counsel", "Organisation: Example Foundation". */
export function officesInForm(known: Known, { afterDegrees }: Occurrence): Office[] {
  const { reading } = known;
  if (!endsLine(reading, afterDegrees)) return [];
  const lines = linesBelow(known, afterDegrees).filter((line) => isLabel(reading, line));
  const titled = lines.find((line) => isOne(reading, line, OFFICE_LABELS));
  const owned = lines.find((line) => isOne(reading, line, COMPANIES));
  const title = titled === undefined ? null : titleFrom(known, titled + 2);
  const owner = owned === undefined ? null : (organizationFrom(known, owned + 2)?.entity ?? null);
  return title || owner !== null ? [{ title, owner, holds: 'now', end: title?.end ?? afterDegrees }] : [];
}

/** The organisation on the line above the one that a name signs: "EXAMPLE, INC." over "By: /s/ | Jane Doe", "Name: | Jane Doe". */
export function ownerSigning(known: Known, { first }: Occurrence): Owner {
  const { reading } = known;
  let line = first;
  while (line > first - LONGEST_SIGN && line > 0 && !endsLine(reading, line)) line--;
  if (line === first || !endsLine(reading, line) || !isOne(reading, line, SIGNS)) return null;
  const above = organizationTo(known, line);
  return above && endsLine(reading, above.first) ? above.entity : null;
}
