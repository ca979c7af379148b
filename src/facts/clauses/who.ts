import type { NounPhrase } from '../../grammar/phrase.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { type ItemOf, itemsAmong, type Scene } from '../scene.js';
import type { World } from '../world.js';

/** A party a phrase names, and whether that is worked out rather than printed. */
export interface Who {
  readonly id: string;
  readonly inferred: boolean;
}
type Kind = 'organization' | 'person';

/** What acts for the organisation it belongs to: "the board of Example Corp.", "a subsidiary of", "a proposal from". */
const BODIES = wordSet(
  `board boards directors management shareholders stockholders subsidiary subsidiaries affiliate affiliates unit arm division
  team members consortium group fund funds owner owners parent proposal offer bid approach order contract grant member part`,
);
const SPEAKERS = wordSet('we us our ours it its');
/** How phrases inside phrases are followed. */
const DEEPEST = 3;

/** The scene a phrase stands in. */
export const sceneOf = ({ grammar, scenes }: World, { head }: NounPhrase): Scene =>
  scenes.at(grammar.reading.sentenceOf[head]!);

/** The parties of a kind named among tokens, half open, in text order. */
export const partiesAmong = (
  scene: Scene,
  first: number,
  end: number,
  kind: Kind,
): readonly ItemOf<'party'>[] =>
  itemsAmong(scene, first, end).filter(
    (item): item is ItemOf<'party'> => item.kind === 'party' && item.party.kind === kind,
  );

/** Whether a name stands in the possessive: "Example's", "its". */
export const isOwner = (scene: Scene, item: ItemOf<'party'>): boolean =>
  /^(?:'s? |'$)/.test(scene.marked.slice(item.offset + 1, item.offset + 4));

/** The party a phrase is the name of: the one at its head, no owner. */
export function namedBy(scene: Scene, phrase: NounPhrase, kind: Kind): ItemOf<'party'> | null {
  const { first, coreEnd, head } = phrase;
  const named = partiesAmong(scene, first, coreEnd, kind).filter((item) => !isOwner(scene, item));
  return named.find((item) => item.first <= head && head < item.end) ?? named.at(-1) ?? null;
}

function within(world: World, phrase: NounPhrase, kind: Kind, depth: number): Who | null {
  for (const preposition of ['of', 'by', 'from'] as const)
    for (const inner of phrase.by.get(preposition) ?? []) {
      const found = whoIs(world, inner, kind, depth + 1);
      if (found) return found;
    }
  return null;
}

/**
 * The party of a kind that a phrase stands for: by its name, a reference, what is said of it, or by whose body it is;
 * for "we" and what else speaks the release's issuer.
 */
export function whoIs(world: World, phrase: NounPhrase, kind: Kind, depth = 0): Who | null {
  if (depth > DEEPEST) return null;
  for (const other of phrase.refersTo ?? []) {
    const found = whoIs(world, other, kind, depth + 1);
    if (found) return found;
  }
  const scene = sceneOf(world, phrase);
  const named = namedBy(scene, phrase, kind);
  if (named) return { id: named.party.id, inferred: false };
  const { reading } = scene;
  if (kind === 'organization' && isOne(reading, phrase.head, BODIES)) {
    const [owner] = partiesAmong(scene, phrase.first, phrase.coreEnd, kind);
    const found = owner ? { id: owner.party.id, inferred: false } : within(world, phrase, kind, depth);
    if (found) return found;
  }
  for (const other of phrase.appositions) {
    const beside = namedBy(scene, other, kind);
    if (beside) return { id: beside.party.id, inferred: false };
  }
  return kind === 'organization' && world.issuer !== null && isSpeaker(scene, phrase)
    ? { id: world.issuer, inferred: true }
    : null;
}

/** "we", "our board", "the Company" that no mention stands for. */
const isSpeaker = ({ reading }: Scene, { first, coreEnd, head }: NounPhrase): boolean =>
  isOne(reading, first, SPEAKERS) && (coreEnd - first === 1 || isOne(reading, head, BODIES));
