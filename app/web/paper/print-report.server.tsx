import { renderToBuffer } from '@react-pdf/renderer';
import { openFonts } from './fonts.server.ts';
import { ReportPdf, type ReportOnPaper } from './report-pdf.tsx';

openFonts();

/** The bytes of the PDF. Takes about a third of a second a page: for a thread of its own, see `printer.server.ts`. */
export function printReport(report: ReportOnPaper): Promise<Buffer> {
  return renderToBuffer(<ReportPdf {...report} />);
}
