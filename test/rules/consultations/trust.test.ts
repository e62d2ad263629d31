import { describe, expect, test } from 'vitest';
import {
  decideTrust,
  senderKinds,
  tokenStandings,
  type SenderKind,
  type Trust,
  type TrustFacts,
} from '#app/consultations/trust.ts';

/** How the cells of the tables below are written. */
const cells: Record<string, Trust> = {
  accept: { is: 'accept' },
  lead: { is: 'lead' },
  'pend:token?': { is: 'pending', because: 'no-token' },
  'pend:colleague': { is: 'pending', because: 'token-of-colleague' },
  'pend:unproved': { is: 'pending', because: 'not-authenticated' },
  'pend:where?': { is: 'pending', because: 'no-thread' },
  'link:forged?': { is: 'confirm-by-link', because: 'authentication-failed' },
  'link:unproved': { is: 'confirm-by-link', because: 'not-authenticated' },
  'link:other': { is: 'confirm-by-link', because: 'not-assigned' },
  note: { is: 'note', because: null },
  'note:forged?': { is: 'note', because: 'authentication-failed' },
  'note:unproved': { is: 'note', because: 'not-authenticated' },
  'note:token?': { is: 'note', because: 'no-token' },
  'note:colleague': { is: 'note', because: 'token-of-colleague' },
  'note:another': { is: 'note', because: 'token-of-another' },
  'note:revoked': { is: 'note', because: 'token-revoked' },
  forged: { is: 'quarantine', because: 'authentication-failed' },
  unproved: { is: 'quarantine', because: 'not-authenticated' },
  revoked: { is: 'quarantine', because: 'token-revoked' },
  another: { is: 'quarantine', because: 'token-of-another' },
  company: { is: 'quarantine', because: 'sender-of-another-company' },
  unknown: { is: 'quarantine', because: 'sender-unknown' },
  former: { is: 'quarantine', because: 'former-staff' },
  'no-notes': { is: 'quarantine', because: 'not-for-clients' },
};

const authentications = ['passed', 'failed', 'none'] as const;
const directions = ['answer', 'note'] as const;

/** In a thread that is there: sender and token, then what becomes of an answer and of a note, each passed, failed, none. */
const inThread = `
client       none       pend:token?     forged       unproved       pend:token?     forged        unproved
client       own        accept          forged       unproved       no-notes        no-notes      no-notes
client       colleague  pend:colleague  forged       unproved       no-notes        no-notes      no-notes
client       foreign    another         another      another        another         another       another
client       revoked    revoked         revoked      revoked        revoked         revoked       revoked
colleague    none       pend:token?     forged       unproved       pend:token?     forged        unproved
colleague    own        accept          forged       unproved       no-notes        no-notes      no-notes
colleague    colleague  pend:colleague  forged       unproved       no-notes        no-notes      no-notes
colleague    foreign    another         another      another        another         another       another
colleague    revoked    revoked         revoked      revoked        revoked         revoked       revoked
other-client none       company         company      company        company         company       company
other-client own        company         company      company        company         company       company
other-client colleague  company         company      company        company         company       company
other-client foreign    company         company      company        company         company       company
other-client revoked    revoked         revoked      revoked        revoked         revoked       revoked
stranger     none       unknown         unknown      unknown        unknown         unknown       unknown
stranger     own        unknown         unknown      unknown        unknown         unknown       unknown
stranger     colleague  unknown         unknown      unknown        unknown         unknown       unknown
stranger     foreign    unknown         unknown      unknown        unknown         unknown       unknown
stranger     revoked    revoked         revoked      revoked        revoked         revoked       revoked
assigned     none       note:token?     forged       unproved       note:token?     forged        unproved
assigned     own        accept          link:forged? link:unproved  note            note:forged?  note:unproved
assigned     colleague  note:colleague  forged       unproved       note:colleague  forged        unproved
assigned     foreign    note:another    forged       unproved       note:another    forged        unproved
assigned     revoked    note:revoked    forged       unproved       note:revoked    forged        unproved
consultant   none       note:token?     forged       unproved       note:token?     forged        unproved
consultant   own        link:other      link:forged? link:unproved  note            note:forged?  note:unproved
consultant   colleague  note:colleague  forged       unproved       note:colleague  forged        unproved
consultant   foreign    note:another    forged       unproved       note:another    forged        unproved
consultant   revoked    note:revoked    forged       unproved       note:revoked    forged        unproved
former-staff none       former          former       former         former          former        former
former-staff own        former          former       former         former          former        former
former-staff colleague  former          former       former         former          former        former
former-staff foreign    former          former       former         former          former        former
former-staff revoked    former          former       former         former          former        former
`;

