import { describe, expect, test } from 'vitest';
import { confirmSubscription } from '#app/journal/confirm-subscription.server.ts';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { findReaderByKey } from '#app/journal/store.server.ts';
import type { Receiver } from '#app/mail/incoming/outcome.ts';
import { replay, settle, settleDue } from '#app/mail/incoming/settle.server.ts';
import { listKnownUids } from '#app/mail/incoming/store.server.ts';
import { takeIn, takeInTogether } from '#app/mail/incoming/take-in.server.ts';
import { post, recipientKeyOf } from '#app/mail/outbox.server.ts';
import { findLetter, findSuppression, listLetters } from '#app/mail/store.server.ts';
import { pruneMail } from '#app/mail/prune.server.ts';
import { bounceAddressOf } from '#app/mail/verp.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { listeners } from '#app/work/receivers.server.ts';
import { day, makeTestApp, type TestApp } from '#test/support/app.ts';
import {
  accepting,
  arriveByImap,
  arriveByPost,
  incomingIn,
  incomingOf,
  keptBytesIn,
  rawBounce,
  rawComplaint,
  rawMessage,
} from '#test/support/incoming.ts';
import { postLetter } from '#test/support/smtp.ts';
import { arrives, mailOf, openDesk } from '#test/support/threads.ts';

/** Before anybody receives what people write. */
const nobody: Receiver = () => ({ outcome: 'quarantine', reason: 'nobody-receives' });

describe('what comes in', () => {
  test('is kept byte for byte before anybody has read it, and shown to who receives it once', async () => {
    const app = await makeTestApp();
    const bytes = Buffer.concat([rawMessage(), Buffer.from([0, 255, 254])]);
    const { id, isNew } = arriveByImap(app, 7, bytes);
    expect(isNew).toBe(true);
    expect(incomingOf(app, id)).toMatchObject({ uid: 7, outcome: null, subject: null, size: bytes.length });
    expect(keptBytesIn(app)).toEqual([bytes]);

    const { receiver, shown } = accepting();
    expect(await settleDue(app, receiver)).toBe(1);
    expect(await settleDue(app, receiver)).toBe(0);
    expect(shown.map(({ message }) => message.text.trim().split('\n')[0])).toEqual(['Сколько стоит аудит?']);
    expect(incomingOf(app, id)).toMatchObject({
      ...{ outcome: 'message', reason: null, threadId: 'thread of A question', tries: 1, leaseUntil: null },
      ...{ subject: 'A question', sender: 'anna@client.example', messageId: '<q1@client.example>' },
      settledAt: app.clock.now(),
    });
  });

  test('is one message however often the server gives it, under whatever number', async () => {
    const app = await makeTestApp();
    const first = arriveByImap(app, 1, rawMessage());
    expect(arriveByImap(app, 1, rawMessage())).toEqual({ id: first.id, isNew: false });
    const again = arriveByImap(app, 9, rawMessage(), { uidValidity: 2 });
    expect(again.isNew).toBe(false);
    const { receiver, shown } = accepting();
    await settleDue(app, receiver);
    expect(shown).toHaveLength(1);
    expect(incomingOf(app, again.id)).toMatchObject({ outcome: 'duplicate', reason: 'same-bytes', sameAs: first.id });
    expect(keptBytesIn(app)).toHaveLength(1);
  });

  test('by the door for raw messages is one message for the same bytes', async () => {
    const app = await makeTestApp();
    const first = arriveByPost(app, rawMessage());
    expect(arriveByPost(app, rawMessage())).toEqual({ id: first.id, isNew: false });
    expect(incomingIn(app)).toHaveLength(1);
  });

  test('without a Message-ID gets one that is made of its bytes', async () => {
    const app = await makeTestApp();
    const { id } = arriveByPost(app, rawMessage({ 'Message-ID': null }));
    const { receiver, shown } = accepting();
    await settle(app, id, receiver);
    const { sha256, messageId } = incomingOf(app, id);
    expect(messageId).toBe(`<${sha256.slice(0, 32)}@unnamed.invalid>`);
    expect(shown[0]?.message.messageId).toBe(messageId);
  });

  test('and is too big is kept as far as its headers go, and never judged', async () => {
    const app = await makeTestApp({ INBOX_LARGEST: '1' });
    const bytes = rawMessage({}, 'A'.repeat(1024 * 1024));
    const { id } = arriveByPost(app, bytes);
    const { receiver, shown } = accepting();
    expect(await settleDue(app, receiver)).toBe(0);
    expect(await replay(app, id, receiver)).toMatchObject({ outcome: 'quarantine', reason: 'too-big' });
    expect(shown).toEqual([]);
    expect(incomingOf(app, id)).toMatchObject({ size: bytes.length, outcome: 'quarantine', reason: 'too-big' });
    expect(keptBytesIn(app)[0]?.length).toBe(64 * 1024);
  });

  test('hours ago, by the clock of our mail server, has come then', async () => {
    const app = await makeTestApp();
    const takenAt = app.clock.now() - 5 * 3_600_000;
    const place = { mailbox: 'm', source: 'imap', uidValidity: 1, uid: 1 } as const;
    const { id } = takeIn(app, { ...place, bytes: rawMessage(), takenAt });
    const later = takeIn(app, {
      ...place,
      uid: 2,
      bytes: rawMessage({ Subject: 'b' }),
      takenAt: app.clock.now() + day,
    });
    expect(incomingOf(app, id).receivedAt).toBe(takenAt);
    expect(incomingOf(app, later.id).receivedAt).toBe(app.clock.now());
  });
});

