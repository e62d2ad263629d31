import { listColleagues } from '#app/people/colleagues.server.ts';
import type { Db } from '#app/storage/open.server.ts';

/** Who can look after a company: by name. */
export function listConsultants(db: Db): { id: string; name: string }[] {
  return listColleagues(db, 'leads').map(({ id, name }) => ({ id, name }));
}
