import type { Span } from '../record/span.js';
import { isCapitalised } from '../text/reading.js';
import { type Item, type ItemOf, indexAt, type Scene, spanBetween } from './scene.js';

/** Where a pattern matched in a scene's marked text; groups by name. */
export interface Match {
  readonly scene: Scene;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, readonly [from: number, to: number] | undefined>>;
}

const toMatch = (scene: Scene, match: RegExpExecArray): Match => ({
  scene,
  start: match.index,
  end: match.index + match[0].length,
  groups: match.indices?.groups ?? {},
});

/** The first place a pattern (flag `d`) matches in a scene. */
export function firstMatch(scene: Scene, pattern: RegExp): Match | null {
  const match = pattern.exec(scene.marked);
  return match && toMatch(scene, match);
}

/** All matches of a pattern (flag `g`) in a text. `matchAll` makes a copy of the pattern each time. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

/** All places a pattern (flags `dg`) matches in a scene. */
export const allMatches = (scene: Scene, pattern: RegExp): Match[] =>
  matchesIn(scene.marked, pattern).map((match) => toMatch(scene, match));

/** The item a group of a match starts with. */
export function itemOf({ scene, groups }: Match, name: string): Item | null {
  const group = groups[name];
  return group ? (scene.items[indexAt(scene, group[0])] ?? null) : null;
}

/** The item of a kind a group of a match starts with. */
export function captured<K extends Item['kind']>(match: Match, name: string, kind: K): ItemOf<K> | null {
  const item = itemOf(match, name);
  return item?.kind === kind ? (item as ItemOf<K>) : null;
}

/** The words of a group. */
export function spanOf({ scene, groups }: Match, name: string): Span | null {
  const group = groups[name];
  return group ? spanBetween(scene, group[0], group[1]) : null;
}

/** The words of a group that starts with a capital letter or a digit, as names do. */
export function nameOf(match: Match, name: string): Span | null {
  const item = itemOf(match, name);
  if (!item) return null;
  const { reading } = match.scene;
  const named = item.kind !== 'plain' || isCapitalised(reading, item.first);
  return named ? spanOf(match, name) : null;
}
