import { Text } from '@react-email/components';
import { Action } from './parts/action.tsx';
import { look } from './parts/look.ts';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

export function SignIn(letter: LetterProps<'sign-in'>) {
  const { data, words, around } = letter;
  const own = words['sign-in'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.asked}</Paragraph>
      <Action label={own.action} url={around.urlOf(data.signIn)} words={words} />
      {data.code !== null && (
        <>
          <Paragraph>{own.code}</Paragraph>
          <Text className="ink" style={look.code}>
            {around.codeOf(data.code)}
          </Text>
        </>
      )}
      <Paragraph>{own.lasts}</Paragraph>
      <Paragraph>{own.ignored}</Paragraph>
    </Sheet>
  );
}