describe('copies of one message', () => {
  const other = { 'Delivered-To': 'sales@klyuch.example', Received: 'by another way' };
  const cases: [string, Record<string, string>, string | undefined, string][] = [
    ['delivered to two of our addresses', other, undefined, 'duplicate'],
    ['of which one came to a token', { ...other, 'Delivered-To': 'team+abc234@klyuch.example' }, undefined, 'message'],
    ['with the same Message-ID and another text', other, 'Something else', 'message'],
    ['with the same Message-ID from somebody else', { ...other, From: 'boris@client.example' }, undefined, 'message'],
    ['with another Message-ID', { ...other, 'Message-ID': '<q2@client.example>' }, undefined, 'message'],
  ];
  test.each(cases)('%s', async (_what, fields, text, outcome) => {
    const app = await makeTestApp();
    const { receiver } = accepting();
    const first = arriveByImap(app, 1, rawMessage());
    const second = arriveByImap(app, 2, rawMessage(fields, text));
    await settleDue(app, receiver);
    expect(incomingOf(app, first.id).outcome).toBe('message');
    expect(incomingOf(app, second.id)).toMatchObject({ outcome, sameAs: outcome === 'duplicate' ? first.id : null });
  });
});

describe('a copy that came first', () => {
  const straight = rawMessage();
  const cases: [string, Record<string, string>, Receiver | undefined][] = [
    ['by a list', { 'List-Id': '<group.client.example>' }, undefined],
    ['and waits, because nobody knew whose it is', {}, () => ({ outcome: 'pending', reason: 'not-authenticated' })],
  ];
  test.each(cases)('%s does not stand in the way of the one that proves its sender', async (_what, fields, first) => {
    const app = await makeTestApp({ INBOX_AUTHSERV_ID: 'mx.klyuch.example' });
    const { receiver, shown } = accepting();
    const copy = arriveByImap(app, 1, rawMessage(fields));
    await settle(app, copy.id, first ?? receiver);
    const proof = Buffer.from('Authentication-Results: mx.klyuch.example; dkim=pass header.d=client.example\r\n');
    const proved = arriveByImap(app, 2, Buffer.concat([proof, straight]));
    expect(await settle(app, proved.id, receiver)).toMatchObject({ outcome: 'message' });
    expect(shown).toHaveLength(1);
  });

  test('with another file under the same name is another message', async () => {
    const app = await makeTestApp();
    const withFile = (content: string) =>
      rawMessage(
        { 'Content-Type': 'multipart/mixed; boundary=b' },
        `--b\r\n\r\nThe base.\r\n--b\r\nContent-Disposition: attachment; filename=base.csv\r\n\r\n${content}\r\n--b--`,
      );
    const { receiver, shown } = accepting();
    for (const [uid, content] of ['january', 'february', 'january '].entries())
      arriveByImap(app, uid + 1, withFile(content));
    await settleDue(app, receiver);
    expect(shown).toHaveLength(3);
  });
});

