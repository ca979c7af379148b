import type { Grammar } from '../../grammar/grammar.js';
import { EXCHANGE } from '../../text/classes.js';
import { keyOf } from '../../text/keys.js';
import { withoutLegalForm } from '../../text/legal-forms.js';
import { COLON, hasNaming, isMark, isOne, type Reading } from '../../text/reading.js';
import { firstFrom, isInside } from '../../text/stretches.js';
import { wordSet } from '../../text/word-set.js';
import { endsLine } from '../names/occurrence.js';
import type { Entity } from './entities.js';
import { leaderOf } from './leader.js';
import type { EntityMention } from './mentions.js';

/** Where the parts of a release stand that show who speaks; UTF-16 offsets. */
export interface IssuerContext {
  readonly headline: { readonly start: number; readonly end: number } | null;
  /** where the body starts, behind the dateline */
  readonly bodyStart: number;
  /** the heads of "About …" sections */
  readonly aboutStarts: readonly number[];
  readonly contacts: readonly { readonly start: number; readonly end: number }[];
  /** who files or publishes the release, as its source says */
  readonly stated: string | null;
  /** parts that name no party */
  readonly skipped: readonly { readonly start: number; readonly end: number }[];
}

const COMPANY = /^the (?:company|corporation|group|issuer|bank|firm|trust|fund|partnership|association)$/i;
const ABOUT_REACH = 60;
const FIRST_PARAGRAPH = 700;
const ENOUGH = 8;
const STATED = 12;

/** The party that speaks, and whether it was worked out: nothing in the text says so in as many words. */
export interface FoundIssuer {
  readonly issuer: number | null;
  readonly inferred: boolean;
  /** the same, where something in the text speaks for it: what persons and stand-ins may be told by */
  readonly told: number | null;
}

const NOBODY: FoundIssuer = { issuer: null, inferred: false, told: null };

/**
 * The entity that speaks: the one that calls itself "the Company", stands first in headline and body, has
 * an "About" section, a ticker near the top, and is named most. Where none stands out, the organisation that
 * comes nearest; null where the text names none.
 */
export function findIssuer(
  grammar: Grammar,
  entities: readonly Entity[],
  mentions: readonly EntityMention[],
  context: IssuerContext,
): FoundIssuer {
  const { reading } = grammar;
  const { start } = reading.tokens;
  const scores = entities.map(() => 0);
  const signs = entities.map(() => 0);
  const says = new Set<number>();
  const sign = (entity: number) => {
    signs[entity] = signs[entity]! + 1;
  };
  const add = (entity: number, points: number) => {
    scores[entity] = scores[entity]! + points;
  };
  const counts = entities.map(() => 0);
  for (const { entity } of mentions) counts[entity]!++;
  entities.forEach((entity, index) => {
    const first = entity.occurrences[0]!;
    if (entity.standIns.some((words) => COMPANY.test(words))) {
      add(index, 20);
      sign(index);
      says.add(index);
    }
    const isFormal = entity.occurrences.some(({ legalForm }) => legalForm !== null);
    const isOnline = entity.evidence.has('domain') || entity.evidence.has('web-name');
    if (entity.tickers.length > 0 || isFormal || isOnline) sign(index);
    if (entity.tickers.length > 0)
      add(index, start[first.first]! < context.bodyStart + FIRST_PARAGRAPH ? 8 : 3);
    add(index, Math.min(10, counts[index]!));
    if (entity.kind === 'person') add(index, -14);
  });
  const inHeadline = mentions.filter(
    ({ first }) =>
      context.headline && start[first]! >= context.headline.start && start[first]! < context.headline.end,
  );
  for (const entity of new Set(inHeadline.map((mention) => mention.entity))) add(entity, 6);
  if (inHeadline[0] && context.headline && start[inHeadline[0].first]! < context.headline.start + 30) {
    add(inHeadline[0].entity, 5);
    sign(inHeadline[0].entity);
  }
  const opening = mentions.filter(
    ({ first }) => start[first]! >= context.bodyStart && start[first]! < context.bodyStart + FIRST_PARAGRAPH,
  );
  const homes = homesOf(reading, entities, mentions);
  const speaker = opening.find(
    (mention) => entities[mention.entity]!.kind === 'organization' && !homes.has(mention),
  );
  if (speaker) add(speaker.entity, 6);
  const leader = leaderOf(
    grammar,
    opening.filter(({ entity }) => entities[entity]!.kind === 'organization'),
    speaker,
    context.bodyStart,
  );
  if (leader) {
    add(leader.entity, LEADER);
    sign(leader.entity);
  }
  for (const mention of opening)
    if (!homes.has(mention) && announces(reading, mention)) {
      sign(mention.entity);
      if (mention.entity === speaker?.entity) {
        if (!says.has(mention.entity)) add(mention.entity, LEADER);
        says.add(mention.entity);
      }
    }
  const letterhead = letterheadOf(reading, entities, mentions, context);
  if (letterhead) {
    add(letterhead.entity, LETTERHEAD + (isSender(reading, letterhead.first) ? SENDER : 0));
    sign(letterhead.entity);
  }
  const places = mentions.map(({ first }) => ({ start: start[first]!, end: start[first]! }));
  for (const about of context.aboutStarts) {
    const named = mentions[firstFrom(places, about)];
    if (named && start[named.first]! < about + ABOUT_REACH) {
      add(named.entity, entities[named.entity]!.kind === 'person' ? 30 : 8);
      sign(named.entity);
    }
  }
  const stated = context.stated === null ? '' : keyOf(withoutLegalForm(context.stated));
  entities.forEach(({ keys }, index) => {
    if (stated !== '' && keys.includes(stated)) {
      add(index, STATED);
      sign(index);
      says.add(index);
    }
  });
  for (const { entity, first } of mentions)
    if (isInside(context.contacts, start[first]!, start[first]! + 1)) sign(entity);
  let best = -1;
  scores.forEach((score, index) => {
    if (score >= ENOUGH && signs[index]! > 0 && (best < 0 || score > scores[best]!)) best = index;
  });
  if (best < 0) best = firstSigned(entities, signs);
  if (best >= 0) return { issuer: best, inferred: !says.has(best), told: best };
  const nearest = nearestOf(entities, scores);
  return nearest < 0 ? NOBODY : { issuer: nearest, inferred: true, told: null };
}

