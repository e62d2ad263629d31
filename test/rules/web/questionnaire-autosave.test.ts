import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeAutosave, type SaveAnswer, type SaveState } from '#app/web/questionnaire/autosave.ts';
import type { Fields } from '#app/web/questionnaire/changed-fields.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A form of one field, and a server that answers when it is told to. */
function filling() {
  const sent: string[] = [];
  const told: SaveState['is'][] = [];
  const waiting: ((answer: SaveAnswer) => void)[] = [];
  let text = '';
  const autosave = makeAutosave({
    known: [['goals.note', '']],
    questions: () => ['goals.note'],
    read: (): Fields => [['goals.note', text]],
    send: ([field]) => {
      sent.push(field?.[1] ?? '');
      return new Promise((resolve) => waiting.push(resolve));
    },
    tell: ({ is }) => told.push(is),
  });
  return {
    sent,
    told,
    autosave,
    type: (typed: string) => {
      text = typed;
      autosave.touched();
    },
    answer: async (answer: SaveAnswer) => {
      waiting.shift()?.(answer);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

const saved: SaveAnswer = { is: 'saved', at: 1 };

describe('a form that saves itself', () => {
  test('waits until nobody has typed for a second and a half', async () => {
    const { type, sent, told, answer } = filling();
    type('о');
    await vi.advanceTimersByTimeAsync(1400);
    type('от');
    await vi.advanceTimersByTimeAsync(1400);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(['от']);
    await answer(saved);
    expect(told).toEqual(['saving', 'saved']);
  });

  test('sends one request at a time, and what was typed meanwhile next', async () => {
    const { type, sent, answer, autosave } = filling();
    type('от');
    autosave.save();
    type('отток');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['от']);
    await answer(saved);
    await vi.advanceTimersByTimeAsync(1500);
    expect(sent).toEqual(['от', 'отток']);
    await answer(saved);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toEqual(['от', 'отток']);
  });

  test('tries again without connection, more and more seldom, and saves what is there by then', async () => {
    const { type, sent, told, answer } = filling();
    type('от');
    await vi.advanceTimersByTimeAsync(1500);
    await answer({ is: 'unsaved' });
    await vi.advanceTimersByTimeAsync(3000);
    await answer({ is: 'unsaved' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent).toEqual(['от', 'от']);
    type('отток');
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent).toEqual(['от', 'от', 'отток']);
    await answer(saved);
    expect(told).toEqual(['saving', 'unsaved', 'saving', 'unsaved', 'saving', 'saved']);
  });

  test('does not ask again by itself once it is refused', async () => {
    const { type, sent, answer } = filling();
    type('от');
    await vi.advanceTimersByTimeAsync(1500);
    await answer({ is: 'refused' });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toEqual(['от']);
  });

  test('sends nothing where what was typed was taken back', async () => {
    const { type, sent } = filling();
    type('от');
    type('');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });
});
