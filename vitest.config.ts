import { defineConfig } from 'vitest/config';

const suite = (name: string, extra: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], setupFiles: ['test/support/strict.ts'], ...extra },
});

/** Those that walk through the built pages. */
const built = { globalSetup: ['test/support/built.ts'] };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'architecture', include: ['test/architecture.test.ts'], testTimeout: 60_000 } },
      suite('rules'),
      suite('stories', { ...built, testTimeout: 30_000 }),
      suite('corpus'),
      suite('mail', { testTimeout: 60_000, hookTimeout: 60_000 }),
      suite('process', { ...built, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false }),
      suite('browser', { ...built, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
});
