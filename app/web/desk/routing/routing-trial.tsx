import type { TriedThread } from '#app/consultations/try-routing.server.ts';
import { useWords } from '#app/web/parts/words.ts';
import { Panel } from '../parts/head.tsx';
import { List } from '../parts/list.tsx';
import { useRouteReasons } from '../parts/route-reasons.ts';
import type { Topic } from './topics.ts';

/** Who has the latest questions, who would get them under the rules as they are typed, and why. */
export function RoutingTrial({
  tried,
  staff,
  topics,
}: {
  tried: TriedThread[];
  staff: { id: string; name: string }[];
  topics: Topic[];
}) {
  const { deskRouting, paths } = useWords();
  const words = deskRouting.trial;
  const known = (id: string) => staff.find((one) => one.id === id)?.name;
  const nameOf = (id: string | null) => (id === null ? deskRouting.nobody : (known(id) ?? deskRouting.someone));
  const say = useRouteReasons(known, (key) => topics.find((one) => one.key === key)?.title);
  return (
    <div id="trial" className="mt-10">
      <Panel id="trial-heading" heading={words.heading}>
        <p className="hint mt-1 max-w-prose">{tried.length === 0 ? words.none : words.note}</p>
        {tried.length > 0 && (
          <List<TriedThread>
            caption={words.heading}
            head={{ title: words.columns.number }}
            columns={[
              {
                ...{ name: 'subject', title: words.columns.subject },
                cell: ({ subject }) => <span className="wrap-anywhere">{subject}</span>,
              },
              { name: 'now', title: words.columns.now, cell: ({ assigneeId }) => nameOf(assigneeId) },
              {
                ...{ name: 'who', title: words.columns.who },
                cell: ({ to, assigneeId }) => (to === assigneeId ? nameOf(to) : <b>{nameOf(to)}</b>),
              },
              {
                ...{ name: 'why', title: words.columns.why },
                cell: ({ because }) => say(because).join('; '),
              },
            ]}
            rows={tried}
            idOf={({ id }) => id}
            nameOf={({ number }) => number}
            hrefOf={({ id }) => paths.deskThread(id)}
            empty={words.none}
          />
        )}
      </Panel>
    </div>
  );
}
