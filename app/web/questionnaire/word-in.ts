/** What is called so; undefined of a key that names nothing, though every object has something of that name. */
export function wordIn<T>(words: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return words && Object.hasOwn(words, key) ? words[key] : undefined;
}
