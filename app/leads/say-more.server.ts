import type { App } from '#app/app.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import type { Origin } from '#app/people/consent.ts';
import type { Tx } from '#app/storage/open.server.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import { transactTogether } from '#app/storage/together.server.ts';
import { findRequest, type RequestRefused, type WayIn } from './find-request.server.ts';
import { admitFiles, saveFiles, withFilesKept, type FilesRefused } from './lead-files.server.ts';
import { postMore } from './lead-letters.server.ts';
import { listMomentsSaid, saveMessage, updateLead } from './store.server.ts';
import { afterWorkingHours } from './working-hours.ts';

export type Said =
  { said: true } | RequestRefused | FilesRefused | { refused: 'too-much' } | { refused: 'too-many'; until: number };

/** Adds text, files or both to a request, and tells ourselves. What holds neither says nothing. */
export async function sayMore(
  app: App,
  way: WayIn,
  text: string,
  files: ReceivedFile[],
  origin: Origin,
): Promise<Said> {
  const found = findRequest(app, way);
  if ('refused' in found) return found;
  return withFilesKept(app, files, () => transactTogether(app.db, (tx) => say(app, tx, way, text, files, origin)));
}

const day = 86_400_000;
const messagesADay = 20;
const filesInAll = 30;

function say(app: App, tx: Tx, way: WayIn, text: string, files: ReceivedFile[], { ip }: Origin): Said {
  const found = findRequest(app, way, tx);
  if ('refused' in found) return found;
  const { lead } = found;
  const now = app.clock.now();
  if (found.files.length + files.length > filesInAll) return { refused: 'too-much' };
  const [first, ...others] = listMomentsSaid(tx, lead.id, now - day);
  if (first !== undefined && others.length >= messagesADay - 1) return { refused: 'too-many', until: first + day };
  const filesRefused = admitFiles(app, tx, files, ip);
  if (filesRefused) return filesRefused;

  const kept = saveFiles(app, tx, lead.id, files);
  const message = text === '' ? undefined : { id: app.newId(), from: 'client' as const, text, at: now };
  if (message) saveMessage(tx, { ...message, leadId: lead.id });
  const said = message ?? kept[0];
  if (!said) return { said: true };
  const { openHours } = readSetting(tx, 'answerWithin');
  updateLead(tx, lead.id, { changedAt: now, answerBy: lead.answerBy ?? afterWorkingHours(now, openHours) });
  postMore(app, tx, lead, said.id, text, kept);
  return { said: true };
}
