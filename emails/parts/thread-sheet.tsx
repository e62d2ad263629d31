import { Heading } from '@react-email/components';
import type { ReactNode } from 'react';
import type { LetterKind } from '#app/mail/letter.ts';
import { look } from './look.ts';
import { Marker } from './marker.tsx';
import { Paper } from './paper.tsx';
import type { LetterProps } from './props.ts';

type ThreadKind = Extract<LetterKind, `thread-${string}`>;

/** The page of a letter in a thread. A conversation needs no masthead. */
export function ThreadSheet<K extends ThreadKind>({
  isAnswered,
  children,
  ...letter
}: LetterProps<K> & {
  /** By a reply to it. */
  isAnswered: boolean;
  children: ReactNode;
}) {
  const { kind, locale, words } = letter;
  const { preview, heading } = words[kind];
  return (
    <Paper {...letter} preview={preview} style={look.letter}>
      {isAnswered && <Marker locale={locale} />}
      <Heading className="ink" style={look.threadHeading}>
        {heading}
      </Heading>
      {children}
    </Paper>
  );
}
