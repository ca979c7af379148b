import type { Pass } from './pass.js';
export const definitions: readonly Pass[] = [];
