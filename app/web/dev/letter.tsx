import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Heading, Section } from '#app/web/parts/text.tsx';
import { findAnswerable } from './answered-letter.server.ts';
import { refuseInProduction } from './guard.server.ts';
import { findShownLetter } from './letters.queries.server.ts';
import { ReplyMailForm } from './mail-form.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.subject ?? 'Письмо'} — Ключ` }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  refuseInProduction(context.app);
  const letter = await findShownLetter(context.app, Number(params.id));
  if (!letter) throw new Response(null, { status: 404 });
  const answerable = await findAnswerable(context.app, letter.id);
  const reply = answerable && { reader: answerable.reader, hasNote: answerable.noteTo !== null };
  return { ...letter, html: letter.html !== null, reply };
}

export default function Letter() {
  const letter = useLoaderData<typeof loader>();
  return (
    <>
      <p className="mt-8">
        <a href="/dev/letters" className="way">
          Все письма
        </a>
      </p>
      <Heading>{letter.subject ?? 'Ещё не составлено'}</Heading>
      <table className="mt-6 text-left text-sm">
        <tbody>
          {letter.headers.map(({ name, value }) => (
            <tr key={name + value} className="align-top">
              <th scope="row" className="py-0.5 pr-4 font-normal whitespace-nowrap text-soft">
                {name}
              </th>
              <td className="break-all">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-4">
        <a href={`/dev/letters/${letter.id}/source`} className="way">
          Исходник
        </a>
      </p>
      <div className="mt-6 grid gap-6 lg:grid-cols-2">
        <section className="min-w-0">
          <h2 className="text-xl">HTML</h2>
          {letter.html && (
            <iframe
              title="HTML"
              src={`/dev/letters/${letter.id}/html`}
              className="mt-3 h-[44rem] w-full border border-line bg-white"
            />
          )}
        </section>
        <section className="min-w-0">
          <h2 className="text-xl">Текст</h2>
          <pre className="mt-3 border border-line p-4 text-sm whitespace-pre-wrap">{letter.text}</pre>
        </section>
      </div>
      {letter.reply && (
        <Section id="reply" heading={letter.reply.reader.isClient ? 'Ответ клиента' : 'Ответ консультанта'}>
          <p className="mt-3">
            От {letter.reply.reader.name} ({letter.reply.reader.address}), так, как ответила бы почта: с цитатой письма.
          </p>
          <ReplyMailForm letterId={letter.id} from={letter.reply.reader} hasNote={letter.reply.hasNote} />
        </Section>
      )}
    </>
  );
}
