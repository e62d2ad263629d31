import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { questionForm } from '#app/leads/lead-form.ts';
import { wishOf } from '#app/leads/wish.ts';
import { stampForm } from '#app/web/http/human.server.ts';
import type { OpenHandle } from '#app/web/http/kept.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { RequestForm } from './request-form.tsx';
import { takeRequest } from './take-request.server.ts';

export const handle = { open: true } satisfies OpenHandle;

export const meta: MetaFunction = (args) =>
  openMeta(args, ({ leads: { question } }) => ({ title: question.title, description: question.description }));

export function loader({ context }: LoaderFunctionArgs) {
  return { stamp: stampForm(context.app) };
}

export function action(args: ActionFunctionArgs) {
  return takeRequest(args, questionForm, (value, locale) => wishOf(value, { subject: { kind: 'question' }, locale }));
}

export default function AskQuestion() {
  const { leads, about, paths } = useWords();
  const words = leads.question;
  const { stamp } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Heading above={{ href: paths.contacts, label: about.contacts.title }}>{words.heading}</Heading>
      <p className="lead">{words.lead}</p>
      <p className="mt-3 max-w-prose">
        {words.clients} <a href={paths.cabinetNewThread}>{words.cabinet}</a>
      </p>
      <RequestForm stamp={stamp} refused={refused} words={words} isOfCompany={false} />
    </>
  );
}
