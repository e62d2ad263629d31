import type { ThreadEvent } from '#app/consultations/thread.ts';
import { longDay } from '#app/words/day.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatMoment } from '#app/words/moment.ts';
import { formatCount } from '#app/words/number.ts';
import type { Names } from './shown-turns.server.ts';

type Said = Words & { locale: Locale };

/** What has happened, in a few words; who did it and when is said beside it. */
export function eventInWords(words: Said, event: ThreadEvent, names: Names): string {
  const { told, scores } = words.deskThreads;
  const who = (id: string) => names.people[id] ?? words.deskThreads.talk.someone;
  const number = (id: string) => names.threads[id] ?? '';
  switch (event.is) {
    case 'assigned':
      return event.to === null ? told.unassigned : told.assigned(who(event.to));
    case 'was-lead':
      return told.wasLead(event.reference);
    case 'took-over':
      return told.tookOver;
    case 'returned-to':
      return told.returned(who(event.personId));
    case 'waits-for-client':
      return told.waits;
    case 'address-revoked':
      return told.addressRevoked(who(event.personId));
    case 'snoozed':
      return told.snoozed(formatMoment(words.locale, event.until));
    case 'merged':
      return told.merged(number(event.into));
    case 'took-in':
      return told.tookIn(number(event.from));
    case 'split':
      return told.split(number(event.from));
    case 'split-off':
      return told.splitOff(number(event.into));
    case 'moved-topic':
      return event.topic === null ? told.noTopic : told.topic(names.topics[event.topic] ?? event.topic);
    case 'moved-company':
      return told.company(names.companies[event.companyId ?? ''] ?? '—');
    case 'right-changed':
      return event.right === null ? told.noRight : told.right(words.deskThreads.rights[event.right]);
    case 'escalated':
      return told.escalated(`${formatCount(words.locale, event.level)}\u00a0%`);
    case 'rated':
      return [told.rated(scores[event.score]), event.comment].filter(Boolean).join('. ');
    case 'followed-up':
      return event.dueOn === null ? told.followedUpOnce : told.followedUp(longDay(words.locale, event.dueOn));
    case 'asked':
    case 'answered':
    case 'noted':
    case 'held':
    case 'automatic':
    case 'woke':
    case 'closed':
    case 'reopened':
    case 'acknowledged':
    case 'approved':
    case 'declined':
    case 'undelivered':
      return told[event.is];
  }
}
