import { Fragment } from 'react';
import { Paragraph } from './paragraph.tsx';

/** What somebody wrote, in their own paragraphs, line by line. */
export function Told({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n(?:[ \t]*\n)+/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, place) => (
      <Paragraph key={place}>
        {paragraph.split('\n').map((line, index) => (
          <Fragment key={index}>
            {index > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </Paragraph>
    ));
}
