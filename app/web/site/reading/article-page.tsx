import type { Heading as Part } from '#app/content/markdown-text.ts';
import type { WholeArticle } from '#app/journal/article.ts';
import { Markdown } from '#app/web/parts/markdown.tsx';
import { Heading } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { Facts } from './article-list.tsx';

interface Shown {
  article: WholeArticle;
  contents: Part[];
  /** The whole address, which paper needs. */
  address: string;
}

/** An article as on a printed page: what it is about, the text, and beside it the way around in it. */
export function ArticlePage({ article, contents, address }: Shown) {
  const { journal, reading, paths } = useWords();
  const { topic, title, summary, body } = article;
  return (
    <article>
      <Heading above={{ href: paths.journalTopic(topic), label: journal.topics[topic] }}>{title}</Heading>
      <Facts article={article} />
      <p className="mt-5 max-w-[40rem] text-xl leading-normal">{summary}</p>
      <div className="mt-8 border-t border-rule lg:grid lg:grid-cols-[40rem_1fr] lg:gap-x-16">
        <Side contents={contents} />
        <div className="pt-3 lg:row-start-1">
          <Markdown>{body}</Markdown>
        </div>
      </div>
      <p className="mt-6 hidden text-soft print:block print:break-before-avoid">
        {reading.article.source} {address}
      </p>
    </article>
  );
}

function Side({ contents }: Pick<Shown, 'contents'>) {
  const words = useWords().reading.article;
  return (
    <aside className="lg:col-start-2 print:hidden">
      <div className="lg:sticky lg:top-0 lg:pt-6">
        {contents.length >= worthContents && (
          <nav aria-labelledby="contents" className="pt-5 lg:pt-0">
            <h2 id="contents" className="text-lg">
              {words.contents}
            </h2>
            <ol className="mt-1">
              {contents.map(({ id, text }) => (
                <li key={id}>
                  <a href={`#${id}`} className="way text-[0.9rem] leading-snug lg:py-1.5">
                    {text}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <p className="hint mt-5 hidden lg:block">{words.print}</p>
      </div>
    </aside>
  );
}

/** From so many parts on an article is long enough to want a list of them. */
const worthContents = 3;
