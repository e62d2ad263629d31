import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { sendReport } from '#app/assessments/send-report.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { prepareFiles } from '#app/web/report/take-away.server.ts';
import { leadAtDesk } from './shown-report.server.ts';

/** Sends what was seen in the preview. Whoever was slower than a colleague comes back to the draft, and nothing is sent. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'reports');
  const { request, params, context } = args;
  const { app } = context;
  const { lead } = leadAtDesk(app, params['id']);
  const form = await readForm(request, context);
  const [version, number] = [Number(form.get('version')), Number(form.get('number'))];
  const outcome = await sendReport(app, person, { leadId: lead.id, version, number });
  const back = pathsIn(localeOf(request)).deskReport(lead.id);
  if (outcome.refused !== undefined) return redirect(`${back}?done=${done[outcome.refused]}`, 303);
  // The letter is on its way whatever becomes of the files: what fails here is made when it is asked for.
  await prepareFiles(app, outcome.sent, lead.locale).catch((error: unknown) =>
    app.log.error({ err: error }, 'the files of a report were not made'),
  );
  return redirect(`${back}?done=sent`, 303);
}

const done = {
  ...{ unknown: 'changed', changed: 'changed', 'not-begun': 'changed' },
  ...{ 'nothing-known': 'unknown', 'already-sent': 'already-sent' },
} as const;
