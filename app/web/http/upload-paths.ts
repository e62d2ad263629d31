/**
 * The forms that files may be sent with: the requests, what is added on the page of one, a section of a questionnaire, and
 * an answer in a thread.
 */
const forms =
  /^\/(en\/)?(assessment\/request|services\/[^/]+\/apply|courses\/[^/]+\/apply|contacts\/question|(cabinet\/)?requests\/[^/]+\/messages|questionnaires\/[^/]+\/sections\/[^/]+\/(files|table)|desk\/threads\/[^/]+\/answer)$/;

/** Whether a request may be as large, and take as long, as files need. Everything else stays short. */
export function mayCarryFiles(method: string | undefined, url: string | undefined, type: string | undefined): boolean {
  if (method !== 'POST' || !type?.startsWith('multipart/form-data')) return false;
  return forms.test(url?.split('?', 1)[0] ?? '');
}
