import { countries, leadKinds, leadStates } from '#app/leads/lead.ts';
import type { Words } from '#app/words/index.ts';
import type { Filter } from '../parts/filters.tsx';
import { sizeChoices } from './lead-filter.ts';

/** The questions that a list of leads can be asked, in words. A board has all states before it and asks for none. */
export function filterFields(
  { deskLeads, leads, services }: Pick<Words, 'deskLeads' | 'leads' | 'services'>,
  colleagues: readonly { id: string; name: string }[],
  isBoard: boolean,
): Filter[] {
  const { state, kind, assignee, size, country, due } = deskLeads.filters;
  const option = (value: string, label: string) => ({ value, label });
  const states = leadStates.map((value) => option(value, deskLeads.states[value]));
  const sizes = { ...services.sizes, unknown: size.unknown };
  return [
    ...(isBoard
      ? []
      : [
          {
            name: 'state',
            label: state.label,
            options: [option('', state.open), ...states, option('closed', state.closed), option('any', state.any)],
          },
        ]),
    {
      name: 'assignee',
      label: assignee.label,
      options: [
        option('', assignee.any),
        option('mine', assignee.mine),
        option('nobody', assignee.nobody),
        ...colleagues.map(({ id, name }) => option(id, name)),
      ],
    },
    {
      name: 'kind',
      label: kind.label,
      options: [option('', kind.any), ...leadKinds.map((value) => option(value, deskLeads.kinds[value]))],
    },
    {
      name: 'size',
      label: size.label,
      options: [option('', size.any), ...sizeChoices.map((value) => option(value, sizes[value]))],
    },
    {
      name: 'country',
      label: country.label,
      options: [option('', country.any), ...countries.map((value) => option(value, leads.countries[value]))],
    },
    {
      name: 'due',
      label: due.label,
      options: [option('', due.any), option('late', due.late), option('soon', due.soon)],
    },
  ];
}
