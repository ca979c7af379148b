import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** Runs on more machines than one, with a Redis server of their own; `.ci/run` installs it. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/queue/**/*.test.ts'], exclude: [], testTimeout: 600_000 },
});
