import { defineConfig } from 'vitest/config';

// Files share the processes they run in, and with them what these have loaded: nothing in the house is kept in modules.
const suite = (name: string, extra: object = {}) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    setupFiles: ['test/support/strict.ts'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes when it comes: a busy machine takes longer than Vitest's second.
    expect: { poll: { timeout: 30_000 } },
    ...extra,
  },
});

/** Those that walk through the built pages; on a busy machine a browser or a process of their own takes its time. */
const built = { globalSetup: ['test/support/built.ts'], testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // As many as there are processors, of which Vitest would leave one idle.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'architecture', include: ['test/architecture.test.ts'], testTimeout: 60_000 } },
      suite('rules'),
      suite('stories', built),
      // What replaces a module of Node's must not share one with others.
      suite('alone', { ...built, isolate: true }),
      suite('corpus'),
      suite('mail'),
      suite('process', built),
      suite('browser', built),
    ],
  },
});
