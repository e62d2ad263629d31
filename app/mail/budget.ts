import { domainOf, foldAddress } from '#app/people/address.ts';

/** How much may be spent under a key within a window: letters, or bytes. */
export interface Budget {
  key: string;
  limit: number;
  /** ms */
  window: number;
}

const hour = 3_600_000;
const day = 24 * hour;

/** Mailboxes of half the country live at these; a cap per domain would shut their readers out. */
const largeProviders = new Set([
  ...['yandex.ru', 'ya.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'mail.ru', 'bk.ru', 'inbox.ru', 'list.ru'],
  ...['internet.ru', 'vk.com', 'rambler.ru', 'lenta.ru', 'gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com'],
  ...['icloud.com', 'me.com', 'tut.by', 'ukr.net', 'proton.me', 'yahoo.com', 'live.com', 'vk.ru', 'mail.kz'],
  ...['yandex.uz', 'yandex.az', 'yandex.com.am', 'protonmail.com', 'gmx.com', 'aol.com'],
]);

/** Whether a mailbox there says nothing of whose it is. */
export function isLargeProvider(domain: string): boolean {
  return largeProviders.has(domain);
}

export interface Budgets {
  /** The network that asks. */
  sender: Budget;
  /** The mailbox that is written to, in whatever spelling. */
  address: Budget;
  domain: Budget;
  /** All that strangers can make us send. */
  house: Budget;
}

/**
 * The budgets that one letter asked for by a stranger draws on, on whichever form it was asked: list bombing pays
 * by the letter, not by the form. `perHour` is the house's own cap; `hide` hashes what may name a person.
 */
export function budgetsOf(address: string, ip: string, perHour: number, hide: (text: string) => string): Budgets {
  const domain = domainOf(address);
  const perDomain = isLargeProvider(domain) ? perHour : Math.ceil(perHour / 20);
  return {
    sender: { key: hide(`ip:${network(ip)}`), limit: 20, window: hour },
    address: { key: hide(`address:${foldAddress(address)}`), limit: 4, window: day },
    domain: { key: hide(`domain:${domain}`), limit: perDomain, window: hour },
    house: { key: 'all', limit: perHour, window: hour },
  };
}

/**
 * The same for a letter by which somebody signs in. It leaves for those alone who may, so that a stranger can flood one
 * mailbox at most: nobody else's letters are counted with it, and no network can use up what another may ask for.
 */
export function signInBudgetsOf(address: string, ip: string, hide: (text: string) => string): Budgets {
  const from = network(ip);
  const mailbox = foldAddress(address);
  return {
    sender: { key: hide(`ip:${from}`), limit: 20, window: hour },
    address: { key: hide(`sign-in:${from}:${mailbox}`), limit: 5, window: hour },
    domain: { key: hide(`sign-in:${mailbox}`), limit: 30, window: hour },
    house: { key: 'sign-in', limit: Infinity, window: hour },
  };
}

export interface Spent {
  key: string;
  spent: number;
  windowEndsAt: number;
}

export type Draw = { sender: 'empty'; until: number } | { sender: 'open'; isOpen: boolean; spent: Spent[] };

/**
 * What one more letter does to the budgets. Whoever has emptied the sender's own draws on no other; a letter that its
 * address withholds does not count against the domain and the house, or a few senders could silence it.
 */
export function decideDraw({ sender, address, domain, house }: Budgets, known: Spent[], now: number): Draw {
  const before = new Map(known.map((row) => [row.key, row]));
  const drawOn = (budget: Budget, amount: 0 | 1): Spent => {
    const row = before.get(budget.key);
    if (!row || row.windowEndsAt <= now) return { key: budget.key, spent: amount, windowEndsAt: now + budget.window };
    return { ...row, spent: row.spent + amount };
  };
  const fromSender = drawOn(sender, 1);
  if (fromSender.spent > sender.limit) return { sender: 'empty', until: fromSender.windowEndsAt };
  const toAddress = drawOn(address, 1);
  const counts = toAddress.spent > address.limit ? 0 : 1;
  const toDomain = drawOn(domain, counts);
  const fromHouse = drawOn(house, counts);
  const isOpen = counts === 1 && toDomain.spent <= domain.limit && fromHouse.spent <= house.limit;
  return { sender: 'open', isOpen, spent: [fromSender, toAddress, toDomain, fromHouse] };
}

/** What an amount does to budgets: it is drawn on all of them, or on none where one of them has too little left. */
export function decideAmount(
  budgets: Budget[],
  known: Spent[],
  amount: number,
  now: number,
): { until: number } | { until: undefined; spent: Spent[] } {
  const drawn = budgets.map(({ key, limit, window }) => {
    const row = known.find((one) => one.key === key && one.windowEndsAt > now);
    const spent = { key, spent: (row?.spent ?? 0) + amount, windowEndsAt: row?.windowEndsAt ?? now + window };
    return { isOver: spent.spent > limit, spent };
  });
  const over = drawn.filter(({ isOver }) => isOver);
  if (over.length > 0) return { until: Math.max(...over.map(({ spent }) => spent.windowEndsAt)) };
  return { until: undefined, spent: drawn.map(({ spent }) => spent) };
}

/** One person holds a whole /64 of IPv6, so that is what a budget is for. */
export function network(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return mapped;
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
