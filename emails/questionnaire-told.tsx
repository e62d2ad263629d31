import { questionIn } from '#app/words/questionnaire.ts';
import { Action } from './parts/action.tsx';
import { Facts } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { Told } from './parts/told.tsx';

/** Goes to whoever looks after the questionnaire. */
export function QuestionnaireTold(letter: LetterProps<'questionnaire-told'>) {
  const { data, locale, words, around } = letter;
  const own = words['questionnaire-told'];
  const { reference, what } = data;
  const who = `${data.by} (${data.company})`;
  const url = around.pageOf(`/desk/questionnaires/${data.id}`);
  if (what.is === 'submitted') {
    const { number } = what;
    return (
      <Sheet {...letter} motto={words.common.services}>
        <Paragraph>{number === 1 ? own.submitted(who, reference) : own.again(who, reference, number)}</Paragraph>
        <Action label={own.open} url={url} words={words} />
        <Paragraph>{own.reply}</Paragraph>
      </Sheet>
    );
  }
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.remark(who, reference)}</Paragraph>
      <Facts facts={[[own.row, questionIn(locale, what.question)]]} />
      <Told text={what.text} />
      <Action label={own.open} url={url} words={words} />
      <Paragraph>{own.answer}</Paragraph>
    </Sheet>
  );
}
