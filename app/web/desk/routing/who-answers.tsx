import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { dayAndMonth } from '#app/words/moment.ts';
import { formatCount } from '#app/words/number.ts';
import { Panel } from '../parts/head.tsx';
import { List } from '../parts/list.tsx';
import { useZoneWords } from '../people/zone-words.ts';
import type { WhoAnswers } from './who-answers.server.ts';

/** Everybody who may get a question: in what languages, whether now, and how much they have. */
export function WhoAnswersNow({ answerers, most, now }: { answerers: WhoAnswers[]; most: number; now: number }) {
  const { deskAnswering: words, locale, paths } = useWords();
  const { heading, hint, none, columns, load } = words.list;
  const sayNow = useSayingNow(answerers, dayInMoscow(now));
  const languages: Record<string, string> = words.languages;
  return (
    <div className="mt-6">
      <Panel id="who-heading" heading={heading}>
        <p className="hint mt-1 max-w-prose">{hint}</p>
        <List<WhoAnswers>
          caption={heading}
          head={{ title: columns.name }}
          columns={[
            { name: 'now', title: columns.now, cell: sayNow },
            {
              ...{ name: 'languages', title: columns.languages },
              cell: (one) => one.languages.map((language) => languages[language] ?? language).join(', '),
            },
            {
              ...{ name: 'load', title: columns.load, align: 'end' },
              cell: (one) => load(formatCount(locale, one.load), formatCount(locale, one.most ?? most)),
            },
          ]}
          rows={answerers}
          idOf={({ id }) => id}
          nameOf={({ name }) => name}
          hrefOf={({ id }) => paths.deskPersonAnswering(id)}
          empty={none}
        />
      </Panel>
    </div>
  );
}

function useSayingNow(answerers: WhoAnswers[], today: string): (one: WhoAnswers) => string {
  const { deskAnswering, deskRouting, locale } = useWords();
  const { byTimeOf } = useZoneWords();
  const words = deskAnswering.list;
  const nameOf = (id: string) => answerers.find((one) => one.id === id)?.name ?? deskRouting.someone;
  return ({ now, zone }) => {
    switch (now.is) {
      case 'works':
        return words.works(`${now.opens}–${now.closes}`, byTimeOf(zone));
      case 'begins':
        return now.day === null
          ? words.begins(now.time, byTimeOf(zone))
          : words.beginsOn(dayAndMonth(locale, now.day, today), now.time, byTimeOf(zone));
      case 'away':
        return words.away(
          dayAndMonth(locale, now.until, today),
          now.substituteId === null ? null : nameOf(now.substituteId),
        );
    }
  };
}
