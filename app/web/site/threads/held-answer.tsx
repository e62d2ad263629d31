import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { confirmAnswer } from '#app/consultations/held-message.server.ts';
import { showAnswer } from '#app/consultations/show-answer.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { AnswerFacts } from './answer-facts.tsx';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ heldAnswer }) => heldAnswer);

/** Shows and changes nothing: mail scanners open this link too. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const shown = showAnswer(context.app, params['token'] ?? '');
  if (!('refused' in shown)) return { is: 'held' as const, shown };
  const isSent = shown.refused === 'settled' && new URL(request.url).searchParams.has('sent');
  return { is: isSent ? ('sent' as const) : shown.refused };
}

/** Pressed twice, or too late, it says so on the same page. */
export function action({ request, params, context }: ActionFunctionArgs) {
  const token = params['token'] ?? '';
  const { refused } = confirmAnswer(context.app, token);
  return redirect(pathsIn(localeOf(request)).heldAnswer(token) + (refused === undefined ? '?sent' : ''), 303);
}

export default function HeldAnswer() {
  const found = useLoaderData<typeof loader>();
  const { heldAnswer: words, paths } = useWords();
  const desk = { href: paths.desk, label: words.desk };
  if (found.is !== 'held') return <LinkPage {...words[found.is]} next={desk} />;
  return (
    <LinkPage heading={words.heading} lead={words.lead} after={words.stranger}>
      <AnswerFacts answer={found.shown} />
      <ButtonForm label={words.button} />
      <p className="mt-4">
        <a href={desk.href} className="way">
          {desk.label}
        </a>
      </p>
    </LinkPage>
  );
}
