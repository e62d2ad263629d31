import type { SaveAnswer } from './autosave.ts';
import type { Fields } from './changed-fields.ts';
import type { News } from './take-news.ts';

/** What browsers send after the page is gone may be no longer than 64 KiB (Fetch, keepalive). */
const mostKept = 60_000;

/** Sends fields to be saved. Never fails: that they were not is an answer too. */
export async function postFields(action: string, fields: Fields, isLast: boolean): Promise<SaveAnswer> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  try {
    const keepalive = isLast && body.toString().length < mostKept;
    const answer = await fetch(action, { method: 'POST', body, keepalive });
    if (!answer.ok || answer.redirected) return { is: refusalOf(answer) };
    const said: unknown = await answer.json();
    if (!isSaved(said)) return { is: 'failed' };
    return isNews(said) ? { is: 'saved', at: said.savedAt, news: said } : { is: 'saved', at: said.savedAt };
  } catch {
    return { is: 'unsaved' };
  }
}

/** Too many at once, too slow, or broken for a moment, passes. */
function refusalOf({ status, redirected }: Response): 'failed' | 'refused' | 'too-large' {
  if (status === 413) return 'too-large';
  const isOurs = redirected || (status >= 400 && status < 500 && status !== 408 && status !== 429);
  return isOurs ? 'refused' : 'failed';
}

function isSaved(said: unknown): said is { savedAt: number } {
  return typeof said === 'object' && said !== null && 'savedAt' in said && typeof said.savedAt === 'number';
}

function isNews(said: object): said is News {
  return 'seq' in said && 'theirs' in said && 'contested' in said;
}
