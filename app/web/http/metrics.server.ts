import { timingSafeEqual, createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { App } from '#app/app.server.ts';
import { summariseIncoming, summariseMailboxes } from '#app/mail/incoming/summary.server.ts';
import { summariseLetters } from '#app/mail/summary.server.ts';
import type { Worker } from '#app/work/worker.server.ts';

export interface Metrics {
  registry: Registry;
  requests: Histogram<'method' | 'status'>;
  /** Answers from memory since the start. Too many and too fast to be timed one by one. */
  kept: number;
}

export function makeMetrics(app: App, worker: Worker): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'klyuch_request_seconds',
    help: 'Time to answer a request, by method and class of status',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const metrics: Metrics = { registry, requests, kept: 0 };
  new Counter({
    name: 'klyuch_pages_from_memory_total',
    help: 'Pages answered from memory; they are not among klyuch_request_seconds',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(metrics.kept);
    },
  });
  new Gauge({
    name: 'klyuch_letters',
    help: 'Letters in the outbox, by state',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { state, count } of summariseLetters(app)) this.set({ state }, count);
    },
  });
  countIncoming(app, registry);
  new Gauge({
    name: 'klyuch_last_good_run_seconds',
    help: 'When each entry of the timetable last ended well, in seconds since 1970',
    labelNames: ['entry'],
    registers: [registry],
    collect() {
      for (const [entry, at] of worker.lastRuns()) this.set({ entry }, at / 1000);
    },
  });
  return metrics;
}

/** A mailbox is known by the server of its name alone: metrics name nobody. */
function countIncoming(app: App, registry: Registry): void {
  new Gauge({
    name: 'klyuch_incoming_messages',
    help: 'Messages that came in, by outcome; waiting are those without one',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { outcome, count } of summariseIncoming(app)) this.set({ outcome }, count);
    },
  });
  new Gauge({
    name: 'klyuch_mailbox_read_seconds',
    help: 'When each mailbox was last known to hold nothing that is not kept, in seconds since 1970',
    labelNames: ['mailbox'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { mailbox, readAt } of summariseMailboxes(app)) {
        this.set({ mailbox: nameless(mailbox) }, (readAt ?? 0) / 1000);
      }
    },
  });
  new Gauge({
    name: 'klyuch_mailbox_messages',
    help: 'What each mailbox held when it was last counted: on the server, and of those kept here already',
    labelNames: ['mailbox', 'where'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { mailbox, onServer, kept } of summariseMailboxes(app)) {
        this.set({ mailbox: nameless(mailbox), where: 'server' }, onServer ?? 0);
        this.set({ mailbox: nameless(mailbox), where: 'kept' }, kept ?? 0);
      }
    },
  });
}

function nameless(mailbox: string): string {
  return mailbox.slice(mailbox.lastIndexOf('@') + 1);
}

export function countKept(metrics: Metrics): void {
  metrics.kept += 1;
}

export function countRequest({ requests }: Metrics, method: string, status: number, ms: number): void {
  requests.observe({ method: knownMethod(method), status: `${Math.floor(status / 100)}xx` }, ms / 1000);
}

/** For Prometheus with `Authorization: Bearer METRICS_TOKEN`; without the token in the settings there is no such page. */
export function answerMetrics(app: App, { registry }: Metrics): RequestHandler {
  const expected = app.config.metricsToken;
  return (request, response, next) => {
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (expected === undefined || !timingSafeEqual(digest(given), digest(expected))) {
      response.status(404).end();
      return;
    }
    registry.metrics().then((text) => response.type(registry.contentType).send(text), next);
  };
}

function knownMethod(method: string): string {
  return ['GET', 'HEAD', 'POST'].includes(method) ? method : 'other';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
