import type { App } from './app.server.ts';

/** Plainly fictional content for the site, wherever there is none of that kind yet. */
export function fillDemoContent(_app: App): void {}
