import { expect, test } from 'vitest';
import { conversationOf, turnsSince, type Turn } from '#app/consultations/conversation.ts';
import type { LoggedEvent, ThreadEvent } from '#app/consultations/thread.ts';

const log = (...events: [number, ThreadEvent][]): LoggedEvent[] =>
  events.map(([at, event]) => ({ at, byId: null, event }));
const told = (turns: Turn[]) => turns.map((turn) => (turn.is === 'message' ? turn.messageId : turn.logged.event.is));
const asked = (messageId: string) => ({ is: 'asked', messageId, by: 'mail' }) as const;

const events = log(
  [1, asked('q1')],
  [1, { is: 'acknowledged' }],
  [2, { is: 'answered', messageId: 'a1', by: 'desk' }],
  [3, { is: 'held', messageId: 'q2', because: 'no-token' }],
  [5, { is: 'approved', messageId: 'q2' }],
  [5, asked('q2')],
  [6, { is: 'closed' }],
);
const messages = [
  { id: 'q1', at: 1 },
  { id: 'a1', at: 2 },
  { id: 'q2', at: 3 },
];

test('what was said stands once, where it came, with what has happened between', () => {
  expect(told(conversationOf(messages, events))).toEqual(['q1', 'acknowledged', 'a1', 'q2', 'approved', 'closed']);
});

test('messages that came from another thread stand by the time at which they were said', () => {
  const others = [...messages, { id: 'x', at: 4 }];
  expect(told(conversationOf(others, events))).toEqual(['q1', 'acknowledged', 'a1', 'q2', 'x', 'approved', 'closed']);
});

test('what has happened since is the end of it', () => {
  expect(told(turnsSince(messages, events, 2))).toEqual(['q2', 'closed']);
  expect(told(turnsSince(messages, events, 1))).toEqual(['closed']);
  expect(turnsSince(messages, events, 0)).toEqual([]);
});
