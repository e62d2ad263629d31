import type { App } from '#app/app.server.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { fillTaken, type TakenQuestionnaire } from '#app/questionnaires/taken.ts';
import { takenAsJson } from '#app/questionnaires/taken-json.ts';
import type { Made } from '#app/thread.server.ts';
import { sendTable } from '#app/web/http/download.server.ts';
import { print } from '#app/web/paper/printer.server.ts';
import { sendTableAs } from '#app/web/paper/table-file.server.ts';
import { makeWorkbook } from '#app/web/paper/workbook.server.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { tableOfTaken } from './take-csv.ts';

export const questionnaireFormats = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type QuestionnaireFormat = (typeof questionnaireFormats)[number];

/** A questionnaire as it stands, to be taken away; it is kept nowhere. Whoever may have it, the route has asked. */
export async function takeQuestionnaireAway(
  app: Pick<App, 'config'>,
  taken: TakenQuestionnaire,
  format: QuestionnaireFormat,
): Promise<Response> {
  const name = questionnaireWordsFor(taken.locale).taken.file(taken.reference);
  switch (format) {
    case 'pdf':
      return sendTable(name, format, bytesOf(await printQuestionnaire(app, taken)));
    case 'xlsx':
      return sendTable(name, format, bytesOf(await makeWorkbook({ is: 'questionnaire', ...taken })));
    case 'csv': {
      const { titles, rows } = tableOfTaken(taken, fillTaken(taken, questionnaire));
      return sendTableAs(format, { name, sheet: name, titles, parts: [rows] });
    }
    case 'json': {
      const written = JSON.stringify(takenAsJson(taken, fillTaken(taken, questionnaire)), null, 2);
      return sendTable(name, format, new TextEncoder().encode(`${written}\n`));
    }
  }
}

/** The copy that the client is sent when it has been submitted. */
export function printQuestionnaire({ config }: Pick<App, 'config'>, taken: TakenQuestionnaire): Promise<Made> {
  return print({ is: 'questionnaire', taken, consultancy: config.consultancy });
}

/** Where too many wait already, whoever asks is to come again. */
function bytesOf(made: Made): Uint8Array {
  if ('refused' in made) throw new Response(null, { status: 503, headers: { 'retry-after': '60' } });
  return made.bytes;
}
