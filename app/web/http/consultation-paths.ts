/** Mail, rights to ask, and the rules of consultations. */
export function consultationPathsIn(local: (path: string) => string) {
  return {
    deskMail: local('/desk/mail'),
    deskMessage: (id: string, rest: '' | '/admission' | '/lead' | '/refusal' | '/reading' | '/message.eml' = '') =>
      local(`/desk/mail/${encodeURIComponent(id)}${rest}`),
    deskRouting: local('/desk/settings/routing'),
    deskCalendars: local('/desk/settings/calendars'),
    deskMethodology: local('/desk/settings/methodology'),
  };
}
