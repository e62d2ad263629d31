import type { Bilingual } from '#app/words/locale.ts';
import type { MethodologyMap } from './methodology.ts';

/** The methodology as it is before anybody edits it: 2 blocks, 11 sections, 62 documents, by their keys. */
const blocks = [
  {
    key: 'measuring',
    sections: [
      {
        key: 'counting',
        documents: ['active-base', 'disconnect-day', 'silent-leavers', 'false-churn', 'monthly-return', 'count-check'],
      },
      {
        key: 'reasons',
        documents: [
          ...['reason-codes', 'reason-questions', 'reason-card'],
          ...['second-reason', 'reason-check', 'unknown-reasons'],
        ],
      },
      { key: 'norms', documents: ['own-norms', 'season', 'branches', 'jumps', 'cohorts'] },
      { key: 'potential', documents: ['addressable', 'conversion', 'worth', 'resources', 'budget', 'goals'] },
      { key: 'warning', documents: ['signs', 'debt-watch', 'outage-watch', 'competitor-watch', 'risk-list'] },
    ],
  },
  {
    key: 'keeping',
    sections: [
      {
        key: 'leaving-talk',
        documents: ['call-script', 'objections', 'office-visit', 'chat-replies', 'handover', 'parting'],
      },
      {
        key: 'offers',
        documents: ['offer-matrix', 'offer-limits', 'price-talk', 'pause', 'move-offer', 'offer-effect'],
      },
      {
        key: 'mending',
        documents: ['fault-priority', 'visit-check', 'bill-disputes', 'complaint-path', 'cause-meeting'],
      },
      { key: 'debtors', documents: ['reminder-plan', 'reminder-texts', 'instalments', 'owner-change', 'debt-closing'] },
      {
        key: 'winback',
        documents: [
          ...['winback-list', 'winback-timing', 'winback-script'],
          ...['winback-letter', 'reconnection', 'thirty-days'],
        ],
      },
      {
        key: 'people',
        documents: ['roles', 'job-description', 'bonuses', 'training', 'call-review', 'one-page-report'],
      },
    ],
  },
] as const;

type Block = (typeof blocks)[number];
type Section = Block['sections'][number];

/** The key of a block, a section or a document that the house begins with. */
export type FirstTopic = Block['key'] | Section['key'] | Section['documents'][number];

export function firstMethodology(titles: Bilingual<Record<FirstTopic, string>>): MethodologyMap {
  const named = <K extends FirstTopic>(key: K) => ({ key, title: { ru: titles.ru[key], en: titles.en[key] } });
  return blocks.map((block) => ({
    ...named(block.key),
    sections: block.sections.map((section) => ({
      ...named(section.key),
      documents: section.documents.map((document) => named(document)),
    })),
  }));
}
