import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findAnybodyAt } from '#app/people/find-client.server.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { refuseInProduction } from './guard.server.ts';
import { newMailForm } from './hand-written-mail.ts';
import { findNewestLetter, listKnownPeople } from './letters.queries.server.ts';
import { fileTooLarge, NewMailForm } from './mail-form.tsx';
import { receiveMailForm } from './received-mail.server.ts';
import { sendMail } from './send-mail.server.ts';

export const meta: MetaFunction = () => [{ title: 'Написать нам — Ключ' }];

export function loader({ context: { app } }: LoaderFunctionArgs) {
  refuseInProduction(app);
  return { to: app.config.mail.questions, known: listKnownPeople(app.db) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app } = context;
  refuseInProduction(app);
  const { form, attached, isTooLarge } = await receiveMailForm(request, context);
  const submission = parseWithZod(form, { schema: newMailForm });
  if (submission.status !== 'success' || isTooLarge) {
    const trouble = isTooLarge ? fileTooLarge : undefined;
    return data({ lastResult: submission.reply(), trouble }, { status: 422 });
  }
  const { from: address, name, subject = '', text, proof, isAutomatic } = submission.value;
  const from = { address, name: name ?? findAnybodyAt(app.db, address)?.name ?? '' };
  const to = app.config.mail.questions;
  const written = { from, to, subject, text, proof, isAutomatic: isAutomatic === 'on', attached };
  return redirect(await sendMail(app, written, findNewestLetter(app.db)), 303);
}

/** Every way in which a conversation begins, without a mailbox. */
export default function NewLetter() {
  const { to, known } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading above={{ href: '/dev/letters', label: 'Все письма' }}>Написать на {to}</Heading>
      <p className="lead">
        Письмо собирается по-настоящему и входит той же дверью, что и вся почта: как от клиента, консультанта или
        чужого.
      </p>
      <NewMailForm to={to} known={known} refused={useActionData<typeof action>()} />
    </>
  );
}
