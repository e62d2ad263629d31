import type { App } from '#app/app.server.ts';
import { drawOn } from '#app/mail/draw.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import type { SectionEntries } from './answers.ts';

/** Days of writing at full speed with a save every few seconds; what a script could fill a disk with is more. */
const bytesADay = 200 * 1024 * 1024;
const day = 86_400_000;

/** Draws on what may be written of one questionnaire in a day; until when it has to wait, if too little is left. */
export function drawOnSaves(app: App, tx: Tx, questionnaireId: string, entries: SectionEntries): number | undefined {
  const budget = { key: `answers:${questionnaireId}`, limit: bytesADay, window: day };
  return drawOn(app, tx, [budget], Buffer.byteLength(JSON.stringify(entries)));
}
