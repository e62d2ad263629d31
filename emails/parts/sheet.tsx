import { Body, Container, Head, Heading, Hr, Html, Link, Preview, Text } from '@react-email/components';
import type { ReactNode } from 'react';
import type { LetterKind } from '#app/mail/letter.ts';
import { darkness, look } from './look.ts';
import type { LetterProps } from './props.ts';

/** The page every letter is printed on: masthead, heading, what it says, why it came and from whom. */
export function Sheet<K extends LetterKind>({
  kind,
  locale,
  subject,
  words,
  around,
  motto = words.common.masthead,
  children,
}: LetterProps<K> & { motto?: string; children: ReactNode }) {
  const { consultancy } = around;
  const { preview, heading, why } = words[kind];
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
        <Preview>{preview}</Preview>
        <Container className="sheet" style={look.sheet}>
          <Text className="ink" style={look.masthead} data-skip-in-text>
            {consultancy.name}
          </Text>
          <Text className="soft" style={look.motto} data-skip-in-text>
            {motto}
          </Text>
          <Heading className="ink" style={look.heading}>
            {heading}
          </Heading>
          {children}
          <Hr className="rule" style={look.rule} />
          <Text className="soft" style={look.small}>
            {why}
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
