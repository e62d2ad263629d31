import { writeFileSync } from 'node:fs';

/** Counts what vitest ran, with the reason of everything skipped, into the file that KLYUCH_TEST_COUNTS names. */
export default class Counts {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      // A file that does not even load has no tests to fail.
      if (module.errors().length > 0) counts.failed += 1;
      for (const suite of module.children.allSuites()) if (suite.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) count(test, module, counts);
    }
    writeFileSync(process.env.KLYUCH_TEST_COUNTS, JSON.stringify(counts));
  }
}

function count(test, module, counts) {
  const { state, note } = test.result();
  if (state === 'passed') counts.passed += 1;
  // `pending`: its process died before its turn came.
  else if (state === 'failed' || state === 'pending') counts.failed += 1;
  else counts.skipped.push({ name: `${module.relativeModuleId}: ${test.fullName}`, reason: note });
}
