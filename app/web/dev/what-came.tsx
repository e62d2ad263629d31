import type { Outcome } from '#app/mail/incoming/outcome.ts';
import { Notice } from '#app/web/parts/text.tsx';

export interface WhatCame {
  outcome: Outcome | null;
  reason: string | null;
  threadId: string | null;
  number: string | null;
  letters: { id: number }[];
}

const outcomes: Record<Outcome, string> = {
  message: 'принято',
  pending: 'ждёт решения на рабочем столе',
  automatic: 'автоматическое, без ответа',
  bounce: 'сообщение о недоставке',
  duplicate: 'повтор уже принятого',
  quarantine: 'в карантине',
  failed: 'не разобрано',
};

/** What became of the message that was just put through the door, and where to look at it. */
export function CameOfIt({ came }: { came: WhatCame }) {
  const { outcome, reason, threadId, number, letters } = came;
  return (
    <Notice tone="good">
      <p>
        Письмо вошло: <strong>{outcome === null ? 'будет разобрано ещё раз' : outcomes[outcome]}</strong>
        {reason && ` (${reason})`}.
      </p>
      {threadId && (
        <p className="mt-1">
          Вопрос {number}: <a href={`/desk/threads/${threadId}`}>на рабочем столе</a>,{' '}
          <a href={`/cabinet/threads/${threadId}`}>в кабинете клиента</a>.
        </p>
      )}
      {outcome === 'message' && reason === 'lead' && (
        <p className="mt-1">
          Это заявка: <a href="/desk/leads">к заявкам</a>.
        </p>
      )}
      <p className="mt-1">
        {letters.length === 0 ? 'Писем после него нет.' : 'Письма после него: '}
        {letters.map(({ id }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <a href={`/dev/letters/${id}`} className="way">
              № {id}
            </a>
          </span>
        ))}
      </p>
    </Notice>
  );
}
