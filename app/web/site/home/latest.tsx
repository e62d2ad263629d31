import type { ListedArticle } from '#app/journal/article.ts';
import { useWords } from '#app/web/parts/words.ts';
import { SubscribeForm } from '../journal/subscribe-form.tsx';
import { TitleList } from '../reading/article-list.tsx';

/** The latest articles, and beside them the subscription. */
export function Latest({ articles, stamp }: { articles: ListedArticle[]; stamp: string }) {
  const { home, journal, paths } = useWords();
  const words = home.journal;
  return (
    <div className="mt-12 grid gap-x-16 gap-y-10 border-t border-rule pt-8 sm:mt-16 sm:pt-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <section aria-labelledby="latest">
        <h2 id="latest" className="text-2xl sm:text-3xl">
          {words.heading}
        </h2>
        {articles.length === 0 && <p className="mt-4">{words.none}</p>}
        <TitleList articles={articles} />
        {articles.length > 0 && (
          <a href={paths.journal} className="way">
            {words.all}
          </a>
        )}
      </section>
      <section
        aria-labelledby="subscription"
        className="self-start border-t-3 border-brand bg-surface px-5 pt-5 pb-6 sm:px-7 print:hidden"
      >
        <h2 id="subscription" className="text-2xl">
          {words.subscribe}
        </h2>
        <p className="hint mt-2">{journal.subscribe.lead}</p>
        <SubscribeForm stamp={stamp} short />
      </section>
    </div>
  );
}
