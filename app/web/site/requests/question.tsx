import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findTopic } from '#app/catalogue/methodology.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { questionForm } from '#app/leads/lead-form.ts';
import { wishOf } from '#app/leads/wish.ts';
import { stampForm } from '#app/web/http/human.server.ts';
import type { OpenHandle } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { topicsIn } from '#app/web/parts/topics.ts';
import { useWords } from '#app/web/parts/words.ts';
import { RequestForm } from './request-form.tsx';
import { takeRequest } from './take-request.server.ts';

export const handle = { open: true } satisfies OpenHandle;

export const meta: MetaFunction = (args) =>
  openMeta(args, ({ leads: { question } }) => ({ title: question.title, description: question.description }));

export function loader({ request, context: { app } }: LoaderFunctionArgs) {
  return { stamp: stampForm(app), topics: topicsIn(readMethodology(app.db), localeOf(request)) };
}

export function action(args: ActionFunctionArgs) {
  const map = readMethodology(args.context.app.db);
  const schema = questionForm((key) => findTopic(map, key) !== undefined);
  return takeRequest(args, schema, (value, locale) => wishOf(value, { subject: { kind: 'question' }, locale }));
}

export default function AskQuestion() {
  const { leads, about, paths } = useWords();
  const words = leads.question;
  const { stamp, topics } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Heading above={{ href: paths.contacts, label: about.contacts.title }}>{words.heading}</Heading>
      <p className="lead">{words.lead}</p>
      <p className="mt-3 max-w-prose">
        {words.clients} <a href={paths.cabinetNewThread}>{words.cabinet}</a>
      </p>
      <RequestForm stamp={stamp} refused={refused} words={words} topics={topics} isOfCompany={false} />
    </>
  );
}
