import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** The long runs: thousands of releases, processes killed in the middle, and whatever else goes wrong outside. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/{soak,faults}/**/*.test.ts'], exclude: [], testTimeout: 600_000 },
});
