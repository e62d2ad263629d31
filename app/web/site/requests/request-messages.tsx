import type { LeadMessage } from '#app/leads/lead.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';

/** What has been said since, in its order. */
export function RequestMessages({ messages }: { messages: LeadMessage[] }) {
  const words = useWords().leads.request.messages;
  if (messages.length === 0) return null;
  return (
    <Section id="messages" heading={words.heading}>
      <ol className="mt-4">
        {messages.map(({ id, from, text, at }) => (
          <li key={id} className={`mt-4 border-l-4 pl-4 ${from === 'us' ? 'border-brand' : 'border-line'}`}>
            <p className="hint">
              {words.from[from]}, <When day={dayInMoscow(at)} />
            </p>
            <p className="max-w-prose wrap-anywhere whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
