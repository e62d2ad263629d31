import { hoursOf } from '#app/mail/letter.ts';
import { longDays } from '#app/words/day.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

export function EnrolmentAnswer(letter: LetterProps<'enrolment'>) {
  const { data, locale, words, around } = letter;
  const own = words.enrolment;
  const { reference, title, city, startsOn, endsOn, state } = data;
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.about(reference, title, `${city}, ${longDays(locale, startsOn, endsOn)}`)}</Paragraph>
      <Paragraph>{own[state]}</Paragraph>
      <Paragraph>{own.page}</Paragraph>
      <Action label={words.common.request} url={around.urlOf(data.request)} words={words} />
      <Paragraph>{own.lasts(hoursOf('request'))}</Paragraph>
    </Sheet>
  );
}
