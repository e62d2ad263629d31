import type { App } from '#app/app.server.ts';
import { findTopic } from '#app/catalogue/methodology.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { findCompanyById } from '#app/people/find-client.server.ts';
import type { Person } from '#app/people/person.ts';
import { changeThread, type SeenThread, type ThreadChanged } from './change-thread.server.ts';
import { heedRight } from './heed-right.server.ts';
import { happen } from './happen.server.ts';

/** Files a thread under another document, section or block of the methodology; null: under none. */
export function moveToTopic(app: App, by: Person, seen: SeenThread, topic: string | null): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) => {
    if (topic === thread.topic) return thread;
    if (topic !== null && !findTopic(readMethodology(tx), topic)) return undefined;
    return happen(app, tx, thread, by.id, { is: 'moved-topic', from: thread.topic, topic }, { topic });
  });
}

/** It is of another company than was thought. */
export function moveToCompany(app: App, by: Person, seen: SeenThread, companyId: string): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) => {
    if (!findCompanyById(tx, companyId)) return undefined;
    const event = { is: 'moved-company', from: thread.companyId, companyId } as const;
    if (companyId === thread.companyId) return thread;
    const moved = happen(app, tx, thread, by.id, event, { companyId });
    return moved && heedRight(app, tx, moved);
  });
}
