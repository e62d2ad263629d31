import { Link, Text, View } from '@react-pdf/renderer';
import type { Block, Cell, Fact, Part } from '#app/web/report/blocks.ts';
import { PaperChart } from './charts.tsx';
import { look, printable } from './look.ts';
import { PaperMarkdown } from './paper-markdown.tsx';
import { PaperTable } from './paper-table.tsx';

/** A part under its heading, which never stands alone at the foot of a page. */
export function PaperPart({ part: { heading, blocks } }: { part: Part }) {
  const [first, ...others] = blocks.flatMap((block): Block[] => (block.is === 'beside' ? block.charts : [block]));
  const isShort = first !== undefined && ['text', 'strip', 'bars', 'tornado', 'facts'].includes(first.is);
  const head = (
    <Text style={look.partHeading} minPresenceAhead={60}>
      {printable(heading)}
    </Text>
  );
  return (
    <View style={look.part}>
      {isShort ? (
        <View wrap={false}>
          {head}
          <PaperBlock block={first} />
        </View>
      ) : (
        <>
          {head}
          {first && <PaperBlock block={first} />}
        </>
      )}
      {others.map((block, index) => (
        <PaperBlock key={index} block={block} />
      ))}
    </View>
  );
}

/** One piece of it. */
function PaperBlock({ block }: { block: Block }) {
  switch (block.is) {
    case 'text':
      return <Text style={textLooks[block.tone ?? 'plain']}>{printable(block.text)}</Text>;
    case 'link':
      return (
        <Text style={look.text}>
          <Link src={block.href} style={look.link}>
            {printable(block.text)}
          </Link>
        </Text>
      );
    case 'heading':
      return <Text style={look.heading}>{printable(block.text)}</Text>;
    case 'list':
      return block.items.map((item) => (
        <View key={item} style={look.item}>
          <Text style={look.mark}>—</Text>
          <Text style={look.noteText}>{printable(item)}</Text>
        </View>
      ));
    case 'markdown':
      return <PaperMarkdown>{block.text}</PaperMarkdown>;
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'notes':
      return block.notes.map(({ name, text }) => (
        <View key={name} style={look.note} wrap={false}>
          <Text style={look.noteName}>{printable(name)}</Text>
          <Text style={look.noteText}>{printable(text)}</Text>
        </View>
      ));
    case 'table':
      return <PaperTable {...block} rows={block.rows.map((row) => row.map(printed))} />;
    case 'beside':
      return block.charts.map((chart) => <PaperChart key={chart.title} chart={chart} />);
    case 'strip':
    case 'bars':
    case 'tornado':
      return <PaperChart chart={block} />;
  }
}

const textLooks = { plain: look.text, lead: look.lead, hint: look.hint };

function printed(cell: Cell): Cell {
  if (typeof cell === 'string') return printable(cell);
  return { text: printable(cell.text), note: printable(cell.note) };
}

function Facts({ facts }: { facts: Fact[] }) {
  return (
    <View style={look.facts} wrap={false}>
      {facts.map(({ name, figure, note }) => (
        <View key={name} style={look.fact}>
          <Text style={look.factName}>{printable(name)}</Text>
          <Text style={look.factFigure}>{printable(figure)}</Text>
          <Text style={look.factName}>{printable(note)}</Text>
        </View>
      ))}
    </View>
  );
}
