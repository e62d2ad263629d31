import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { demoClients, demoTestimonials, demoVideos } from './demo-showcase-texts.ts';
import { isShowcaseEmpty, saveClient, saveTestimonial, saveVideo } from './store.server.ts';

/** Fictional testimonials, clients and videos to look at; only where none was ever entered. */
export function fillDemoShowcase({ db }: Pick<App, 'db'>): boolean {
  return transact(db, (tx) => {
    if (!isShowcaseEmpty(tx)) return false;
    demoTestimonials.forEach((row, position) => saveTestimonial(tx, { ...row, position }));
    demoClients.forEach((row, position) => saveClient(tx, { ...row, position }));
    demoVideos.forEach((row, position) => saveVideo(tx, { ...row, position }));
    return true;
  });
}
