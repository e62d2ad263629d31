import type { ListedArticle } from '#app/journal/article.ts';
import { useWords } from '#app/web/parts/words.ts';
import { longDay } from '#app/words/day.ts';
import { plural } from '#app/words/plural.ts';

/** Articles with all that helps to choose one. `topical`: the topic of each is said where the page has more than one. */
export function ArticleList({ articles, topical = false }: { articles: ListedArticle[]; topical?: boolean }) {
  const { journal, paths } = useWords();
  if (articles.length === 0) return null;
  return (
    <ul>
      {articles.map((article) => (
        <li key={article.slug} className="border-t border-line py-5">
          <h2 className="text-xl sm:text-2xl">
            <Title article={article} />
          </h2>
          <Facts article={article} />
          <p className="mt-2 max-w-prose">{article.summary}</p>
          {topical && (
            <p className="text-[0.9rem]">
              <a href={paths.journalTopic(article.topic)} className="way">
                {journal.topics[article.topic]}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Articles by their titles alone, under a heading of the second rank. */
export function TitleList({ articles }: { articles: ListedArticle[] }) {
  if (articles.length === 0) return null;
  return (
    <ul className="mt-4">
      {articles.map((article) => (
        <li key={article.slug} className="border-t border-line py-3">
          <h3 className="text-lg">
            <Title article={article} />
          </h3>
          <Facts article={article} />
        </li>
      ))}
    </ul>
  );
}

/** When an article came out and how long it takes to read. */
export function Facts({
  article: { publishedOn, minutes },
}: {
  article: Pick<ListedArticle, 'publishedOn' | 'minutes'>;
}) {
  const { reading, locale } = useWords();
  return (
    <p className="hint mt-1.5">
      <time dateTime={publishedOn}>{longDay(locale, publishedOn)}</time> · {plural(locale, minutes, reading.minutes)}
    </p>
  );
}

/** In a list of links every one is seen to be a link: the underline is left to running text. */
function Title({ article: { slug, title } }: { article: ListedArticle }) {
  const { paths } = useWords();
  return (
    <a href={paths.article(slug)} className="block no-underline hover:underline">
      {title}
    </a>
  );
}
