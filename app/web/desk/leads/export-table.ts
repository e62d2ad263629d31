import type { Cell } from '#app/web/paper/table-file.ts';
import type { Words } from '#app/words/index.ts';
import type { ExportedLead } from './export.queries.server.ts';

type Column = keyof Words['deskLeads']['export']['columns'];

export function titlesOf({ deskLeads }: Words): string[] {
  return Object.values(deskLeads.export.columns);
}

/** A lead as a row of a table, in the order of the titles. */
export function cellsOf({ deskLeads, leads }: Words, lead: ExportedLead): Cell[] {
  const cells: Record<Column, Cell> = {
    ...lead,
    createdAt: { at: lead.createdAt },
    kind: deskLeads.kinds[lead.kind],
    state: deskLeads.states[lead.state],
    lostBecause: lead.lostBecause && deskLeads.loss[lead.lostBecause],
    country: leads.countries[lead.country],
    answerBy: lead.answerBy === null ? null : { at: lead.answerBy },
  };
  const columns = Object.keys(deskLeads.export.columns) as Column[];
  return columns.map((column) => cells[column]);
}
