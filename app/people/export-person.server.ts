import { readFile } from 'node:fs/promises';
import type { App } from '#app/app.server.ts';
import { actsAt } from '#app/journal/reader-acts.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { pathOfFile } from '#app/storage/files.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { zipOf, type ZipEntry } from '#app/storage/zip.server.ts';
import { evidencePage } from './evidence-page.ts';
import { drawExtract } from './evidence.server.ts';
import type { HeldPerson } from './held-person.server.ts';
import { exportOf, fileNameOf, fileOfMessage } from './person-export.ts';
import { personPage } from './person-page.ts';

/** An archive of all that is held of a person: for programs, to be read, the extract of the ledger, and their files. */
export function exportPerson(app: App, byId: string, held: HeldPerson): AsyncGenerator<Buffer> {
  const now = app.clock.now();
  const exported = exportOf(held, now);
  transact(app.db, (tx) =>
    audit(app, tx, byId, 'person-exported', { kind: 'person', id: held.person?.id ?? held.key }),
  );
  const title = held.address ?? held.key;
  const entries = [
    textEntry('data.json', `${JSON.stringify(exported, null, 2)}\n`),
    textEntry('index.html', personPage(title, exported, app.config.consultancy)),
    ...consentsOf(app, held),
    ...filesOf(app, held),
  ];
  return zipOf(entries, now);
}

function consentsOf(app: App, { address }: HeldPerson): ZipEntry[] {
  if (address === undefined) return [];
  return [textEntry('consents.html', evidencePage(drawExtract(app, address, actsAt(app, address))))];
}

function filesOf(app: App, { leads, threads }: HeldPerson): ZipEntry[] {
  const fileAt = (name: string, sha256: string) => ({ name, read: () => readFile(pathOfFile(app, sha256)) });
  return [
    ...leads.flatMap(({ lead, files }) =>
      files.map(({ name, sha256 }, index) => fileAt(fileNameOf(lead.reference, index, name), sha256)),
    ),
    ...threads.flatMap(({ number, messages }) =>
      messages.flatMap(({ files }, message) =>
        files.map(({ name, sha256 }, index) => fileAt(fileOfMessage(number, message, index, name), sha256)),
      ),
    ),
  ];
}

function textEntry(name: string, text: string): ZipEntry {
  return { name, read: () => Promise.resolve(Buffer.from(text)) };
}
