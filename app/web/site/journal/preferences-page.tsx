import { useForm, type SubmissionResult } from '@conform-to/react';
import type { z } from 'zod';
import type { preferencesForm } from '#app/journal/preferences-form.ts';
import type { Preferences } from '#app/journal/preferences.server.ts';
import { frequencies, topics } from '#app/journal/subscription.ts';
import { Choice } from '#app/web/parts/check.tsx';
import { AdvertisingCheck } from '#app/web/parts/consent-fields.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { ButtonForm } from '#app/web/parts/link-page.tsx';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { locales } from '#app/words/locale.ts';
import { NewAddressForm } from './new-address-form.tsx';

type Fields = z.input<ReturnType<typeof preferencesForm>>;

export function PreferencesPage({
  token,
  address,
  chosen,
  done,
  lastResult,
}: {
  token: string;
  address: string;
  chosen: Preferences;
  done: string | null;
  lastResult: SubmissionResult | undefined;
}) {
  const { journal, paths } = useWords();
  const words = journal.preferences;
  const told = { saved: words.saved, address: words.address.sent, erasure: words.data.eraseSent };
  return (
    <div className="max-w-prose">
      <Heading>{words.heading}</Heading>
      <p className="lead">{words.lead(address)}</p>
      {done !== null && isOneOf(told, done) && !lastResult && <Notice tone="good">{told[done]}</Notice>}
      <ChoicesForm chosen={chosen} lastResult={lastResult} />
      <section className="mt-12 border-t border-rule pt-6">
        <h2 className="text-2xl">{words.address.heading}</h2>
        <p className="mt-2">{words.address.lead}</p>
        <NewAddressForm action={paths.preferencesAddress(token)} />
      </section>
      <section className="mt-12 border-t border-rule pt-6">
        <h2 className="text-2xl">{words.data.heading}</h2>
        <p className="mt-2">
          <a href={paths.preferencesExport(token)} download className="way">
            {words.data.export}
          </a>
        </p>
        <p className="mt-4">{words.data.eraseLead}</p>
        <ButtonForm action={paths.preferencesErasure(token)} label={words.data.erase} tone="quiet" />
      </section>
    </div>
  );
}

function ChoicesForm({ chosen, lastResult }: { chosen: Preferences; lastResult: SubmissionResult | undefined }) {
  const { journal, site } = useWords();
  const words = journal.preferences;
  const explain = explainWith({ ...journal.subscribe.errors, ...words.errors }, site.error.refused);
  const { advertising: wantsAdvertising, ...rest } = chosen;
  const [, fields] = useForm<Fields>({
    id: 'preferences',
    lastResult: lastResult ?? null,
    defaultValue: { ...rest, advertising: wantsAdvertising ? 'on' : '' },
  });
  const { name, pausedUntil, advertising, topics: wanted, frequency, locale } = fields;
  return (
    <form method="post" noValidate>
      <ErrorSummary errors={summaryOf([wanted, frequency, pausedUntil, locale, name, advertising], explain)} />
      <Choice
        name={wanted.name}
        id={wanted.id}
        legend={journal.subscribe.topics}
        hint={journal.subscribe.topicsHint}
        options={topics}
        labels={journal.topics}
        chosen={[wanted.initialValue ?? []].flat().map(String)}
      />
      <Choice
        type="radio"
        name={frequency.name}
        id={frequency.id}
        legend={words.frequency}
        options={frequencies}
        labels={journal.frequencies}
        chosen={[frequency.initialValue ?? chosen.frequency]}
      />
      <Field field={pausedUntil} label={words.pause} hint={words.pauseHint} type="date" explain={explain} />
      <Choice
        type="radio"
        name={locale.name}
        id={locale.id}
        legend={words.language}
        options={locales}
        labels={words.languages}
        chosen={[locale.initialValue ?? chosen.locale]}
      />
      <Field field={name} label={journal.subscribe.name} autoComplete="name" explain={explain} />
      <div className="mt-4">
        <AdvertisingCheck field={advertising} />
      </div>
      <p className="mt-5">
        <button className="button">{words.save}</button>
      </p>
    </form>
  );
}

/** What a URL names may be any word, `__proto__` too. */
function isOneOf<T extends object>(known: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(known, name);
}
