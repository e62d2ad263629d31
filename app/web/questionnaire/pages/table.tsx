import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { attachFiles } from '#app/questionnaires/attach.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { tooMany } from '#app/web/http/errors.server.ts';
import { textIn } from '#app/web/http/form.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { receiveUpload } from '#app/web/http/upload.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { TablePage } from '../table-page.tsx';
import { showSection } from './shown-section.server.ts';
import { takeTableFile } from './take-table-file.server.ts';
import { backTo, getParticipation, refusedLink, sectionIn, tokenIn } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const found = getParticipation(args);
  return showSection(args.context.app, found, sectionIn(args, found), localeOf(args.request));
}

/** Keeps the file with the section, and puts into the table what was found in it. */
export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const section = sectionIn(args, getParticipation(args));
  const locale = localeOf(args.request);
  const own = questionnaireWordsFor(locale);
  const { files: words, trouble } = wordsFor(locale).leads;
  const refuse = (error: string, status = 422) => data({ error }, { status });
  const { form, files, problems } = await receiveUpload(args.request, args.context);
  const [file] = files;
  const [problem] = problems;
  if (!file) return refuse(problem ? words.problems[problem.tag](problem.name) : own.pages.table.none);
  const kept = await attachFiles(app, tokenIn(args), section, [file], originOf(args.request, args.context));
  if (kept.refused === 'too-many-bytes') {
    return refuse(trouble.tooManyBytes(waitUntil(locale, kept.until, app.clock.now())), 429);
  }
  if (kept.refused === 'no-room') return refuse(trouble.noRoom, 503);
  if (kept.refused === 'too-much') return refuse(own.pages.files.tooMuch);
  if (kept.refused !== undefined) return backTo(args, `/sections/${section}`);
  const taken = await takeTableFile(app, tokenIn(args), section, {
    ...{ questionKey: textIn(form, 'question'), sha256: file.sha256, locale },
  });
  switch (taken.refused) {
    case undefined:
      return backTo(args, `/sections/${section}/table?${String(new URLSearchParams(taken.said))}`);
    case 'too-much-today':
      throw tooMany(taken.until, app.clock.now());
    case 'unreadable':
      return refuse(taken.because);
    case 'closed':
    case 'not-yours':
    case 'no-section':
      return backTo(args, `/sections/${section}`);
    case 'unknown':
    case 'expired':
    case 'ended':
      throw refusedLink({ refused: taken.refused });
  }
}

export default function Table() {
  const refused = useActionData<typeof action>();
  return <TablePage shown={useLoaderData<typeof loader>()} error={refused?.error} />;
}
