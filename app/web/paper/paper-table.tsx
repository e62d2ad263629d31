import { Text, View, type ViewProps } from '@react-pdf/renderer';
import type { Column } from '#app/web/parts/table.tsx';
import type { Cell } from '#app/web/report/blocks.ts';
import { look } from './look.ts';

/** A table whose head comes again on every page; a row is never torn. */
export function PaperTable({ caption, columns, rows }: { caption: string; columns: Column[]; rows: Cell[][] }) {
  return (
    <>
      {/* Outside of the table: within, it would be the first thing there, which is never put on a new page. */}
      <Text style={look.caption} minPresenceAhead={90}>
        {caption}
      </Text>
      <View>
        <View style={look.headRow} fixed>
          {columns.map((column, index) => (
            <View key={column.title} style={widthOf(column, index)}>
              <Text style={look.headCell}>{column.title}</Text>
            </View>
          ))}
        </View>
        {rows.map((row, index) => (
          <View key={index} style={look.row} wrap={false}>
            {columns.map((column, place) => (
              <View key={column.title} style={widthOf(column, place)}>
                <CellText cell={row[place] ?? ''} />
              </View>
            ))}
          </View>
        ))}
      </View>
    </>
  );
}

/** Words need more room than figures do. */
function widthOf({ align }: Column, index: number): NonNullable<ViewProps['style']> {
  const isFigure = align === 'end';
  return {
    flexGrow: index === 0 ? 1.5 : isFigure ? 1 : 2,
    flexBasis: 0,
    paddingLeft: index === 0 ? 0 : isFigure ? 8 : 16,
    textAlign: isFigure ? 'right' : 'left',
  };
}

function CellText({ cell }: { cell: Cell }) {
  if (typeof cell === 'string') return <Text style={look.cell}>{cell}</Text>;
  return (
    <>
      <Text style={look.cell}>{cell.text}</Text>
      {cell.note !== '' && <Text style={look.cellNote}>{cell.note}</Text>}
    </>
  );
}
