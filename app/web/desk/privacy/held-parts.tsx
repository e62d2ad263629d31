import { Link } from '@remix-run/react';
import { useWords } from '#app/web/parts/words.ts';
import { Table } from '#app/web/parts/table.tsx';
import { Fact, Facts } from '#app/web/site/requests/facts.tsx';
import { dayInMoscow, longDay, momentInMoscow } from '#app/words/day.ts';
import { formatCount } from '#app/words/number.ts';
import type { HeldSummary } from './summary.ts';

/** Who it is and what there is of them, but for their requests. */
export function HeldFacts({ summary }: { summary: HeldSummary }) {
  const { privacy, desk, locale } = useWords();
  const words = privacy.held;
  const { person, reader, counts, refusal } = summary;
  const on = (at: number) => longDay(locale, dayInMoscow(at));
  return (
    <Facts>
      {person && (
        <Fact name={words.person}>{`${person.name}, ${desk.role[person.role]}, ${on(person.createdAt)}`}</Fact>
      )}
      {person && <Fact name={words.company}>{person.company}</Fact>}
      {reader && (
        <Fact name={words.reader}>
          {words.readsSince(on(reader.confirmedAt))}
          {reader.unsubscribedAt !== null && `, ${words.leftOn(on(reader.unsubscribedAt))}`}
        </Fact>
      )}
      {counts.map(([what, count]) => (
        <Fact key={what} name={words.counts[what]}>
          {formatCount(locale, count)}
        </Fact>
      ))}
      {refusal && <Fact name={words.refusal}>{`${words.refusals[refusal.reason]}, ${on(refusal.at)}`}</Fact>}
    </Facts>
  );
}

export function HeldLeads({ leads }: { leads: HeldSummary['leads'] }) {
  const { privacy, leads: words, locale, paths } = useWords();
  if (leads.length === 0) return null;
  const { caption, columns } = privacy.held.leads;
  const figure = (title: string) => ({ title, align: 'end' }) as const;
  return (
    <Table
      caption={caption}
      columns={[
        ...[{ title: columns.reference }, { title: columns.at }, { title: columns.state }],
        ...[figure(columns.messages), figure(columns.files), figure(columns.reports), figure(columns.notes)],
      ]}
      rows={leads.map(({ id, reference, createdAt, state, messages, files, reports, notes }) => [
        <Link key={id} to={paths.deskLead(id)} className="whitespace-nowrap">
          {reference}
        </Link>,
        momentInMoscow(locale, createdAt),
        words.request.states[state].name,
        ...[messages, files, reports, notes].map((count) => formatCount(locale, count)),
      ])}
    />
  );
}

/** Where they fill in a questionnaire, or a section of it. */
export function HeldParticipations({ participations }: { participations: HeldSummary['participations'] }) {
  const { privacy, locale, paths } = useWords();
  if (participations.length === 0) return null;
  const { caption, columns, whole } = privacy.held.participations;
  return (
    <Table
      caption={caption}
      columns={[
        ...[
          { title: columns.reference },
          { title: columns.company },
          { title: columns.section },
          { title: columns.at },
        ],
        { title: columns.remarks, align: 'end' },
      ]}
      rows={participations.map(({ id, questionnaireId, reference, company, section, invitedAt, remarks }) => [
        <Link key={id} to={paths.deskQuestionnaire(questionnaireId)} className="whitespace-nowrap">
          {reference}
        </Link>,
        company,
        section ?? whole,
        momentInMoscow(locale, invitedAt),
        formatCount(locale, remarks),
      ])}
    />
  );
}

/** What they have asked us. */
export function HeldThreads({ threads }: { threads: HeldSummary['threads'] }) {
  const { privacy, locale } = useWords();
  if (threads.length === 0) return null;
  const { caption, columns } = privacy.held.threads;
  const titles = [{ title: columns.number }, { title: columns.subject }, { title: columns.at }];
  const figures = [columns.messages, columns.files].map((title) => ({ title, align: 'end' as const }));
  return (
    <Table
      caption={caption}
      columns={[...titles, ...figures]}
      rows={threads.map(({ number, subject, createdAt, messages, files }) => [
        ...[number, subject, momentInMoscow(locale, createdAt)],
        ...[messages, files].map((count) => formatCount(locale, count)),
      ])}
    />
  );
}

/** What others wrote that names them: whoever destroys it sees first that it is of no namesake. */
export function HeldNamed({ named }: { named: HeldSummary['named'] }) {
  const { privacy, paths } = useWords();
  if (named.length === 0) return null;
  const { caption, columns, kinds, hint } = privacy.held.named;
  return (
    <>
      <Table
        caption={caption}
        columns={[{ title: columns.what }, { title: columns.text }]}
        rows={named.map(({ id, kind, leadId, text }) => [
          leadId === null ? (
            kinds[kind]
          ) : (
            <Link key={id} to={paths.deskLead(leadId)}>
              {kinds[kind]}
            </Link>
          ),
          text,
        ])}
      />
      <p className="hint">{hint}</p>
    </>
  );
}

export function HeldConsents({ consents }: { consents: HeldSummary['consents'] }) {
  const { privacy, locale } = useWords();
  if (consents.length === 0) return null;
  const { caption, columns, event, purpose, destroyed } = privacy.held.consents;
  return (
    <Table
      caption={caption}
      columns={[{ title: columns.at }, { title: columns.event }, { title: columns.purpose }]}
      rows={consents.map((consent) => [
        momentInMoscow(locale, consent.at),
        event[consent.event] + (consent.isDestroyed ? ` (${destroyed})` : ''),
        purpose[consent.purpose],
      ])}
    />
  );
}
