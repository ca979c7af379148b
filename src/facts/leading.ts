import type { Scene } from './scene.js';
import type { Scenes } from './scenes.js';
import type { World } from './world.js';

/** How many sentences of the body tell the news; what comes behind is background unless it is told here too. */
const LEAD = 7;

/** Sentences that tell the news: headline, subheadlines and the first of the body. */
export function leadingSentences(scenes: Scenes): ReadonlySet<number> {
  const leading = new Set<number>();
  let body = 0;
  for (let index = 0; index < scenes.count && body < LEAD; index++) {
    const section = scenes.sectionOf(index);
    if (section === 'body') body++;
    if (section === 'body' || section === 'headline' || section === 'subheadline') leading.add(index);
  }
  return leading;
}

/** How long before a release what it announces may have happened, in days. */
const RECENT = 150;
const DAY = 86_400_000;

/** Whether a sentence tells of something that a date in it puts well before the release. */
export function isOld(world: World, scene: Scene): boolean {
  if (world.date === null) return false;
  let isDated = false;
  for (const item of scene.items) {
    if (item.kind !== 'date' || item.date.type !== 'date' || item.date.to === null) continue;
    isDated = true;
    if (!(Date.parse(world.date) - Date.parse(item.date.to) > RECENT * DAY)) return false;
  }
  return isDated;
}

/**
 * The place of a sentence that no other is near. A whole number: beside an infinity the engine keeps this field of all
 * objects made alike as fractions, and what is read from them costs a tenth of a run.
 */
export const NOWHERE = -1_000;
