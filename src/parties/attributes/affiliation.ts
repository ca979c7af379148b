import { AGENT_VERB, FUNCTION_WORD } from '../../text/classes.js';
import type { IntegerSet } from '../../text/integer-set.js';
import {
  CLOSE,
  COMMA,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isDash,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  type Reading,
  SLASH,
  words,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { endsLine } from '../names/occurrence.js';
import type { TitleRead } from '../names/titles.js';
import { type BlockContext, contactOwners } from './contact-blocks.js';
import { isDepartment } from './whole-title.js';

/** What is known of the parties of a release when persons are given their organisations. */
export interface AffiliationContext extends BlockContext {
  /** the title of each entity that has one */
  readonly titles: readonly (TitleRead | null)[];
}

const S = hashOf('s');
const TO_OWNER = words('of', 'at', 'for', 'with', 'from', 'the', 'in', 'our', 'its', 'and');
const BESIDE_NAME = words('of', 'at', 'from', 'with', 'the');
const NEW = words('new', 'own', 'former', 'current', 'longtime', 'first');
const LONGEST_LINK = 4;

/** Organisations by the token they start at and by the token behind them. */
interface Index {
  readonly starting: ReadonlyMap<number, number>;
  readonly ending: ReadonlyMap<number, number>;
}

function indexOf({ entities, mentions }: AffiliationContext): Index {
  const organizations = mentions.filter(({ entity }) => entities[entity]!.kind === 'organization');
  return {
    starting: new Map(organizations.map(({ first, entity }) => [first, entity])),
    ending: new Map(organizations.map(({ end, entity }) => [end, entity])),
  };
}

/** The organisation that follows a title or name: "CEO of | X", "CEO, X", "Jane Doe (X)". */
function ownerBehind(reading: Reading, index: Index, from: number, links: IntegerSet): number | undefined {
  for (let at = from; at <= from + LONGEST_LINK; at++) {
    const owner = index.starting.get(at);
    if (owner !== undefined) return isInline(reading, at) ? owner : undefined;
    const skip =
      isOne(reading, at, links) ||
      (at === from && (isMark(reading, at, COMMA) || isMark(reading, at, OPEN) || isDash(reading, at)));
    if (!skip || !isInline(reading, at)) return undefined;
  }
  return undefined;
}

/** The organisation in front of a title: "X’s | CEO", "X | CEO", "the Company’s | new CEO". */
function ownerBefore(reading: Reading, index: Index, from: number): number | undefined {
  let at = from;
  if (isOne(reading, at - 1, NEW)) at--;
  const owner = index.ending.get(at);
  if (owner !== undefined && isInline(reading, at)) return owner;
  if (isWord(reading, at - 1, S)) return index.ending.get(at - 2);
  return isApostrophe(reading, at - 1) ? index.ending.get(at - 1) : undefined;
}

/** Behind a person: "Jane Doe, X" closed by a comma, slash or line end, "Jane Doe of X", "Jane Doe (X)". */
function ownerOfName(reading: Reading, index: Index, afterDegrees: number): number | undefined {
  const owner = ownerBehind(reading, index, afterDegrees, BESIDE_NAME);
  if (owner === undefined || !isMark(reading, afterDegrees, COMMA)) return owner;
  let end = afterDegrees + 1;
  while (end < reading.tokens.count && index.ending.get(end) !== owner) end++;
  const closed =
    endsLine(reading, end) ||
    isMark(reading, end, COMMA) ||
    isMark(reading, end, SLASH) ||
    isMark(reading, end, CLOSE);
  return closed ? owner : undefined;
}

/** Behind what a person is said to be, in words that no title holds: "Jane Doe, dyrektor finansowy of | X". */
function ownerBehindCalling(reading: Reading, index: Index, afterDegrees: number): number | undefined {
  if (!isMark(reading, afterDegrees, COMMA)) return undefined;
  let at = afterDegrees + 1;
  while (
    at <= afterDegrees + LONGEST_LINK &&
    reading.tokens.kind[at] === WORD &&
    !isCapitalised(reading, at) &&
    !hasNaming(reading, at, FUNCTION_WORD | AGENT_VERB) &&
    !isOne(reading, at, FORMER)
  )
    at++;
  return at > afterDegrees + 1 && isOne(reading, at, BESIDE_NAME)
    ? ownerBehind(reading, index, at, BESIDE_NAME)
    : undefined;
}

const OFFICES = wordSet('minister senator governor mayor congressman congresswoman sheriff');
const FORMER = wordSet('former formerly ex previously');

const PRESIDENT = hashOf('president');

/** "President Jane Doe", who is rather a country's than a company's. */
const isHeadOfState = (reading: Reading, { first, end }: TitleRead): boolean =>
  end === first + 1 &&
  isWord(reading, first, PRESIDENT) &&
  isCapitalised(reading, first) &&
  isCapitalised(reading, end) &&
  isInline(reading, end);

/** Titles of public office, and former ones: they are not at the issuer unless the text says so. */
function isElsewhere(reading: Reading, title: TitleRead): boolean {
  const { first, end } = title;
  if (isHeadOfState(reading, title) || isDepartment(reading, first)) return true;
  for (let at = first - 3; at < end; at++)
    if (isOne(reading, at, FORMER) || (at >= first && isOne(reading, at, OFFICES))) return true;
  return false;
}

/**
 * The organisation of each person: the one its title or name stands at; else, for those with a title and
 * those of a contact block, the one above them in the block or the issuer, for whom a release gives titles
 * without saying so.
 *
 * @returns the entity of the organisation for each entity, null for organisations and where the text is silent
 */
export function affiliationsOf(reading: Reading, context: AffiliationContext): (number | null)[] {
  const { entities, titles, issuer } = context;
  const contacts = contactOwners(reading, context);
  const index = indexOf(context);
  const organizationIssuer = issuer !== null && entities[issuer]!.kind === 'organization' ? issuer : null;
  return entities.map((entity, number) => {
    if (entity.kind !== 'person') return null;
    const title = titles[number];
    if (title) {
      const owner =
        ownerBehind(reading, index, title.end, TO_OWNER) ?? ownerBefore(reading, index, title.first);
      if (owner !== undefined) return owner;
    }
    for (const name of entity.occurrences) {
      const owner =
        ownerOfName(reading, index, name.afterDegrees) ??
        ownerBehindCalling(reading, index, name.afterDegrees) ??
        ownerBefore(reading, index, name.first);
      if (owner !== undefined) return owner;
    }
    const owner = contacts.get(number);
    if (owner !== undefined) return owner;
    return title && !isElsewhere(reading, title) ? organizationIssuer : null;
  });
}
