import { useForm, type SubmissionResult } from '@conform-to/react';
import { topics } from '#app/journal/subscription.ts';
import type { subscriptionForm } from '#app/journal/subscription-form.ts';
import { Choice } from '#app/web/parts/check.tsx';
import { ConsentFields } from '#app/web/parts/consent-fields.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { HumanFields } from '#app/web/parts/human-fields.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { z } from 'zod';

type Fields = z.input<typeof subscriptionForm>;

/** The subscription form: short on the home page, with name and topics on its own. */
export function SubscribeForm({
  stamp,
  lastResult,
  trouble,
  short = false,
}: {
  stamp: string;
  lastResult?: SubmissionResult | undefined;
  /** What is wrong with the form as a whole. */
  trouble?: string | undefined;
  short?: boolean;
}) {
  const { journal, site, paths } = useWords();
  const words = journal.subscribe;
  const explain = explainWith(words.errors, site.error.refused);
  const [, fields] = useForm<Fields>({ id: 'subscribe', lastResult: lastResult ?? null });
  const { address, name, topics: wanted, personalData, advertising } = fields;
  const errors = summaryOf([address, name, wanted, personalData, advertising], explain);
  return (
    <form method="post" action={paths.subscribe} noValidate>
      <ErrorSummary errors={trouble ? [{ id: undefined, text: trouble }, ...errors] : errors} />
      <HumanFields stamp={stamp} />
      <input type="hidden" name="form" value={short ? 'home' : 'subscribe'} />
      <Field
        field={address}
        label={words.address}
        hint={words.addressHint}
        type="email"
        autoComplete="email"
        required
        explain={explain}
      />
      {!short && (
        <>
          <Field field={name} label={words.name} autoComplete="name" explain={explain} />
          <Choice
            name={wanted.name}
            id={wanted.id}
            legend={words.topics}
            hint={words.topicsHint}
            options={topics}
            labels={journal.topics}
            chosen={[wanted.initialValue ?? []].flat().map(String)}
          />
        </>
      )}
      <ConsentFields personalData={personalData} advertising={advertising} explain={explain} />
      <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button className={short ? 'button second' : 'button'}>{words.submit}</button>
        {short && (
          <a href={paths.subscribe} className="way">
            {words.more}
          </a>
        )}
      </p>
    </form>
  );
}
