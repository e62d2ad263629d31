import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { isTopic } from '#app/journal/article.ts';
import { countTopics, listArticles } from '#app/journal/articles.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { breadcrumbs } from '#app/web/parts/things.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { plural } from '#app/words/plural.ts';
import { ArticleList, TitleList } from './article-list.tsx';
import { feedLink } from './journal-meta.ts';
import { JournalSide, ReadOn } from './journal-side.tsx';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) => {
  const topic = args.data?.topic;
  if (!topic) return [];
  const head = openMeta(args, ({ journal, reading }, locale, absolute) => {
    const title = journal.topics[topic];
    const { journal: archive, journalTopic } = pathsIn(locale);
    const steps = [
      { name: reading.journal, item: absolute(archive) },
      { name: title, item: absolute(journalTopic(topic)) },
    ];
    return { title, description: reading.topic.description(title), about: [breadcrumbs(steps)] };
  });
  return [...head, feedLink(args.location.pathname)];
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { topic = '' } = params;
  if (!isTopic(topic)) throw new Response(null, { status: 404 });
  const articles = listArticles(context.app, localeOf(request), { topic });
  const instead = articles.length > 0 ? [] : listArticles(context.app, localeOf(request), { limit: 3 });
  return { topic, articles, instead, counts: countTopics(context.app) };
}

export default function TopicPage() {
  const { journal, reading, paths, locale } = useWords();
  const { topic, articles, instead, counts } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading above={{ href: paths.journal, label: reading.journal }}>{journal.topics[topic]}</Heading>
      <p className="lead">
        {articles.length === 0 ? reading.topic.empty : plural(locale, articles.length, reading.articles)}
      </p>
      <div className="mt-8 lg:grid lg:grid-cols-[1fr_20rem] lg:gap-x-16">
        <div>
          <ArticleList articles={articles} />
          {instead.length > 0 && (
            <section aria-labelledby="latest" className="border-t border-rule pt-5">
              <h2 id="latest" className="text-xl">
                {reading.archive.latest}
              </h2>
              <TitleList articles={instead} />
            </section>
          )}
        </div>
        <JournalSide counts={counts} current={topic} />
      </div>
      <ReadOn />
    </>
  );
}
