import type { App } from '#app/app.server.ts';
import { pathOfFile } from '#app/storage/files.server.ts';
import { findRequest, type WayIn } from './find-request.server.ts';
import type { LeadFile } from './lead.ts';

/** A file of the request that the way leads to, and of no other. */
export function openLeadFile(app: App, way: WayIn, fileId: string): { file: LeadFile; path: string } | undefined {
  const found = findRequest(app, way);
  const file = 'files' in found ? found.files.find(({ id }) => id === fileId) : undefined;
  return file && { file, path: pathOfFile(app, file.sha256) };
}
