import { topics, type Topic } from '#app/journal/subscription.ts';
import { NextStep } from '#app/web/parts/next-step.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** What stands beside a list of articles: the topics, each with how many articles it has, and the feed. */
export function JournalSide({
  counts,
  current,
}: {
  counts: Partial<Record<Topic, number>>;
  current?: Topic | undefined;
}) {
  const { journal, reading, paths } = useWords();
  return (
    <aside className="mt-10 lg:mt-0">
      <nav aria-labelledby="topics">
        <h2 id="topics" className="border-t-3 border-rule pt-3 text-xl">
          {reading.topics}
        </h2>
        <ul className="mt-2">
          {topics.map((topic) => (
            <li key={topic} className="flex items-baseline justify-between gap-4 border-b border-line py-0.5">
              {counts[topic] ? (
                <a
                  href={paths.journalTopic(topic)}
                  aria-current={topic === current ? 'page' : undefined}
                  className="way aria-[current]:font-semibold aria-[current]:no-underline"
                >
                  {journal.topics[topic]}
                </a>
              ) : (
                <span className={`way text-soft ${topic === current ? 'font-semibold' : ''}`}>
                  {journal.topics[topic]}
                </span>
              )}
              <span className="text-soft tabular-nums">{counts[topic] ?? reading.noneYet}</span>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-3 text-[0.9rem]">
        <a href={paths.journalFeed} className="way">
          {reading.feed.link}
        </a>
      </p>
    </aside>
  );
}

/** How every page of the journal ends. */
export function ReadOn() {
  const { reading, paths } = useWords();
  const { heading, text, subscribe, assessment } = reading.next;
  return (
    <div className="print:hidden">
      <NextStep
        heading={heading}
        first={{ href: paths.subscribe, label: subscribe }}
        others={[{ href: paths.assessment, label: assessment }]}
      >
        <p>{text}</p>
      </NextStep>
    </div>
  );
}
