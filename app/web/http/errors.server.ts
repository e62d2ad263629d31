/** For the error page: 429 with the moment to come back, in seconds as RFC 9110 wants and as the page says. */
export function tooMany(until: number, now: number): Response {
  const seconds = Math.max(1, Math.ceil((until - now) / 1000));
  return new Response(String(seconds), { status: 429, headers: { 'retry-after': String(seconds) } });
}
