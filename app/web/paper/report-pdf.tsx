import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { SentReport } from '#app/assessments/sent-report.ts';
import { addressOf } from '#app/web/http/paths.ts';
import { composeReport } from '#app/web/report/compose.ts';
import type { Consultancy } from '#app/words/consultancy.ts';
import { dayInMoscow, longDay } from '#app/words/day.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { look, printable } from './look.ts';
import { PaperPart } from './paper-block.tsx';

/** All that the paper needs to know: it is printed where neither the App nor a request is to be had. */
export interface ReportOnPaper {
  locale: Locale;
  number: number;
  /** Null while it is a draft. */
  sentAt: number | null;
  report: SentReport;
  consultancy: Consultancy;
  origin: string;
}

export function ReportPdf({ locale, number, sentAt, report, consultancy, origin }: ReportOnPaper) {
  const words = wordsFor(locale);
  const { title, head, pdf } = words.report;
  const parts = composeReport({ words, locale, report, number, whole: (path) => addressOf({ origin }, path) });
  const when = sentAt === null ? head.draft : head.sent(longDay(locale, dayInMoscow(sentAt)));
  const about = [head.about(report.reference), head.version(number), when].join(', ');
  return (
    <Document
      title={printable(`${title}. ${about}`)}
      author={consultancy.name}
      subject={printable(words.report.description)}
      creator={consultancy.name}
      producer={consultancy.name}
      language={locale}
      {...(sentAt !== null && { creationDate: new Date(sentAt), modificationDate: new Date(sentAt) })}
    >
      <Page size="A4" style={look.page}>
        <View style={look.masthead}>
          <Text style={look.house}>{consultancy.name}</Text>
          <Text style={look.contact}>{`${consultancy.phone}\n${consultancy.email}`}</Text>
        </View>
        <Text style={look.title}>{printable(title)}</Text>
        <Text style={look.about}>{printable([report.company, about].filter(Boolean).join('. '))}</Text>
        {parts.map((part) => (
          <PaperPart key={part.id} part={part} />
        ))}
        <View style={look.foot} fixed>
          <Text>{printable(`${consultancy.name}. ${title}, ${report.reference}, ${head.version(number)}`)}</Text>
          <Text render={({ pageNumber, totalPages }) => pdf.page(pageNumber, totalPages)} />
        </View>
      </Page>
    </Document>
  );
}
