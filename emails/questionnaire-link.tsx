import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { WayIn } from './parts/way-in.tsx';

export function QuestionnaireLink(letter: LetterProps<'questionnaire-link'>) {
  const { data, words, around } = letter;
  const own = words['questionnaire-link'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.asked(data.reference)}</Paragraph>
      <WayIn
        label={words.common.questionnaire}
        link={data.questionnaire}
        lasts={own.lasts}
        words={words}
        around={around}
      />
      <Paragraph>{own.ignored}</Paragraph>
    </Sheet>
  );
}
