import { locales, type Locale } from '#app/words/locale.ts';
import { articleDraft, type ArticleDraft } from './article-draft.ts';

/** Front matter between lines of `---`, one `key: value` a line, then Markdown. */
export interface ArticleFile {
  slug: string;
  locale: Locale;
  head: Record<HeadKey, string>;
  body: string;
}

const headKeys = ['title', 'topic', 'publishedOn', 'summary'] as const;
type HeadKey = (typeof headKeys)[number];

/** A file that cannot be an article; the message says which, where and why. */
class ArticleFileError extends Error {}

/** Reads `<slug>.<locale>.md`. */
export function readArticleFile(name: string, text: string): ArticleFile {
  const [, slug = '', locale] = /^(.+)\.([a-z]+)\.md$/.exec(name) ?? [];
  const known = locales.find((one) => one === locale);
  if (!known) throw new ArticleFileError(`${name}: the name must be <slug>.ru.md or <slug>.en.md`);
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    throw new ArticleFileError(`${name}: the front matter must stand first, between two lines of ---`);
  }
  return {
    slug,
    locale: known,
    head: readHead(name, lines.slice(1, end)),
    body: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
  };
}

/** The same article in both languages, ready to be saved. */
export function joinArticleFiles(files: ArticleFile[]): ArticleDraft[] {
  const slugs = [...new Set(files.map(({ slug }) => slug))];
  return slugs.map((slug) => {
    const fileIn = (locale: Locale) => {
      const file = files.find((one) => one.slug === slug && one.locale === locale);
      if (!file) throw new ArticleFileError(`${slug}.${locale}.md is missing`);
      return file;
    };
    return join(slug, fileIn('ru'), fileIn('en'));
  });
}

function readHead(name: string, lines: string[]): ArticleFile['head'] {
  const head = new Map<string, string>();
  lines.forEach((line, index) => {
    const at = `${name}, line ${index + 2}`;
    const [, key, value] = /^([A-Za-z]+):\s+(\S[^]*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new ArticleFileError(`${at}: not «key: value»`);
    if (!headKeys.some((one) => one === key)) throw new ArticleFileError(`${at}: «${key}» is not known`);
    if (head.has(key)) throw new ArticleFileError(`${at}: «${key}» stands twice`);
    head.set(key, value.trim());
  });
  const valueOf = (key: HeadKey) => {
    const value = head.get(key);
    if (value === undefined) throw new ArticleFileError(`${name}: «${key}» is missing`);
    return value;
  };
  return {
    title: valueOf('title'),
    topic: valueOf('topic'),
    publishedOn: valueOf('publishedOn'),
    summary: valueOf('summary'),
  };
}

function join(slug: string, ru: ArticleFile, en: ArticleFile): ArticleDraft {
  for (const key of ['topic', 'publishedOn'] as const) {
    if (ru.head[key] === en.head[key]) continue;
    throw new ArticleFileError(`${slug}: «${key}» is ${ru.head[key]} in Russian and ${en.head[key]} in English`);
  }
  const wordsOf = ({ head: { title, summary }, body }: ArticleFile) => ({ title, summary, body });
  const { topic, publishedOn } = ru.head;
  const read = articleDraft.safeParse({ slug, topic, publishedOn, text: { ru: wordsOf(ru), en: wordsOf(en) } });
  if (read.success) return read.data;
  const reasons = read.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`);
  throw new ArticleFileError(`${slug}: ${reasons.join(', ')}`);
}
