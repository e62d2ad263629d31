import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { joinArticleFiles, readArticleFile } from './article-file.ts';
import { hasArticles } from './article-store.server.ts';
import { publishedAt } from './article.ts';
import { saveArticle } from './articles.server.ts';

/** Articles to look at, where there are none. What is dated later than today waits for its day. */
export function fillDemoArticles(app: Pick<App, 'db' | 'clock' | 'newId'>): boolean {
  if (hasArticles(app.db)) return false;
  const names = readdirSync(demoFolder).filter((name) => /\.[a-z]{2}\.md$/.test(name));
  const files = names.map((name) => readArticleFile(name, readFileSync(join(demoFolder, name), 'utf8')));
  const drafts = joinArticleFiles(files).sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
  return transact(app.db, (tx) => {
    for (const draft of drafts) {
      // As if each had been entered on its day: a feed would call all of them changed just now.
      const enteredAt = Math.min(publishedAt(draft), app.clock.now());
      saveArticle({ ...app, db: tx, clock: { now: () => enteredAt } }, draft);
    }
    return drafts.length > 0;
  });
}

/** Two folders above this file, run from source or built, and down again. */
const demoFolder = join(dirname(fileURLToPath(import.meta.url)), '../../app/journal/demo');
