import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { attachFiles } from '#app/questionnaires/attach.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { receiveUpload } from '#app/web/http/upload.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { FilesPage } from '../files-page.tsx';
import { showSection } from './shown-section.server.ts';
import { backTo, getParticipation, refusedLink, sectionIn, tokenIn } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const found = getParticipation(args);
  return showSection(args.context.app, found, sectionIn(args, found), localeOf(args.request));
}

/** Keeps those that are good; of the others it says what is wrong. */
export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const section = sectionIn(args, getParticipation(args));
  const locale = localeOf(args.request);
  const { files: own } = questionnaireWordsFor(locale).pages;
  const { files: words, ...leads } = wordsFor(locale).leads;
  const { files, problems } = await receiveUpload(args.request, args.context);
  const refuse = (errors: string[], status = 422) => data({ errors }, { status });
  const wrong = problems.map(({ name, tag }) => words.problems[tag](name));
  if (files.length === 0) return refuse(wrong.length > 0 ? wrong : [own.none]);
  const kept = await attachFiles(app, tokenIn(args), section, files, originOf(args.request, args.context));
  switch (kept.refused) {
    case undefined:
      return wrong.length > 0 ? refuse(wrong) : backTo(args, `/sections/${section}/files?kept`);
    case 'too-many-bytes':
      return refuse([leads.trouble.tooManyBytes(waitUntil(locale, kept.until, app.clock.now()))], 429);
    case 'no-room':
      return refuse([leads.trouble.noRoom], 503);
    case 'too-much':
      return refuse([own.tooMuch]);
    case 'closed':
    case 'not-yours':
    case 'no-section':
      return backTo(args, `/sections/${section}`);
    case 'unknown':
    case 'expired':
    case 'ended':
      throw refusedLink({ refused: kept.refused });
  }
}

export default function Files() {
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  return (
    <FilesPage shown={useLoaderData<typeof loader>()} isKept={search.has('kept')} errors={refused?.errors ?? []} />
  );
}
