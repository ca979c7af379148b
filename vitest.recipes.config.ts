import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** What needs tools of other languages beside Node; `.ci/run` installs them. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/recipes/**/*.test.ts'], exclude: [] },
});
