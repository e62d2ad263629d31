import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { attachFiles } from '#app/questionnaires/attach.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { localeOf, waitUntil } from '#app/web/http/locale.ts';
import { receiveUpload } from '#app/web/http/upload.server.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { wordsFor } from '#app/words/index.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { AttachedFiles } from '../attached-files.tsx';
import { Head } from '../head.tsx';
import { useNaming } from '../naming.ts';
import { sectionWords } from '../section-words.ts';
import { useWays } from '../ways.ts';
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
      return wrong.length > 0 ? refuse(wrong) : backTo(args, `/sections/${section}#files`);
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

/** The files of a section alone: what was typed in its form is not on this page, and so cannot be lost by it. */
export default function Files() {
  const { head, section, files, closed } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useNaming();
  const ways = useWays();
  return (
    <>
      <Head {...head} />
      <Heading above={{ href: ways.section(section), label: sectionWords(words, section).title }}>
        {words.pages.files.heading}
      </Heading>
      <AttachedFiles section={section} files={files} isOpen={closed === null} errors={refused?.errors ?? []} />
    </>
  );
}
