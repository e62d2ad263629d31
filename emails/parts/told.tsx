import { Fragment } from 'react';
import { Paragraph } from './paragraph.tsx';

/** What somebody wrote, line by line as they wrote it. */
export function Told({ text }: { text: string }) {
  return (
    <Paragraph>
      {text.split('\n').map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </Paragraph>
  );
}