describe('what is forgotten here and lies in the mailbox yet', () => {
  test('does not come in anew, under whatever number', async () => {
    const app = await makeTestApp();
    const { id } = arriveByImap(app, 5, rawMessage());
    const { receiver, shown } = accepting();
    await settleDue(app, receiver);
    app.clock.pass(20 * 365 * day);
    pruneMail(app);
    expect(incomingIn(app)).toEqual([]);
    expect(keptBytesIn(app)).toEqual([]);
    const mailbox = 'team@imap/INBOX';
    expect(listKnownUids(app.db, mailbox, 1, 1)).toEqual([5]);
    const again = { mailbox, source: 'imap', uidValidity: 2, uid: 1, bytes: rawMessage() } as const;
    expect(takeInTogether(app, [again])).toEqual([]);
    expect(listKnownUids(app.db, mailbox, 2, 1)).toEqual([1]);
    await settleDue(app, receiver);
    expect(shown.map((arrival) => arrival.id)).toEqual([id]);
  });
});

describe('failures', () => {
  test('a message that cannot be settled is tried three times, then says why, and stops no other', async () => {
    const app = await makeTestApp();
    const { receiver: accept } = accepting();
    const receiver: Receiver = (one, tx, arrival) => {
      if (arrival.message.subject !== 'bad') return accept(one, tx, arrival);
      post(one, tx, letterTo('half@client.example'));
      throw new Error('a bug');
    };
    const bad = arriveByImap(app, 1, rawMessage({ Subject: 'bad', 'Message-ID': '<b@client.example>' }));
    const good = arriveByImap(app, 2, rawMessage());
    const tried: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      await settleDue(app, receiver);
      tried.push(incomingOf(app, bad.id).tries);
      app.clock.pass(10 * 60_000);
    }
    expect(tried).toEqual([1, 2, 3, 3, 3, 3]);
    expect(incomingOf(app, bad.id)).toMatchObject({ outcome: 'failed', reason: 'not-settled' });
    expect(incomingOf(app, good.id)).toMatchObject({ outcome: 'message', tries: 1 });
    expect(listLetters(app.db, 10)).toEqual([]);

    expect(await replay(app, bad.id, accept)).toMatchObject({ outcome: 'message' });
    expect(incomingOf(app, bad.id).outcome).toBe('message');
  });

  test('a message that takes the process with it three times is left alone', async () => {
    const app = await makeTestApp();
    const { id } = arriveByImap(app, 1, rawMessage());
    for (let crash = 0; crash < 3; crash += 1) {
      // What a process leaves behind that dies after it has claimed.
      app.db.$client
        .prepare('update incoming_messages set tries = tries + 1, lease_until = ?')
        .run(app.clock.now() + 600_000);
      expect(await settleDue(app, nobody)).toBe(0);
      app.clock.pass(600_000);
    }
    const { receiver, shown } = accepting();
    await settleDue(app, receiver);
    expect(shown).toEqual([]);
    expect(incomingOf(app, id)).toMatchObject({ outcome: 'failed', reason: 'crashed' });
  });

  test('two workers at once give one outcome', async () => {
    const app = await makeTestApp();
    const { receiver, shown } = accepting();
    const ids = [1, 2, 3].map((uid) => arriveByImap(app, uid, rawMessage({ 'Message-ID': `<${uid}@c.example>` })).id);
    await Promise.all([
      ...ids.map((id) => settle(app, id, receiver)),
      settleDue(app, receiver),
      settleDue(app, receiver),
    ]);
    expect(shown).toHaveLength(3);
    expect(incomingIn(app).map(({ outcome }) => outcome)).toEqual(['message', 'message', 'message']);
  });
});

describe('mail that nobody wrote', () => {
  const automatic: [string, Record<string, string>, string][] = [
    ['an answer from a program', { 'Auto-Submitted': 'auto-replied' }, 'auto-submitted'],
    ['a mailing list', { 'List-Id': '<list.client.example>' }, 'list'],
    ['a letter of ours that comes back', { 'X-Klyuch-Letter': 'abc' }, 'own-letter'],
  ];
  test.each(automatic)('%s is kept, and nobody is asked to answer it', async (_what, fields, reason) => {
    const app = await makeTestApp();
    const { receiver, shown } = accepting();
    const { id } = arriveByPost(app, rawMessage(fields));
    expect(await settle(app, id, receiver)).toMatchObject({ outcome: 'automatic', reason });
    expect(shown).toEqual([]);
  });

  test('a letter of ours is known by its Message-ID where its mark is lost', async () => {
    const app = await makeTestApp();
    const messageId = letterPosted(app).messageId;
    const { id } = arriveByPost(app, rawMessage({ 'Message-ID': messageId }));
    expect(await settle(app, id, accepting().receiver)).toMatchObject({ outcome: 'automatic', reason: 'own-letter' });
  });

  test('an answer from a program is kept with its thread, once', async () => {
    const app = await makeTestApp();
    let kept = 0;
    const hearing = { listeners: { automatic: () => `t${(kept += 1)}` } };
    const { id } = arriveByPost(app, rawMessage({ 'Auto-Submitted': 'auto-replied' }));
    await settle(app, id, nobody, hearing);
    expect(await replay(app, id, nobody, hearing)).toMatchObject({ outcome: 'automatic', threadId: 't1' });
    expect(kept).toBe(1);
  });
});

