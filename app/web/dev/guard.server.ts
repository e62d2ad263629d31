import type { App } from '#app/app.server.ts';

/** Letters hold links that open somebody's rooms: in production these pages do not exist. */
export function refuseInProduction(app: App): void {
  if (app.config.environment === 'production') throw new Response(null, { status: 404 });
}
