import { defineConfig } from 'vitest/config';

const suite = (name: string, extra: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], setupFiles: ['test/support/strict.ts'], ...extra },
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'architecture', include: ['test/architecture.test.ts'], testTimeout: 60_000 } },
      suite('rules'),
      suite('stories', { testTimeout: 30_000 }),
      suite('corpus'),
      suite('mail', { testTimeout: 60_000, hookTimeout: 60_000 }),
      suite('browser', { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
});
