import { Heading } from '@react-email/components';
import type { ReactNode } from 'react';
import type { LetterKind } from '#app/mail/letter.ts';
import { look } from './look.ts';
import { Marker } from './marker.tsx';
import { Paper } from './paper.tsx';
import type { LetterProps } from './props.ts';

export type ThreadKind = Extract<LetterKind, `thread-${string}`>;

/** The page of a letter in a thread. A conversation needs no masthead, and nothing stands above its marker, shown or hidden. */
export function ThreadSheet<K extends Exclude<ThreadKind, 'thread-answered'>>({
  isAnswered,
  children,
  ...letter
}: LetterProps<K> & {
  /** By a reply to it. */
  isAnswered: boolean;
  children: ReactNode;
}) {
  const { kind, locale, words } = letter;
  const { heading } = words[kind];
  return (
    <Paper {...letter} style={look.letter}>
      {isAnswered && <Marker locale={locale} />}
      <Heading className="ink" style={look.threadHeading}>
        {heading}
      </Heading>
      {children}
    </Paper>
  );
}
