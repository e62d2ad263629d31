import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { noteForm } from '#app/office/note.ts';
import { writeNote } from '#app/office/notes.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { NoteForm } from '#app/web/desk/parts/note-form.tsx';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { localPath } from '#app/words/locale.ts';
import { backToRecord, plainRecordOf } from './record-of.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, lead }) => ({ title: desk.title(lead.notes.text) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { db } = args.context.app;
  const { title, path } = plainRecordOf(db, args.params['kind'], args.params.id);
  return { title, path, colleagues: readStaff(db).colleagues.filter(({ id }) => id !== person.id) };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { app } = args.context;
  const named = plainRecordOf(app.db, args.params['kind'], args.params.id);
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: noteForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const { note: text, mentions } = submission.value;
  writeNote(app, person, named.record, { text, mentions }, named);
  return backToRecord(args.request, named, '#notes');
}

export default function NewNote() {
  const { lead, locale } = useWords();
  const { title, path, colleagues } = useLoaderData<typeof loader>();
  return (
    <>
      <DeskHead above={{ href: localPath(locale, path), label: title }} title={lead.notes.text} />
      <NoteForm action={useLocation().pathname} colleagues={colleagues} refused={useActionData<typeof action>()} />
    </>
  );
}
