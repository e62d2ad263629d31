import { StyleSheet } from '@react-pdf/renderer';

/** The colours of a page in daylight: paper has no other. */
export const colours = { ink: '#16202e', soft: '#46515f', line: '#dad6ca', brand: '#0a6c74', surface: '#f3f1ea' };

/** As `fonts.server.ts` registers them. One font for all letters: a line may break wherever two meet within a word. */
const sans = 'Golos Text';
const serif = 'PT Serif';

/** In points; the page is A4. */
export const look = StyleSheet.create({
  page: {
    ...{ paddingTop: 46, paddingBottom: 58, paddingHorizontal: 50 },
    ...{ fontFamily: sans, fontSize: 9, lineHeight: 1.4, color: colours.ink, backgroundColor: '#ffffff' },
  },
  masthead: { flexDirection: 'row', justifyContent: 'space-between', borderBottomWidth: 0.75, paddingBottom: 8 },
  house: { fontFamily: serif, fontWeight: 700, fontSize: 12 },
  contact: { fontSize: 8, color: colours.soft, textAlign: 'right' },
  title: { fontFamily: serif, fontWeight: 700, fontSize: 22, lineHeight: 1.2, marginTop: 26 },
  about: { fontSize: 9.5, color: colours.soft, marginTop: 6 },
  part: { marginTop: 20, borderTopWidth: 0.75, paddingTop: 10 },
  partHeading: { fontFamily: serif, fontWeight: 700, fontSize: 15, lineHeight: 1.25 },
  heading: { fontFamily: serif, fontWeight: 700, fontSize: 11, lineHeight: 1.3, marginTop: 12 },
  lead: { fontFamily: serif, fontWeight: 700, fontSize: 12.5, lineHeight: 1.4, marginTop: 6 },
  text: { marginTop: 6, maxWidth: 440 },
  hint: { marginTop: 6, maxWidth: 440, fontSize: 8, color: colours.soft },
  item: { flexDirection: 'row', marginTop: 4, maxWidth: 460 },
  mark: { width: 14, color: colours.soft },
  strong: { fontWeight: 600 },
  link: { color: colours.brand, textDecoration: 'underline' },
  facts: { flexDirection: 'row', flexWrap: 'wrap', marginTop: 10, borderTopWidth: 1.5, paddingTop: 4 },
  fact: { width: '50%', paddingRight: 16, marginTop: 7 },
  factName: { fontSize: 8, color: colours.soft },
  factFigure: { fontFamily: serif, fontWeight: 700, fontSize: 14, lineHeight: 1.25 },
  note: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: colours.line, paddingVertical: 6 },
  noteName: { width: 84, color: colours.soft },
  noteText: { flex: 1 },
  caption: { fontFamily: serif, fontWeight: 700, fontSize: 10, lineHeight: 1.3, marginTop: 12, marginBottom: 3 },
  headRow: { flexDirection: 'row', alignItems: 'flex-end', borderBottomWidth: 0.75, paddingBottom: 3 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: colours.line, paddingVertical: 3.5 },
  headCell: { fontSize: 7.5, color: colours.soft, lineHeight: 1.25 },
  cell: { fontSize: 8, lineHeight: 1.3 },
  cellNote: { fontSize: 6.8, color: colours.soft, lineHeight: 1.25 },
  chart: { marginTop: 12 },
  chartTitle: { fontFamily: serif, fontWeight: 700, fontSize: 10, lineHeight: 1.3 },
  chartUnit: { fontSize: 7.5, color: colours.soft, marginBottom: 5 },
  chartRow: { flexDirection: 'row', alignItems: 'center', minHeight: 17 },
  chartLabel: { width: 142, paddingRight: 8, fontSize: 8, lineHeight: 1.2 },
  chartFigures: { width: 132, paddingLeft: 8, fontSize: 8, lineHeight: 1.2, textAlign: 'right' },
  axis: { marginLeft: 142, height: 11, position: 'relative' },
  tick: { position: 'absolute', fontSize: 7, color: colours.soft, width: 60, textAlign: 'center' },
  key: { flexDirection: 'row', flexWrap: 'wrap', marginTop: 4, fontSize: 7.5, color: colours.soft },
  keyEntry: { flexDirection: 'row', alignItems: 'center', marginRight: 14 },
  quote: { borderLeftWidth: 2, borderLeftColor: colours.brand, paddingLeft: 8, marginTop: 6, maxWidth: 440 },
  foot: {
    // From above: what is placed by `bottom` is not drawn where the page has a `lineHeight` (@react-pdf/renderer 4.9).
    ...{ position: 'absolute', top: 798, left: 50, right: 50, flexDirection: 'row', justifyContent: 'space-between' },
    ...{ borderTopWidth: 0.5, borderTopColor: colours.line, paddingTop: 6, fontSize: 7.5, color: colours.soft },
  },
});

/** How wide a chart is drawn: the page without its margins, the labels and the figures. */
export const chartWidth = 595 - 100 - 142 - 132;

/** Characters that steer the breaking of lines have no shape of their own: the printer would look for one. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2060\u200b\ufeff]/g, '')
    .replaceAll('\u202f', '\u00a0');
}
