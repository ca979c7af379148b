import type { Scene } from './scene.js';

/**
 * A part of a scene as a scene of its own, its offsets kept: marked text outside is blanked, so that patterns
 * find only what stands inside.
 */
export function segment(scene: Scene, from: number, to: number): Scene {
  const { marked } = scene;
  const blank = (text: string) => '_'.repeat(text.length);
  return {
    ...scene,
    marked: blank(marked.slice(0, from)) + marked.slice(from, to) + blank(marked.slice(to)),
  };
}
