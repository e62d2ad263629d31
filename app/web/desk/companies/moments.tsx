import { Link } from '@remix-run/react';
import type { Words } from '#app/words/index.ts';
import { formatMoment } from '#app/words/moment.ts';
import { sizeText } from '#app/web/site/requests/size-text.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { Moment } from './moment.ts';

/** What has happened, the last first. */
export function Moments({ moments }: { moments: Moment[] }) {
  const { companies } = useWords();
  if (moments.length === 0) return <p className="mt-2 text-soft">{companies.timeline.none}</p>;
  return (
    <ol className="mt-1">
      {moments.map((moment) => (
        <li key={`${moment.kind} ${moment.id}`} className="border-b border-line py-2.5">
          <Said moment={moment} />
        </li>
      ))}
    </ol>
  );
}

function Said({ moment }: { moment: Moment }) {
  const { locale, paths } = useWords();
  const { what, text } = useTold(moment);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <time dateTime={new Date(moment.at).toISOString()} className="text-sm text-soft tabular-nums">
          {formatMoment(locale, moment.at)}
        </time>
        {moment.leadId !== null && (
          <Link to={paths.deskLead(moment.leadId)} className="py-1 text-sm whitespace-nowrap tabular-nums">
            {moment.reference}
          </Link>
        )}
        <span className="font-semibold">{what}</span>
      </p>
      {text !== '' && <p className="mt-1 max-w-prose whitespace-pre-line wrap-anywhere">{text}</p>}
    </>
  );
}

/** What happened in a few words, and what was said if anything was. */
function useTold(moment: Moment): { what: string; text: string } {
  const { companies, deskCourses, today, leads, locale } = useWords();
  const words = companies.timeline.told;
  const who = moment.by ?? words.house;
  switch (moment.kind) {
    case 'lead':
      return { what: words.lead(today.kinds[moment.body.kind]), text: moment.body.text };
    case 'message':
      return { what: moment.body.from === 'client' ? words.clientWrote : words.answered(who), text: moment.body.text };
    case 'reply':
      return {
        what: moment.body.from === 'client' ? words.clientReplied : words.repliedTo(who),
        text: moment.body.text,
      };
    case 'note':
      return { what: words.note(who), text: moment.body.text };
    case 'task-done':
      return { what: words.taskDone(who), text: moment.body.text };
    case 'report':
      return { what: words.report(moment.body.number, who), text: '' };
    case 'file':
      return {
        what: words.file(moment.body.name),
        text: sizeText(locale, leads.request.files.units, moment.body.size),
      };
    case 'company':
      return { what: words.company[moment.body.is](who), text: factsIn(moment.body.fields, companies.facts.names) };
    case 'person':
      return { what: words.person(moment.body.name, who), text: '' };
    case 'enrolment':
      return { what: words.enrolment(deskCourses.enrolment[moment.body.to], who), text: '' };
    case 'event':
      return { what: eventIn(moment, words, today.states), text: textOf(moment.body) };
  }
}

/** «название, регион»: the facts that were changed, by their names. */
function factsIn(fields: string | null, names: Record<string, string>): string {
  return (fields ?? '')
    .split(' ')
    .map((fact) => names[fact] ?? fact)
    .join(', ');
}

function textOf(event: Extract<Moment, { kind: 'event' }>['body']): string {
  return event.is === 'moved' ? (event.comment ?? '') : '';
}

function eventIn(
  { body: event, by }: Extract<Moment, { kind: 'event' }>,
  words: Words['companies']['timeline']['told'],
  states: Words['today']['states'],
): string {
  const who = by ?? words.house;
  switch (event.is) {
    case 'moved':
      return words.moved(states[event.to], who);
    case 'assigned':
      if (event.to !== null) return by === null ? words.assignedByRule : words.assigned(who);
      return event.because.some(({ is }) => is === 'nobody-fits') ? words.nobodyFits : words.unassigned(who);
    case 'consulted':
      return words.consulted(event.number, who);
    case 'joined':
      return words.joined(who);
    case 'left':
      return words.left(who);
    case 'answered':
      return words.answered(who);
    case 'changed':
      return words.changed(who);
    case 'report-sent':
      return words.report(event.version, who);
  }
}
