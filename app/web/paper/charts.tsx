import { Line, Rect, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { bareScale, chartScale, type ChartScale } from '#app/web/parts/chart-scale.ts';
import type { BarsBlock, ChartBlock, StripBlock, TornadoBlock } from '#app/web/report/blocks.ts';
import { chartWidth, colours, look, printable } from './look.ts';

/** The charts of the pages, by the same scales, drawn on paper. */
export function PaperChart({ chart }: { chart: ChartBlock }) {
  const { title, unit, note } = chart;
  return (
    <View style={look.chart} wrap={false}>
      <Text style={look.chartTitle}>{printable(title)}</Text>
      <Text style={look.chartUnit}>{printable(unit)}</Text>
      <Rows chart={chart} />
      {note && <Text style={look.hint}>{printable(note)}</Text>}
    </View>
  );
}

function Rows({ chart }: { chart: ChartBlock }) {
  switch (chart.is) {
    case 'strip':
      return <Strip chart={chart} />;
    case 'bars':
      return <Bars chart={chart} />;
    case 'tornado':
      return <Tornado chart={chart} />;
  }
}

const height = 13;

function Strip({ chart: { rows, format, words } }: { chart: StripBlock }) {
  const values = rows.flatMap(({ low, mid, high }) => [low, mid, high]);
  const scale = chartScale(values, format);
  return (
    <>
      {rows.map(({ label, low, mid, high }) => (
        <Row key={label} label={label} figures={`${format(mid)} (${format([low, high])})`} scale={scale}>
          <Rect {...span(scale, low, high)} y={3} height={7} fill={colours.brand} />
          <Line {...across(scale, mid)} y1={0} y2={height} stroke="#ffffff" strokeWidth={3.5} />
          <Line {...across(scale, mid)} y1={0} y2={height} stroke={colours.ink} strokeWidth={1.5} />
        </Row>
      ))}
      <Axis scale={scale} />
      <Key
        entries={[
          { label: words.range, mark: <Rect x={0} y={2} width={18} height={5} fill={colours.brand} /> },
          { label: words.mid, mark: <Line x1={9} x2={9} y1={0} y2={9} stroke={colours.ink} strokeWidth={1.5} /> },
        ]}
      />
    </>
  );
}

function Bars({ chart: { rows, format, words } }: { chart: BarsBlock }) {
  const scale = bareScale(rows.map(({ total }) => Math.max(0, total)));
  return (
    <>
      {rows.map(({ label, total, low, mid, high }) => (
        <Row key={label} label={label} figures={words.of(format([low, high]), format(total))}>
          <Rect {...span(scale, 0, total)} y={1} height={8} fill={colours.line} />
          <Rect {...span(scale, 0, mid)} y={1} height={8} fill={colours.brand} />
          <Line x1={at(scale, low)} x2={at(scale, high)} y1={11.5} y2={11.5} stroke={colours.ink} strokeWidth={1} />
        </Row>
      ))}
      <Key
        entries={[
          { label: words.total, mark: <Rect x={0} y={2} width={18} height={5} fill={colours.line} /> },
          { label: words.kept, mark: <Rect x={0} y={2} width={18} height={5} fill={colours.brand} /> },
          { label: words.range, mark: <Line x1={0} x2={18} y1={5} y2={5} stroke={colours.ink} strokeWidth={1} /> },
        ]}
      />
    </>
  );
}

function Tornado({ chart: { rows, format, words } }: { chart: TornadoBlock }) {
  const sorted = rows.toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const effects = rows.map(({ effect }) => effect);
  const scale = chartScale(effects, format);
  const toneOf = (effect: number) => (effect < 0 ? colours.line : colours.brand);
  return (
    <>
      {sorted.map(({ label, effect }) => (
        <Row key={label} label={label} figures={format(effect)} scale={scale}>
          <Rect {...span(scale, 0, effect)} y={2} height={9} fill={toneOf(effect)} />
          <Line {...across(scale, 0)} y1={0} y2={height} stroke={colours.ink} strokeWidth={1} />
        </Row>
      ))}
      <Axis scale={scale} />
      <Key
        entries={[
          { label: words.down, mark: <Rect x={0} y={2} width={18} height={5} fill={colours.line} /> },
          { label: words.up, mark: <Rect x={0} y={2} width={18} height={5} fill={colours.brand} /> },
        ]}
      />
    </>
  );
}

function Row({
  label,
  figures,
  scale,
  children,
}: {
  label: string;
  figures: string;
  scale?: ChartScale;
  children: ReactNode;
}) {
  return (
    <View style={look.chartRow}>
      <Text style={look.chartLabel}>{printable(label)}</Text>
      <Svg width={chartWidth} height={height} viewBox={`0 0 ${chartWidth} ${height}`}>
        {scale?.ticks.map((tick) => (
          <Line key={tick.at} {...acrossAt(tick.at)} y1={0} y2={height} stroke={colours.line} strokeWidth={0.5} />
        ))}
        {children}
      </Svg>
      <Text style={look.chartFigures}>{printable(figures)}</Text>
    </View>
  );
}

/** The names of those ticks that a narrow chart has room for. */
function Axis({ scale }: { scale: ChartScale }) {
  const named = scale.ticks.filter(({ room }) => room === 'always' || room === 'narrow');
  return (
    <View style={look.axis}>
      {named.map(({ at: place, label }) => (
        <Text key={place} style={[look.tick, { left: (place / 100) * chartWidth - 30 }]}>
          {printable(label)}
        </Text>
      ))}
    </View>
  );
}

function Key({ entries }: { entries: { label: string; mark: ReactNode }[] }) {
  return (
    <View style={look.key}>
      {entries.map(({ label, mark }) => (
        <View key={label} style={look.keyEntry}>
          <Svg width={20} height={9} viewBox="0 0 20 9">
            {mark}
          </Svg>
          <Text> {printable(label)}</Text>
        </View>
      ))}
    </View>
  );
}

function at(scale: ChartScale, value: number): number {
  return (scale.at(value) / 100) * chartWidth;
}

function across(scale: ChartScale, value: number): { x1: number; x2: number } {
  return acrossAt(scale.at(value));
}

function acrossAt(percent: number): { x1: number; x2: number } {
  const x = (percent / 100) * chartWidth;
  return { x1: x, x2: x };
}

function span(scale: ChartScale, from: number, to: number): { x: number; width: number } {
  const [start, end] = [at(scale, Math.min(from, to)), at(scale, Math.max(from, to))];
  return { x: start, width: Math.max(0, end - start) };
}
