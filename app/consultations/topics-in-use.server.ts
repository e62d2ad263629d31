import type { Db } from '#app/storage/open.server.ts';
import { countByTopic } from './store.server.ts';

/** Topics that questions are about, and how many of each, by their keys. */
export function topicsInUse(db: Db): { topic: string; count: number }[] {
  return countByTopic(db).flatMap(({ topic, count }) => (topic === null ? [] : [{ topic, count }]));
}
