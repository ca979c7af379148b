import type { Scene } from './scene.js';
import { productsIn, weightOf } from './trials/products.js';

/**
 * The organisation of a sentence that is an agency.
 *
 * @param names what the name of one of the agencies in question holds
 * @returns the id of the party, or null
 */
export function agencyIn({ items }: Scene, names: RegExp): string | null {
  const item = items.find(
    (item) =>
      item.kind === 'party' &&
      item.party.kind === 'organization' &&
      [item.party.name, ...item.party.aliases].some((name) => names.test(name)),
  );
  return item?.kind === 'party' ? item.party.id : null;
}

/** The product a decision of an agency is about: of those in the sentence the one that most speaks for; or null. */
export function productOf(scene: Scene) {
  const weighed = productsIn(scene, new Set()).map((span) => ({ span, weight: weightOf(scene, span) }));
  return (
    weighed.reduce<(typeof weighed)[number] | null>(
      (best, next) => (best === null || next.weight > best.weight ? next : best),
      null,
    )?.span ?? null
  );
}
