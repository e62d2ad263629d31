import type { App } from '#app/app.server.ts';
import { takesApplications } from '#app/catalogue/course.ts';
import { listCourses, listEveryCourse } from '#app/catalogue/courses.server.ts';
import { listTiers } from '#app/catalogue/offer-tiers.server.ts';
import { countTopics, listArticles } from '#app/journal/articles.server.ts';
import { topics } from '#app/journal/subscription.ts';
import { documentKinds } from '#app/people/document.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { wordsFor, type Words } from '#app/words/index.ts';
import type { Bilingual, Locale } from '#app/words/locale.ts';
import { daysFromTo } from '../courses/figures.ts';

/** A page that anybody may find, there in both languages. */
export interface OpenPage {
  /** In Russian. */
  path: string;
  /** What it belongs to; empty for a page that stands by itself. */
  kicker: Bilingual;
  title: Bilingual;
  /** `YYYY-MM-DD`, where it is known. */
  changedOn?: string;
}

/** All of them; `app/routes.ts` names the rest: forms that were sent, and pages behind links. */
export function listOpenPages(app: App): OpenPage[] {
  return [
    ...sections,
    ...tierPages(app),
    ...coursePages(app),
    ...articlePages(app),
    ...topicPages(app),
    ...documentPages,
  ];
}

const paths = pathsIn('ru');

function bilingual(say: (words: Words, locale: Locale) => string): Bilingual {
  return { ru: say(wordsFor('ru'), 'ru'), en: say(wordsFor('en'), 'en') };
}

function page(path: string, title: (words: Words) => string, kicker: (words: Words) => string = () => ''): OpenPage {
  return { path, title: bilingual(title), kicker: bilingual(kicker) };
}

const inServices = ({ site }: Words) => site.nav.services;
const inJournal = ({ site }: Words) => site.nav.journal;
const inCourses = ({ site }: Words) => site.footer.courses;

const sections: OpenPage[] = [
  page(paths.home, ({ home }) => home.heading),
  page(paths.services, inServices),
  page(paths.advisor, ({ site }) => site.footer.advisor, inServices),
  page(paths.assessment, ({ site }) => site.nav.assessment),
  page(
    paths.assessmentRequest,
    ({ leads }) => leads.assessment.title,
    ({ site }) => site.nav.assessment,
  ),
  page(paths.courses, inCourses, inServices),
  page(paths.about, ({ site }) => site.nav.about),
  page(paths.clients, ({ site }) => site.footer.clients),
  page(paths.contacts, ({ site }) => site.nav.contacts),
  page(
    paths.question,
    ({ leads }) => leads.question.title,
    ({ site }) => site.nav.contacts,
  ),
  page(paths.journal, inJournal),
  page(paths.subscribe, ({ site }) => site.footer.subscribe, inJournal),
];

const documentPages = documentKinds.map((kind) =>
  page(
    paths.document(kind),
    ({ documents }) => documents[kind].title,
    ({ site }) => site.footer.documents,
  ),
);

function tierPages(app: App): OpenPage[] {
  return listTiers(app).flatMap(({ tier, text, changedAt }) => [
    {
      path: paths.tier(tier),
      kicker: bilingual(inServices),
      title: { ru: text.ru.name, en: text.en.name },
      changedOn: dayInMoscow(changedAt),
    },
    {
      path: paths.applyForTier(tier),
      kicker: bilingual(inServices),
      title: bilingual(({ leads }, locale) => leads.tier.title(text[locale].name)),
    },
  ]);
}

function coursePages(app: App): OpenPage[] {
  const courses = listEveryCourse(app).map(({ slug, text, changedAt }) => ({
    path: paths.course(slug),
    kicker: bilingual(inCourses),
    title: { ru: `${text.ru.title}, ${text.ru.city}`, en: `${text.en.title}, ${text.en.city}` },
    changedOn: dayInMoscow(changedAt),
  }));
  const applications = listCourses(app)
    .coming.filter(({ state }) => takesApplications(state))
    .map((course) => ({
      path: paths.applyForCourse(course.slug),
      kicker: bilingual(inCourses),
      title: bilingual(({ leads }, locale) =>
        leads.course.title(course.text[locale].title, daysFromTo(locale, course)),
      ),
    }));
  return [...courses, ...applications];
}

function articlePages(app: App): OpenPage[] {
  const inEnglish = new Map(listArticles(app, 'en').map(({ slug, title }) => [slug, title]));
  return listArticles(app, 'ru').map(({ slug, title, changedAt }) => ({
    path: paths.article(slug),
    kicker: bilingual(inJournal),
    title: { ru: title, en: inEnglish.get(slug) ?? title },
    changedOn: dayInMoscow(changedAt),
  }));
}

/** A topic is worth finding once there is something on it. */
function topicPages(app: App): OpenPage[] {
  const written = countTopics(app);
  return topics
    .filter((topic) => written[topic] !== undefined)
    .map((topic) => page(paths.journalTopic(topic), ({ journal }) => journal.topics[topic], inJournal));
}
