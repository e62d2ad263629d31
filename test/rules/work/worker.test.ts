import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWorker } from '#app/work/worker.server.ts';
import { day, makeTestApp } from '#test/support/app.ts';

const minute = 60_000;
const second = 1000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** Lets the worker look at its timetable, and what it began come to its end. */
const look = () => vi.advanceTimersByTimeAsync(second);

test('a worker is not well once an entry hangs for longer than it may', async () => {
  const app = await makeTestApp();
  const hang = () => new Promise<void>(() => {});
  const usual = startWorker(app, [{ name: 'hangs', every: day, run: hang }]);
  const patient = startWorker(app, [{ name: 'takes its time', every: day, limit: 60 * minute, run: hang }]);
  app.clock.pass(10 * minute);
  expect([usual.isAlive(), patient.isAlive()]).toEqual([true, true]);
  app.clock.pass(1);
  expect([usual.isAlive(), patient.isAlive()]).toEqual([false, true]);
  app.clock.pass(50 * minute);
  expect(patient.isAlive()).toBe(false);
});

test('a worker is not well while what runs often has failed for ten minutes', async () => {
  const app = await makeTestApp();
  let works = true;
  const run = () => (works ? Promise.resolve() : Promise.reject(new Error('on purpose')));
  const worker = startWorker(app, [{ name: 'often', every: second, run }]);
  await look();
  expect(worker.lastRuns()).toEqual(new Map([['often', app.clock.now()]]));
  works = false;
  app.clock.pass(10 * minute);
  await look();
  expect(worker.isAlive()).toBe(true);
  app.clock.pass(second);
  await look();
  expect(worker.isAlive()).toBe(false);
  works = true;
  app.clock.pass(second);
  await look();
  expect(worker.isAlive()).toBe(true);
  await worker.stop();
});

test('what runs once a day and failed is tried again within minutes, and then not before the next day', async () => {
  const app = await makeTestApp();
  const ran: string[] = [];
  const run = () => {
    ran.push('tried');
    if (ran.length === 1) throw new Error('on purpose');
  };
  const worker = startWorker(app, [{ name: 'daily', every: day, run }]);
  await look();
  expect([ran.length, worker.lastRuns().size]).toEqual([1, 0]);
  app.clock.pass(5 * minute);
  await look();
  expect([ran.length, worker.lastRuns().get('daily')]).toEqual([2, app.clock.now()]);
  app.clock.pass(day - 1);
  await look();
  expect(ran).toHaveLength(2);
  await worker.stop();
  const later = startWorker(app, [{ name: 'daily', every: day, run }]);
  expect(later.lastRuns().size).toBe(1);
  await later.stop();
});
