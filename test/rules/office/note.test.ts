import { describe, expect, test } from 'vitest';
import { mentionedIn } from '#app/office/note.ts';

const colleagues = [
  { id: 'a', name: 'Анна' },
  { id: 'ab', name: 'Анна Белова' },
  { id: 'b', name: 'Борис Ёлкин' },
];
const meant = (text: string, ticked: string[] = []) => mentionedIn({ text, ticked }, colleagues).map(({ id }) => id);

describe('a note mentions', () => {
  test.each([
    ['@Анна, глянь', ['a']],
    ['@анна белова: глянь', ['ab']],
    ['Смотри, @Борис Елкин', ['b']],
    ['@Анна\nБелова', ['ab']],
    ['@Анна и @Анна Белова', ['a', 'ab']],
    ['@Аннабель', []],
    ['анна@primer.example, Анна', []],
    ['Анна Белова', []],
    ['@', []],
  ])('«%s»: %j', (text, ids) => {
    expect(meant(text)).toEqual(ids);
  });

  test('those ticked besides, each once, and nobody who is not a colleague', () => {
    expect(meant('@Анна', ['b', 'a', 'stranger'])).toEqual(['a', 'b']);
  });
});
