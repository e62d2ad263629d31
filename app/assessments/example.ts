import type { Answers } from './answers.ts';

/** The network of the home page: its figures are an example and are called so. `arpu` is its bill, ₽ a month with VAT. */
export const exampleNetwork = { base: 20_000, disconnected: 300, arpu: 450 };

/** The same as somebody would type it into the form. */
export const exampleAnswers: Answers = {
  network: 'internet',
  debtRule: null,
  figures: {
    subscribers: exampleNetwork.base,
    disconnects: exampleNetwork.disconnected,
    bill: exampleNetwork.arpu,
  },
};
