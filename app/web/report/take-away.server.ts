import type { App } from '#app/app.server.ts';
import { reportFile } from '#app/assessments/report-files.server.ts';
import type { ReportFormat, SentReport } from '#app/assessments/sent-report.ts';
import { sendFile } from '#app/web/http/download.server.ts';
import { addressOf } from '#app/web/http/paths.ts';
import { print } from '#app/web/paper/printer.server.ts';
import { makeWorkbook } from '#app/web/paper/workbook.server.ts';
import type { Made } from '#app/thread.server.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';

/** Of a version that was sent. */
type Sent = { id: string; number: number; sentAt: number; content: SentReport };

/** A sent version to be taken away: made once, kept, and the same ever since. */
export async function takeAway(app: App, sent: Sent, format: ReportFormat, locale: Locale): Promise<Response> {
  const path = await keptFile(app, sent, format, locale);
  if (path === undefined) throw new Response(null, { status: 404 });
  const { name } = wordsFor(locale).report.files;
  return sendFile({ name: `${name(sent.content.reference, sent.number)}.${format}`, type: types[format] }, path);
}

/** Makes both files of a version in the language of its client, so that nobody has to wait for them. */
export async function prepareFiles(app: App, sent: Sent, locale: Locale): Promise<void> {
  for (const format of ['pdf', 'xlsx'] as const) await keptFile(app, sent, format, locale);
}

const types: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function keptFile(app: App, sent: Sent, format: ReportFormat, locale: Locale): Promise<string | undefined> {
  const make = format === 'pdf' ? () => printed(app, sent, locale) : () => writtenDown(sent, locale);
  return reportFile(app, { sentId: sent.id, format, locale }, make);
}

async function writtenDown({ content, number, sentAt }: Sent, locale: Locale): Promise<Uint8Array> {
  return bytesOf(await makeWorkbook({ is: 'report', locale, report: content, number, sentAt }));
}

/** A draft on paper, to be looked at: it is kept nowhere. */
export async function printDraft(
  app: App,
  { number, content }: { number: number; content: SentReport },
  locale: Locale,
): Promise<Response> {
  const bytes = await printed(app, { content, number, sentAt: null }, locale);
  return new Response(bytes.slice().buffer, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="draft.pdf"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

async function printed(
  app: App,
  { content, number, sentAt }: Omit<Sent, 'id' | 'sentAt'> & { sentAt: number | null },
  locale: Locale,
): Promise<Uint8Array> {
  const { consultancy } = app.config;
  const origin = addressOf(app.config, '');
  return bytesOf(await print({ is: 'report', locale, number, sentAt, report: content, consultancy, origin }));
}

/** Where too many wait already, whoever asks is to come again. */
function bytesOf(made: Made): Uint8Array {
  if ('refused' in made) throw new Response(null, { status: 503, headers: { 'retry-after': '60' } });
  return made.bytes;
}
