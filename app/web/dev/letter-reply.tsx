import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findAnybodyAt } from '#app/people/find-client.server.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { findAnswerable } from './answered-letter.server.ts';
import { refuseInProduction } from './guard.server.ts';
import { replyMailForm } from './hand-written-mail.ts';
import { findNewestLetter } from './letters.queries.server.ts';
import { fileTooLarge, ReplyMailForm } from './mail-form.tsx';
import { receiveMailForm } from './received-mail.server.ts';
import { sendMail } from './send-mail.server.ts';

export const meta: MetaFunction = () => [{ title: 'Ответить на письмо — Ключ' }];

export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  refuseInProduction(app);
  const { id, reader, noteTo, letter } = await getAnswerable(app, params['id']);
  return { id, reader, hasNote: noteTo !== null, subject: letter.subject };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app } = context;
  refuseInProduction(app);
  const { reader, replyTo, noteTo, letter } = await getAnswerable(app, params['id']);
  const { form, attached, isTooLarge } = await receiveMailForm(request, context);
  const submission = parseWithZod(form, { schema: replyMailForm });
  if (submission.status !== 'success' || isTooLarge) {
    const trouble = isTooLarge ? fileTooLarge : undefined;
    return data({ lastResult: submission.reply(), trouble }, { status: 422 });
  }
  const { from: address, text, proof, isAutomatic, direction } = submission.value;
  const name = address === reader.address ? reader.name : (findAnybodyAt(app.db, address)?.name ?? '');
  const written = {
    ...{ from: { name, address }, to: direction === 'note' ? (noteTo ?? replyTo) : replyTo },
    ...{ subject: `Re: ${letter.subject}`, text, proof, attached, answers: letter },
    isAutomatic: isAutomatic === 'on',
  };
  return redirect(await sendMail(app, written, findNewestLetter(app.db)), 303);
}

async function getAnswerable(app: Parameters<typeof findAnswerable>[0], id: string | undefined) {
  const found = await findAnswerable(app, Number(id));
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

/** The form alone, as it comes back where something is missing. */
export default function LetterReply() {
  const { id, reader, hasNote, subject } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading above={{ href: `/dev/letters/${id}`, label: 'К письму' }}>Re: {subject}</Heading>
      <ReplyMailForm letterId={id} from={reader} hasNote={hasNote} refused={useActionData<typeof action>()} />
    </>
  );
}
