import type { RouteReason } from '#app/consultations/route-reason.ts';
import type { EntitlementKind } from '#app/consultations/entitlement.ts';
import { typeset } from './typeset.ts';

/** By what a question finds who answers it, in words; and the rules themselves. */
export const deskRouting = {
  /** `who` the reason speaks of, the `detail` behind it, and for whom they stand in. */
  because: {
    'topic-owner': (who: string, detail: string, _forWhom: string) => typeset`тему «${detail}» ведёт ${who}`,
    'usual-consultant': (who: string) => typeset`обычный консультант компании — ${who}`,
    'by-topic': (_who: string, detail: string) => typeset`правило по теме «${detail}»`,
    'by-size': (_who: string, detail: string) => typeset`правило по числу абонентов: ${detail}`,
    'by-country': (_who: string, detail: string) => typeset`правило по стране: ${detail}`,
    'by-language': (_who: string, detail: string) => typeset`правило по языку: ${detail}`,
    'by-right': (_who: string, detail: string) => typeset`правило по праву: ${detail}`,
    everybody: () => typeset`выбор из всех, кто отвечает на вопросы`,
    'left-us': (who: string) => typeset`${who} на вопросы больше не отвечает`,
    away: (who: string) => typeset`${who} в отъезде`,
    'other-language': (who: string, detail: string) => typeset`${who} не пишет на языке вопроса: ${detail}`,
    'full-load': (who: string, detail: string) => typeset`${who} — загрузка полная: ${detail}`,
    'not-at-work': (who: string) => typeset`${who} сейчас не на работе, а срок близко`,
    'more-load': (who: string, detail: string) => typeset`${who} — открытых вопросов больше: ${detail}`,
    'waited-less': (who: string) => typeset`${who} — загрузка та же, но новый вопрос достался позже`,
    drawn: (who: string) => typeset`${who} — всё поровну, выбор по порядку`,
    'stands-in': (who: string, _detail: string, forWhom: string) =>
      forWhom === '' ? typeset`замещает ${who}` : typeset`${who} — вместо коллеги: ${forWhom}`,
    'at-work': (who: string) => typeset`${who} сейчас на работе`,
    'least-load': (who: string, detail: string) => typeset`${who} — меньше всех открытых вопросов: ${detail}`,
    'longest-waiting': (who: string) => typeset`${who} — из равно загруженных дольше всех без нового вопроса`,
    'nobody-speaks': (who: string) => typeset`на языке вопроса не пишет никто; отвечать будет ${who}`,
    'nobody-fits': () => typeset`подходящего нет`,
    'by-hand': (who: string) => typeset`решение принял человек: ${who}`,
  } satisfies Record<RouteReason['is'], (who: string, detail: string, forWhom: string) => string>,
  /** Somebody who is not there any more. */
  someone: 'коллега',
  nobody: 'никому',
  languages: { ru: 'русский', en: 'английский' },
  rights: {
    methodology: 'методика',
    course: 'выпускник курса',
    audit: 'аудит',
    turnkey: typeset`под ключ`,
  } satisfies Record<EntitlementKind, string>,
};
