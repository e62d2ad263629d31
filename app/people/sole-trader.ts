import { companyKey } from '#app/leads/company.ts';
import { isOfPerson } from '#app/leads/tax-id.ts';
import type { Company } from './company.ts';
import { wordsOf } from './naming.ts';

/** Whether a company is called by the name of one of these people, as that of a sole trader is: it is personal data then. */
export function isCalledBy({ name, taxId, country }: Pick<Company, 'name' | 'taxId' | 'country'>, people: string[]) {
  const called = wordsOf(name);
  const isSoleTrader = taxId !== null && isOfPerson(taxId, country);
  return people.map(wordsOf).some((words) => {
    if (words.length === 0) return false;
    const shared = words.filter((word) => called.includes(word));
    const isWhole = shared.length === words.length && (words.length > 1 || isNothingElse(name, words));
    return isWhole || shared.length > 1 || (isSoleTrader && shared.some((word) => word.length > 2));
  });
}

/** Besides a legal form, which `companyKey` leaves out. */
function isNothingElse(name: string, words: string[]): boolean {
  return companyKey(name) === companyKey(words.join(' '));
}