/**
 * The organisation that stands above the body on a line of its own, or behind the label of a form: "Company name: Example
 * Co., Ltd."; contacts above the headline and what the headline names left out.
 */
function letterheadOf(
  reading: Reading,
  entities: readonly Entity[],
  mentions: readonly EntityMention[],
  { headline, bodyStart, contacts }: IssuerContext,
): EntityMention | undefined {
  const { start, end: ends } = reading.tokens;
  const top = headline?.start ?? bodyStart;
  return mentions.find(({ first, end, entity }) => {
    if (start[first]! >= top || entities[entity]!.kind !== 'organization') return false;
    if (isInside(contacts, start[first]!, ends[end - 1]!)) return false;
    // a letter to an exchange has its name above
    for (let at = first; at < end; at++) if (hasNaming(reading, at, EXCHANGE)) return false;
    const opens = first === 0 || endsLine(reading, first);
    const isLabelled =
      (isMark(reading, first - 1, COLON) && isOne(reading, first - 2, COMPANY_LABEL)) ||
      isSender(reading, first);
    return isLabelled || (opens && isRestOfHead(restOfLine(reading, end)));
  });
}
/** The text from a token to the end of its line, of the first tokens where they are many. */
function restOfLine(reading: Reading, from: number): string {
  const { start, end } = reading.tokens;
  let at = from;
  while (at < from + LONGEST_REST && !endsLine(reading, at)) at++;
  return at === from ? '' : reading.text.slice(start[from], end[at - 1]);
}
const LONGEST_REST = 24;

/** Whether what stands behind a name on its line is in brackets or the name in another script. */
const isRestOfHead = (rest: string): boolean => /^(?:\([^()]{0,80}\)|[^\p{Script=Latin}()])*$/u.test(rest);

/** "News release from | Example" */
const isSender = (reading: Reading, first: number): boolean =>
  isOne(reading, first - 1, FROM) && isOne(reading, first - 2, PAPERS);
const COMPANY_LABEL = wordSet('name company issuer');
const PAPERS = wordSet('release statement news announcement communication communiqué');
const LETTERHEAD = 14;
/** A release that says whom it is from leaves nothing to weigh. */
const SENDER = 20;

/** "Jane Doe from | Example": where a person is said to be from, which is not who speaks. */
const homesOf = (
  reading: Reading,
  entities: readonly Entity[],
  mentions: readonly EntityMention[],
): ReadonlySet<EntityMention> =>
  new Set(
    mentions.filter(({ first }, index) => {
      const person = mentions[index - 1];
      const isPerson = person !== undefined && entities[person.entity]!.kind === 'person';
      return isPerson && person.end === first - 1 && isOne(reading, first - 1, FROM);
    }),
  );
const FROM = wordSet('from');

const LEADER = 4;

/** The first organisation that something speaks for, or the only one of a text; -1 where there is none. */
function firstSigned(entities: readonly Entity[], signs: readonly number[]): number {
  const organizations = entities.flatMap(({ kind }, index) => (kind === 'organization' ? [index] : []));
  if (organizations.length === 1) return organizations[0]!;
  return organizations.find((index) => signs[index]! > 0) ?? -1;
}

/** The organisation that comes nearest to be who speaks; -1 where there is none. */
function nearestOf(entities: readonly Entity[], scores: readonly number[]): number {
  let best = -1;
  entities.forEach(({ kind }, index) => {
    if (kind === 'organization' && (best < 0 || scores[index]! > scores[best]!)) best = index;
  });
  return best;
}

const LONGEST_SUBJECT = 24;

/** Whether a verb of announcing follows a name, its brackets and appositions passed over, in its sentence. */
function announces(reading: Reading, { first, end }: EntityMention): boolean {
  const stop = Math.min(end + LONGEST_SUBJECT, reading.sentences[reading.sentenceOf[first]! + 1]!);
  for (let at = end; at < stop; at++) if (isOne(reading, at, ANNOUNCING)) return true;
  return false;
}
const ANNOUNCING = wordSet(
  'announced announces announce reported reports today said says unveiled launched launches proud pleased',
);
