import type { App } from '#app/app.server.ts';
import type { Client, Testimonial, Video } from './page-text.ts';
import { listClients, listTestimonials, listVideos } from './store.server.ts';

export interface Showcase {
  testimonials: Testimonial[];
  clients: Client[];
  videos: Video[];
}

/** What others say of us, whom we worked for and what can be watched, each in the editors' order. */
export function listShowcase({ db }: Pick<App, 'db'>): Showcase {
  return { testimonials: listTestimonials(db), clients: listClients(db), videos: listVideos(db) };
}
