import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { submitLead } from '#app/leads/submit-lead.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import type { LeadWish } from '#app/leads/wish.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import type { TestApp } from './app.ts';

const wish: LeadWish = {
  subject: { kind: 'assessment' },
  name: 'Мария Петрова',
  company: 'ООО «Пример-Юг»',
  taxId: '7707083893',
  country: 'RU',
  region: 'Примерская область',
  address: 'maria@primer.example',
  phone: '+74951234567',
  subscribers: 20_000,
  topic: null,
  text: 'Уходят к соседям.',
  answers: {},
  estimate: null,
  locale: 'ru',
  advertising: false,
};

let networks = 0;

/** A lead as a form would have made it; what matters to a test is said in `change`. */
export async function makeLead(
  app: TestApp,
  change: Partial<LeadWish> = {},
  files: ReceivedFile[] = [],
): Promise<Lead> {
  const ip = `203.0.113.${(networks = (networks + 1) % 250)}`;
  const submitted = await submitLead(app, { ...wish, ...change }, files, { ip, userAgent: 'a browser for tests' });
  if (submitted.refused) throw new Error('The lead was refused');
  return submitted.lead;
}

/** A file as a form would have received it, to come with a lead. */
export function receivedFile(app: TestApp, name: string, content: string): ReceivedFile {
  const folder = app.config.dataDir;
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `upload-${app.newId()}`);
  writeFileSync(temporary, content);
  return { name, type: 'text/plain', size: Buffer.byteLength(content), sha256: hash('sha256', content), temporary };
}
