import { sectionIn } from '#app/words/questionnaire.ts';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { WayIn } from './parts/way-in.tsx';

export function QuestionnaireHandedBack(letter: LetterProps<'questionnaire-handed-back'>) {
  const { data, locale, words, around } = letter;
  const own = words['questionnaire-handed-back'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told(data.by, sectionIn(locale, data.section))}</Paragraph>
      <Paragraph>{own.next}</Paragraph>
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
