import type { Gate } from '../grammar/gate.js';
import type { World } from './world.js';

/** Whether a gate opens for a sentence as its scene has it; the scene need not be made for that. */
export const opensFor = ({ reading, scenes }: World, index: number, gate: Gate): boolean =>
  gate.opens(reading, scenes.firstOf(index), scenes.endOf(index));