/** Where a message begins something, whatever token it brought: passed, failed, none. */
const beginning: Record<SenderKind, string> = {
  client: '       accept       forged  pend:unproved',
  colleague: '    accept       forged  pend:unproved',
  'other-client': 'accept       forged  pend:unproved',
  stranger: '     lead         forged  lead',
  assigned: '     pend:where?  forged  unproved',
  consultant: '   pend:where?  forged  unproved',
  'former-staff': 'former       former  former',
};

interface Case extends TrustFacts {
  becomes: string;
}

const cases: Case[] = inThread
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [sender, token, ...written] = line.split(/\s+/);
    return directions.flatMap((direction, column) =>
      authentications.map((authentication, index) => ({
        sender: senderKinds.find((kind) => kind === sender) ?? 'stranger',
        token: tokenStandings.find((standing) => standing === token) ?? 'none',
        becomes: written[column * 3 + index] ?? '',
        ...{ authentication, direction, thread: 'alive' as const },
      })),
    );
  });

const beginnings: Case[] = senderKinds.flatMap((sender) =>
  tokenStandings.flatMap((token) =>
    directions.flatMap((direction) =>
      authentications.map((authentication, index) => ({
        ...{ sender, token, direction, authentication, thread: null },
        becomes: beginning[sender].trim().split(/\s+/)[index] ?? '',
      })),
    ),
  ),
);

describe('a message in a thread', () => {
  test.each(cases)('of $sender with token $token as $direction, authentication $authentication: $becomes', (one) => {
    expect(decideTrust(one)).toEqual(cells[one.becomes]);
    // What is closed is reopened by what is believed, and what was merged lives on elsewhere: neither makes it less true.
    expect(decideTrust({ ...one, thread: 'closed' })).toEqual(cells[one.becomes]);
    expect(decideTrust({ ...one, thread: 'merged' })).toEqual(cells[one.becomes]);
  });
});

describe('a message that begins something', () => {
  test.each(beginnings)(
    'of $sender with token $token as $direction, authentication $authentication: $becomes',
    (one) => {
      expect(decideTrust(one)).toEqual(cells[one.becomes]);
    },
  );
});

test('every combination is in the tables, once', () => {
  const keys = [...cases, ...beginnings].map(({ sender, token, direction, authentication, thread }) =>
    [sender, token, direction, authentication, thread].join(' '),
  );
  expect(new Set(keys).size).toBe(
    senderKinds.length * tokenStandings.length * directions.length * authentications.length * 2,
  );
  expect(keys).toHaveLength(new Set(keys).size);
});

describe('whatever else is true,', () => {
  const everything = [...cases, ...beginnings].map((one) => ({ ...one, trust: decideTrust(one) }));
  const those = (which: (one: (typeof everything)[number]) => boolean) => everything.filter(which);

  test('nothing is believed unseen that did not pass', () => {
    expect(those(({ authentication, trust }) => authentication !== 'passed' && trust.is === 'accept')).toEqual([]);
  });

  test('nothing is believed unseen in a thread but by a token of its own', () => {
    const accepted = those(({ thread, trust }) => thread !== null && trust.is === 'accept');
    expect([...new Set(accepted.map(({ token }) => token))]).toEqual(['own']);
    expect([...new Set(accepted.map(({ direction }) => direction))]).toEqual(['answer']);
  });

  test('what a consultant sends as a note never leaves', () => {
    const notes = those(({ thread, direction, sender }) => {
      return thread !== null && direction === 'note' && (sender === 'assigned' || sender === 'consultant');
    });
    expect([...new Set(notes.map(({ trust }) => trust.is))].sort()).toEqual(['note', 'quarantine']);
  });

  test('no client writes a note', () => {
    const clients = ['client', 'colleague', 'other-client', 'stranger'];
    expect(those(({ sender, trust }) => clients.includes(sender) && trust.is === 'note')).toEqual([]);
  });

  test('whoever was one of us once is let in nowhere', () => {
    const former = those(({ sender }) => sender === 'former-staff');
    expect([...new Set(former.map(({ trust }) => trust.is))]).toEqual(['quarantine']);
  });
});
