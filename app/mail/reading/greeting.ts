const words =
  /^(?:здравствуй(?:те)?|приветствую|привет|добр(?:ый|ого) (?:день|дня|вечер|вечера)|доброе утро|доброго времени суток|уважаем(?:ый|ая|ые)|hello|hi|hey|dear|greetings|good (?:morning|day|afternoon|evening))(?![a-zа-яё])/i;

/** Names, and those whom one greets together. */
const addressed =
  /^(?:,?\s+(?:\p{Lu}[\p{L}.-]*|коллеги|друзья|господа|все|colleagues|all|everyone|team|sirs?|madam)){0,4}[\s,.!)]*$/u;

/** «Добрый день, Иван Петрович!», and nothing besides. */
export function isGreeting(text: string): boolean {
  const line = text.trim();
  const [found] = words.exec(line) ?? [];
  return line.length < 120 && found !== undefined && addressed.test(line.slice(found.length));
}
