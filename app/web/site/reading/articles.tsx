import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { archiveOf } from '#app/journal/article.ts';
import { countTopics, listArticles } from '#app/journal/articles.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { ArticleList, TitleList } from './article-list.tsx';
import { feedLink } from './journal-meta.ts';
import { JournalSide, ReadOn } from './journal-side.tsx';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) => [
  ...openMeta(args, ({ reading }) => reading.archive),
  feedLink(args.location.pathname),
];

export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    archive: archiveOf(listArticles(context.app, localeOf(request))),
    counts: countTopics(context.app),
  };
}

export default function Articles() {
  const { reading, paths } = useWords();
  const { archive, counts } = useLoaderData<typeof loader>();
  const words = reading.archive;
  return (
    <>
      <Heading>{words.title}</Heading>
      <p className="lead">{words.lead}</p>
      <p className="mt-2">
        <a href={paths.subscribe} className="way">
          {words.subscribe}
        </a>
      </p>
      <div className="mt-8 lg:grid lg:grid-cols-[1fr_20rem] lg:gap-x-16">
        <div>
          {archive.latest.length === 0 && <p className="border-t border-line pt-6">{words.empty}</p>}
          <ArticleList articles={archive.latest} topical />
          {archive.earlier.map(({ year, articles }) => (
            <section key={year} aria-labelledby={`y-${year}`} className="mt-8 border-t border-rule pt-5">
              <h2 id={`y-${year}`} className="text-2xl">
                {year}
              </h2>
              <TitleList articles={articles} />
            </section>
          ))}
        </div>
        <JournalSide counts={counts} />
      </div>
      <ReadOn />
    </>
  );
}
