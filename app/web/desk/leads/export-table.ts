import { findTopic, type MethodologyMap } from '#app/catalogue/methodology.ts';
import type { Cell } from '#app/web/paper/table-file.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import type { ExportedLead } from './export.queries.server.ts';

type Column = keyof Words['deskLeads']['export']['columns'];

export function titlesOf({ deskLeads }: Words): string[] {
  return Object.values(deskLeads.export.columns);
}

/** A lead as a row of a table, in the order of the titles; what it is about as the map calls it. */
export function cellsOf(words: Words & { locale: Locale }, map: MethodologyMap, lead: ExportedLead): Cell[] {
  const { deskLeads, leads, locale } = words;
  const cells: Record<Column, Cell> = {
    ...lead,
    createdAt: { at: lead.createdAt },
    kind: deskLeads.kinds[lead.kind],
    topic: lead.topic && (findTopic(map, lead.topic)?.title[locale] ?? leads.topic.gone(lead.topic)),
    state: deskLeads.states[lead.state],
    lostBecause: lead.lostBecause && deskLeads.loss[lead.lostBecause],
    country: leads.countries[lead.country],
    answerBy: lead.answerBy === null ? null : { at: lead.answerBy },
  };
  const columns = Object.keys(deskLeads.export.columns) as Column[];
  return columns.map((column) => cells[column]);
}
