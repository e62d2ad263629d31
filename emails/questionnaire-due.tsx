import { longDay } from '#app/words/day.ts';
import { sectionIn } from '#app/words/questionnaire.ts';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { WayIn } from './parts/way-in.tsx';

/** Goes to whoever has the questionnaire, or a section of it, before the day and after it. */
export function QuestionnaireDue(letter: LetterProps<'questionnaire-due'>) {
  const { data, locale, words, around } = letter;
  const own = words['questionnaire-due'];
  const { reference, section, today, dueOn } = data;
  const isAll = section === null;
  const what = isAll ? own.all(reference) : own.section(sectionIn(locale, section), reference);
  const late = isAll ? own.late : own.lateSection;
  const when = dueOn > today ? own.tomorrow : dueOn === today ? own.today : late;
  const label = isAll ? words.common.questionnaire : words.common.section;
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{when(what, longDay(locale, dueOn))}</Paragraph>
      <Paragraph>{own.saved}</Paragraph>
      <Paragraph>{isAll ? own.help : own.helpSection}</Paragraph>
      <WayIn label={label} link={data.questionnaire} lasts={own.lasts} words={words} around={around} />
      <Paragraph>{isAll ? own.stop : own.stopSection}</Paragraph>
    </Sheet>
  );
}
