import { longDay } from '#app/words/day.ts';
import { sectionIn } from '#app/words/questionnaire.ts';
import { Facts, type Fact } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { Told } from './parts/told.tsx';
import { WayIn } from './parts/way-in.tsx';

/** Goes to somebody who has not written to us: it says who gave us their address, and what for. */
export function QuestionnaireSection(letter: LetterProps<'questionnaire-section'>) {
  const { data, locale, words, around } = letter;
  const own = words['questionnaire-section'];
  const facts: Fact[] = [
    [own.rows.section, sectionIn(locale, data.section)],
    [own.rows.company, data.company],
  ];
  if (data.dueOn !== null) facts.push([own.rows.due, longDay(locale, data.dueOn)]);
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{data.isAgain ? own.again(data.by) : own.told(data.by)}</Paragraph>
      <Facts facts={facts} />
      <Paragraph>{own.what}</Paragraph>
      <Paragraph>{own.back}</Paragraph>
      {data.note !== '' && (
        <Part heading={own.from(data.by)}>
          <Told text={data.note} />
        </Part>
      )}
      <WayIn label={words.common.section} link={data.questionnaire} lasts={own.lasts} words={words} around={around} />
      <Paragraph>{own.whence(data.by, around.consultancy)}</Paragraph>
    </Sheet>
  );
}
