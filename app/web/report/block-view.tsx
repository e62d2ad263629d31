import { Markdown } from '#app/web/parts/markdown.tsx';
import { RangeBars } from '#app/web/parts/range-bars.tsx';
import { RangeStrip } from '#app/web/parts/range-strip.tsx';
import { Table } from '#app/web/parts/table.tsx';
import { Tornado } from '#app/web/parts/tornado.tsx';
import type { Block, Cell, ChartBlock, Fact } from './blocks.ts';

/** One piece of a report, on a page. */
export function BlockView({ block }: { block: Block }) {
  switch (block.is) {
    case 'text':
      return <p className={looks[block.tone ?? 'plain']}>{block.text}</p>;
    case 'link':
      return (
        <p className="mt-3 max-w-prose">
          {block.text}:{' '}
          <a href={block.href} className="wrap-anywhere">
            {block.href}
          </a>
        </p>
      );
    case 'heading':
      return <h3 className="mt-8 text-xl">{block.text}</h3>;
    case 'list':
      return (
        <ul className="mt-3 max-w-prose list-[square] pl-5 marker:text-soft">
          {block.items.map((item) => (
            <li key={item} className="mt-1.5 wrap-anywhere">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'markdown':
      return (
        <div className="mt-2 max-w-prose">
          <Markdown>{block.text}</Markdown>
        </div>
      );
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'notes':
      return <Notes notes={block.notes} />;
    case 'table':
      return <Table caption={block.caption} columns={block.columns} rows={block.rows.map((row) => row.map(cellOf))} />;
    case 'beside':
      return (
        <div className="mt-6 grid gap-x-16 gap-y-14 lg:grid-cols-2">
          {block.charts.map((chart) => (
            <Chart key={chart.title} chart={chart} />
          ))}
        </div>
      );
    case 'strip':
    case 'bars':
    case 'tornado':
      return (
        <div className="mt-6">
          <Chart chart={block} />
        </div>
      );
  }
}

const looks = { plain: 'mt-3 max-w-prose', lead: 'lead', hint: 'hint mt-3 max-w-prose' };

function Chart({ chart }: { chart: ChartBlock }) {
  switch (chart.is) {
    case 'strip':
      return <RangeStrip {...chart} />;
    case 'bars':
      return <RangeBars {...chart} />;
    case 'tornado':
      return <Tornado {...chart} />;
  }
}

function cellOf(cell: Cell) {
  if (typeof cell === 'string') return <span className="wrap-break-word">{cell}</span>;
  return (
    <>
      <span className="block">{cell.text}</span>
      {cell.note !== '' && <span className="hint block text-[0.85em] leading-snug wrap-break-word">{cell.note}</span>}
    </>
  );
}

function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="mt-8 grid gap-x-10 gap-y-5 border-t-3 border-rule pt-5 sm:grid-cols-2">
      {facts.map(({ name, figure, note }) => (
        <div key={name} className="break-inside-avoid">
          <dt className="text-sm text-soft">{name}</dt>
          <dd>
            <span className="block font-serif text-xl font-bold">{figure}</span>
            <span className="hint">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Notes({ notes }: { notes: { name: string; text: string }[] }) {
  return (
    <dl className="mt-4">
      {notes.map(({ name, text }) => (
        <div key={name} className="grid gap-x-6 border-b border-line py-3 break-inside-avoid sm:grid-cols-[12rem_1fr]">
          <dt className="text-soft">{name}</dt>
          <dd className="max-w-prose">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
