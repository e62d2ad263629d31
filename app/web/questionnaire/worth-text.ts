import type { Worth } from '#app/questionnaires/provenance.ts';
import type { Naming } from './naming.ts';

/** «выгрузка из биллинга, октябрь 2025 — сентябрь 2026, можно проверить»; undefined where nothing was said. */
export function worthText({ source, from, until, confidence }: Worth, { words, names }: Naming): string | undefined {
  const { sources, confidences } = words.provenance;
  const said = [
    source && sources[source],
    periodText(from && names.month(from), until && names.month(until), words.form.provenance),
    // Of a number that nobody knows there is nothing to believe.
    source !== 'unknown' && confidence && confidences[confidence],
  ];
  return said.filter(Boolean).join(', ') || undefined;
}

function periodText(
  from: string | null,
  until: string | null,
  say: { since: (month: string) => string; until: (month: string) => string },
): string | null {
  if (from === null) return until && say.until(until);
  if (until === null) return say.since(from);
  return from === until ? from : `${from}\u00a0— ${until}`;
}
