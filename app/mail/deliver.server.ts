import type { App } from '#app/app.server.ts';

/** One round of the post office: letters whose time has come are claimed, rendered, handed over and settled. */
export async function deliverDue(app: App): Promise<number> {
  await Promise.resolve();
  throw new Error(`not built ${app.config.host}`);
}
