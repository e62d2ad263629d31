import { useSending } from '#app/web/desk/parts/sending.ts';
import { useWords } from '#app/web/parts/words.ts';
import { useRouteReasons } from '../parts/route-reasons.ts';
import type { ThreadRefusal } from './refused.ts';
import type { ThreadData } from './shown-thread.server.ts';
import { ThreadTrouble } from './thread-trouble.tsx';

/** Who answers, why it is them, and ways to give it to another. */
export function AssignmentForm({
  page: { thread, because, staff, me, conversation },
  refused: known,
}: {
  page: Pick<ThreadData, 'thread' | 'because' | 'staff' | 'me' | 'conversation'>;
  refused?: ThreadRefusal | undefined;
}) {
  const words = useWords();
  const { assignment, told, talk } = words.deskThreads;
  const { Form, form, refused, isSending } = useSending<ThreadRefusal>(known);
  const { id, version, assigneeId, ownerId } = thread;
  const { people, topics } = conversation.names;
  const reasons = useRouteReasons(
    (id) => people[id],
    (key) => topics[key],
  )(because);
  return (
    <Form method="post" action={words.paths.deskThread(id, '/assignment')} ref={form} className="mt-2">
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <ThreadTrouble threadId={id} refused={refused} />
      <p className="font-semibold">{assigneeId === null ? assignment.nobody : staff.names[assigneeId]}</p>
      {ownerId !== null && <p className="text-sm">{assignment.owner(staff.names[ownerId] ?? talk.someone)}</p>}
      {reasons.length > 0 && <p className="text-sm text-soft">{told.why(reasons.join('; '))}</p>}
      <div className="mt-2 flex flex-wrap items-end gap-2 print:hidden">
        <label className="min-w-40 flex-1 text-sm text-soft">
          {assignment.label}
          {/* The key makes the choice anew when somebody else has chosen otherwise. */}
          <select name="to" defaultValue={assigneeId ?? me} key={assigneeId} className="input">
            {staff.colleagues.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <button className="button quiet" disabled={isSending}>
          {assignment.give}
        </button>
        {assigneeId !== me && (
          <button name="mine" value="on" className="button quiet" disabled={isSending}>
            {assignment.mine}
          </button>
        )}
        <button name="rule" value="on" className="button quiet" disabled={isSending}>
          {assignment.rule}
        </button>
      </div>
    </Form>
  );
}
