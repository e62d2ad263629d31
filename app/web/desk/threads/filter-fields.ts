import type { MethodologyMap } from '#app/catalogue/methodology.ts';
import { threadStates } from '#app/consultations/thread.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Filter } from '../parts/filters.tsx';

interface Named {
  id: string;
  name: string;
}

/** The questions that the queue can be asked, in words. */
export function threadFilters(
  { deskThreads: { list, states }, locale }: Pick<Words, 'deskThreads'> & { locale: Locale },
  {
    colleagues,
    companies,
    topics,
  }: { colleagues: readonly Named[]; companies: readonly Named[]; topics: MethodologyMap },
): Filter[] {
  const { state, assignee, topic, company, due } = list.filters;
  const option = (value: string, label: string) => ({ value, label });
  const named = ({ id, name }: Named) => option(id, name);
  return [
    {
      name: 'state',
      label: state.label,
      options: [
        option('', state.alive),
        option('ours', state.ours),
        ...threadStates.map((value) => option(value, states[value])),
        option('any', state.any),
      ],
    },
    {
      name: 'assignee',
      label: assignee.label,
      options: [
        option('', assignee.any),
        option('mine', assignee.mine),
        option('nobody', assignee.nobody),
        ...colleagues.map(named),
      ],
    },
    {
      name: 'topic',
      label: topic.label,
      options: [
        option('', topic.any),
        option('none', topic.none),
        ...topics.flatMap((block) => [
          option(block.key, block.title[locale]),
          ...block.sections.map((section) => option(section.key, `\u00a0\u00a0${section.title[locale]}`)),
        ]),
      ],
    },
    { name: 'company', label: company.label, options: [option('', company.any), ...companies.map(named)] },
    {
      name: 'due',
      label: due.label,
      options: [option('', due.any), option('late', due.late), option('soon', due.soon)],
    },
  ];
}
