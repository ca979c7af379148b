import { LABEL } from '../../text/classes.js';
import { hasNaming, isMasked, isOne, type Reading } from '../../text/reading.js';
import { DIGITS } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Entity } from '../entities/entities.js';
import type { EntityMention } from '../entities/mentions.js';
import { compact, findDomains, isDomain, stemsOf } from '../evidence/domains.js';
import { endsLine } from '../names/occurrence.js';

/** What is known of a release when its contact blocks are read. */
export interface BlockContext {
  readonly entities: readonly Entity[];
  /** every place that names an entity, stand-ins included, in text order */
  readonly mentions: readonly EntityMention[];
  readonly issuer: number | null;
  /** whether a token stands in a contact block */
  readonly inContact: (at: number) => boolean;
}

const FOR = wordSet('for');
const COMPANY = wordSet('company corporate issuer');
/** how many tokens of a block belong to one person at most */
const LONGEST_ENTRY = 60;

function some(
  reading: Reading,
  from: number,
  to: number,
  holds: (reading: Reading, at: number) => boolean,
): boolean {
  for (let at = from; at < to; at++) if (holds(reading, at)) return true;
  return false;
}

/** Whether a telephone number or an address stands at a token. */
const isReach = (reading: Reading, at: number): boolean =>
  isMasked(reading, at) || reading.tokens.kind[at] === DIGITS;

/** "Company contact": a label that means whoever speaks. */
const isCompanyLabel = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, LABEL) && isOne(reading, at - 1, COMPANY);

/** The first token of the line a token stands in. */
function startOfLine(reading: Reading, at: number): number {
  let first = at;
  while (first > 0 && !endsLine(reading, first)) first--;
  return first;
}

/**
 * The organisation whose address a person has ("jane@example.com" is at Example Corp.), null where the
 * address is nobody's in the text, undefined where there is none.
 */
function ownerOfAddress(
  reading: Reading,
  entities: readonly Entity[],
  from: number,
  to: number,
): number | null | undefined {
  const stems = stemsOf(findDomains(reading, from, to, 'mail'));
  if (stems.size === 0) return undefined;
  const owner = entities.findIndex(
    ({ kind, keys }) =>
      kind === 'organization' &&
      keys.some((key) => isDomain(compact(key), stems) || isDomain(key.split(' ')[0]!, stems)),
  );
  return owner < 0 ? null : owner;
}

/** The part of a contact block that is about one person. */
interface Part {
  readonly person: EntityMention;
  /** the token behind the person before, and the first of the person behind */
  readonly from: number;
  readonly to: number;
  /** the organisations named in front of the person and behind */
  readonly above: readonly EntityMention[];
  readonly below: readonly EntityMention[];
  /** whether the person is the first of the block */
  readonly isFirst: boolean;
}

/** The organisation of the line above a person; null for "for Example Corp.", whose contact may be anybody. */
function ownerAbove(reading: Reading, { above, from, isFirst }: Part): number | null | undefined {
  const last = above.at(-1);
  if (!last) return undefined;
  const line = startOfLine(reading, last.first);
  const [named] = above.filter(({ first }) => first >= line);
  // right under the person before, it is that one's
  if (!isFirst && !some(reading, from, named!.first, isReach)) return undefined;
  return isOne(reading, line, FOR) ? null : named!.entity;
}

/** "Example plc – Jane Doe, CEO": the organisation of the same line. */
function ownerInLine(reading: Reading, { above, person }: Part): number | undefined {
  const line = startOfLine(reading, person.first);
  return above.findLast(({ first }) => first >= line)?.entity;
}

/** The organisation on the line below a person, in front of any address. */
function ownerBelow(reading: Reading, { below, person }: Part): number | undefined {
  const [next] = below;
  return next && !some(reading, person.end, next.first, isReach) ? next.entity : undefined;
}

/** The parts of the contact blocks of a text. */
function partsOf({ entities, mentions, inContact }: BlockContext): Part[] {
  const entries = mentions.filter(({ first }) => inContact(first));
  const isPerson = ({ entity }: EntityMention) => entities[entity]!.kind === 'person';
  const parts: Part[] = [];
  entries.forEach((person, index) => {
    if (!isPerson(person)) return;
    const before = entries.slice(0, index).findLast(isPerson);
    const isFirst = before === undefined || person.first - before.end > LONGEST_ENTRY;
    const next = entries.slice(index + 1).find(isPerson);
    const from = Math.max(isFirst ? 0 : before.end, person.first - LONGEST_ENTRY);
    const to = Math.min(next?.first ?? person.end + LONGEST_ENTRY, person.end + LONGEST_ENTRY);
    const others = entries.filter((entry) => !isPerson(entry));
    parts.push({
      person,
      from,
      to,
      above: others.filter(({ first }) => first >= from && first < person.first),
      below: others.filter(({ first }) => first >= person.end && first < to),
      isFirst,
    });
  });
  return parts;
}

/**
 * The organisation of each person of a contact block: the one on the line below or above, the one whose
 * address the person has, the company of a label, or that of the person before under the same heading.
 *
 * @returns organisations by person; null where the block says that it is nobody's
 */
export function contactOwners(reading: Reading, context: BlockContext): ReadonlyMap<number, number | null> {
  const owners = new Map<number, number | null>();
  let previous: number | null | undefined;
  for (const part of partsOf(context)) {
    const { person, from, to, isFirst } = part;
    const address = ownerOfAddress(reading, context.entities, person.end, Math.min(to, reading.tokens.count));
    const company = some(reading, from, person.first, isCompanyLabel)
      ? (context.issuer ?? undefined)
      : undefined;
    const own = ownerInLine(reading, part) ?? ownerBelow(reading, part) ?? ownerAbove(reading, part);
    const owner =
      own !== undefined ? own : (address ?? company ?? (isFirst || address === null ? undefined : previous));
    if (owner !== undefined && !owners.has(person.entity)) owners.set(person.entity, owner);
    previous = owner;
  }
  return owners;
}
