import { Form, Link } from '@remix-run/react';
import type { RecordRef } from '#app/office/record.ts';
import { formatMoment } from '#app/words/moment.ts';
import { useWords } from '#app/web/parts/words.ts';
import { Panel } from './head.tsx';
import { NoteForm } from './note-form.tsx';
import type { NoteShown } from './record.queries.server.ts';
import type { Staff } from './staff.queries.server.ts';

/** What colleagues have written for each other about a record, the latest first, and a place to write. */
export function Notes({
  record,
  notes,
  staff,
  me,
}: {
  record: RecordRef;
  notes: readonly NoteShown[];
  staff: Staff;
  /** Whose own notes can be changed. */
  me: string;
}) {
  const { lead, paths } = useWords();
  const words = lead.notes;
  return (
    <Panel id="notes" heading={words.heading}>
      <NoteForm
        action={paths.deskRecord(record.kind, record.id, '/notes')}
        colleagues={staff.colleagues.filter(({ id }) => id !== me)}
      />
      {notes.length === 0 && <p className="mt-3 text-soft">{words.none}</p>}
      <ol>
        {notes.map((note) => (
          <li key={note.id} className="border-b border-line py-2.5">
            <OneNote note={note} names={staff.names} isOwn={note.authorId === me} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function OneNote({ note, names, isOwn }: { note: NoteShown; names: Staff['names']; isOwn: boolean }) {
  const { lead, locale, paths } = useWords();
  const words = lead.notes;
  const called = note.mentions.flatMap((id) => names[id] ?? []).join(', ');
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
        <span className="font-semibold text-ink">{names[note.authorId]}</span>
        <time dateTime={new Date(note.at).toISOString()} className="tabular-nums">
          {formatMoment(locale, note.at)}
        </time>
        {note.changedAt !== null && <span>{words.changed}</span>}
        {called !== '' && <span>{words.called(called)}</span>}
      </p>
      <p className="max-w-prose wrap-anywhere whitespace-pre-line">{note.text}</p>
      {isOwn && (
        <div className="flex gap-4 text-sm print:hidden">
          <Link to={paths.deskNote(note.id)} className="way">
            {words.edit}
          </Link>
          <Form method="post" action={paths.deskNote(note.id, '/removal')} preventScrollReset>
            <button className="way cursor-pointer underline">{words.remove}</button>
          </Form>
        </div>
      )}
    </>
  );
}
