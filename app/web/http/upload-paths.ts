/**
 * The forms that files may be sent with: requests and questions, what is added to one, a section of a questionnaire, an
 * answer in a thread, and a developer's letters.
 */
const forms =
  /^\/(en\/)?(assessment\/request|services\/[^/]+\/apply|courses\/[^/]+\/apply|contacts\/question|(cabinet\/)?requests\/[^/]+\/messages|cabinet\/threads\/(new|[^/]+\/messages)|dev\/letters\/(new|[^/]+\/reply)|questionnaires\/[^/]+\/sections\/[^/]+\/(files|table)|desk\/threads\/[^/]+\/answer)$/;

/** Whether a request may be as large, and take as long, as files need. Everything else stays short. */
export function mayCarryFiles(method: string | undefined, url: string | undefined, type: string | undefined): boolean {
  if (method !== 'POST' || !type?.startsWith('multipart/form-data')) return false;
  return forms.test(url?.split('?', 1)[0] ?? '');
}
