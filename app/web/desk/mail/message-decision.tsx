import { useForm, type SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { Panel } from '../parts/head.tsx';
import type { ShownMessage } from './shown-message.server.ts';

/** What one of us can do about a message; nothing where something has become of it. */
export function MessageDecision({
  message,
  refused,
}: {
  message: ShownMessage;
  refused: SubmissionResult | undefined;
}) {
  const { deskMail: words, paths } = useWords();
  const { id, mayBeAdmitted, mayBeDeclined, mayBeReadAgain } = message;
  if (!mayBeAdmitted && !mayBeDeclined && !mayBeReadAgain) return null;
  return (
    <Panel id="decision" heading={words.decision.heading}>
      {mayBeAdmitted && <AdmissionForm id={id} refused={refused} />}
      <div className="mt-6 grid gap-4">
        {mayBeAdmitted && <Act path={paths.deskMessage(id, '/lead')} {...words.decision.lead} />}
        {mayBeReadAgain && <Act path={paths.deskMessage(id, '/reading')} {...words.decision.again} />}
        {mayBeDeclined && <Act path={paths.deskMessage(id, '/refusal')} {...words.decision.decline} />}
      </div>
    </Panel>
  );
}

function AdmissionForm({ id, refused }: { id: string; refused: SubmissionResult | undefined }) {
  const { deskMail, paths, site } = useWords();
  const words = deskMail.decision;
  const explain = explainWith(words.errors, site.error.refused);
  const [form, { thread, address }] = useForm<{ thread: string; address: string }>({
    id: 'admission',
    lastResult: refused ?? null,
  });
  return (
    <Form method="post" action={paths.deskMessage(id, '/admission')} id={form.id} noValidate>
      <ErrorSummary errors={summaryOf([thread, address], explain)} />
      <p className="hint mt-2">{words.admitHint}</p>
      <Field field={thread} label={words.thread} hint={words.threadHint} explain={explain} />
      <Field field={address} label={words.address} hint={words.addressHint} type="email" explain={explain} />
      <p className="mt-4">
        <button className="button">{words.admit}</button>
      </p>
    </Form>
  );
}

function Act({ path, button, hint }: { path: string; button: string; hint: string }) {
  return (
    <Form method="post" action={path}>
      <button className="button quiet">{button}</button>
      <p className="hint mt-1">{hint}</p>
    </Form>
  );
}
