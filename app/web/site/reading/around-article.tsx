import type { ListedArticle } from '#app/journal/article.ts';
import type { FoundArticle } from '#app/journal/articles.server.ts';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { TitleList } from './article-list.tsx';

/** Where to go from the end of an article: the ones before and after it, and those on the same matter. */
export function AroundArticle({ newer, older, related }: Pick<FoundArticle, 'newer' | 'older' | 'related'>) {
  const words = useWords().reading.article;
  return (
    <div className="print:hidden">
      {(newer ?? older) && (
        <nav aria-label={words.around} className="mt-12 grid gap-6 border-t border-rule pt-5 sm:grid-cols-2 sm:gap-10">
          {older ? <Neighbour article={older} label={words.older} /> : <span />}
          {newer && <Neighbour article={newer} label={words.newer} later />}
        </nav>
      )}
      {related.length > 0 && (
        <Section id="related" heading={words.related}>
          <TitleList articles={related} />
        </Section>
      )}
    </div>
  );
}

function Neighbour({ article, label, later = false }: { article: ListedArticle; label: string; later?: boolean }) {
  const { paths } = useWords();
  return (
    <p className={later ? 'sm:text-right' : ''}>
      <span className="hint block">{label}</span>
      <a
        href={paths.article(article.slug)}
        className="way font-serif text-lg leading-snug font-bold no-underline hover:underline"
      >
        {article.title}
      </a>
    </p>
  );
}
