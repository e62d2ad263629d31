import { attachFiles } from '#app/questionnaires/attach.server.ts';
import { openOwnQuestionnaire } from '#app/questionnaires/own-questionnaires.server.ts';
import { listFiles, listParticipants } from '#app/questionnaires/store.server.ts';
import type { Cast } from './access-samples.ts';
import { clientOfCompany, companyBy } from './companies.ts';
import { receivedFile } from './leads.ts';
import { inviteCompany } from './questionnaires.ts';

/** For every URL of a questionnaire at the desk: makes a new one and returns its path. */
export const questionnaireSamples: Record<string, (cast: Cast) => string | Promise<string>> = {
  '/desk/companies/:id/questionnaires/new': ({ house, owner }) => {
    const company = companyBy(house.app, owner);
    clientOfCompany(house.app, owner, company);
    return `/desk/companies/${company.id}/questionnaires/new`;
  },
  '/desk/questionnaires/:id': pathTo(''),
  '/desk/questionnaires/:id/answers': pathTo('/answers'),
  '/desk/questionnaires/:id/checks': pathTo('/checks'),
  '/desk/questionnaires/:id/last-year': pathToLastYear,
  '/desk/questionnaires/:id/people': pathTo('/people'),
  '/desk/questionnaires/:id/people/:participant/link': pathToParticipant('link'),
  '/desk/questionnaires/:id/people/:participant/revocation': pathToParticipant('revocation'),
  '/desk/questionnaires/:id/handover': pathTo('/handover'),
  '/desk/questionnaires/:id/remarks/:question': pathTo('/remarks/company.name'),
  '/desk/questionnaires/:id/return': pathTo('/return'),
  '/desk/questionnaires/:id/files/:file': pathToFile,
  '/desk/questionnaires/:id/:copy': pathTo('/export.json'),
};

function pathTo(rest: string) {
  return ({ house }: Cast) => `/desk/questionnaires/${inviteCompany(house.app).questionnaire.id}${rest}`;
}

function pathToParticipant(rest: string) {
  return ({ house }: Cast) => {
    const { id } = inviteCompany(house.app).questionnaire;
    return `/desk/questionnaires/${id}/people/${listParticipants(house.app.db, id)[0]?.id}/${rest}`;
  };
}

function pathToLastYear({ house: { app } }: Cast): string {
  const [before, now] = [inviteCompany(app).questionnaire, inviteCompany(app).questionnaire];
  app.db.$client.prepare('update questionnaires set previous_id = ? where id = ?').run(before.id, now.id);
  return `/desk/questionnaires/${now.id}/last-year`;
}

async function pathToFile({ house: { app } }: Cast): Promise<string> {
  const { questionnaire, owner } = inviteCompany(app);
  const token = openOwnQuestionnaire(app, owner.id, questionnaire.id) ?? '';
  const file = receivedFile(app, 'причины.txt', `файл ${app.newId()}`);
  await attachFiles(app, token, 'company', [file], { ip: '192.0.2.1', userAgent: '' });
  return `/desk/questionnaires/${questionnaire.id}/files/${listFiles(app.db, questionnaire.id)[0]?.id}`;
}
