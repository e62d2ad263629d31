import { plural } from '../plural.ts';
import type { Words } from '../ru/index.ts';

const tries = { one: 'try', other: 'tries' };

export const signIn = {
  title: 'Sign in',
  heading: 'Sign in',
  lead: 'There is no password. Give your address, and we send a letter with a link and a code.',
  address: 'E-mail',
  submit: 'Send the letter',
  who: 'Staff can sign in, and clients we work with.',
  out: 'You have signed out. The session on this device is over.',
  code: {
    title: 'Code from the letter',
    heading: 'Check your mail',
    lead: 'If this address can sign in, the letter is on its way. Open the link in it, or type the code here.',
    label: 'Code from the letter',
    hint: 'Six digits, good for 15 minutes.',
    submit: 'Sign in',
    again: 'Ask for another letter',
    elsewhere: 'The code is typed in the browser where the letter was asked for. The link in it opens in any.',
  },
  link: {
    title: 'Sign in by link',
    heading: 'One step left',
    lead: (address: string) => `Press the button to sign in as ${address}.`,
    button: 'Sign in',
    stranger: 'If you did not ask for the letter, just close this page.',
    over: {
      heading: 'This link works no more',
      lead: 'It works for 15 minutes, and once. Ask for another letter.',
    },
  },
  second: {
    title: 'Second factor',
    heading: 'Second factor',
    lead: 'Type the code from the application on your phone. No phone at hand? Type one of your recovery codes.',
    label: 'Code',
    submit: 'Sign in',
    lost: 'Neither phone nor codes? Ask the owner of the site to turn your second factor off.',
    over: {
      heading: 'Please begin again',
      lead: 'More than 15 minutes have passed, or no tries are left. Ask for another letter.',
    },
  },
  owner: {
    title: 'The first owner',
    heading: 'You are the first',
    lead: 'The site has no owner yet. It will be you: say your name, and the address to which letters for signing in will go.',
    name: 'Name',
    address: 'E-mail',
    submit: 'Become the owner',
    over: {
      heading: 'This link works no more',
      lead: 'There is an owner already, or the server was started again: it names a new link at every start.',
    },
  },
  again: 'Ask for a letter',
  errors: {
    addressMissing: 'Give an e-mail address',
    addressInvalid: 'This does not look like an e-mail address: is there a typing error?',
    codeMissing: 'Type the code',
    codeTooLong: 'The code is shorter: check what was pasted',
    nameMissing: 'Say your name',
    nameTooLong: 'A name has 80 characters at most',
    taken: 'Somebody has this address already',
  },
  wrong: (left: number) => `This is not the code. ${plural('en', left, tries)} left. The link in the letter is surer.`,
  wrongSecond: (left: number) => `This is not the code. ${plural('en', left, tries)} left.`,
  over: 'This code works no more. Ask for another letter.',
  tooMany: (wait: string) => `Too many letters were asked for from your network. Please wait: ${wait}.`,
} satisfies Words['signIn'];
