import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** The long runs: thousands of releases, and processes killed in the middle. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/soak/**/*.test.ts'], exclude: [], testTimeout: 600_000 },
});
