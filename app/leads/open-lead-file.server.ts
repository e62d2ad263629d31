import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { pathOfFile } from '#app/storage/files.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { findRequest, type WayIn } from './find-request.server.ts';
import type { LeadFile } from './lead.ts';
import { listFiles } from './store.server.ts';

/** A file of the request that the way leads to, and of no other. */
export function openLeadFile(app: App, way: WayIn, fileId: string): { file: LeadFile; path: string } | undefined {
  const found = findRequest(app, way);
  const file = 'files' in found ? found.files.find(({ id }) => id === fileId) : undefined;
  return file && { file, path: pathOfFile(app, file.sha256) };
}

/** A file of a lead for one of us, which is written down. */
export function openFileAtDesk(
  app: App,
  person: { id: string },
  leadId: string,
  fileId: string,
): { file: LeadFile; path: string } | undefined {
  const file = listFiles(app.db, leadId).find(({ id }) => id === fileId);
  if (!file) return undefined;
  transact(app.db, (tx) => {
    audit(app, tx, person.id, 'file-opened', { kind: 'file', id: fileId }, { lead: leadId });
  });
  return { file, path: pathOfFile(app, file.sha256) };
}
