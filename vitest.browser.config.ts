import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** What needs a browser; `.ci/run` installs it. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/browser/**/*.test.ts'], exclude: [], testTimeout: 600_000 },
});
