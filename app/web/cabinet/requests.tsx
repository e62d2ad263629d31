import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { listOwnRequests } from './own-requests.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const { searchParams } = new URL(args.request.url);
  return {
    name: person.name,
    requests: listOwnRequests(args.context.app, person, localeOf(args.request)),
    isWithdrawn: searchParams.get('done') === 'withdrawn',
  };
}

type Own = ReturnType<typeof listOwnRequests>[number];

export default function Requests() {
  const { name, requests, isWithdrawn } = useLoaderData<typeof loader>();
  const { cabinet, paths } = useWords();
  return (
    <div className="max-w-3xl">
      <Heading>{cabinet.requests.heading}</Heading>
      <p className="lead">{cabinet.requests.lead(name)}</p>
      {isWithdrawn && <Notice tone="good">{cabinet.requests.withdrawn}</Notice>}
      {requests.length === 0 && <p className="mt-6">{cabinet.requests.none}</p>}
      <ul className="mt-8">
        {requests.map((request) => (
          <OwnRequest key={request.id} request={request} />
        ))}
      </ul>
      <p className="mt-8 flex flex-wrap items-center gap-x-7 gap-y-3 border-t border-rule pt-6">
        <a href={paths.cabinetNewThread} className="button">
          {cabinet.requests.ask}
        </a>
        <a href={paths.cabinetThreads} className="way">
          {cabinet.requests.threads}
        </a>
      </p>
    </div>
  );
}

function OwnRequest({ request }: { request: Own }) {
  const { cabinet, leads, paths } = useWords();
  const { id, reference, about, state, createdAt, answerBy, answeredAt } = request;
  return (
    <li className="border-t border-rule py-5">
      <h2 className="text-xl">
        <a href={paths.cabinetRequest(id)}>{about}</a>
      </h2>
      <p className="hint mt-1">
        {reference}, <When day={dayInMoscow(createdAt)} />
      </p>
      <p className="mt-2 max-w-prose">
        <strong>{leads.request.states[state].name}.</strong> {cabinet.requests.waits[state]}
      </p>
      {answerBy !== null && (
        <p className="mt-2">
          {cabinet.requests.answerBy} <When day={dayInMoscow(answerBy)} />
        </p>
      )}
      {answeredAt !== null && (
        <p className="mt-2">
          {cabinet.requests.answered} <When day={dayInMoscow(answeredAt)} />
        </p>
      )}
    </li>
  );
}
