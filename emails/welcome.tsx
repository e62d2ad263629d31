import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { greetingName } from './parts/greeting-name.ts';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { SideLink } from './parts/side-link.tsx';

export function Welcome(letter: LetterProps<'welcome'>) {
  const { data, words, around } = letter;
  const own = words.welcome;
  return (
    <Sheet {...letter}>
      <Paragraph>{own.greeting(greetingName(data.name))}</Paragraph>
      <Paragraph>{own.expect}</Paragraph>
      <Paragraph>{own.topics}</Paragraph>
      <Action label={words.common.manage} url={around.urlOf(data.manage)} words={words} />
      <SideLink label={own.fresh} url={around.pageOf('/journal/preferences')}>
        {own.lasts(hoursOf('manage'))}
      </SideLink>
      <SideLink label={own.unsubscribe} url={around.urlOf(data.unsubscribe)}>
        {own.leaving}
      </SideLink>
      <Paragraph>{own.keep}</Paragraph>
    </Sheet>
  );
}
