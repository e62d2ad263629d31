import { renderToBuffer } from '@react-pdf/renderer';
import { ActPdf, type ActOnPaper } from './act-pdf.tsx';
import { openFonts } from './fonts.server.ts';
import { QuestionnairePdf, type QuestionnaireOnPaper } from './questionnaire-pdf.tsx';
import { ReportPdf, type ReportOnPaper } from './report-pdf.tsx';

/** What is printed; plain data, so that it can be handed over to another thread. */
export type Paper =
  ({ is: 'report' } & ReportOnPaper) | ({ is: 'act' } & ActOnPaper) | ({ is: 'questionnaire' } & QuestionnaireOnPaper);

/** The bytes of the PDF. Takes about a third of a second a page: for a thread of its own, see `printer.server.ts`. */
export function printPaper(paper: Paper): Promise<Buffer> {
  openFonts();
  return renderToBuffer(documentOf(paper));
}

function documentOf(paper: Paper) {
  switch (paper.is) {
    case 'report':
      return <ReportPdf {...paper} />;
    case 'act':
      return <ActPdf {...paper} />;
    case 'questionnaire':
      return <QuestionnairePdf {...paper} />;
  }
}
