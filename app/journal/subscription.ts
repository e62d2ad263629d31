import type { Locale } from '#app/words/locale.ts';

export const topics = ['measuring', 'retention', 'win-back', 'service', 'people', 'practice'] as const;
export type Topic = (typeof topics)[number];

export const frequencies = ['each-issue', 'monthly-digest'] as const;
export type Frequency = (typeof frequencies)[number];

export const unsubscribeReasons = ['too-often', 'not-useful', 'never-asked', 'left-the-trade', 'other'] as const;
export type UnsubscribeReason = (typeof unsubscribeReasons)[number];

const day = 86_400_000;

/** An unconfirmed request is forgotten after this long (7 days, in ms). */
export const requestLifetime = 7 * day;

/**
 * A reader who left is destroyed after this long (14 days, in ms). 152-ФЗ art. 21 allows 30 days, of which backups
 * need another 14 (see `storage/naming.ts`).
 */
export const formerReaderLifetime = 14 * day;

/** What a reader chooses. No topic means every topic. */
export interface Choices {
  name: string | null;
  topics: Topic[];
  locale: Locale;
}

export interface SubscriptionRequest extends Choices {
  id: string;
  address: string;
  addressKey: string;
  advertising: boolean;
  form: 'home' | 'subscribe';
  /** When its letter was last asked for. */
  requestedAt: number;
  confirmedAt: number | null;
}

export interface Reader extends Choices {
  id: string;
  address: string;
  addressKey: string;
  /** What led to this reader: the requests confirmed, and any other reader who turned out to be the same person. */
  acts: string[];
  frequency: Frequency;
  /** A calendar day, `YYYY-MM-DD`. */
  pausedUntil: string | null;
  advertisingSince: number | null;
  confirmedAt: number;
  unsubscribedAt: number | null;
  unsubscribeReason: UnsubscribeReason | null;
  unsubscribeRemark: string | null;
}

export function isSubscribed(reader: Reader | undefined): reader is Reader & { unsubscribedAt: null } {
  return reader !== undefined && reader.unsubscribedAt === null;
}

/** By which a person is known in the ledger, whatever the address was at the time. */
export function actsOf(reader: Reader): string[] {
  return [reader.id, ...reader.acts];
}

/** What a press of "confirm" means, given what we know. A wish from before leaving is not one to come back. */
export function decideConfirmation(
  request: SubscriptionRequest,
  reader: Reader | undefined,
  linkHasExpired: boolean,
): 'welcome' | 'update' | 'already-confirmed' | 'left-since' | 'expired' {
  if (request.confirmedAt !== null) return isSubscribed(reader) ? 'already-confirmed' : 'left-since';
  const leftAt = reader?.unsubscribedAt ?? null;
  if (leftAt !== null && request.requestedAt <= leftAt) return 'left-since';
  if (linkHasExpired) return 'expired';
  return isSubscribed(reader) ? 'update' : 'welcome';
}

/** The reader after confirming; what an active reader did not ask to change stays. The short form asks for no topics. */
export function confirmedReader(
  request: SubscriptionRequest,
  known: Reader | undefined,
  id: string,
  now: number,
): Reader {
  const active = isSubscribed(known) ? known : undefined;
  return {
    id: known?.id ?? id,
    address: request.address,
    addressKey: request.addressKey,
    acts: [...(known?.acts ?? []), request.id],
    name: request.name ?? active?.name ?? null,
    topics: active && request.form === 'home' ? active.topics : request.topics,
    locale: request.locale,
    frequency: active?.frequency ?? 'each-issue',
    pausedUntil: active?.pausedUntil ?? null,
    advertisingSince: request.advertising ? (active?.advertisingSince ?? now) : (active?.advertisingSince ?? null),
    confirmedAt: active?.confirmedAt ?? now,
    unsubscribedAt: null,
    unsubscribeReason: null,
    unsubscribeRemark: null,
  };
}
