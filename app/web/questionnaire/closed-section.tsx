import { Heading, Notice } from '#app/web/parts/text.tsx';
import { formatMoment } from '#app/words/moment.ts';
import { AttachedFiles } from './attached-files.tsx';
import { Head } from './head.tsx';
import { useNaming } from './naming.ts';
import type { ShownSection } from './pages/shown-section.server.ts';
import { SectionAnswers } from './section-answers.tsx';
import { sectionWords } from './section-words.ts';
import { useWays } from './ways.ts';

const whys = { closed: 'isClosed', 'not-yours': 'isHandedBack' } as const;

/** A section that is not to be filled in just now: to be read, and why. */
export function ClosedSection({ shown }: { shown: ShownSection }) {
  const { words, locale } = useNaming();
  const ways = useWays();
  const { section: said } = words.pages;
  const { filled, section, answered, files, closed } = shown;
  const [asked] = filled.sections;
  const notes = new Map(
    answered.map(({ question, at, by }) => [question, said.by(by ?? said.carried, formatMoment(locale, at))]),
  );
  return (
    <>
      <Head {...shown.head} />
      <Heading above={{ href: ways.tasks, label: said.above }}>{sectionWords(words, section).title}</Heading>
      <Notice tone="plain">{said[closed === null ? 'isNotAsked' : whys[closed]]}</Notice>
      {asked && <SectionAnswers section={asked} filled={filled} notes={notes} />}
      <AttachedFiles section={section} files={files} isOpen={false} />
    </>
  );
}
