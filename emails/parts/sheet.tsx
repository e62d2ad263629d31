import { Heading, Text } from '@react-email/components';
import type { ReactNode } from 'react';
import type { LetterKind } from '#app/mail/letter.ts';
import { look } from './look.ts';
import { Paper } from './paper.tsx';
import type { LetterProps } from './props.ts';
import type { ThreadKind } from './thread-sheet.tsx';

/** The page that letters of the house are printed on: masthead, heading, and what it says. */
export function Sheet<K extends Exclude<LetterKind, ThreadKind>>({
  motto,
  children,
  ...letter
}: LetterProps<K> & { motto?: string; children: ReactNode }) {
  const { kind, words, around } = letter;
  const { preview, heading } = words[kind];
  return (
    <Paper {...letter} preview={preview} style={look.sheet}>
      <Text className="ink" style={look.masthead} data-skip-in-text>
        {around.consultancy.name}
      </Text>
      <Text className="soft" style={look.motto} data-skip-in-text>
        {motto ?? words.common.masthead}
      </Text>
      <Heading className="ink" style={look.heading}>
        {heading}
      </Heading>
      {children}
    </Paper>
  );
}
