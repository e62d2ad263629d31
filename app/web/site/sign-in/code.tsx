import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { enterByCode } from '#app/people/enter.server.ts';
import { codeForm } from '#app/people/staff.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { withBack } from '#app/web/http/rooms.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { CodeForm } from './code-form.tsx';
import { comerOf, cookieIn, leadIn, wanted } from './way-in.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ signIn }) => signIn.code);

export function loader({ request }: LoaderFunctionArgs) {
  return { to: wanted(new URL(request.url).searchParams.get('to')) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app } = context;
  const form = await readForm(request, context);
  const to = wanted(form.get('to'));
  const submission = parseWithZod(form, { schema: codeForm });
  const refuse = (tag?: 'wrong' | 'over', left = 0) => {
    const lastResult = submission.reply(tag ? { fieldErrors: { code: [tag] } } : {});
    return data({ lastResult, left, to }, { status: 422 });
  };
  if (submission.status !== 'success') return refuse();
  const proof = cookieIn(app, request, 'sign-in');
  const entered = enterByCode(app, proof, submission.value.code, comerOf(request, context));
  switch (entered.is) {
    case 'in':
    case 'second':
      return leadIn(app, request, entered, to);
    case 'wrong':
      return refuse('wrong', entered.triesLeft);
    case 'over':
      return refuse('over');
  }
}

export default function Code() {
  const { signIn, paths } = useWords();
  const refused = useActionData<typeof action>();
  const shown = useLoaderData<typeof loader>();
  const to = refused?.to ?? shown.to;
  const words = signIn.code;
  return (
    <div className="max-w-prose">
      <Heading>{words.heading}</Heading>
      <p className="lead">{words.lead}</p>
      <CodeForm
        action={paths.signInCode}
        label={words.label}
        hint={words.hint}
        submit={words.submit}
        to={to}
        refused={refused}
        wrong={signIn.wrong}
        digits
      />
      <p className="mt-6 text-soft">{words.elsewhere}</p>
      <p className="mt-2">
        <a href={withBack(paths.signIn, to)} className="way">
          {words.again}
        </a>
      </p>
    </div>
  );
}
