import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Heading } from '#app/web/parts/text.tsx';
import { refuseInProduction } from './guard.server.ts';
import { findWhatCame, listShownLetters } from './letters.queries.server.ts';
import { CameOfIt } from './what-came.tsx';

export const meta: MetaFunction = () => [{ title: 'Письма — Ключ' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  refuseInProduction(context.app);
  const { searchParams } = new URL(request.url);
  const came = findWhatCame(context.app.db, searchParams.get('came') ?? '', Number(searchParams.get('after')) || 0);
  const letters = await listShownLetters(context.app);
  return {
    came,
    sends: context.app.mailer.sends,
    questions: context.app.config.mail.questions,
    letters: letters.map(({ text: _, html: __, headers: ___, ...row }) => row),
  };
}

export default function Letters() {
  const { came, sends, questions, letters } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>Письма</Heading>
      <p className="lead">
        {sends
          ? 'Отправлены через SMTP; здесь — копии.'
          : 'SMTP_URL не задан: письма не отправляются, а хранятся здесь.'}
      </p>
      {came && <CameOfIt came={came} />}
      <p className="mt-4">
        <a href="/dev/letters/new" className="way">
          Написать на {questions}
        </a>
      </p>
      <div className="mt-6 overflow-x-auto" tabIndex={0} role="region" aria-label="Письма">
        <table className="w-full text-left text-sm">
          <thead className="text-soft">
            <tr>
              {['№', 'Когда', 'Кому', 'Тема', 'Вид', 'Состояние'].map((title) => (
                <th key={title} className="border-b border-rule py-2 pr-4 font-normal">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {letters.map(({ id, postedAt, to, subject, kind, state, reason }) => (
              <tr key={id} className="border-b border-line align-top">
                <td className="py-2 pr-4 tabular-nums">{id}</td>
                <td className="py-2 pr-4 whitespace-nowrap tabular-nums">{postedAt.slice(0, 19).replace('T', ' ')}</td>
                <td className="py-2 pr-4">{to ?? '—'}</td>
                <td className="py-2 pr-4">
                  <a href={`/dev/letters/${id}`}>{subject ?? 'ещё не составлено'}</a>
                </td>
                <td className="py-2 pr-4">{kind}</td>
                <td className="py-2">{reason ? `${state}: ${reason}` : state}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
