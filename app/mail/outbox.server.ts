import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { budgetsOf, decideDraw, signInBudgetsOf, type Budget } from './budget.ts';
import type { Letter } from './letter.ts';
import { occasions, priorities } from './occasion.ts';
import { findSuppression, listSpentBudgets, saveLetter, saveSpentBudgets } from './store.server.ts';
import { maySend } from './suppression.ts';

/** Why a letter is written down but will not leave. */
export type Withheld = 'over-budget' | 'nobody';

/**
 * Puts a letter into the outbox, in the transaction of the fact it tells of. Returns the Message-ID it will have for ever.
 * A withheld letter costs the same work as one that leaves, so that the time of an answer tells a stranger nothing.
 */
export function post(
  app: App,
  tx: Tx,
  letter: Letter,
  { withheld, messageId = newMessageId(app) }: { withheld?: Withheld | undefined; messageId?: string } = {},
): string {
  const now = app.clock.now();
  const occasion = occasions[letter.kind];
  const recipientKey = recipientKeyOf(app, letter.to);
  const allowed = maySend(findSuppression(tx, recipientKey), { occasion, postedAt: now }, now);
  const skipped = withheld ?? (allowed ? undefined : 'suppressed');
  saveLetter(tx, {
    messageId,
    kind: letter.kind,
    recipient: withheld === 'nobody' ? null : letter.to,
    recipientKey,
    locale: letter.locale,
    data: letter.data,
    priority: priorities[occasion],
    state: skipped ? 'skipped' : 'due',
    reason: skipped ?? null,
    postedAt: now,
    dueAt: now,
    settledAt: skipped ? now : null,
  });
  return messageId;
}

/** For a letter whose Message-ID must be known before it is posted: the link it carries is kept with it as evidence. */
export function newMessageId(app: App): string {
  return messageIdOf(app, app.newId());
}

/** The Message-ID of the letter that tells us of something with an id, so that it is found again by it. */
export function messageIdOf(app: App, id: string): string {
  return `<${id}@${app.config.mail.domain}>`;
}

export type Allowance = { tooManyUntil: number } | { tooManyUntil: undefined; withheld: Withheld | undefined };

/**
 * Draws on the abuse budgets for one letter that somebody, perhaps a stranger, asks for on a form. Only an empty budget
 * of the sender's own is told of; any other withholds the letter silently, or the answer would give away whom we know.
 */
export function drawAllowance(app: App, tx: Tx, to: string, ip: string, why: 'form' | 'sign-in' = 'form'): Allowance {
  const now = app.clock.now();
  const hide = (text: string) => app.mac('budget', text);
  const isSignIn = why === 'sign-in';
  const budgets = isSignIn ? signInBudgetsOf(to, ip, hide) : budgetsOf(to, ip, app.config.confirmationsPerHour, hide);
  const keys = Object.values(budgets).map((budget: Budget) => budget.key);
  const draw = decideDraw(budgets, listSpentBudgets(tx, keys), now);
  if (draw.sender === 'empty') return { tooManyUntil: draw.until };
  saveSpentBudgets(tx, draw.spent);
  return { tooManyUntil: undefined, withheld: draw.isOpen ? undefined : 'over-budget' };
}

/** The keyed hash by which an address is known once the address itself may be gone. */
export function recipientKeyOf(app: App, address: string): string {
  return app.mac('address', address);
}
