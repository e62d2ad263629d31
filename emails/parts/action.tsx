import { Button, Link, Section, Text } from '@react-email/components';
import type { Words } from '#app/words/index.ts';
import { look } from './look.ts';

/** The one thing to do, and its address in full for whom the button fails. */
export function Action({ label, url, words }: { label: string; url: string; words: Words['letters'] }) {
  return (
    <Section>
      <Button className="button" style={look.button} href={url} data-labelled>
        {label}
      </Button>
      <Text className="soft" style={{ ...look.small, marginTop: '16px' }} data-skip-in-text>
        {words.common.copy}
        <br />
        <Link className="soft" style={look.address} href={url}>
          {url}
        </Link>
      </Text>
    </Section>
  );
}
