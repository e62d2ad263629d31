import { ImapFlow } from 'imapflow';
import type { App } from '#app/app.server.ts';
import type { ImapConfig } from '#app/inbox-config.server.ts';

/** By what name a mailbox stands in the ledger. */
export function nameOfMailbox({ user, host, mailbox }: ImapConfig): string {
  return `${user}@${host}/${mailbox}`;
}

/** Without a word from the server for so long the connection counts as dead, ms. */
const silence = 60_000;

/** One that is there already: some servers say no more than no. What cannot be moved there will be said then. */
async function makeFolder(app: App, client: ImapFlow, folder: string): Promise<void> {
  try {
    await client.mailboxCreate(folder);
  } catch (error) {
    if (!client.usable) throw error;
    app.log.debug({ err: error, folder }, 'a folder could not be made');
  }
}

/** A connection with its mailbox open. It does not come back by itself: whoever uses it makes a new one. */
export async function openMailbox(app: App, config: ImapConfig): Promise<ImapFlow> {
  const { host, port, secure, requireTls, user, password, mailbox, processed, failed } = config;
  const client = new ImapFlow({
    ...{ host, port, secure, auth: { user, pass: password } },
    ...(secure ? {} : { doSTARTTLS: requireTls }),
    // It would tell too much, and what it throws is logged anyway.
    logger: false,
    disableAutoIdle: true,
    socketTimeout: silence,
    maxLiteralSize: app.config.inbox.largest + 1024 * 1024,
  });
  // What breaks between two commands has nobody else to tell; the next command tells it too.
  client.on('error', (error: unknown) => app.log.debug({ err: error }, 'the mailbox broke off'));
  try {
    await client.connect();
    for (const folder of [processed, failed]) if (folder !== undefined) await makeFolder(app, client, folder);
    await client.mailboxOpen(mailbox);
  } catch (error) {
    client.close();
    throw error;
  }
  return client;
}
