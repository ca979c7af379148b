import type { Grammar } from '../grammar/grammar.js';
import type { DateMention } from '../record/date.js';
import type { Party } from '../record/party.js';
import type { MoneyMention, PercentageMention } from '../record/quantity.js';
import type { Span } from '../record/span.js';
import type { FactsContext } from './context.js';
import { leadingSentences } from './leading.js';
import { Scenes } from './scenes.js';

/** A mention or party that a slot points to. */
export type Entity = DateMention | MoneyMention | PercentageMention | Party;

/** A release as the readers of facts see it. */
export interface World extends FactsContext {
  readonly scenes: Scenes;
  /** the sentences that tell the news */
  readonly leading: ReadonlySet<number>;
  readonly grammar: Grammar;
  /** whatever a slot's id means */
  readonly entities: ReadonlyMap<string, Entity>;
}

export function createWorld(context: FactsContext, grammar: Grammar): World {
  const entities = new Map<string, Entity>();
  for (const kind of [context.dates, context.money, context.percentages, context.parties])
    for (const entity of kind) entities.set(entity.id, entity);
  const { reading, sections, dates, money, percentages, parties, issuer, date } = context;
  const scenes = new Scenes(context);
  const leading = leadingSentences(scenes);
  return {
    reading,
    sections,
    dates,
    money,
    percentages,
    parties,
    issuer,
    date,
    grammar,
    scenes,
    leading,
    entities,
  };
}

/** Where an entity stands: one place for mentions, all of its places for a party. */
export const placesOf = (entity: Entity): readonly Span[] =>
  'mentions' in entity ? entity.mentions : [entity];
