import { oweAWord } from '#app/leads/lead-state.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { formatMoment } from '#app/words/moment.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { LeadData } from './lead.tsx';

/** Which lead it is, what it is about, how it stands and until when the client is to hear from us. */
export function LeadHead({ lead, about, now }: LeadData) {
  const { lead: words, today, locale, paths, desk } = useWords();
  const { reference, state, lostBecause, answerBy, createdAt, company, name } = lead;
  const isLate = answerBy !== null && answerBy < now;
  const who = company ?? name;
  return (
    <>
      <DeskHead
        above={{ href: paths.deskLeads, label: desk.nav.leads }}
        title={who ? `${reference}, ${who}` : reference}
        note={about}
      />
      <p className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="tag">
          <span className="sr-only">{words.state}: </span>
          {today.states[state]}
          {lostBecause !== null && ` — ${words.move.reasons[lostBecause]}`}
        </span>
        {answerBy !== null && (
          <span className={`due whitespace-normal! ${isLate ? 'late' : ''}`}>
            {(isLate ? words.late : words.answerBy)(formatMoment(locale, answerBy))}
          </span>
        )}
        {answerBy === null && oweAWord(state) && <span className="text-soft">{words.waitsForClient}</span>}
        <span className="text-sm text-soft">
          {words.received} {formatMoment(locale, createdAt)}
        </span>
      </p>
    </>
  );
}
