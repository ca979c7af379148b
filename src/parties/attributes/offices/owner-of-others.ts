import { PAST_TENSES } from '../../../grammar/clause.js';
import { phraseTable } from '../../../text/phrases.js';
import { COMMA, isInline, isMark, SEMICOLON } from '../../../text/reading.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import type { Occurrence } from '../../names/occurrence.js';
import { type Known, mentionOver, organizationsIn, organizationTo } from '../known.js';
import { organizationBefore } from '../meant/descriptions.js';
import type { Owner } from './owners.js';

/** The organisation that a clause on others than a person gives it: who sends it, what it stands for, where it can be met. */

const LONGEST_CLAUSE = 14;
/** "at X, where the file lies with Jane Doe", "X, at which the person to call is Jane Doe" */
const PLACES = phraseTable<'place'>({ place: ['where', 'at which', 'in which'] });
const PICKS = phraseTable<'pick'>({
  pick: ['one of them', 'one of whom', 'one of these', 'among them', 'among whom', 'both of them'],
});
const STANDS = phraseTable<'stand'>({ stand: ['in the person of', 'in the shape of', 'in the form of'] });

/** The token in front of what leads to a name: an honorific, a title. */
const inFront = (known: Known, name: Occurrence): number =>
  name.titleBefore ? name.titleBefore.first - 1 : beforeHonorific(known.reading, name);

/** The organisation that ends in front of a token, a comma left out. */
const ownerTo = (known: Known, end: number): Owner =>
  organizationBefore(known, isMark(known.reading, end - 1, COMMA) ? end - 1 : end)?.entity ?? null;

/** Whether what is told of a name is over: "where Jane Doe taught". */
const isOver = ({ grammar }: Known, { sentence, first }: Occurrence, from: number): boolean =>
  grammar
    .clausesOf(sentence)
    .some(
      (clause) =>
        from <= clause.verb.first &&
        clause.first <= first &&
        first < clause.end &&
        PAST_TENSES.has(clause.verb.tense),
    );

/** "the Ministry of Water, where the file lies with | Jane Doe". */
function ownerWhere(known: Known, name: Occurrence): Owner {
  const { reading } = known;
  const least = Math.max(reading.sentences[name.sentence]!, name.first - LONGEST_CLAUSE);
  for (let at = name.first - 1; at > least && !mentionOver(known, at); at--) {
    if (isMark(reading, at, COMMA) || isMark(reading, at, SEMICOLON)) return null;
    if (!PLACES.behind(reading, at)) continue;
    const owner = ownerTo(known, at);
    return owner === null || isOver(known, name, at) ? null : owner;
  }
  return null;
}

/** "Two nurses were sent by X; one of them, | Jane Doe", "three officers of X, among them | Jane Doe". */
function ownerOfThem(known: Known, name: Occurrence): Owner {
  const { reading } = known;
  let end = inFront(known, name) + 1;
  if (isMark(reading, end - 1, COMMA)) end--;
  const first = [end - 3, end - 2].find((at) => PICKS.behind(reading, at)?.end === end);
  if (first === undefined) return null;
  const named = organizationsIn(known, reading.sentences[name.sentence]!, first);
  const joint =
    isMark(reading, first - 1, COMMA) || isMark(reading, first - 1, SEMICOLON) ? first - 1 : first;
  return named.length === 1 ? (organizationTo(known, joint)?.entity ?? null) : null;
}

/** "thanked X, in the person of adviser | Jane Doe". */
function ownerStoodFor(known: Known, name: Occurrence): Owner {
  const { reading } = known;
  const end = inFront(known, name) + 1;
  for (let at = end - 4; at > end - 4 - LONGEST_LEAD && isInline(reading, at + 1); at--)
    if (STANDS.behind(reading, at)) return ownerTo(known, at);
  return null;
}
const LONGEST_LEAD = 4;

export const ownerOfOthers = (known: Known, name: Occurrence): Owner =>
  ownerWhere(known, name) ?? ownerOfThem(known, name) ?? ownerStoodFor(known, name);
