import { getFormProps, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { AnswerLanguage } from '#app/consultations/answering.ts';
import type { CalendarCountry } from '#app/consultations/calendar.ts';
import type { Refused } from '#app/web/desk/parts/sending.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field, FieldError } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount } from '#app/words/number.ts';
import type { TypedAnswering } from './typed-answering.ts';
import { useZoneWords } from './zone-words.ts';

export interface AnsweringFormProps {
  typed: TypedAnswering;
  /** What may be chosen; of zones also how far they are ahead of Greenwich. */
  choices: {
    languages: readonly AnswerLanguage[];
    countries: readonly CalendarCountry[];
    zones: { zone: string; ahead: string }[];
  };
  /** A full load of whoever has none of their own. */
  most: number;
  version: number;
  refused: Refused | undefined;
}

export function AnsweringForm({ typed, choices, most: ofHouse, version, refused }: AnsweringFormProps) {
  const { desk, deskAnswering: words, deskCalendars, site, locale } = useWords();
  const { cityOf } = useZoneWords();
  const explain = explainWith(words.errors, site.error.refused);
  const lastResult = refused?.lastResult ?? null;
  const [form, fields] = useForm<TypedAnswering>({ id: 'answering', lastResult, defaultValue: typed });
  const { languages, country, zone, opens, closes, most } = fields;
  const chosen = [lastResult ? (lastResult.initialValue?.['languages'] ?? []) : typed.languages].flat();
  const cities = choices.zones.map((one): [string, string] => [
    one.zone,
    words.zoneOption(cityOf(one.zone), one.ahead),
  ]);
  const labels: Record<string, string> = words.fields;
  const common = { required: true, explain };
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="max-w-xl">
      <ErrorSummary
        errors={summaryOf([languages, country, zone, opens, closes, most], explain, (name) => labels[name] ?? name)}
      />
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <Languages
        options={choices.languages}
        id={languages.id}
        errorId={languages.errorId}
        fault={languages.errors?.[0] && explain(languages.errors[0])}
        chosen={chosen}
      />
      <Select<string>
        field={country}
        label={words.fields.country}
        hint={words.hints.country}
        options={choices.countries}
        labels={deskCalendars.countries}
        {...common}
      />
      <Select<string>
        field={zone}
        label={words.fields.zone}
        hint={words.hints.zone}
        options={choices.zones.map((one) => one.zone)}
        labels={Object.fromEntries(cities)}
        {...common}
      />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <Field field={opens} label={words.fields.opens} hint={words.hints.clock} autoComplete="off" {...common} />
        <Field field={closes} label={words.fields.closes} hint={words.hints.clock} autoComplete="off" {...common} />
      </div>
      <Field
        field={most}
        label={words.fields.most}
        hint={words.hints.most(formatCount(locale, ofHouse))}
        inputMode="numeric"
        autoComplete="off"
        explain={explain}
      />
      <p className="mt-6">
        <button className="button">{desk.save}</button>
      </p>
    </Form>
  );
}

function Languages({
  options,
  id,
  errorId,
  fault,
  chosen,
}: {
  options: readonly AnswerLanguage[];
  id: string;
  errorId: string;
  fault: string | undefined;
  chosen: unknown[];
}) {
  const { deskAnswering: words } = useWords();
  const describedBy = [`${id}-hint`, fault && errorId].filter(Boolean).join(' ');
  return (
    <fieldset id={id} tabIndex={-1} className="mt-5" aria-describedby={describedBy}>
      <legend className="font-semibold">{words.fields.languages}</legend>
      <p id={`${id}-hint`} className="hint">
        {words.hints.languages}
      </p>
      {fault && <FieldError id={errorId}>{fault}</FieldError>}
      <div className="grid gap-x-6 sm:grid-cols-3">
        {options.map((one) => (
          <label key={one} className="check">
            <input
              type="checkbox"
              className="box"
              name="languages"
              value={one}
              defaultChecked={chosen.some((other) => other === one)}
            />
            <span>{words.languages[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
