import { render } from '@react-email/render';
import type { ReactElement } from 'react';
import type { Letter, LetterKind } from '#app/mail/letter.ts';
import { wordsFor } from '#app/words/index.ts';
import { AddressChanged } from './address-changed.tsx';
import { ConfirmAddress } from './confirm-address.tsx';
import { ConfirmErasure } from './confirm-erasure.tsx';
import { ConfirmSubscription } from './confirm-subscription.tsx';
import { plainTextOf } from './parts/plain-text.ts';
import type { LetterProps, Surroundings } from './parts/props.ts';
import { PreferencesLink } from './preferences-link.tsx';
import { Welcome } from './welcome.tsx';

export type { Surroundings };

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
}

/** Subjects are fixed texts, so none can carry what somebody typed. */
export async function renderLetter(letter: Letter, around: Surroundings): Promise<RenderedLetter> {
  const { kind, data, locale } = letter;
  const words = wordsFor(locale).letters;
  const html = await render(draw(kind, { kind, data, locale, words, around }));
  return { subject: words[kind].subject, html, text: plainTextOf(html) };
}

const templates: { [K in LetterKind]: (letter: LetterProps<K>) => ReactElement } = {
  'confirm-subscription': ConfirmSubscription,
  'confirm-again': ConfirmSubscription,
  welcome: Welcome,
  'preferences-link': PreferencesLink,
  'confirm-address': ConfirmAddress,
  'address-changed': AddressChanged,
  'confirm-erasure': ConfirmErasure,
};

function draw<K extends LetterKind>(kind: K, letter: LetterProps<K>): ReactElement {
  return templates[kind](letter);
}
