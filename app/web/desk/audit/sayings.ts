import type { pathsIn } from '#app/web/http/paths.ts';
import type { Words } from '#app/words/index.ts';
import type { Described } from './described.server.ts';

/** The page of what an entry is about, where it has one and is still there. */
export function hrefOf(paths: ReturnType<typeof pathsIn>, { subject }: Described): string | undefined {
  const { kind, id, name, leadId } = subject;
  if (name === undefined) return undefined;
  if (kind === 'lead') return paths.deskLead(id);
  if (kind === 'report' && leadId !== undefined) return paths.deskLead(leadId, '/report');
  if (kind === 'questionnaire') return paths.deskQuestionnaire(id);
  return kind === 'company' ? `${paths.desk}/companies/${id}` : undefined;
}

/** `from: new` → «было: новая»: what is known has words, the rest is shown as it was written. */
export function sayDetails(words: Words['audit'], { details }: Described): string {
  const labels: Record<string, string | undefined> = words.detail;
  const values: Record<string, string | undefined> = words.value;
  return details.map(([name, value]) => `${labels[name] ?? name}: ${values[value] ?? value}`).join('; ');
}
