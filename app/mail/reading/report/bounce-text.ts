/** What servers write to people about a letter that did not arrive. */

export interface TextOfRecipient {
  address: string;
  text: string;
}

const address = String.raw`[\w.!#$%&'*+/=?^{|}~-]{1,64}@[a-z0-9][\w.-]{1,250}`;
const opening = new RegExp(
  String.raw`^[\s>*•·|-]{0,24}(?:[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3} )?)?(?:(?:recipient|address|failed recipient|user|rcpt to|адрес|получатель)\s*:\s*)?["'«]?<?(?:mailto:)?(${address})>?["'»]?\s*(?:\(|:|\.\.\.|[,;-]|on\s|$|is\s|\s)(.*)$`,
  'i',
);

/** What comes before the letter itself, which is given back below: its words are not those of the server. */
export function beforeOriginal(text: string): string {
  const start = originals.map((pattern) => pattern.exec(text)?.index ?? -1).filter((index) => index >= 0);
  return start.length === 0 ? text : text.slice(0, Math.min(...start));
}

const originals = [
  /^[ \t>]*[-=_*]{2,}.{0,30}(copy of (the|your)|original (message|e-?mail|letter)|message headers?|unsent message|returned message|forwarded message|below this line|header of|исходное (сообщение|письмо)|заголовк|元のメール|メッセージ).{0,60}$/im,
  /^[ \t>]*(your original message|the (first|headers?) .{0,40}(message|letter)|original message (follows|headers?)|(a )?copy of (the|your) (original )?message|included below|message (header|text) follows|оригинал сообщения|заголовки исходного).{0,80}$/im,
  /^(received|return-path|dkim-signature): .+$/im,
];

/** What is said of each address that begins a line, maybe behind a code: up to the next of them. */
export function textsByRecipient(text: string, others: ReadonlySet<string>): TextOfRecipient[] {
  const found = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.split('\n').slice(0, mostLines)) {
    const named = line.length < 1000 ? opening.exec(line)?.[1]?.toLowerCase().replace(/\.+$/, '') : undefined;
    if (named !== undefined && !others.has(named)) {
      current = found.get(named) ?? (found.size < mostRecipients ? [] : undefined);
      if (current) found.set(named, current);
    }
    current?.push(line);
  }
  return [...found].map(([to, lines]) => ({ address: to, text: lines.join('\n').trim() }));
}

const mostLines = 2000;
const mostRecipients = 100;

/** Any address that is not ours or the server's. */
export function addressesIn(text: string, others: ReadonlySet<string>): string[] {
  const found = text.slice(0, 50_000).match(new RegExp(address, 'gi')) ?? [];
  const bare = found.map((one) => one.toLowerCase().replace(/\.+$/, ''));
  return [...new Set(bare)].filter((one) => !others.has(one) && !/^(mailer-daemon|postmaster|abuse)@/.test(one));
}

/** Where it says that it keeps trying, nothing has failed yet. */
export function saysDelayed(text: string): boolean {
  return (
    delays.test(text) &&
    !/(given|giving|gave) up|permanent(ly)? (error|fail)|has been returned|will not be retried/i.test(text)
  );
}

const delays =
  /(will (be retried|keep trying|continue (to|trying)|try again)|(delivery|message|mail).{0,40}(has been|is|was) delayed|not yet been delivered|do not need to (resend|send)|no action is required on your part|warning message only|still being attempted|доставка.{0,30}(задерж|отложен)|попытки доставки будут)/i;

/** So begin, or go on, letters about letters that did not arrive. */
export function saysUndelivered(text: string): boolean {
  return undelivered.some((pattern) => pattern.test(text.slice(0, 20_000)));
}

const undelivered = [
  /(could|can|did|has|was|were) ?(not|n't) (be )?(delivered|reach|deliver)|unable to deliver|undeliver(able|ed)|delivery (to the following|failed|has failed|status)|fail(ed|ure) (to deliver|notice|delivery)|deliver.{0,40}failed/i,
  /had delivery errors|failed addresses|mail failed|invalid user address|no such user|permanent(ly)? (error|fail|fatal)|fatal errors|returned to sender|user unknown|mail (system )?error|returned mail|recipients? (was|were) (not|rejected)|message (was|has been) (rejected|blocked|refused)/i,
  /не (удалось|было|может быть|смог[а-яё]*) (быть )?(доставл|доставит|достав)|недоставлен|не доставлен|невозможно доставить|ошибк[а-яё]+ (при )?доставк/i,
  /配信(でき|不能|失敗|エラー)|送信(でき|失敗|エラー)|届け(でき|られ)|宛先|配送でき|お届けすることができません/,
];
