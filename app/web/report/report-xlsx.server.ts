import writeXlsxFile from 'write-excel-file/node';
import { sheetsOf, type Told } from './sheets.ts';

/** A report as a workbook: numbers as numbers, so that they can be reckoned with further. */
export function reportXlsx(told: Told): Promise<Uint8Array> {
  const sheets = sheetsOf(told).map(({ name, rows, widths }) => ({
    data: rows,
    sheet: name.replaceAll('\u00a0', ' '),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: name === told.words.report.xlsx.sheets.summary ? 0 : 1,
  }));
  return writeXlsxFile(sheets).toBuffer();
}
