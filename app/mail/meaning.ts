/** What a mail server's answer says about the recipient or about us. */
export type Meaning =
  | 'user-unknown'
  | 'host-unknown'
  | 'moved'
  | 'not-accepting'
  | 'mailbox-full'
  | 'too-big'
  | 'spam'
  | 'policy'
  | 'authentication'
  | 'blocked'
  | 'rate'
  | 'greylisted'
  | 'temporary'
  | 'unknown';

/** Only "this recipient is gone" suppresses an address. Everything else is about the letter, about us, or about today. */
export function isGone(meaning: Meaning): boolean {
  return meaning === 'user-unknown' || meaning === 'host-unknown' || meaning === 'moved' || meaning === 'not-accepting';
}

/**
 * Reads a reply, or the Diagnostic-Code of a bounce. Words come before numbers: 5.1.1 is said of spam and of senders,
 * 5.7.1 of users nobody knows.
 */
export function meaningOf(answer: string): Meaning {
  const text = plain(answer);
  return wordings.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0] ?? meaningOfNumbers(text);
}

/** The first that fits decides: what is said of us, of the letter or of the hour, before what is said of the recipient. */
const wordings: [Meaning, RegExp[]][] = [
  [
    'rate',
    [
      /\brate[ -]?limit|limit(ed)? rate|\bat a rate\b|unusual rate|frequency limited/,
      /too (many|much) (connections|recipients|mail|messages|e-?mails)|ratelimit|throttl/,
      /exceeded.{0,20}(rate|messages)|лимит (писем|сообщений|отправки)|слишком (много|часто)/,
    ],
  ],
  ['greylisted', [/gr[ae]y-?list|postgrey|gr[ae]ylst|сер(ый|ом|ого) спис|грейлист|попробуйте через \d/]],
  [
    'authentication',
    [
      /\b(spf|dkim|dmarc|domainkeys)\b|unauthenticated/,
      /(not|lacks?|without|failed?|requires?|no) (sender )?authenticat/,
      /authentication (is )?(required|failed|information|check)|authrequired|smtp authentication|аутентификаци/,
      /5\.7\.(26|509)\b/,
    ],
  ],
  [
    'blocked',
    [
      /black ?-?list|block ?-?list|dnsbl|\brbl\b|spamhaus|spamcop|barracuda|banned|client host|reputation/,
      /reverse dns|\bptr\b|(ip|host) name lookup|blocked (ip|using|by|for)|ip.{0,20}(blocked|bloquee|frequency)/,
      /mismatches client ip|(?<!not )listed (at|in|by|on)/,
      /sender (address )?(was |is )?(rejected|denied|blocked|verif)|sender verif/,
      /sender.{0,40}(does not exist|unknown|not found|invalid)|(domain of |envelope )sender|sender domain/,
      /from domain|return[- ]?path|network not allowed|ч[её]рн(ый|ом|ого) спис|адрес отправителя|отправитель/,
    ],
  ],
  [
    'spam',
    [
      /\bspam\b|\bube\b|\bjunk\b|unsolicited|bulk mail|virus|malware|phish|content (was |is )?rejected/,
      /suspicious|спам|вирус/,
    ],
  ],
  [
    'mailbox-full',
    [
      /quota|(mailbox|inbox|mail box|user|account|ящик).{0,30}(full|переполнен)|full mailbox|out of storage/,
      /mailbox size limit|not enough (storage|space|room)|переполнен|нет места|(いっぱい|一杯|満杯)/,
    ],
  ],
  [
    'too-big',
    [
      /(message|mail|letter|header|size|письмо|сообщение).{0,30}(too (big|large|long)|exceeds?|слишком больш)/,
      /too large|recipsizelimit|size limit/,
    ],
  ],
  [
    'policy',
    [
      /recipient preferences|relay(ing)?( access)? (denied|not|prohibited)|not configured to relay/,
      /unable to relay|policy (reason|violation|rejection)|(denied|rejected) (by|per|under|due to).{0,20}polic/,
      /политик/,
    ],
  ],
  // A user who "is disabled" may come back, and is one the server knows.
  [
    'policy',
    [
      /(account|mailbox|mail box|user|recipient|address|compte)\b.{0,60}\b(disabled|suspended|frozen|locked|blocked|bloque|deactivated)/,
      /(disabled|suspended|frozen) (account|mailbox|user|recipient)|account.{0,40}\binactive/,
      /ящик.{0,40}(заблокирован|отключ)/,
    ],
  ],
  // Filters say "unknown" of users they know: under a status of a policy or of a mailbox that exists (RFC 3463, 5.2.1),
  // and Japan's mobile carriers in just these words.
  ['policy', [/\b5\.(2\.1|7\.\d+)\b.*user unknown|^(550 )?: user unknown|^(550 )?unknown user <address>/]],
  [
    'temporary',
    [
      /^45[0-2]\b.*unavailable|^x-unix|couldn't create|message expired|timed? ?out|dns error/,
      /internal system error|queue\.expired|host not found, try again|remote protocol error|connection reset/,
    ],
  ],
  [
    'moved',
    [
      /\bmoved\b|no longer (on|with|at|employed|works?|valid|used|in use|available)|not our (customer|user)/,
      /has changed (his|her|their) address|переехал|сменил адрес|больше не (работает|используется|действ)/,
    ],
  ],
  [
    'not-accepting',
    [
      /(does ?n[o']t|not|never) (accept|receive)s? (any )?(e-?)?mail|null ?mx|no smtp service|no mx record found|not accepting network|type=mx: malformed|не принимает почту/,
    ],
  ],
  [
    'host-unknown',
    [
      /(host|domain)( name| or domain name)? (is )?(unknown|not found|not reachable|not exist)/,
      /(unknown|invalid|no such|bad) (host|domain|destination)/,
      /domain .{0,60}(does ?n[o']t exist|not exist|not reachable)|find any host/,
      /unrouteable (domain|mail domain)|nxdomain|non-?existent (host|domain)|host unknown/,
      /домен.{0,60}не (существует|найден)/,
    ],
  ],
  [
    'user-unknown',
    [
      /(user|recipient|mailbox|account|address|alias|addressee|customer)s?( name)?( is| was|:)? (unknown|not (be )?found|not known|not exist|invalid|not valid|undefined|terminated|deleted)/,
      /(unknown|invalid|no such|nonexistent|non-existent|not a valid|bad|undeliverable) (local )?(user|recipient|mailbox|account|address|alias|addressee|local[- ]part|person|customer)/,
      /(user|recipient|mailbox|account|address|person)\b.{0,80}(does ?n[o']t exist|do not exist|not exist|can(no|')t be found|not found|not listed|no longer exists|does ?n[o']t have an? )/,
    ],
  ],
  [
    'user-unknown',
    [
      /mailbox unavailable|mailbox (is )?not available|no mailbox here|not found by smtp|recip(ient)?notfound/,
      /unrouteable address|inactive e-?mail address|destinataire invalide|usuario desconocido|unbekannt/,
      /no user here|isn't (a|one of) (our|user)|unknown or illegal (user|alias)|no valid recipients|invalid .{0,20}user ?id/,
      /5\.4\.1 \[?<address>\]?:? recipient address rejected: access denied/,
    ],
  ],
  ['user-unknown', [/(?<!sender )\baddress rejected(?!: ?(?!access denied)[a-z])|^5\d\d <address> rejected$/]],
  [
    'user-unknown',
    [
      /(пользовател|получател|адресат|ящик|адрес|абонент)[а-яё]*( [^ ]+){0,4} (не (существует|найден|зарегистрирован)|неизвест|удал[её]н)/,
      /нет тако(го|й) (пользовател|получател|адрес|ящик)|не существует/,
      /неизвестн(ый|ого) (пользовател|получател|адрес)|недействительн[а-яё]+ адрес/,
      /(宛先|アドレス|ユーザー?|受信者).{0,20}(存在し(ない|ません)|見つかりません|不明|誤り|間違)/,
    ],
  ],
  [
    'temporary',
    [
      /try( again)? later|come back later|temporar|currently unavailable/,
      /service (is )?(not available|unavailable|refuse)|not accepting connections|try again|позже|временн/,
    ],
  ],
  ['policy', [/polic|denied|refused|not (allowed|permitted|accepted)|rejected|prohibited|запрещ|отклон/]],
];

function meaningOfNumbers(text: string): Meaning {
  const [, reply] = /^([245]\d\d)\b/.exec(text) ?? [];
  const [status, kind] = /(?<![\d.])[245]\.(\d{1,3}\.\d{1,3})(?!\.?\d)/.exec(text) ?? [];
  const known = kind === undefined ? undefined : statuses[kind];
  if (known && !(isGone(known) && status?.startsWith('4'))) return known;
  if (kind?.startsWith('7.')) return 'policy';
  if (status?.startsWith('4') || reply?.startsWith('4')) return 'temporary';
  return reply === '551' ? 'moved' : reply === '556' ? 'not-accepting' : 'unknown';
}

/** RFC 3463 and the IANA registry, without the class; only those that say one thing. */
const statuses: Record<string, Meaning> = {
  '1.1': 'user-unknown',
  '1.2': 'host-unknown',
  '1.3': 'user-unknown',
  '1.6': 'moved',
  '1.10': 'not-accepting',
  '2.1': 'policy',
  '2.2': 'mailbox-full',
  '2.3': 'too-big',
  '3.4': 'too-big',
  '4.4': 'host-unknown',
  '7.23': 'authentication',
  '7.25': 'blocked',
  '7.26': 'authentication',
  '7.28': 'rate',
};

/** Lower case, one line, addresses out of the way: a mailbox may be called "user-unknown". */
function plain(answer: string): string {
  return answer
    .toLowerCase()
    .replace(/[\r\n]+\s*/g, ' ')
    .replace(/^[a-z][\w-]*; ?(?=\S)(?<!^x-unix; ?)/, '')
    .replace(/<?[^\s<>'"]+@[^\s<>'":,;)\]]+>?/g, '<address>')
    .replace(/ ([245]\d\d)[- ](?=[245]\.\d+\.\d+ )[245]\.\d+\.\d+/g, '')
    .replace(/^[45]\.\d\.\d - (unknown address error|other mail system problem) (?:(\d{3})-')?/, '$2 ')
    .replace(/\s+/g, ' ')
    .trim();
}
