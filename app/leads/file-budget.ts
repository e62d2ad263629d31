import { network, type Budget } from '#app/mail/budget.ts';

const megabyte = 1024 * 1024;
const day = 86_400_000;

/**
 * Bytes of files that strangers may leave with us in a day: an office behind one address sends a few full forms, and all
 * together cannot fill the disk before somebody has seen it coming. `hide` hashes what may name a person.
 */
export function fileBudgetsOf(ip: string, hide: (text: string) => string): Budget[] {
  return [
    { key: hide(`files:${network(ip)}`), limit: 100 * megabyte, window: day },
    { key: 'files', limit: 1000 * megabyte, window: day },
  ];
}
