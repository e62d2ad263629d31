import { Body, Container, Head, Hr, Html, Link, Preview, Text } from '@react-email/components';
import type { CSSProperties, ReactNode } from 'react';
import type { LetterKind } from '#app/mail/letter.ts';
import { darkness, look } from './look.ts';
import type { LetterProps } from './props.ts';

/** What every letter is written on, by day and by night; at its foot why it came and from whom. */
export function Paper<K extends LetterKind>({
  kind,
  locale,
  subject,
  words,
  around,
  preview,
  style,
  foot,
  children,
}: LetterProps<K> & { preview?: string; style: CSSProperties; foot?: ReactNode; children: ReactNode }) {
  const { consultancy } = around;
  return (
    <Html lang={locale}>
      <Head>
        <title>{subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkness}</style>
      </Head>
      <Body className="paper" style={look.paper}>
        {preview !== undefined && <Preview>{preview}</Preview>}
        <Container className="sheet" style={style}>
          {children}
          <Hr className="rule" style={look.rule} />
          {foot}
          <Text className="soft" style={look.small}>
            {words[kind].why}
            <br />
            <Link className="soft" style={look.quiet} href={around.pageOf('/documents/privacy-policy')} data-labelled>
              {words.common.policy}
            </Link>
          </Text>
          <Text className="soft" style={look.small}>
            {words.common.sender(consultancy)}
            <br />
            {consultancy.address}
            <br />
            {consultancy.phone}
            <br />
            <Link className="soft" style={look.quiet} href={`mailto:${consultancy.email}`}>
              {consultancy.email}
            </Link>
          </Text>
        </Container>
      </Body>
    </Html>
  );
}
