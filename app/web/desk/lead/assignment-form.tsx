import type { AssignmentReason } from '#app/leads/lead-event.ts';
import { useSending, type Refused } from '#app/web/desk/parts/sending.ts';
import type { Staff } from '#app/web/desk/parts/staff.queries.server.ts';
import { Trouble } from '#app/web/desk/parts/trouble.tsx';
import type { Words } from '#app/words/index.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { LeadShown } from './lead.queries.server.ts';

/** Who looks after a lead, why it is them, and a way to give it to another. */
export function AssignmentForm({
  lead,
  because,
  staff,
  me,
  refused: known,
}: {
  lead: Pick<LeadShown, 'id' | 'assigneeId' | 'version'>;
  because: readonly AssignmentReason[];
  staff: Staff;
  me: string;
  refused?: Refused | undefined;
}) {
  const { lead: page, paths } = useWords();
  const words = page.assignment;
  const { Form, form, refused, isSending } = useSending(known);
  const { assigneeId, id, version } = lead;
  return (
    <Form method="post" action={paths.deskLead(id, '/assignment')} ref={form} className="mt-2">
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <Trouble refused={refused} fields={[]} />
      <p className="font-semibold">{assigneeId === null ? words.nobody : staff.names[assigneeId]}</p>
      {because.length > 0 && <p className="text-sm text-soft">{useReasons(because, staff.names)}</p>}
      <div className="mt-2 flex flex-wrap items-end gap-2 print:hidden">
        <label className="min-w-40 flex-1 text-sm text-soft">
          {words.label}
          {/* The key makes the choice anew when somebody else has chosen otherwise. */}
          <select name="to" defaultValue={assigneeId ?? ''} key={assigneeId} className="input">
            <option value="">{words.nobody}</option>
            {staff.colleagues.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <button className="button quiet" disabled={isSending}>
          {words.submit}
        </button>
        {assigneeId === null && (
          <button name="mine" value={me} className="button quiet" disabled={isSending}>
            {words.mine}
          </button>
        )}
      </div>
    </Form>
  );
}

/** The chain of reasons, one after the other. */
function useReasons(because: readonly AssignmentReason[], names: Staff['names']): string {
  const words = useWords();
  const said = because.map(({ is, personId, detail = '' }) => {
    const who = personId === undefined ? '' : (names[personId] ?? words.deskLeads.assignment.someone);
    return words.deskLeads.assignment.because[is](who, detailIn(words, is, detail));
  });
  return `${words.lead.assignment.why}: ${said.join('; ')}`;
}

/** Rules by country, size and kind name tags; the rest is said as it is. */
function detailIn({ leads, services, today }: Words, is: AssignmentReason['is'], detail: string): string {
  const named = { country: leads.countries, kind: today.kinds, size: services.sizes };
  const names: Record<string, string> = is === 'country' || is === 'kind' || is === 'size' ? named[is] : {};
  return names[detail] ?? detail;
}
