import type { Forms } from '../plural.ts';
import type { Words } from '../ru/index.ts';

const minutes: Forms = { one: 'minute to read', other: 'minutes to read' };
const articles: Forms = { one: 'article', other: 'articles' };

export const reading = {
  journal: 'Journal',
  archive: {
    title: 'A journal on churn',
    description:
      'Articles on subscriber churn: how to count it, what to take from billing, what worked for operators and what it cost.',
    lead: 'How to count churn, what to take from billing, what was promised and what was measured. A new article usually once a month.',
    subscribe: 'Get it by e-mail',
    latest: 'Latest articles',
    empty: 'There are no articles yet. The first one will go to those who have subscribed.',
  },
  topic: {
    description: (topic: string) => `Articles of the journal on churn. Topic: ${topic}.`,
    empty: 'There are no articles on this topic yet. Subscribe, and the first one will come to you by e-mail.',
  },
  article: {
    contents: 'In this article',
    print:
      'This article is ready to print: without menus and with the addresses of its links. To keep it as a PDF, choose “Save as PDF” in the print window.',
    source: 'Address of the article:',
    newer: 'Next article',
    older: 'Previous article',
    around: 'Articles before and after',
    related: 'Also worth reading',
  },
  minutes,
  topics: 'Topics',
  noneYet: 'none yet',
  articles,
  feed: {
    title: 'Klyuch: a journal on churn',
    link: 'Feed for news readers (Atom)',
  },
  next: {
    heading: 'The next article by e-mail',
    text: 'Usually once a month, free. Unsubscribe in one step from any e-mail.',
    subscribe: 'Subscribe',
    assessment: 'Assess the potential',
  },
  markdown: {
    footnotes: 'Notes',
    backFromFootnote: (number: number) => `Back to the text, note ${number}`,
    table: (number: number, heading: string | undefined) =>
      heading ? `Table ${number}, section “${heading}”` : `Table ${number}`,
  },
} satisfies Words['reading'];
