import type { Scene } from './scene.js';
import type { World } from './world.js';

/** A preposition in front of a name: it is not who acts. */
const BEHIND_PREPOSITION =
  /\b(?:by|of|from|to|at|with|for|on|in|and|per|through|via|under|including)(?: the| its)? $/;
const ACTS =
  /^(?:'s? (?:board|shareholders|stockholders)| \([^)]{0,200}\))*,?(?: (?:shareholders|stockholders|board)|(?: [a-z]+ly| today| also| has| have| will| is| are)* (?:announc|declar|report|clos|pric|complet|approv|propos|resolv|intend|plan|expect|enter|sign|commenc|launch|agree|pay|paid|pleased|distribut|set|receiv|rais|grant|submit|appoint|nam|acquir|host|hold|present)\w*)/;

/** Who a sentence says does something: the first organisation that acts in it, else the release's issuer. */
export function actorOf(
  world: World,
  scene: Scene,
): { readonly id: string | null; readonly inferred: boolean } {
  for (const item of scene.items) {
    if (item.kind !== 'party' || item.party.kind !== 'organization') continue;
    if (BEHIND_PREPOSITION.test(scene.marked.slice(0, item.offset))) continue;
    if (ACTS.test(scene.marked.slice(item.offset + 1))) return { id: item.party.id, inferred: false };
  }
  return { id: world.issuer, inferred: true };
}
