import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { noteForm } from '#app/office/note.ts';
import { changeNote, versionOfNote } from '#app/office/notes.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { conflictOn } from '#app/web/desk/parts/conflict.queries.server.ts';
import { differing } from '#app/web/desk/parts/differing.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { NoteForm } from '#app/web/desk/parts/note-form.tsx';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { localPath } from '#app/words/locale.ts';
import { findNoteShown } from './written.queries.server.ts';
import { backToRecord, recordOf } from './record-of.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, lead }) => ({ title: desk.title(lead.notes.editing) }));

/** One's own can be changed; a colleague's is theirs. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { db } = args.context.app;
  const note = findNoteShown(db, args.params.id ?? '');
  if (!note) throw new Response(null, { status: 404 });
  const { title, path } = recordOf(db, note.recordKind, note.recordId);
  const colleagues = readStaff(db).colleagues.filter(({ id }) => id !== person.id);
  return {
    note: { ...note, version: versionOfNote(note) },
    title,
    path,
    colleagues,
    isOwn: note.authorId === person.id,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const id = args.params.id ?? '';
  const note = findNoteShown(app.db, id);
  if (!note) throw new Response(null, { status: 404 });
  const named = recordOf(app.db, note.recordKind, note.recordId);
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: noteForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const { note: text, mentions, version = '' } = submission.value;
  const changed = changeNote(app, person, { id, version }, { text, mentions }, named);
  if (changed.refused === 'not-own') {
    const trouble = wordsFor(localeOf(args.request)).lead.notes.notOwn;
    return data({ lastResult: submission.reply(), trouble }, { status: 422 });
  }
  if (changed.refused === 'changed') {
    const theirs = differing({ note: changed.note.text }, { note: text });
    const conflict = conflictOn(app, { kind: 'note', id }, ['note-changed'], theirs);
    return data({ lastResult: submission.reply(), conflict, version: versionOfNote(changed.note) }, { status: 409 });
  }
  return backToRecord(args.request, named, '#notes');
}

export default function Note() {
  const { lead, locale } = useWords();
  const { note, title, path, colleagues, isOwn } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { pathname } = useLocation();
  return (
    <>
      <DeskHead above={{ href: localPath(locale, path), label: title }} title={lead.notes.editing} />
      {isOwn ? (
        <NoteForm action={pathname} {...{ colleagues, note, refused }} />
      ) : (
        <>
          <p className="mt-4 max-w-prose wrap-anywhere whitespace-pre-line">{note.text}</p>
          <p className="mt-4 text-soft">{lead.notes.notOwn}</p>
        </>
      )}
    </>
  );
}
