import type { Bilingual } from '#app/words/locale.ts';

/** The pages of the site whose whole text is the editors' own. */
export const editedPages = ['about'] as const;
export type EditedPage = (typeof editedPages)[number];

export interface PageText {
  title: string;
  lead: string;
  /** Markdown */
  body: string;
}

export interface Testimonial {
  id: string;
  text: Bilingual<{
    quote: string;
    /** Who says it: a position and a kind of network, or a name where its owner agreed. */
    who: string;
    /** What was promised and what was measured, with units and period; may be empty. */
    measured: string;
  }>;
}

export interface Client {
  id: string;
  /** Active subscribers when the work began. */
  subscribers: number | null;
  text: Bilingual<{ name: string; place: string }>;
}

/** What others show us by: each kind a list in the editors' order. */
export const showcaseKinds = ['testimonial', 'client', 'video'] as const;
export type ShowcaseKind = (typeof showcaseKinds)[number];
export interface ShowcaseItems {
  testimonial: Testimonial;
  client: Client;
  video: Video;
}

/** A video stands elsewhere and is only linked: no foreign player runs on our pages. */
export interface Video {
  id: string;
  url: string;
  minutes: number;
  text: Bilingual<{ title: string; about: string }>;
}
