import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { Told } from './parts/told.tsx';
import { WayIn } from './parts/way-in.tsx';

export function QuestionnaireReturned(letter: LetterProps<'questionnaire-returned'>) {
  const { data, words, around } = letter;
  const own = words['questionnaire-returned'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told(data.by, data.reference)}</Paragraph>
      {data.marked > 0 && <Paragraph>{own.marked(data.marked)}</Paragraph>}
      <Paragraph>{own.next}</Paragraph>
      {data.text !== '' && (
        <Part heading={own.from(data.by)}>
          <Told text={data.text} />
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
