import type { App } from '#app/app.server.ts';
import { saveLastRun } from './store.server.ts';

/** Whether the database takes a write right now, found out by writing. */
export function databaseTakesWrites(app: App): boolean {
  try {
    saveLastRun(app.db, 'heartbeat', app.clock.now());
    return true;
  } catch (error) {
    app.log.error({ err: error }, 'the database takes no writes');
    return false;
  }
}
