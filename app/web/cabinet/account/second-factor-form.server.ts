import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs } from '@remix-run/node';
import type { CodesMade } from '#app/people/second-factor.server.ts';
import type { SignedIn } from '#app/people/sessions.server.ts';
import { codeForm } from '#app/people/staff.ts';
import { readForm } from '#app/web/http/form.server.ts';
import type { AsksCode, SecondFactorAnswer } from './second-factor-page.tsx';

/** Takes the form that makes recovery codes. They are said in this very answer: nowhere can they be read again. */
export async function takeCode(
  { request, context }: ActionFunctionArgs,
  signedIn: SignedIn,
  asks: AsksCode,
  make: (signedIn: SignedIn, code: string) => CodesMade,
) {
  const submission = parseWithZod(await readForm(request, context), { schema: codeForm });
  const made = submission.status === 'success' ? make(signedIn, submission.value.code) : undefined;
  if (made && made.refused === undefined) return data<SecondFactorAnswer>({ codes: made.codes });
  const lastResult = submission.reply(made ? { fieldErrors: { code: ['codeWrong'] } } : {});
  return data<SecondFactorAnswer>({ asks, lastResult }, { status: 422 });
}
