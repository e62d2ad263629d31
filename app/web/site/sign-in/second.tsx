import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { enterBySecondFactor, isAtSecondStep } from '#app/people/enter.server.ts';
import { codeForm } from '#app/people/staff.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { withBack } from '#app/web/http/rooms.ts';
import { LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { CodeForm } from './code-form.tsx';
import { comerOf, cookieIn, leadIn, wanted } from './way-in.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ signIn }) => signIn.second);

export function loader({ request, context }: LoaderFunctionArgs) {
  const isOpen = isAtSecondStep(context.app, cookieIn(context.app, request, 'second-step'));
  return { isOpen, to: wanted(new URL(request.url).searchParams.get('to')) };
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
  const proof = cookieIn(app, request, 'second-step');
  const entered = enterBySecondFactor(app, proof, submission.value.code, comerOf(request, context));
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

export default function Second() {
  const { signIn, paths } = useWords();
  const { isOpen, to: shown } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const to = refused?.to ?? shown;
  const words = signIn.second;
  if (!isOpen) {
    return <LinkPage {...words.over} next={{ href: withBack(paths.signIn, to), label: signIn.again }} />;
  }
  return (
    <LinkPage heading={words.heading} lead={words.lead} after={words.lost}>
      <CodeForm
        action={paths.signInSecond}
        label={words.label}
        submit={words.submit}
        to={to}
        refused={refused}
        wrong={signIn.wrongSecond}
        digits={false}
      />
    </LinkPage>
  );
}
