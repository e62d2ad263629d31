import { useForm } from '@conform-to/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { Refused } from './request-form.tsx';
import { explainFiles, RequestFiles } from './request-files.tsx';
import type { RequestWays } from './ways.ts';

/** More about a request: words, files, or both. */
export function SayMoreForm({ ways, refused }: { ways: RequestWays; refused?: Omit<Refused, 'stamp'> | undefined }) {
  const { leads, site } = useWords();
  const words = leads.request.more;
  const explain = explainWith(leads.errors, site.error.refused);
  const [, { text }] = useForm<{ text: string }>({ id: 'more', lastResult: refused?.lastResult ?? null });
  const files = explainFiles(leads, refused?.received);
  const errors = [
    ...(refused?.trouble ? [{ id: undefined, text: refused.trouble }] : []),
    ...summaryOf([text], explain),
    ...files.map((error) => ({ id: filesId, text: error })),
  ];
  return (
    <form method="post" action={ways.messages} encType="multipart/form-data" noValidate>
      <ErrorSummary errors={errors} />
      <Field field={text} label={words.text} multiline rows={5} explain={explain} />
      <RequestFiles id={filesId} errors={files} />
      <p className="mt-5">
        <button className="button">{words.submit}</button>
      </p>
    </form>
  );
}

const filesId = 'more-files';
