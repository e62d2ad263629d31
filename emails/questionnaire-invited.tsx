import { longDay } from '#app/words/day.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { Facts } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { Told } from './parts/told.tsx';
import { WayIn } from './parts/way-in.tsx';

export function QuestionnaireInvited(letter: LetterProps<'questionnaire-invited'>) {
  const { data, locale, words, around } = letter;
  const own = words['questionnaire-invited'];
  const sections = Object.keys(questionnaireWordsFor(locale).sections).length;
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told(data.by, data.reference, data.company)}</Paragraph>
      {data.dueOn !== null && <Facts facts={[[own.due, longDay(locale, data.dueOn)]]} />}
      <Paragraph>{own.size(sections)}</Paragraph>
      <Paragraph>{own.colleagues}</Paragraph>
      <Paragraph>{own.unknown}</Paragraph>
      {data.note !== '' && (
        <Part heading={own.from(data.by)}>
          <Told text={data.note} />
        </Part>
      )}
      <WayIn
        label={words.common.questionnaire}
        link={data.questionnaire}
        lasts={own.lasts}
        words={words}
        around={around}
      />
    </Sheet>
  );
}
