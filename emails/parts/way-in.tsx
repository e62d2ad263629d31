import { hoursOf, type LinkRef } from '#app/mail/letter.ts';
import type { Words } from '#app/words/index.ts';
import { Action } from './action.tsx';
import { Paragraph } from './paragraph.tsx';
import type { Surroundings } from './props.ts';

/** The way of its reader into a questionnaire, or a section of one, and how long it is open. */
export function WayIn({
  label,
  link,
  lasts,
  words,
  around,
}: {
  label: string;
  link: LinkRef;
  lasts: (hours: number | null) => string;
  words: Words['letters'];
  around: Pick<Surroundings, 'urlOf'>;
}) {
  return (
    <>
      <Action label={label} url={around.urlOf(link)} words={words} />
      <Paragraph>{lasts(hoursOf('questionnaire'))}</Paragraph>
    </>
  );
}
