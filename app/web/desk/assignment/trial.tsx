import { sizes } from '#app/catalogue/tier.ts';
import type { AssignmentReason } from '#app/leads/lead-event.ts';
import { countries, leadKinds } from '#app/leads/lead.ts';
import { formatCount } from '#app/words/number.ts';
import { plural } from '#app/words/plural.ts';
import { useWords } from '#app/web/parts/words.ts';
import { Panel } from '../parts/head.tsx';
import { List } from '../parts/list.tsx';
import type { TriedLead } from './trial.server.ts';

/** Who would have got the latest leads under the rules as they are typed. */
export function Trial({ tried, staff }: { tried: TriedLead[]; staff: readonly { id: string; name: string }[] }) {
  const { deskLeads, paths, locale } = useWords();
  const words = deskLeads.assignment;
  const because = useBecause(staff);
  const nameOf = (id: string | null) =>
    id === null ? words.nobody : (staff.find((one) => one.id === id)?.name ?? words.someone);
  const receivers = [...staff.map(({ id }) => id), null];
  const totals = receivers.map((id) => ({ id, count: tried.filter(({ to }) => to === id).length }));
  return (
    <div id="trial" className="mt-10">
      <Panel id="trial-heading" heading={words.trial.heading}>
        <p className="hint mt-1 max-w-prose">{tried.length === 0 ? words.trial.none : words.trial.note}</p>
        {tried.length > 0 && (
          <>
            <p className="mt-3">
              {words.trial.totals}:{' '}
              {totals
                .filter(({ count }) => count > 0)
                .map(({ id, count }) => `${nameOf(id)} — ${formatCount(locale, count)}`)
                .join('; ')}
              . {words.trial.first(plural(locale, tried.length, deskLeads.leads))}
            </p>
            <List
              caption={words.trial.heading}
              head={{ title: words.trial.columns.reference }}
              columns={[
                { name: 'company', title: words.trial.columns.company, cell: ({ company }) => company },
                { name: 'who', title: words.trial.columns.who, cell: ({ to }) => <b>{nameOf(to)}</b> },
                { name: 'why', title: words.trial.columns.why, cell: (lead) => because(lead.because) },
                { name: 'now', title: words.trial.columns.now, cell: ({ assigneeId }) => nameOf(assigneeId) },
              ]}
              rows={tried}
              idOf={({ id }) => id}
              nameOf={({ reference }) => reference}
              hrefOf={({ id }) => paths.deskLead(id)}
              empty={words.trial.none}
            />
          </>
        )}
      </Panel>
    </div>
  );
}

/** A chain of reasons in one line. */
function useBecause(staff: readonly { id: string; name: string }[]): (because: AssignmentReason[]) => string {
  const { deskLeads, leads, services } = useWords();
  const { because: said, someone } = deskLeads.assignment;
  const detailOf = ({ is, detail = '' }: AssignmentReason) => {
    const size = sizes.find((one) => one === detail);
    const country = countries.find((one) => one === detail);
    const kind = leadKinds.find((one) => one === detail);
    if (is === 'size' && size) return services.sizes[size];
    if (is === 'country' && country) return leads.countries[country];
    return is === 'kind' && kind ? deskLeads.kinds[kind] : detail;
  };
  return (because) =>
    because
      .map((reason) => {
        const who = staff.find(({ id }) => id === reason.personId)?.name ?? someone;
        return said[reason.is](who, detailOf(reason));
      })
      .join('; ');
}
