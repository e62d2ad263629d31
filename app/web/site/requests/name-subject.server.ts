import type { App } from '#app/app.server.ts';
import { findCourse } from '#app/catalogue/courses.server.ts';
import { findTopic } from '#app/catalogue/methodology.ts';
import { findTier } from '#app/catalogue/offer-tiers.server.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import type { Subject } from '#app/leads/lead.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';

/** What a request is about, as it is called today. */
export function nameSubject(app: App, subject: Subject, locale: Locale): string {
  const { subjects } = wordsFor(locale).leads.request;
  switch (subject.kind) {
    case 'assessment':
    case 'question':
      return subjects[subject.kind];
    case 'tier':
      return subjects.tier(findTier(app, subject.tier)?.text[locale].name ?? subject.tier);
    case 'course': {
      const title = findCourse(app, subject.course)?.text[locale].title ?? subject.course;
      return subject.waits ? subjects.waiting(title) : subjects.course(title);
    }
  }
}

/** What of the methodology a question is about, as it is called today; by its key, where it is not in the map any more. */
export function nameTopic({ db }: Pick<App, 'db'>, topic: string | null, locale: Locale): string | null {
  if (topic === null) return null;
  return findTopic(readMethodology(db), topic)?.title[locale] ?? wordsFor(locale).leads.topic.gone(topic);
}
