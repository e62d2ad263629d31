import { pino } from 'pino';
import { closeApp, createApp, type App } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { catchUp } from '#app/mail/incoming/catch-up.server.ts';
import { openMailbox } from '#app/mail/incoming/mailbox.server.ts';
import type { Receiver } from '#app/mail/incoming/outcome.ts';
import { settleDue } from '#app/mail/incoming/settle.server.ts';
import { post } from '#app/mail/outbox.server.ts';

/**
 * A house that reads a mailbox once, in a process of its own, made to be killed: it dies when the given step is taken for
 * the given time, in the middle of a synchronous log call or of a transaction, with no chance to tidy up.
 */
export interface CrashPlan {
  settings: Record<string, string>;
  dieAt: { step: string; time: number };
}

/** The transaction in which a message is received, after the letter is written and before it ends. */
export const received = 'message received';

/** Writes a letter for each message it accepts: what comes of a message once must not come of it twice. */
export function answering(after: () => void = () => undefined): Receiver {
  return (app, tx, { message }) => {
    const to = message.from?.address ?? '';
    post(app, tx, {
      kind: 'preferences-link',
      to,
      locale: 'ru',
      data: { manage: { purpose: 'manage', id: message.subject } },
    });
    after();
    return { outcome: 'message', reason: null, threadId: message.subject };
  };
}

/** Takes in what there is and settles it. */
export async function workOnce(app: App, receiver: Receiver): Promise<void> {
  const { imap } = app.config.inbox;
  if (!imap) throw new Error('No mailbox is in the settings');
  const client = await openMailbox(app, imap);
  await catchUp(app, client, imap);
  await client.logout();
  while ((await settleDue(app, receiver)) > 0);
}

async function runAndDie({ settings, dieAt }: CrashPlan): Promise<void> {
  let times = 0;
  const take = (step: string) => {
    if (step === dieAt.step && (times += 1) === dieAt.time) process.kill(process.pid, 'SIGKILL');
  };
  const log = pino({ level: 'debug' }, { write: (line: string) => take((JSON.parse(line) as { msg: string }).msg) });
  const app = await createApp(readConfig(settings), { log });
  await workOnce(
    app,
    answering(() => take(received)),
  );
  await closeApp(app);
}

if (process.argv[2]) await runAndDie(JSON.parse(process.argv[2]) as CrashPlan);
