import type { SubmissionResult } from '@conform-to/react';
import { data } from '@remix-run/node';
import type { AskRefused } from '#app/consultations/ask.server.ts';
import { waitUntil } from '#app/web/http/locale.ts';
import { withoutFiles, type ReceivedFiles } from '#app/web/site/requests/request-files.tsx';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';

/** A form that was not taken: what was typed, what is wrong with it as a whole, and what became of its files. */
export function sendBack(lastResult: SubmissionResult, received: ReceivedFiles, trouble?: string, status = 422) {
  return data({ lastResult, received, trouble }, { status });
}

/** The same, of one that was good, and yet could not be taken now. */
export function explainRefusal(
  refusal: AskRefused,
  lastResult: SubmissionResult,
  received: ReceivedFiles,
  { locale, now }: { locale: Locale; now: number },
) {
  const { leads, cabinetThreads } = wordsFor(locale);
  switch (refusal.refused) {
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'too-many':
      return sendBack(lastResult, received, cabinetThreads.trouble.tooMany, 429);
    case 'too-many-bytes': {
      const wait = waitUntil(locale, refusal.until, now);
      return sendBack(lastResult, withoutFiles, cabinetThreads.trouble.tooManyBytes(wait), 429);
    }
    case 'no-room':
      return sendBack(lastResult, withoutFiles, leads.trouble.noRoom, 503);
  }
}
