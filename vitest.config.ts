import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Vite does not follow the pattern in chrono-node's export map; Node does
    alias: { 'chrono-node/en': fileURLToPath(import.meta.resolve('chrono-node/en')) },
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/soak/**', 'test/faults/**', 'test/recipes/**', 'test/browser/**', 'test/queue/**'],
    // no test takes a tenth of it: what is still running then, hangs
    testTimeout: 120_000,
  },
});
