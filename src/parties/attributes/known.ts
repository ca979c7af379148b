import type { Grammar } from '../../grammar/grammar.js';
import { HONORIFIC } from '../../text/classes.js';
import {
  hashOf,
  hasNaming,
  isApostrophe,
  isInline,
  isMark,
  isWord,
  POINT,
  type Reading,
} from '../../text/reading.js';
import type { Entity } from '../entities/entities.js';
import type { EntityMention } from '../entities/mentions.js';

/** What is known of the parties of a release when persons are given their titles and organisations. */
export interface PartyContext {
  readonly entities: readonly Entity[];
  /** every place that names an entity, stand-ins included, in text order */
  readonly mentions: readonly EntityMention[];
  readonly issuer: number | null;
  /** whether a token stands in a contact block */
  readonly inContact: (at: number) => boolean;
  /** whether it stands in one or in lines like those of one */
  readonly mayContact: (at: number) => boolean;
}

/** The same with the text, its grammar and the mentions by the tokens they cover. */
export interface Known extends PartyContext {
  readonly reading: Reading;
  readonly grammar: Grammar;
  /** for each token the index of the mention it belongs to, or -1 */
  readonly covering: Int32Array;
}

/** Puts together what is known, and where the mentions stand. */
export function knownParties(reading: Reading, grammar: Grammar, context: PartyContext): Known {
  const covering = new Int32Array(reading.tokens.count).fill(-1);
  context.mentions.forEach(({ first, end }, index) => {
    covering.fill(index, first, end);
  });
  return { ...context, reading, grammar, covering };
}

const isKind = ({ entities }: Known, { entity }: EntityMention, kind: Entity['kind']): boolean =>
  entities[entity]!.kind === kind;

/** The mention a token belongs to. */
export function mentionOver({ covering, mentions }: Known, at: number): EntityMention | null {
  const index = at >= 0 && at < covering.length ? covering[at]! : -1;
  return index < 0 ? null : mentions[index]!;
}

/** The organisation whose mention starts at a token. */
export function organizationFrom(known: Known, at: number): EntityMention | null {
  const mention = mentionOver(known, at);
  return mention && mention.first === at && isKind(known, mention, 'organization') ? mention : null;
}

/** The organisation whose mention ends in front of a token. */
export function organizationTo(known: Known, end: number): EntityMention | null {
  const mention = mentionOver(known, end - 1);
  return mention && mention.end === end && isKind(known, mention, 'organization') ? mention : null;
}

/** The person whose mention starts at a token. */
export function personFrom(known: Known, at: number): EntityMention | null {
  const mention = mentionOver(known, at);
  return mention && mention.first === at && isKind(known, mention, 'person') ? mention : null;
}

/** The person whose mention starts at a token or behind "Dr.", "Mr." there. */
export function personBehindHonorific(known: Known, from: number): EntityMention | null {
  const { reading } = known;
  let at = from;
  while (
    hasNaming(reading, at, HONORIFIC) ||
    (isMark(reading, at, POINT) && hasNaming(reading, at - 1, HONORIFIC))
  )
    at++;
  return isInline(reading, at) ? personFrom(known, at) : null;
}

/** The person whose mention ends in front of a token. */
export function personTo(known: Known, end: number): EntityMention | null {
  const mention = mentionOver(known, end - 1);
  return mention && mention.end === end && isKind(known, mention, 'person') ? mention : null;
}

/** The first organisation whose name starts between two tokens; it may end behind them, as ", Inc." does. */
export function organizationStartingIn(known: Known, from: number, to: number): EntityMention | null {
  for (let at = Math.max(0, from); at < to; at++) {
    const mention = organizationFrom(known, at);
    if (mention) return mention;
  }
  return null;
}

/** The organisations named between two tokens, in text order. */
export function organizationsIn(known: Known, from: number, to: number): EntityMention[] {
  const found: EntityMention[] = [];
  for (let at = Math.max(0, from); at < to; at++) {
    const mention = mentionOver(known, at);
    if (!mention) continue;
    if (mention.first >= from && mention.end <= to && isKind(known, mention, 'organization'))
      found.push(mention);
    at = mention.end - 1;
  }
  return found;
}

const S = hashOf('s');

/** Behind the sign of a possessive at a token ("’s", "’"); or the token. */
export const skipPossessive = (reading: Reading, at: number): number =>
  isApostrophe(reading, at) ? (isWord(reading, at + 1, S) ? at + 2 : at + 1) : at;

/** The token of the sign of a possessive that ends in front of a token; or the token. */
export const possessiveBefore = (reading: Reading, end: number): number => {
  if (isWord(reading, end - 1, S) && isApostrophe(reading, end - 2)) return end - 2;
  return isApostrophe(reading, end - 1) ? end - 1 : end;
};
