import { keyOf } from '../../text/keys.js';
import { withoutLegalForm } from '../../text/legal-forms.js';
import type { Reading } from '../../text/reading.js';
import { firstFrom } from '../../text/stretches.js';
import type { Entity } from './entities.js';
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

/**
 * The entity that speaks: the one that calls itself "the Company", stands first in headline and body, has
 * an "About" section, a ticker near the top, and is named most. Null where no party stands out.
 */
export function findIssuer(
  reading: Reading,
  entities: readonly Entity[],
  mentions: readonly EntityMention[],
  context: IssuerContext,
): number | null {
  const { start } = reading.tokens;
  const scores = entities.map(() => 0);
  const add = (entity: number, points: number) => {
    scores[entity] = scores[entity]! + points;
  };
  const counts = entities.map(() => 0);
  for (const { entity } of mentions) counts[entity]!++;
  entities.forEach((entity, index) => {
    const first = entity.occurrences[0]!;
    if (entity.standIns.some((words) => COMPANY.test(words))) add(index, 20);
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
  if (inHeadline[0] && context.headline && start[inHeadline[0].first]! < context.headline.start + 30)
    add(inHeadline[0].entity, 5);
  const opening = mentions.filter(
    ({ first }) => start[first]! >= context.bodyStart && start[first]! < context.bodyStart + FIRST_PARAGRAPH,
  );
  const speaker = opening.find(({ entity }) => entities[entity]!.kind === 'organization');
  if (speaker) add(speaker.entity, 6);
  const places = mentions.map(({ first }) => ({ start: start[first]!, end: start[first]! }));
  for (const about of context.aboutStarts) {
    const named = mentions[firstFrom(places, about)];
    if (named && start[named.first]! < about + ABOUT_REACH)
      add(named.entity, entities[named.entity]!.kind === 'person' ? 30 : 8);
  }
  const stated = context.stated === null ? '' : keyOf(withoutLegalForm(context.stated));
  entities.forEach(({ keys }, index) => {
    if (stated !== '' && keys.includes(stated)) add(index, STATED);
  });
  let best: number | null = null;
  scores.forEach((score, index) => {
    if (score >= ENOUGH && (best === null || score > scores[best]!)) best = index;
  });
  return best ?? (entities.length === 0 ? null : firstOrganization(entities));
}

const firstOrganization = (entities: readonly Entity[]): number | null => {
  const index = entities.findIndex(({ kind }) => kind === 'organization');
  return index < 0 ? null : index;
};
