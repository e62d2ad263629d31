import { afterEach, vi } from 'vitest';

/** A stray complaint on the console is a failure: nobody reads a green log. */
const complaints: unknown[][] = [];
vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void complaints.push(words));
vi.spyOn(console, 'warn').mockImplementation((...words: unknown[]) => void complaints.push(words));

afterEach(() => {
  const said = complaints.splice(0);
  if (said.length > 0)
    throw new Error(`The console was complained to: ${said.map((words) => words.map(String).join(' ')).join('\n')}`);
});
