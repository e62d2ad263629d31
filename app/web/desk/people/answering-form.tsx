import { getFormProps, useForm, type FieldMetadata } from '@conform-to/react';
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
  const { desk, deskAnswering: words, site, locale } = useWords();
  const explain = explainWith(words.errors, site.error.refused);
  const lastResult = refused?.lastResult ?? null;
  const [form, fields] = useForm<TypedAnswering>({ id: 'answering', lastResult, defaultValue: typed });
  const { languages, country, zone, opens, closes, most } = fields;
  const asked = [languages, country, zone, opens, closes, most];
  const chosen = [lastResult ? (lastResult.initialValue?.['languages'] ?? []) : typed.languages].flat();
  const labels: Record<string, string> = words.fields;
  const common = { required: true, explain };
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="max-w-xl">
      <ErrorSummary errors={summaryOf(asked, explain, (name) => labels[name] ?? name)} />
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <Languages field={languages} options={choices.languages} chosen={chosen} explain={explain} />
      <Place country={country} zone={zone} choices={choices} explain={explain} />
      <div className="grid gap-x-6 sm:grid-cols-2">
        {[opens, closes].map((field) => {
          const label = labels[field.name] ?? field.name;
          return (
            <Field
              key={field.name}
              field={field}
              label={label}
              hint={words.hints.clock}
              autoComplete="off"
              {...common}
            />
          );
        })}
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
  field: { id, errorId, errors },
  options,
  chosen,
  explain,
}: {
  field: Pick<FieldMetadata<string[]>, 'id' | 'errorId' | 'errors'>;
  options: readonly AnswerLanguage[];
  chosen: unknown[];
  explain: (tag: string) => string;
}) {
  const { deskAnswering: words } = useWords();
  const fault = errors?.[0];
  const describedBy = [`${id}-hint`, fault && errorId].filter(Boolean).join(' ');
  return (
    <fieldset id={id} tabIndex={-1} className="mt-5" aria-describedby={describedBy}>
      <legend className="font-semibold">{words.fields.languages}</legend>
      <p id={`${id}-hint`} className="hint">
        {words.hints.languages}
      </p>
      {fault && <FieldError id={errorId}>{explain(fault)}</FieldError>}
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

/** Whose days off are theirs, and by whose clocks they work. */
function Place({
  country,
  zone,
  choices,
  explain,
}: Pick<AnsweringFormProps, 'choices'> & {
  country: FieldMetadata<string>;
  zone: FieldMetadata<string>;
  explain: (tag: string) => string;
}) {
  const { deskAnswering: words, deskCalendars } = useWords();
  const { cityOf } = useZoneWords();
  const cities = choices.zones.map((one): [string, string] => [
    one.zone,
    words.zoneOption(cityOf(one.zone), one.ahead),
  ]);
  const common = { required: true, explain };
  return (
    <>
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
    </>
  );
}
