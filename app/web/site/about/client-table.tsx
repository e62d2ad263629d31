import { sizeOf } from '#app/catalogue/tier.ts';
import type { Client } from '#app/content/page-text.ts';
import { Table } from '#app/web/parts/table.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatCount } from '#app/words/number.ts';

export function ClientTable({ clients }: { clients: Client[] }) {
  const { about, locale } = useWords();
  const { list, table, sizes, unknownSize } = about.clients;
  const rows = clients.map(({ id, subscribers, text }) => [
    <span key={id}>
      <b className="font-semibold">{text[locale].name}</b> <span className="block text-soft">{text[locale].place}</span>
    </span>,
    subscribers === null ? (
      unknownSize
    ) : (
      <>
        {formatCount(locale, subscribers)} <span className="block text-soft">{sizes[sizeOf(subscribers)]}</span>
      </>
    ),
  ]);
  return (
    <Section id="clients" heading={list}>
      <div className="mt-6 max-w-2xl">
        <Table
          caption={table.caption}
          columns={[{ title: table.name }, { title: table.subscribers, unit: table.size, align: 'end' }]}
          rows={rows}
          isCaptionHidden
        />
      </div>
      <p className="hint mt-3 max-w-prose">{table.note}</p>
    </Section>
  );
}
