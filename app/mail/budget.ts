import { domainOf, foldAddress } from '#app/people/address.ts';

/** How many letters may be spent under a key within a window. */
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
  ...['icloud.com', 'me.com', 'tut.by', 'ukr.net', 'proton.me', 'yahoo.com'],
]);

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
  const perDomain = largeProviders.has(domain) ? perHour : Math.ceil(perHour / 20);
  return {
    sender: { key: hide(`ip:${network(ip)}`), limit: 20, window: hour },
    address: { key: hide(`address:${foldAddress(address)}`), limit: 4, window: day },
    domain: { key: hide(`domain:${domain}`), limit: perDomain, window: hour },
    house: { key: 'all', limit: perHour, window: hour },
  };
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
