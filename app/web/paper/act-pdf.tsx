import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { Destruction, DestructionEvent } from '#app/people/destruction.ts';
import type { Consultancy } from '#app/words/consultancy.ts';
import { dayInMoscow, longDay, momentInMoscow } from '#app/words/day.ts';
import { formatCount } from '#app/words/number.ts';
import { act as words } from '#app/words/ru/act.ts';
import { look, printable } from './look.ts';
import { PaperTable } from './paper-table.tsx';

/** All that the act of a destruction says; it is printed where the App is not to be had. */
export interface ActOnPaper {
  reference: string;
  at: number;
  keptUntil: number;
  /** Name and role of whoever of the staff did it. */
  by: string | null;
  content: Destruction;
  consultancy: Consultancy;
}

/** The act that Roskomnadzor's order 179 asks for (point 3), with the log of events behind it (point 5). */
export function ActPdf(act: ActOnPaper) {
  const { reference, at, content, consultancy } = act;
  const title = words.title(reference);
  return (
    <Document
      title={printable(title)}
      author={consultancy.legalName}
      creator={consultancy.name}
      producer={consultancy.name}
      language="ru"
      creationDate={new Date(at)}
      modificationDate={new Date(at)}
    >
      <Page size="A4" style={look.page}>
        <View style={look.masthead}>
          <Text style={look.house}>{printable(consultancy.legalName)}</Text>
          <Text style={look.contact}>{printable(`${consultancy.phone}\n${consultancy.email}`)}</Text>
        </View>
        <Text style={look.title}>{printable(title)}</Text>
        <Text style={look.about}>{printable(`${words.drawnUp(momentInMoscow('ru', at))}. ${words.order}`)}</Text>
        <View style={look.part}>
          {factsOf(act).map(([name, text]) => (
            <View key={name} style={look.note} wrap={false}>
              <Text style={[look.noteName, wide]}>{printable(name)}</Text>
              <Text style={look.noteText}>{printable(text)}</Text>
            </View>
          ))}
        </View>
        <PaperTable
          caption={words.parts.data}
          columns={[{ title: words.counted.what }, { title: words.counted.rows, align: 'end' }]}
          rows={countedIn(content).map(([what, rows]) => [printable(what), formatCount('ru', rows)])}
        />
        <Text style={[look.text, { marginTop: 28 }]}>{printable(words.signature)}</Text>
        <Foot title={title} />
      </Page>
      <Page size="A4" orientation="landscape" style={look.page}>
        <Events events={content.events} />
        <Foot title={title} />
      </Page>
    </Document>
  );
}

/** Long names, so that words stay whole. */
const wide = { width: 122, paddingRight: 8 };

/** What must be said, in the order of the points. */
function factsOf({ at, keptUntil, by, content, consultancy }: ActOnPaper): [string, string][] {
  const { because, reason, events } = content;
  const { parts } = words;
  return [
    [parts.operator, `${consultancy.legalName}, ${consultancy.address}`],
    [parts.processor, words.noProcessor],
    [parts.subject, subjectsIn(events)],
    [parts.by, by ?? words.byItself[because]],
    [parts.medium, words.noMedium],
    [parts.system, words.system],
    [parts.way, words.way],
    [parts.because, [words.because[because], reason].filter(Boolean).join('. ')],
    [parts.date, momentInMoscow('ru', at)],
    [parts.kept, longDay('ru', dayInMoscow(keptUntil))],
  ];
}

function subjectsIn(events: DestructionEvent[]): string {
  const keys = [...new Set(events.map(({ subject }) => subject))];
  const records = [...new Set(events.flatMap(({ record }) => record ?? []))];
  const [only = ''] = keys;
  const whose = keys.length === 1 ? words.subject(only) : words.subjects(formatCount('ru', keys.length));
  const numbers = records.length > 0 && records.length <= 20 ? [words.records(records.join(', '))] : [];
  return [whose, ...numbers, words.subjectHint].join('. ').replaceAll('..', '.');
}

function countedIn({ destroyed }: Destruction): [string, number][] {
  return Object.entries(words.data).flatMap(([what, text]): [string, number][] => {
    const rows = Object.entries(destroyed).find(([kind]) => kind === what)?.[1] ?? 0;
    return rows > 0 ? [[text, rows]] : [];
  });
}

/** More lines than anybody reads on paper are left to the export. */
const most = 500;

function Events({ events }: { events: DestructionEvent[] }) {
  const { number, at, subject, record, what, rows } = words.columns;
  return (
    <View>
      <PaperTable
        caption={words.events}
        columns={[
          { title: `${number}, ${at}` },
          { title: subject },
          { title: record },
          { title: what },
          { title: rows, align: 'end' },
        ]}
        rows={events
          .slice(0, most)
          .map((event, index) => [
            `${index + 1}. ${momentInMoscow('ru', event.at)}`,
            event.subject,
            event.record ?? '—',
            printable(words.data[event.what]),
            formatCount('ru', event.rows),
          ])}
      />
      {events.length > most && <Text style={look.hint}>{printable(words.more(formatCount('ru', events.length)))}</Text>}
    </View>
  );
}

function Foot({ title }: { title: string }) {
  return (
    <View style={look.foot} fixed>
      <Text>{printable(title)}</Text>
      <Text render={({ pageNumber, totalPages }) => words.page(pageNumber, totalPages)} />
    </View>
  );
}
