import type { ListedArticle } from '#app/journal/article.ts';
import { useWords } from '#app/web/parts/words.ts';
import { longDay } from '#app/words/day.ts';
import { plural } from '#app/words/plural.ts';

/** Articles with all that helps to choose one. `topical`: the topic of each is said where the page has more than one. */
export function ArticleList({ articles, topical = false }: { articles: ListedArticle[]; topical?: boolean }) {
  const { journal, reading, paths, locale } = useWords();
  return (
    <ul>
      {articles.map(({ slug, topic, publishedOn, title, summary, minutes }) => (
        <li key={slug} className="border-t border-line py-6 sm:grid sm:grid-cols-[10rem_1fr] sm:gap-x-6">
          <p className="hint sm:pt-1">
            <Day day={publishedOn} />
            <span className="sm:hidden"> · </span>
            <span className="sm:block">{plural(locale, minutes, reading.minutes)}</span>
          </p>
          <div className="mt-1 sm:mt-0">
            <h2 className="text-xl sm:text-2xl">
              <a href={paths.article(slug)} className="no-underline hover:underline">
                {title}
              </a>
            </h2>
            <p className="mt-2 max-w-prose">{summary}</p>
            {topical && (
              <p className="text-[0.9rem]">
                <a href={paths.journalTopic(topic)} className="way">
                  {journal.topics[topic]}
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Articles by their titles alone. */
export function TitleList({ articles }: { articles: ListedArticle[] }) {
  const { reading, paths, locale } = useWords();
  return (
    <ul className="mt-2">
      {articles.map(({ slug, publishedOn, title, minutes }) => (
        <li key={slug} className="border-t border-line py-2 first:border-t-0">
          <a href={paths.article(slug)} className="way pb-0">
            {title}
          </a>
          <p className="hint">
            <Day day={publishedOn} /> · {plural(locale, minutes, reading.minutes)}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function Day({ day }: { day: string }) {
  const { locale } = useWords();
  return (
    <time dateTime={day} className="whitespace-nowrap">
      {longDay(locale, day)}
    </time>
  );
}