describe('a bounce', () => {
  const gone = { recipient: 'reader@klyuch.example' };
  const cases: [string, Partial<Parameters<typeof rawBounce>[0]>, object, boolean][] = [
    ['of a recipient who is gone strikes the address off', gone, { outcome: 'bounce', reason: 'user-unknown' }, true],
    [
      'of a full mailbox strikes nothing off',
      { status: '5.2.2', diagnostic: '552 5.2.2 Mailbox full' },
      { outcome: 'bounce', reason: 'mailbox-full' },
      false,
    ],
    [
      'of a letter that was taken for spam strikes nothing off',
      { status: '5.7.1', diagnostic: '554 5.7.1 Message rejected as spam' },
      { outcome: 'bounce', reason: 'spam' },
      false,
    ],
    [
      'that is only a delay is none',
      { action: 'delayed', status: '4.4.1', diagnostic: '451 4.4.1 No answer from host' },
      { outcome: 'automatic', reason: 'delayed' },
      false,
    ],
    [
      'of where somebody has their mail sent on to counts for the letter',
      { recipient: 'elsewhere@other.example' },
      { outcome: 'bounce', reason: 'user-unknown' },
      true,
    ],
  ];
  test.each(cases)('%s', async (_what, about, settled, isStruckOff) => {
    const app = await makeTestApp();
    const letter = letterPosted(app);
    const to = bounceAddressOf(app, letter.id);
    const { id } = arriveByPost(app, rawBounce({ recipient: 'reader@klyuch.example', to, ...about }));
    expect(await settle(app, id, accepting().receiver, { listeners })).toMatchObject(settled);
    expect(findSuppression(app.db, letter.recipientKey)?.reason).toBe(isStruckOff ? 'gone' : undefined);
  });

  test('is known by the Message-ID it gives back, too', async () => {
    const app = await makeTestApp();
    const { messageId, recipientKey } = letterPosted(app);
    const { id } = arriveByPost(
      app,
      rawBounce({ to: 'journal@klyuch.example', recipient: 'reader@klyuch.example', messageId }),
    );
    await settle(app, id, nobody, { listeners });
    expect(findSuppression(app.db, recipientKey)?.reason).toBe('gone');
  });

  test('that somebody has made up strikes nobody off', async () => {
    const app = await makeTestApp();
    const letter = letterPosted(app);
    const forged = bounceAddressOf(app, letter.id).replace(/\.\w+@/, '.aaaaaaaaaaaaaaaaaaaaaaaaaa@');
    const { id } = arriveByPost(
      app,
      rawBounce({ to: forged, recipient: 'reader@klyuch.example', messageId: '<no@such>' }),
    );
    expect(await settle(app, id, nobody, { listeners })).toMatchObject({ outcome: 'bounce', reason: 'not-ours' });
    expect(findSuppression(app.db, letter.recipientKey)).toBeUndefined();
  });

  test('replayed a month later strikes nobody off anew', async () => {
    const app = await makeTestApp();
    const letter = letterPosted(app);
    const to = bounceAddressOf(app, letter.id);
    const { id } = arriveByPost(app, rawBounce({ recipient: 'reader@klyuch.example', to }));
    await settle(app, id, nobody, { listeners });
    const before = findSuppression(app.db, letter.recipientKey);
    app.clock.pass(30 * day);
    await replay(app, id, nobody, { listeners });
    expect(findSuppression(app.db, letter.recipientKey)).toEqual(before);
  });
});

