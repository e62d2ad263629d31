import type { Line } from './line.ts';

/** More lines than that are no signature, but what the letter is about. */
const mostLines = 14;

/** Where the signature of what was said begins, or how many lines there are. */
export function startOfSignature(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  const first = lines.findIndex(({ text }, index) => {
    if (text === '-- ') return true;
    const mayBegin = last - index < mostLines && (isRule(text) || isAdded(text) || isParting(text));
    return mayBegin && isShort(lines.slice(index + 1, last + 1));
  });
  return first < 0 ? lines.length : first;
}

/** What should be `-- ` (RFC 3676, 4.3); many lose its space on the way, and people draw lines between their questions. */
function isRule(line: string): boolean {
  return /^(--|—|__)$/.test(line);
}

function isParting(line: string): boolean {
  const [found] = (line.length < 120 && parting.exec(line)) || [];
  return found !== undefined && endOfParting.test(line.slice(found.length));
}

/** Who parts goes on with a name: «С уважением к вашей работе» and "Regards the second table" do not. */
const endOfParting = /^\s*(?:[,.!—–-][^?]*|\p{Lu}[^?:]*)?$/u;

const parting =
  /^\s*(?:с на[ий]лучшими пожеланиями|(?:всегда )?с (?:глубоким |большим )?уважением|искренне ваш|всего (?:наилучшего|доброго|хорошего)[,.!]?\s*$|best regards|kind(?:est)? regards|warm regards|regards|best wishes|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|cheers|many thanks and regards)(?![а-яёa-z])/i;

/** Names, titles and telephones; a question or a sentence after the parting is said. */
function isShort(lines: readonly Line[]): boolean {
  return lines.every(
    ({ text }) => text.length < 120 && !/\?(?:\s|$)|^\s*(?:p\.?\s?s\.?|з\.?ы\.?|п\.?с\.?)(?![a-zа-яё])/i.test(text),
  );
}

/** What programs, telephones and guards against viruses add. */
function isAdded(line: string): boolean {
  return line.length < 200 && added.some((pattern) => pattern.test(line));
}

const added = [
  /^\s*(?:--\s*)?(?:отправлено|послано) (?:с|со|из|через) (?:моего |мобильн|iphone|ipad|android|яндекс|почты|outlook|samsung|huawei|xiaomi|устройства|mail|телефона|смартфона|планшета|myMail|gmail|защищ)/i,
  /^\s*(?:--\s*)?sent (?:from (?:the |a )|(?:from|via|with) (?:my |outlook|mail|yahoo|samsung|gmail|proton|iphone|ipad|android|blue|yandex|spark))/i,
  /^\s*(?:get|скачать|скачайте|получить|установить) outlook (?:for|для) /i,
  /^\s*(?:это (?:сообщение|письмо) (?:было )?проверено|без вирусов\.|virus-free\.|this (?:e-?mail|message) (?:has been|was) (?:checked|scanned))/i,
  /^\s*отправлено из (?:мобильной )?почты/i,
];
