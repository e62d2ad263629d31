import { valueOf, valuesOf, type Field } from './fields.ts';
import type { AutomaticReason } from './incoming-message.ts';

interface Told {
  fields: readonly Field[];
  subject: string;
  /** Address of the sender, lower case. */
  sender: string | null;
  returnPath: string | null;
  isReport: boolean;
}

/** Why a message is one that nobody has written: it is kept, and never answered. The surest sign first. */
export function automaticReason({ fields, subject, sender, returnPath, isReport }: Told): AutomaticReason | null {
  if (isReport) return 'report';
  const automatic = valueOf(fields, 'auto-submitted');
  if (automatic !== null && !/^no\b/i.test(automatic)) return 'auto-submitted';
  if (fields.some(isOfAutoReply)) return 'auto-reply-header';
  if (fields.some(({ name }) => listFields.test(name))) return 'list';
  const precedence = valuesOf(fields, 'precedence', 'x-precedence').join(' ');
  if (/\b(bulk|junk|list|auto[-_]?reply)\b/i.test(precedence)) return 'precedence';
  if (returnPath === '') return 'empty-return-path';
  if (sender !== null && daemons.test(sender)) return 'mailer-daemon';
  return subjects.find(([, pattern]) => pattern.test(subject.trim()))?.[0] ?? null;
}

/** RFC 2369 and RFC 2919; Ezmlm, Yahoo and Majordomo had their own. */
const listFields =
  /^(list-(id|unsubscribe(-post)?|post|help|subscribe|owner|archive)|mailing-list|x-mailing-list|x-listname)$/;

const daemons = /^(mailer-?daemon|mail-?daemon|maildaemon|auto-?responder|autoreply|auto-reply)@|^mailer-daemon$/;

function isOfAutoReply({ name, raw }: Field): boolean {
  const value = raw.trim();
  if (
    /^x-auto-?(reply|respond|response|generated)(-from|-type)?$|^x-(mail-)?autoreply(-from)?$|^x-mdautoresponder$/.test(
      name,
    )
  ) {
    return !/^(no|false|0)?$/i.test(value);
  }
  // [MS-OXCMAIL] 2.2.3.2.14: programs ask programs not to answer.
  if (name === 'x-auto-response-suppress') return /\b(all|oof|autoreply)\b/i.test(value);
  if (name === 'x-post-messageclass') return /autoresponder/i.test(value);
  if (name === 'delivered-to') return /^autoresponder$/i.test(value);
  return name === 'x-ms-exchange-inbox-rules-loop' || (name === 'x-failed-recipients' && value !== '');
}

/** Where such words are all there is, or begin a subject of another: people who write about a holiday go on differently. */
const end = String.raw`(?=\s*$|\s*[:!—–\-([|]|\s*\.+\s*$|\s+(?:до|с|по|until|till|from|through|re|fwd?|\d{1,2}[.\-/])(?:\s|:|$|\d))`;
const onlyEnd = String.raw`(?=\s*$|\s*[:!([|]|\s*\.+\s*$|\s+(?:до|по|с)\s+\d)`;

const subjects: [AutomaticReason, RegExp][] = [
  [
    'subject-auto-reply',
    new RegExp(
      String.raw`^\[(?:авто-?ответ|auto[- ]?reply)\]|^(?:авто-?ответ(?:чик)?|автоматический ответ|автоматическое (?:сообщение|уведомление)|auto(?:matic|matisch)?[- ]?(?:reply|response|answer|respond(?:er)?)|automatische antwort|réponse automatique|respuesta automática)${end}`,
      'i',
    ),
  ],
  [
    'subject-out-of-office',
    new RegExp(
      String.raw`^(?:(?:(?:я )?(?:нахожусь )?(?:вне офиса|в отпуске)|отсутствую(?: на рабочем месте| в офисе)?|меня нет (?:на месте|в офисе)|(?:i am |i'm )?(?:out of (?:the )?office|on (?:annual )?(?:vacation|holiday|leave)|away from (?:the |my )?(?:office|desk))(?: auto-?reply| reply| notification| message)?|ooo|abwesenheit(?:snotiz)?)${end}|отпуск${onlyEnd}|vacation(?: reply| message)?${onlyEnd})`,
      'i',
    ),
  ],
  [
    'subject-undeliverable',
    new RegExp(
      String.raw`^(?:(?:не (?:удалось|уда[её]тся) доставить(?: (?:ваше )?(?:сообщение|письмо|почту))?|недоставлен(?:о|ное (?:сообщение|письмо))|(?:сообщение|письмо) не (?:было )?доставлено|ошибка доставки(?: (?:сообщения|письма|почты))?|уведомление о (?:не)?доставке)${end}|undeliver(?:able|ed)(?: mail| message)?${end}|undelivered mail returned to sender|mail delivery (?:failed|failure|system|subsystem|error)|delivery status notification|delivery (?:has )?fail(?:ed|ure)(?: notification| notice)?${end}|returned mail: |failure notice$|message (?:undeliverable|could not be delivered)|warning: (?:could not send|message .{0,40} delayed))`,
      'i',
    ),
  ],
];
