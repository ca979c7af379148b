import { CLOSE, COMMA, isCapitalised, isInline, isMark, isOne, OPEN, words } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { formsOfClasses } from '../../words/verb-forms.js';
import { beforeHonorific } from '../evidence/assigned.js';
import { skipDegrees } from '../names/degrees.js';
import type { Occurrence } from '../names/occurrence.js';
import { isFieldWord } from '../names/title-fields.js';
import { type Known, mentionOver, personBehindHonorific } from './known.js';
import { startOfList } from './offices/shared.js';

/** Persons who are said to be somebody's colleague: they are where that somebody is. */

const RELATIONS = wordSet('deputy colleague successor predecessor assistant');
const FAMILY = wordSet('brother sister son daughter wife husband father mother cousin');
/** What kin do who are in the business too. */
const RUNS = words(...formsOfClasses(['lead', 'succeed'], ['base', 'third', 'past', 'participle']), 'handed');
const POSSESSIVES = wordSet('his her their');
/** how many words may stand between the possessive and the noun, and how many tokens back the other person may be named */
const LONGEST_RELATION = 3;
const REACH = 60;

/** Whether the sentence around a name speaks of running a business: "his daughter, | Jane Doe, runs the mill". */
function runs({ reading }: Known, { sentence, first, end }: Occurrence): boolean {
  const from = Math.max(reading.sentences[sentence]!, first - REACH);
  const to = Math.min(reading.sentences[sentence + 1]!, end + REACH);
  for (let at = from; at < to; at++) if (isOne(reading, at, RUNS)) return true;
  return false;
}

/** The person whose colleague a name is said to be: "Max Muster … his deputy, | Jane Doe", "her Oslo colleague | Jane Doe". */
function colleagueOf(known: Known, name: Occurrence): number | null {
  const { reading } = known;
  const before = beforeHonorific(reading, name);
  const noun = isMark(reading, before, COMMA) ? before - 1 : before;
  const isRelated = isOne(reading, noun, RELATIONS) || (isOne(reading, noun, FAMILY) && runs(known, name));
  if (!isRelated || isCapitalised(reading, noun)) return null;
  let owner = noun - 1;
  while (
    owner > noun - LONGEST_RELATION &&
    isInline(reading, owner + 1) &&
    !isOne(reading, owner, POSSESSIVES)
  )
    owner--;
  if (isOne(reading, owner, POSSESSIVES)) return personNamedBefore(known, owner);
  // "gave the prize to colleague | Jane Doe"
  const isBare = isOne(reading, noun, COLLEAGUES) && isOne(reading, noun - 1, BARE) && noun === before;
  return isBare ? personNamedBefore(known, noun, reading.sentences[name.sentence]!) : null;
}
const COLLEAGUES = wordSet('colleague');
const BARE = wordSet('to with by and from for');

/** The last person named in front of a token. */
function personNamedBefore(known: Known, end: number, from = 0): number | null {
  for (let at = end - 1; at >= Math.max(from, end - REACH); at--) {
    const mention = mentionOver(known, at);
    if (mention && known.entities[mention.entity]!.kind === 'person') return mention.entity;
  }
  return null;
}

/** "Max Muster … Jane Doe | of the same office": whoever is named last in front is there too. */
function neighbourOf(known: Known, { afterDegrees: at, first, sentence }: Occurrence): number | null {
  const { reading } = known;
  const isSame = isOne(reading, at, LINKS) && isOne(reading, at + 1, THE) && isOne(reading, at + 2, SAME);
  if (!isSame || !isInline(reading, at + 3) || !isOne(reading, at + 3, HOUSES)) return null;
  return personNamedBefore(known, first, reading.sentences[sentence]!);
}
const LINKS = wordSet('of at from');
const THE = wordSet('the');
const SAME = wordSet('same');
const HOUSES = wordSet(
  'office firm company bank practice team agency club school hospital university institute department group house',
);

/** "Jane Doe (CEO), | Max Muster (Finance, Legal)": the first of a list whose brackets say what each is in charge of. */
function peerOf(known: Known, name: Occurrence): number | null {
  const { reading } = known;
  const start = isMark(reading, name.afterDegrees, OPEN) ? startOfList(known, name) : name.first;
  const first = start < name.first ? personBehindHonorific(known, start) : null;
  if (!first || first.first >= name.first) return null;
  const behind = skipDegrees(reading, first.end);
  return isMark(reading, behind, OPEN) && isField(known, name.afterDegrees + 1) ? first.entity : null;
}

/** Whether a bracket tells a field of business from a token on: "(Finance, IT and Legal)". */
function isField({ reading }: Known, from: number): boolean {
  let at = from;
  while (isFieldWord(reading, at) || isMark(reading, at, COMMA) || isOne(reading, at, AND)) at++;
  return at > from && isMark(reading, at, CLOSE);
}
const AND = wordSet('and');

/** The other person at whose organisation somebody is by what a text says of both; or null. */
export function sharesWith(known: Known, names: readonly Occurrence[]): number | null {
  for (const name of names) {
    const other = colleagueOf(known, name) ?? neighbourOf(known, name) ?? peerOf(known, name);
    if (other !== null) return other;
  }
  return null;
}
