import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { noteAtDesk } from '#app/consultations/work-at-desk.server.ts';
import { mentionedIn, noteForm } from '#app/office/note.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { NoteForm } from '#app/web/desk/parts/note-form.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { answerTo } from './change.server.ts';
import { PartOfThread } from './part-of-thread.tsx';
import { shownThread } from './shown-thread.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.note.heading) }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: noteForm });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data({ lastResult }, { status: 422 });
  const { note: text, mentions: ticked = [] } = submission.value;
  const others = listColleagues(app.db, 'questions').filter(({ id }) => id !== person.id);
  const mentions = mentionedIn({ text, ticked }, others).map(({ id }) => id);
  const noted = noteAtDesk(app, person, args.params.id ?? '', text, mentions);
  return answerTo(args, noted, { done: 'note', lastResult, seen: 0 });
}

export default function Note() {
  const { thread, staff, me } = useLoaderData<typeof loader>();
  const { deskThreads, paths } = useWords();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={thread} title={deskThreads.note.heading}>
      <NoteForm
        action={paths.deskThread(thread.id, '/note')}
        hint={deskThreads.note.hint}
        colleagues={staff.colleagues.filter(({ id }) => id !== me)}
        refused={refused}
      />
    </PartOfThread>
  );
}