describe('a complaint', () => {
  test('unsubscribes whoever complained, and nothing is sent to them any more', async () => {
    const app = await makeTestApp();
    await makeReader(app, 'reader@klyuch.example');
    const { messageId, recipientKey } = letterPosted(app);
    const { id } = arriveByPost(app, rawComplaint({ to: 'fbl@klyuch.example', messageId }));
    expect(await settle(app, id, nobody, { listeners })).toMatchObject({ outcome: 'bounce', reason: 'complaint' });
    expect(findSuppression(app.db, recipientKey)?.reason).toBe('complained');
    expect(findReaderByKey(app.db, recipientKey)?.unsubscribedAt).toBe(app.clock.now());
  });

  test.each(['not-spam', 'auth-failure', 'dmarc'])('that only tells of %s changes nothing', async (feedback) => {
    const app = await makeTestApp();
    const { messageId, recipientKey } = letterPosted(app);
    const { id } = arriveByPost(app, rawComplaint({ to: 'fbl@klyuch.example', messageId, feedback }));
    expect(await settle(app, id, nobody, { listeners })).toMatchObject({ outcome: 'bounce', reason: feedback });
    expect(findSuppression(app.db, recipientKey)).toBeUndefined();
  });

  test('about a conversation, whose ids others have read, proves itself by our return address alone', async () => {
    const desk = await openDesk();
    const { app, client } = desk;
    await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }));
    const letter = listLetters(app.db, 10).find(({ kind }) => kind === 'thread-received');
    if (!letter) throw new Error('Nobody was told that the question has arrived');
    const forged = arriveByPost(app, rawComplaint({ to: 'fbl@klyuch.example', messageId: letter.messageId }));
    expect(await settle(app, forged.id, nobody, { listeners })).toMatchObject({
      outcome: 'bounce',
      reason: 'unproved',
    });
    expect(findSuppression(app.db, letter.recipientKey)).toBeUndefined();
    const about = { to: bounceAddressOf(app, letter.id), recipient: client.address };
    const proved = arriveByPost(app, rawBounce({ ...about, messageId: letter.messageId }));
    expect(await settle(app, proved.id, nobody, { listeners })).toMatchObject({ reason: 'user-unknown' });
    expect(findSuppression(app.db, letter.recipientKey)?.reason).toBe('gone');
  });
});

describe('replaying', () => {
  test('what was accepted shows it to nobody again; what nobody received may find its receiver', async () => {
    const app = await makeTestApp();
    const waiting = arriveByImap(app, 1, rawMessage());
    expect(await settle(app, waiting.id, nobody)).toMatchObject({ outcome: 'quarantine', reason: 'nobody-receives' });
    const { receiver, shown } = accepting();
    app.clock.pass(day);
    expect(await replay(app, waiting.id, receiver)).toMatchObject({ outcome: 'message' });
    const before = incomingIn(app);
    app.clock.pass(day);
    expect(await replay(app, waiting.id, receiver)).toMatchObject({ outcome: 'message' });
    expect(shown).toHaveLength(1);
    expect(incomingIn(app)).toEqual(before);
  });

  test('that fails leaves everything as it was', async () => {
    const app = await makeTestApp();
    const { id } = arriveByImap(app, 1, rawMessage());
    await settle(app, id, nobody);
    const before = incomingIn(app);
    const failing: Receiver = () => {
      throw new Error('a bug');
    };
    await expect(replay(app, id, failing)).rejects.toThrow('a bug');
    expect(incomingIn(app)).toEqual(before);
  });
});

async function makeReader(app: TestApp, address: string): Promise<void> {
  const wish = { address, name: null, topics: [], locale: 'ru', advertising: true, form: 'home' } as const;
  const origin = { ip: '192.0.2.1', userAgent: 'test' };
  const asked = await subscribe(app, { ...wish, topics: [] }, origin);
  if (asked.tooManyUntil !== undefined) throw new Error('Too many');
  confirmSubscription(app, tokenOf(app, 'confirm', asked.confirm.id), origin);
}

function letterPosted(app: TestApp) {
  const id = postLetter(app);
  const letter = findLetter(app.db, id);
  if (!letter) throw new Error('No letter was posted');
  expect(letter.recipientKey).toBe(recipientKeyOf(app, 'reader@klyuch.example'));
  return letter;
}

function letterTo(to: string) {
  return { kind: 'preferences-link', to, locale: 'ru', data: { manage: { purpose: 'manage', id: 'm' } } } as const;
}
