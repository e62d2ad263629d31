import { Form, Link } from '@remix-run/react';
import { calendarCountries, type CalendarCountry } from '#app/consultations/calendar.ts';
import { ConflictNotice } from '#app/web/desk/parts/conflict.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import type { Conflict } from '#app/web/desk/parts/sending.ts';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { FieldError, tiesOf } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { calendarFields, type CalendarProblem } from './typed-calendars.ts';

export interface CalendarsPageProps {
  typed: Record<string, string>;
  version: number;
  problems?: CalendarProblem[];
  conflict?: Conflict;
}

export type RefusedCalendars = Pick<CalendarsPageProps, 'typed' | 'problems' | 'conflict'> & { version?: number };

/** When one works, country by country. */
export function CalendarsPage({ typed, version, problems = [], conflict }: CalendarsPageProps) {
  const { desk, deskCalendars: words, deskSettings, paths } = useWords();
  const explain = useExplained();
  const nameOf = (field: string) => {
    const country = calendarCountries.find((one) => field.startsWith(one));
    return country ? words.countries[country] : field;
  };
  const errors = problems.map((one) => ({ id: one.field, text: `${nameOf(one.field)}. ${explain(one)}` }));
  return (
    <>
      <DeskHead
        above={{ href: paths.deskSettings, label: desk.nav.settings }}
        title={deskSettings.settings.calendars.title}
      />
      <p className="lead">{words.lead}</p>
      <Watching record={{ kind: 'setting', id: 'calendars' }} version={String(version)} isForm />
      {conflict && (
        <ConflictNotice {...conflict} say={(field, value) => ({ label: `${nameOf(field)}, ${field}`, value })} />
      )}
      <ErrorSummary errors={errors} />
      <Form method="post" noValidate key={JSON.stringify(typed)} className="max-w-prose">
        <input type="hidden" name="version" value={version} />
        {calendarCountries.map((country) => (
          <Country key={country} country={country} typed={typed} problems={problems} />
        ))}
        <p className="mt-6 flex flex-wrap items-center gap-4">
          <button className="button">{desk.save}</button>
          <Link to={paths.deskSettings} className="way">
            {desk.cancel}
          </Link>
        </p>
      </Form>
    </>
  );
}

function Country({
  country,
  typed,
  problems,
}: {
  country: CalendarCountry;
  typed: Record<string, string>;
  problems: CalendarProblem[];
}) {
  const { deskCalendars: words } = useWords();
  const explain = useExplained();
  return (
    <fieldset className="panel mt-8">
      <legend className="float-left w-full text-xl font-semibold">{words.countries[country]}</legend>
      <div className="clear-both grid gap-x-5 sm:grid-cols-2">
        {calendarFields.map((field) => {
          const name = country + field;
          const faults = problems.filter((one) => one.field === name);
          const error = faults.length > 0 ? `${name}-error` : undefined;
          const hint = field === 'Days' ? words.daysHint : undefined;
          const common = { ...tiesOf(name, { hint, error, required: true }), name, defaultValue: typed[name] };
          return (
            <div key={field} className={field === 'Days' ? 'mt-4 sm:col-span-2' : 'mt-4'}>
              <label htmlFor={name} className="block font-semibold">
                {words.fields[field]}
              </label>
              {hint && (
                <p id={`${name}-hint`} className="hint">
                  {hint}
                </p>
              )}
              {error && <FieldError id={error}>{faults.slice(0, 5).map(explain).join(' ')}</FieldError>}
              {field === 'Days' ? (
                <textarea {...common} rows={12} spellCheck={false} className="input mt-1 tabular-nums" />
              ) : (
                <input {...common} className="input mt-1" autoComplete="off" />
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

function useExplained(): (problem: CalendarProblem) => string {
  const { errors } = useWords().deskCalendars;
  return ({ is, line }) =>
    line && (is === 'lineUnreadable' || is === 'dayTwice')
      ? errors[is](String(line.number), line.text)
      : typeof errors[is] === 'string'
        ? errors[is]
        : errors.tooManyDays;
}
